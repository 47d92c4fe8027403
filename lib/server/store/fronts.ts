/** The top of each account's list as it was left, so that a later sign-in need not read the rest first. */
import type { Kysely } from 'kysely';
import type { FrontRecord, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';
import { sealedRecords } from './sealed-record.ts';

export function frontsTable(database: Kysely<Schema>, sealer: Sealer): Store['fronts'] {
  const records = sealedRecords(sealer, 'fronts');
  return {
    load: async (account) => (await records.read(database, account)) as FrontRecord | null,
    save: (account, front) => records.write(database, account, front),
  };
}
