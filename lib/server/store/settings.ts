/** The settings' table: one sealed record for each account that chose something. */
import type { Kysely, Transaction } from 'kysely';
import { changed, settingsFrom } from '@/lib/contract/settings';
import type { AccountId, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';
import { sealedRecords } from './sealed-record.ts';

type Kept = Readonly<Record<string, unknown>>;

/** Fields that a newer Poplar wrote stay as they are. */
export function settingsTable(database: Kysely<Schema>, sealer: Sealer): Store['settings'] {
  const records = sealedRecords(sealer, 'settings');
  const read = async (from: Kysely<Schema> | Transaction<Schema>, account: AccountId) =>
    ((await records.read(from, account)) ?? {}) as Kept;
  return {
    load: async (account) => settingsFrom(await read(database, account)),
    save: (account, change) =>
      database.transaction().execute(async (transaction) => {
        const before = await read(transaction, account);
        const settings = changed(settingsFrom(before), change);
        await records.write(transaction, account, { ...before, ...settings });
        return settings;
      }),
  };
}
