/** The settings' table: one sealed record for each account that chose something. */
import type { Kysely, Transaction } from 'kysely';
import { changed, settingsFrom } from '@/lib/contract/settings';
import type { AccountId, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

const TABLE = 'settings';

type Kept = Readonly<Record<string, unknown>>;

/** Fields that a newer Poplar wrote stay as they are. */
export function settingsTable(database: Kysely<Schema>, sealer: Sealer): Store['settings'] {
  const place = (account: AccountId) => ({ purpose: TABLE, account, name: '' });
  const read = async (from: Kysely<Schema> | Transaction<Schema>, account: AccountId) => {
    const row = await from
      .selectFrom(TABLE)
      .select('sealed')
      .where('account', '=', account)
      .executeTakeFirst();
    if (!row) return {};
    const clear = sealer.open(place(account), row.sealed);
    return JSON.parse(Buffer.from(clear).toString('utf8')) as Kept;
  };
  return {
    load: async (account) => settingsFrom(await read(database, account)),
    save: (account, change) =>
      database.transaction().execute(async (transaction) => {
        const before = await read(transaction, account);
        const settings = changed(settingsFrom(before), change);
        const kept = Buffer.from(JSON.stringify({ ...before, ...settings }));
        const sealed = sealer.seal(place(account), kept);
        await transaction
          .insertInto(TABLE)
          .values({ account, sealed })
          .onConflict((conflict) => conflict.column('account').doUpdateSet({ sealed }))
          .execute();
        return settings;
      }),
  };
}
