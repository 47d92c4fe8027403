/** What the tables hold of one account: how much, and that none of it stays when it is forgotten. */
import { type Kysely, sql } from 'kysely';
import type { AccountId } from './contract.ts';
import type { Schema } from './schema.ts';

/** Every table with a column `account`, so that a new one cannot be left out. */
async function accountTables(database: Kysely<Schema>) {
  const tables = await database.introspection.getTables();
  return tables
    .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }))
    .filter(({ columns }) => columns.includes('account'));
}

/** Octets of everything sealed in the tables. Raw messages are files and have a count of their own. */
export async function sealedOctets(database: Kysely<Schema>, account: AccountId): Promise<number> {
  let octets = 0;
  for (const { name, columns } of await accountTables(database)) {
    if (!columns.includes('sealed')) continue;
    const { rows } = await sql<{ octets: number | null }>`
      select sum(length(sealed)) as octets from ${sql.table(name)} where account = ${account}
    `.execute(database);
    octets += Number(rows[0]?.octets ?? 0);
  }
  return octets;
}

/** Removes the account's rows from all tables, or from none. */
export async function forgetRows(database: Kysely<Schema>, account: AccountId): Promise<void> {
  const tables = await accountTables(database);
  await database.transaction().execute(async (transaction) => {
    for (const { name } of tables) {
      await sql`delete from ${sql.table(name)} where account = ${account}`.execute(transaction);
    }
  });
}
