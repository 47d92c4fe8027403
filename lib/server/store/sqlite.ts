/** The store on SQLite: one file and a folder of raw messages under DATA_DIR. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { forgetRows, sealedOctets } from './account-rows.ts';
import { attemptsTable } from './attempts.ts';
import { backUp, forgetInBackups } from './backups.ts';
import type {
  DeletionRecord,
  EnvelopeRecord,
  FlagRecord,
  IdentitiesRecord,
  LogRecord,
  Store,
} from './contract.ts';
import { openFiles } from './files.ts';
import { lockFolder } from './folder-lock.ts';
import { frontsTable } from './fronts.ts';
import type { LetterRecord } from './letters.ts';
import { migrate } from './migrations.ts';
import { openSqliteFile } from './node-sqlite.ts';
import { openRawCache } from './raw-cache.ts';
import type { Schema } from './schema.ts';
import { createSealer, SealBrokenError, type Sealer } from './seal.ts';
import { sealedJournal } from './sealed-journal.ts';
import { settingsTable } from './settings.ts';
import { signInTable } from './sign-ins.ts';
import { submissionTable } from './submission.ts';
import { textsTable } from './texts.ts';

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
 * @throws NewerStoreError, WrongSecretError, FolderInUseError: each says in a sentence what to do
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { dataDir } = options;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(dataDir);
  try {
    return await openLocked(options, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openLocked(options: SqliteStoreOptions, unlock: () => void): Promise<Store> {
  const { dataDir, rawCache, now } = options;
  const path = join(dataDir, 'poplar.sqlite');
  const file = openSqliteFile(path);
  const database = new Kysely<Schema>({ dialect: file.dialect });
  try {
    await migrate(database, (version) => backUp(file, path, version, now()));
    const sealer = createSealer(options.secret);
    await checkSecret(database, sealer);
    const raw = await openRawCache({
      folder: join(dataDir, 'raw'),
      database,
      sealer,
      now,
      maxOctets: rawCache.octets,
      maxDays: rawCache.days,
    });
    const files = await openFiles({ folder: join(dataDir, 'files'), database, sealer, now });
    return {
      signIns: signInTable(database, sealer),
      envelopes: sealedJournal<EnvelopeRecord>(database, sealer, 'envelopes'),
      fronts: frontsTable(database, sealer),
      texts: textsTable(database, sealer),
      flags: sealedJournal<FlagRecord>(database, sealer, 'flags'),
      deletions: sealedJournal<DeletionRecord>(database, sealer, 'deletions'),
      log: sealedJournal<LogRecord>(database, sealer, 'log'),
      attempts: attemptsTable(database, sealer),
      settings: settingsTable(database, sealer),
      letters: sealedJournal<LetterRecord>(database, sealer, 'letters'),
      identities: sealedJournal<IdentitiesRecord>(database, sealer, 'identities'),
      submission: submissionTable(database, sealer),
      files,
      raw,
      usage: async (account) => ({
        messages: await raw.octetsOf(account),
        rest: (await sealedOctets(database, account)) + (await files.octetsOf(account)),
      }),
      forget: async (account) => {
        await raw.removeAccount(account);
        await files.removeAccount(account);
        await forgetRows(database, account);
        file.settle();
        await forgetInBackups(dataDir, account);
      },
      close: async () => {
        await database.destroy();
        unlock();
      },
    };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** What is here was sealed with another secret. Going on would hide it, and then overwrite it. */
class WrongSecretError extends Error {
  override readonly name = 'WrongSecretError';
}

async function checkSecret(database: Kysely<Schema>, sealer: Sealer): Promise<void> {
  const place = { purpose: 'seal check', account: '', name: '' };
  const row = await database.selectFrom('seal_check').select('sealed').executeTakeFirst();
  if (!row) {
    const sealed = sealer.seal(place, Buffer.from('poplar'));
    await database.insertInto('seal_check').values({ sealed }).execute();
    return;
  }
  try {
    sealer.open(place, row.sealed);
  } catch (cause) {
    if (!(cause instanceof SealBrokenError)) throw cause;
    throw new WrongSecretError(
      'The data folder was sealed with another secret. Set SECRET (or put back the key file) as ' +
        'it was, or set DATA_DIR to another folder and everyone signs in anew.',
      { cause },
    );
  }
}
