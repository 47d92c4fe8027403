/** The store on SQLite: one file and a folder of raw messages under DATA_DIR. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import type { DeletionRecord, EnvelopeRecord, FlagRecord, Store } from './contract.ts';
import { migrate } from './migrations.ts';
import { openSqliteFile, type SqliteFile } from './node-sqlite.ts';
import { openRawCache } from './raw-cache.ts';
import type { Schema } from './schema.ts';
import { createSealer } from './seal.ts';
import { sealedTable } from './sealed-table.ts';
import { signInTable } from './sign-ins.ts';

/** Where the store lives and what bounds it. */
export interface SqliteStoreOptions {
  readonly dataDir: string;
  readonly secret: Uint8Array;
  readonly rawCache: { readonly octets: number; readonly days: number };
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Opens the store, making or bringing up to date its file.
 * @throws NewerStoreError
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { dataDir, rawCache, now } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'poplar.sqlite');
  const file = openSqliteFile(path);
  const database = new Kysely<Schema>({ dialect: file.dialect });
  try {
    await migrate(database, (version) => backUp(file, path, version, now()));
    const sealer = createSealer(options.secret);
    return {
      signIns: signInTable(database, sealer),
      envelopes: sealedTable<EnvelopeRecord>(database, sealer, 'envelopes'),
      flags: sealedTable<FlagRecord>(database, sealer, 'flags'),
      deletions: sealedTable<DeletionRecord>(database, sealer, 'deletions'),
      raw: await openRawCache({
        folder: join(dataDir, 'raw'),
        database,
        sealer,
        now,
        maxOctets: rawCache.octets,
        maxDays: rawCache.days,
      }),
      close: () => database.destroy(),
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** Kept beside the file, for whoever must go back to the version before. */
function backUp(file: SqliteFile, path: string, version: number, now: number): void {
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  file.copyTo(`${path}.format-${version}.${stamp}.bak`);
}
