/** Octets of any length that must last: sealed piece by piece in files under DATA_DIR/files. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { AccountId, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import { SealBrokenError, type Sealer } from './seal.ts';

const PURPOSE = 'files';

/** Octets sealed at once: what one file costs in memory while it is written or read. */
const PIECE_OCTETS = 256 * 1_024;

/** Before each piece: its sealed length in 4 octets. */
const LENGTH_OCTETS = 4;

/** No sealed piece is longer: more is no file of ours. */
const MAX_SEALED_OCTETS = PIECE_OCTETS + 1_024;

/** What the files stand on. */
interface FilesOptions {
  readonly folder: string;
  readonly database: Kysely<Schema>;
  readonly sealer: Sealer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What the store's contract says, and a way to clear out one account. */
type Files = Store['files'] & { removeAccount(account: AccountId): Promise<void> };

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
  const handle = await open(passing, 'wx', 0o600);
  let total = 0;
  try {
    total = await writePieces(options, account, name, handle, octets);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(passing, { force: true });
    throw error;
  }
  await handle.close();
  await rename(passing, path);
  await syncFolder(folder);
  await database
    .insertInto('files')
    .values({ account, name, octets: total, stored_at: now() })
    .execute();
  return total;
}

async function writePieces(
  { sealer }: FilesOptions,
  account: AccountId,
  name: string,
  handle: FileHandle,
  octets: AsyncIterable<Uint8Array>,
): Promise<number> {
  let total = 0;
  let index = 0;
  const put = async (clear: Uint8Array, end: End) => {
    const sealed = sealer.seal(placeOf(account, name, index, end), clear);
    const length = Buffer.alloc(LENGTH_OCTETS);
    length.writeUInt32BE(sealed.length);
    await handle.appendFile(Buffer.concat([length, sealed]));
    index += 1;
  };
  let held: Uint8Array | null = null;
  for await (const piece of inPieces(octets)) {
    if (held) await put(held, 'more');
    held = piece;
    total += piece.length;
  }
  await put(held ?? new Uint8Array(), 'last');
  return total;
}

/** Whether more follows. It is part of what the seal binds, so that no file can be cut short. */
type End = 'more' | 'last';

function placeOf(account: AccountId, name: string, index: number, end: End) {
  return { purpose: PURPOSE, account, name: `${name} ${index} ${end}` };
}

/** Of PIECE_OCTETS each, but the last. */
async function* inPieces(octets: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of octets) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < PIECE_OCTETS) continue;
    const joined = Buffer.concat(waiting);
    const whole = joined.length - (joined.length % PIECE_OCTETS);
    for (let at = 0; at < whole; at += PIECE_OCTETS) yield joined.subarray(at, at + PIECE_OCTETS);
    waiting = [joined.subarray(whole)];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

async function* read(
  { folder, sealer }: FilesOptions,
  account: AccountId,
  name: string,
): AsyncGenerator<Uint8Array> {
  const handle = await open(join(folder, name), 'r');
  try {
    const { size } = await handle.stat();
    let at = 0;
    for (let index = 0; at < size || index === 0; index += 1) {
      const sealed = await readPiece(handle, at);
      at += LENGTH_OCTETS + sealed.length;
      const end: End = at >= size ? 'last' : 'more';
      yield sealer.open(placeOf(account, name, index, end), sealed);
    }
  } finally {
    await handle.close();
  }
}

async function readPiece(handle: FileHandle, at: number): Promise<Uint8Array> {
  const head = Buffer.alloc(LENGTH_OCTETS);
  const { bytesRead } = await handle.read(head, 0, LENGTH_OCTETS, at);
  const length = bytesRead === LENGTH_OCTETS ? head.readUInt32BE() : 0;
  if (length === 0 || length > MAX_SEALED_OCTETS) throw new SealBrokenError('A file is cut short.');
  const sealed = Buffer.alloc(length);
  const body = await handle.read(sealed, 0, length, at + LENGTH_OCTETS);
  if (body.bytesRead < length) throw new SealBrokenError('A file is cut short.');
  return sealed;
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
