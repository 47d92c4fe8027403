/** Records of one account, each sealed by itself: envelopes, flags and deletions are kept alike. */
import type { Kysely } from 'kysely';
import type { MessageKey } from '@/lib/contract/envelope';
import type { AccountId } from './contract.ts';
import type { Schema, SealedTableName } from './schema.ts';
import type { Sealer } from './seal.ts';

/** Rows in one statement: three values each, far below SQLite's and PostgreSQL's bounds. */
const BATCH = 200;

/** The part of the store's contract that all sealed tables share. */
export interface SealedTable<Record extends { readonly key: MessageKey }> {
  load(account: AccountId): Promise<Record[]>;
  save(account: AccountId, records: readonly Record[]): Promise<void>;
  remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
}

/** `Record` must survive JSON. Each save and remove happens whole or not at all. */
export function sealedTable<Record extends { readonly key: MessageKey }>(
  database: Kysely<Schema>,
  sealer: Sealer,
  table: SealedTableName,
): SealedTable<Record> {
  const place = (account: AccountId, name: string) => ({ purpose: table, account, name });
  const rowOf = (account: AccountId, record: Record) => {
    const name = sealer.blind(table, account, record.key);
    const clear = Buffer.from(JSON.stringify(record));
    return { account, name, sealed: sealer.seal(place(account, name), clear) };
  };
  return {
    load: async (account) => {
      const rows = await database
        .selectFrom(table)
        .select(['name', 'sealed'])
        .where('account', '=', account)
        .execute();
      return rows.map(({ name, sealed }) => {
        const clear = sealer.open(place(account, name), sealed);
        return JSON.parse(Buffer.from(clear).toString('utf8')) as Record;
      });
    },
    save: async (account, records) => {
      if (records.length === 0) return;
      const latest = new Map(records.map((record) => [record.key, record]));
      const rows = [...latest.values()].map((record) => rowOf(account, record));
      await database.transaction().execute(async (transaction) => {
        for (const batch of batches(rows)) {
          await transaction
            .insertInto(table)
            .values(batch)
            .onConflict((conflict) =>
              conflict
                .columns(['account', 'name'])
                .doUpdateSet((row) => ({ sealed: row.ref('excluded.sealed') })),
            )
            .execute();
        }
      });
    },
    remove: async (account, keys) => {
      if (keys.length === 0) return;
      const names = keys.map((key) => sealer.blind(table, account, key));
      await database.transaction().execute(async (transaction) => {
        for (const batch of batches(names)) {
          await transaction
            .deleteFrom(table)
            .where('account', '=', account)
            .where('name', 'in', batch)
            .execute();
        }
      });
    },
  };
}

function batches<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / BATCH);
  return Array.from({ length: count }, (_, at) => items.slice(at * BATCH, (at + 1) * BATCH));
}
