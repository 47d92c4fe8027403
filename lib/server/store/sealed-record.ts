/** One sealed record for each account, in a table of its own: read whole, and written whole. */
import type { Kysely, Transaction } from 'kysely';
import type { AccountId } from './contract.ts';
import type { RecordName, Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

type Database = Kysely<Schema> | Transaction<Schema>;

/** What a table of single records can do. A record must survive JSON. */
export interface SealedRecords {
  /** What was written last, as it was; null where nothing was. */
  read(from: Database, account: AccountId): Promise<unknown>;
  write(to: Database, account: AccountId, record: object): Promise<void>;
  remove(from: Database, account: AccountId): Promise<void>;
}

export function sealedRecords(sealer: Sealer, table: RecordName): SealedRecords {
  const place = (account: AccountId) => ({ purpose: table, account, name: '' });
  return {
    read: async (from, account) => {
      const row = await from
        .selectFrom(table)
        .select('sealed')
        .where('account', '=', account)
        .executeTakeFirst();
      if (!row) return null;
      return JSON.parse(Buffer.from(sealer.open(place(account), row.sealed)).toString('utf8'));
    },
    write: async (to, account, record) => {
      const sealed = sealer.seal(place(account), Buffer.from(JSON.stringify(record)));
      await to
        .insertInto(table)
        .values({ account, sealed })
        .onConflict((conflict) => conflict.column('account').doUpdateSet({ sealed }))
        .execute();
    },
    remove: async (from, account) => {
      await from.deleteFrom(table).where('account', '=', account).execute();
    },
  };
}
