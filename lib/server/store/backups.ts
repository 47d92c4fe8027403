/** Copies of the file as it was before each migration, for whoever must go back to the version before. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { forgetRows } from './account-rows.ts';
import type { AccountId } from './contract.ts';
import { openSqliteFile, type SqliteFile } from './node-sqlite.ts';
import type { Schema } from './schema.ts';

const ENDING = '.bak';

/** Keeps a copy beside the file. @param version the copy's format */
export function backUp(file: SqliteFile, path: string, version: number, now: number): void {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  file.copyTo(`${path}.format-${version}.${stamp}${ENDING}`);
}

/** An account that is forgotten is forgotten in the copies, too. */
export async function forgetInBackups(dataDir: string, account: AccountId): Promise<void> {
  for (const name of readdirSync(dataDir).filter((file) => file.endsWith(ENDING))) {
    const file = openSqliteFile(join(dataDir, name));
    const database = new Kysely<Schema>({ dialect: file.dialect });
    try {
      await forgetRows(database, account);
    } finally {
      await database.destroy();
      file.close();
    }
  }
}
