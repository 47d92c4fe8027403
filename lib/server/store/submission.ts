/** Where each account's mail is handed in, of those whose owner named a server. */
import type { Kysely } from 'kysely';
import type { Store, SubmissionRecord } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';
import { sealedRecords } from './sealed-record.ts';

export function submissionTable(database: Kysely<Schema>, sealer: Sealer): Store['submission'] {
  const records = sealedRecords(sealer, 'submission');
  return {
    load: async (account) => (await records.read(database, account)) as SubmissionRecord | null,
    save: (account, record) =>
      record === null
        ? records.remove(database, account)
        : records.write(database, account, record),
  };
}
