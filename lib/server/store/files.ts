/** Octets of any length that must last: sealed piece by piece in files under DATA_DIR/files. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { AccountId, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import { SealBrokenError, type Sealer } from './seal.ts';
import { type KeyOf, openSealedFile, writeSealedFile } from './sealed-file.ts';
import { clearOctets, lastPiece, readPiece } from './sealed-pieces.ts';

const PURPOSE = 'files';

/** What the files stand on. */
interface FilesOptions {
  readonly folder: string;
  readonly database: Kysely<Schema>;
  readonly sealer: Sealer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What the store's contract says, and a way to clear out one account. */
type Files = Store['files'] & {
  octetsOf(account: AccountId): Promise<number>;
  removeAccount(account: AccountId): Promise<void>;
};

/** Makes the folder, and clears away what was half written when a process ended. */
export async function openFiles(options: FilesOptions): Promise<Files> {
  const { database, folder, sealer } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStrays(options);
  const nameOf = (account: AccountId, file: string) => sealer.blind(PURPOSE, account, file);
  const remove = async (account: AccountId, names: readonly string[]) => {
    for (const name of names) {
      const row = database.deleteFrom('files').where('account', '=', account);
      await row.where('name', '=', name).execute();
      await rm(join(folder, name), { force: true });
    }
  };
  const namesOf = async (account: AccountId) => {
    const rows = database.selectFrom('files').select('name').where('account', '=', account);
    return (await rows.execute()).map(({ name }) => name);
  };
  return {
    write: (account, file, octets) => write(options, account, nameOf(account, file), octets),
    read: (account, file) => read(options, account, nameOf(account, file)),
    remove: (account, files) =>
      remove(
        account,
        files.map((file) => nameOf(account, file)),
      ),
    keepOnly: async (account, files) => {
      const kept = new Set(files.map((file) => nameOf(account, file)));
      const names = await namesOf(account);
      await remove(
        account,
        names.filter((name) => !kept.has(name)),
      );
    },
    octetsOf: async (account) => {
      const row = await database
        .selectFrom('files')
        .select(({ fn }) => fn.sum<number | null>('octets').as('octets'))
        .where('account', '=', account)
        .executeTakeFirst();
      return Number(row?.octets ?? 0);
    },
    removeAccount: async (account) => remove(account, await namesOf(account)),
  };
}

/** On disk whole before its row says that it is there. */
async function write(
  options: FilesOptions,
  account: AccountId,
  name: string,
  octets: AsyncIterable<Uint8Array>,
): Promise<number> {
  const { database, folder, now } = options;
  const path = join(folder, name);
  const passing = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  let total: number;
  try {
    total = await writeWhole(passing, keyOf(options, account, name), octets);
  } catch (error) {
    await rm(passing, { force: true });
    throw error;
  }
  await rename(passing, path);
  await syncFolder(folder);
  await database
    .insertInto('files')
    .values({ account, name, octets: total, stored_at: now() })
    .execute();
  return total;
}

async function writeWhole(
  path: string,
  key: KeyOf,
  octets: AsyncIterable<Uint8Array>,
): Promise<number> {
  const written = await writeSealedFile(path, key, octets);
  try {
    await written.sync();
    return clearOctets(written.size);
  } finally {
    await written.close();
  }
}

function keyOf({ sealer }: FilesOptions, account: AccountId, name: string): KeyOf {
  return (salt) => sealer.fileKey({ purpose: PURPOSE, account, name }, salt);
}

async function* read(
  options: FilesOptions,
  account: AccountId,
  name: string,
): AsyncGenerator<Uint8Array> {
  const path = join(options.folder, name);
  const file = await openSealedFile(path, keyOf(options, account, name));
  if (file === null) throw new SealBrokenError('A file is gone, cut short or changed.');
  try {
    for (let index = 0; index <= lastPiece(file.source.size); index += 1) {
      yield readPiece(file.source, index);
    }
  } finally {
    await file.close();
  }
}

/** A new name lasts once its folder is on disk, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeStrays({ database, folder }: FilesOptions): Promise<void> {
  const rows = await database.selectFrom('files').select('name').execute();
  const known = new Set(rows.map(({ name }) => name));
  for (const name of await readdir(folder)) {
    if (!known.has(name)) await rm(join(folder, name), { force: true });
  }
}
