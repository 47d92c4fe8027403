/** The tables' history: numbered steps, forward only, each done whole or not at all. */
import type { Kysely } from 'kysely';
import type { JournalName, RecordName, Schema } from './schema.ts';

/** The file was written by a newer Poplar, and guessing at it could lose what it holds. */
class NewerStoreError extends Error {
  override readonly name = 'NewerStoreError';

  constructor(found: number, known: number) {
    super(
      `The data folder was written by a newer Poplar (format ${found}; this one knows ${known}). ` +
        'Start that version, or set DATA_DIR to another folder.',
    );
  }
}

type Step = (database: Kysely<Schema>) => Promise<void>;

/** A table of sealed entries, numbered within each account. */
async function createJournal(
  schema: Kysely<Schema>['schema'],
  name: JournalName | 'texts',
): Promise<void> {
  await schema
    .createTable(name)
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${name}_key`, ['account', 'number'])
    .execute();
}

/** A table of one sealed record for each account. */
async function createRecords(schema: Kysely<Schema>['schema'], name: RecordName): Promise<void> {
  await schema
    .createTable(name)
    .addColumn('account', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'blob', (column) => column.notNull())
    .execute();
}

const STEPS: readonly Step[] = [
  /** 1: everything of the first version. */
  async ({ schema }) => {
    for (const table of ['envelopes', 'flags', 'deletions'] as const) {
      await createJournal(schema, table);
    }
    await schema
      .createTable('sign_ins')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('sealed', 'blob', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('seen_at', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('sign_ins_by_account').on('sign_ins').column('account').execute();
    await schema.createIndex('sign_ins_by_end').on('sign_ins').column('expires_at').execute();
    await schema
      .createTable('raw')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('octets', 'bigint', (column) => column.notNull())
      .addColumn('stored_at', 'bigint', (column) => column.notNull())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('raw_key', ['account', 'name'])
      .execute();
    await schema.createIndex('raw_by_use').on('raw').column('used_at').execute();
  },
  /** 2: something sealed, to tell a wrong secret by. */
  async ({ schema }) => {
    await schema
      .createTable('seal_check')
      .addColumn('sealed', 'blob', (column) => column.notNull())
      .execute();
  },
  /** 3: what each account chose. */
  ({ schema }) => createRecords(schema, 'settings'),
  /** 4: which device a sign-in is on, and attempts to sign in. */
  async ({ schema }) => {
    await schema.alterTable('sign_ins').addColumn('device', 'blob').execute();
    await schema
      .createTable('attempts')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('refusals', 'integer', (column) => column.notNull())
      .addColumn('last_at', 'bigint', (column) => column.notNull())
      .execute();
    await schema.createIndex('attempts_by_time').on('attempts').column('last_at').execute();
  },
  /** 5: what people write. */
  async ({ schema }) => {
    await createJournal(schema, 'letters');
    await createJournal(schema, 'identities');
    await schema
      .createTable('files')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('octets', 'bigint', (column) => column.notNull())
      .addColumn('stored_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('files_key', ['account', 'name'])
      .execute();
  },
  /** 6: what happened to the mailbox. */
  ({ schema }) => createJournal(schema, 'log'),
  /** 7: which sign-ins have a password that the mail server refused. */
  async ({ schema }) => {
    await schema.alterTable('sign_ins').addColumn('refused_at', 'bigint').execute();
  },
  /** 8: what messages say, for searching. */
  async ({ schema }) => {
    await createJournal(schema, 'texts');
    await schema
      .createTable('text_places')
      .addColumn('account', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('number', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('text_places_key', ['account', 'name'])
      .execute();
  },
  /** 9: the top of the list as it was left. */
  ({ schema }) => createRecords(schema, 'fronts'),
  /** 10: where people said that their mail is handed in. */
  ({ schema }) => createRecords(schema, 'submission'),
];

/** The format that this program writes. */
const NEWEST_VERSION = STEPS.length;

/**
 * Brings the tables up to date.
 * @param backUp is called before each step on a file that holds something, with its format
 * @throws NewerStoreError
 */
export async function migrate(
  database: Kysely<Schema>,
  backUp: (version: number) => void,
): Promise<void> {
  await database.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await database.selectFrom('schema_version').select('version').executeTakeFirst();
  const found = row?.version ?? 0;
  if (found > NEWEST_VERSION) throw new NewerStoreError(found, NEWEST_VERSION);
  for (const [index, step] of STEPS.entries()) {
    const version = index + 1;
    if (version <= found) continue;
    if (found > 0) backUp(index);
    await database.transaction().execute(async (transaction) => {
      await step(transaction);
      await transaction.deleteFrom('schema_version').execute();
      await transaction.insertInto('schema_version').values({ version }).execute();
    });
  }
}
