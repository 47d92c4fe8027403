/** Raw messages once fetched: sealed files under DATA_DIR/raw, bounded in octets and in age. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { AccountId, RawMessage, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import type { Sealer } from './seal.ts';
import { openSealedFile, writeSealedFile } from './sealed-file.ts';

const PURPOSE = 'raw';

const DAY_MS = 86_400_000;

/** A read is noted at most this often: the order of use need not be finer. */
const USE_NOTED_MS = 3_600_000;

/** The cache's bounds and what it stands on. */
export interface RawCacheOptions {
  readonly folder: string;
  readonly database: Kysely<Schema>;
  readonly sealer: Sealer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Sealed octets on disk, all accounts together. 0: keep nothing. */
  readonly maxOctets: number;
  readonly maxDays: number;
}

/** Names a cached message: `name` is a keyed hash of its key. */
interface Entry {
  readonly account: AccountId;
  readonly name: string;
}

/** What the store's contract says, and what concerns one account as a whole. */
export type RawCache = Store['raw'] & {
  /** On disk, sealed. */
  octetsOf(account: AccountId): Promise<number>;
  removeAccount(account: AccountId): Promise<void>;
};

/** Makes the folder, and clears away what a crash or a past bound left there. */
export async function openRawCache(options: RawCacheOptions): Promise<RawCache> {
  const { folder, database, sealer } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStrays(options);
  await evict(options);
  const entryOf = (account: AccountId, key: string): Entry => ({
    account,
    name: sealer.blind(PURPOSE, account, key),
  });
  return {
    open: (account, key) => open(options, entryOf(account, key)),
    put: async (account, key, octets) => {
      if (octets.length > options.maxOctets) return;
      const written = await write(options, entryOf(account, key), [octets]);
      await written.close();
      await keep(options, entryOf(account, key), written);
    },
    spool: async (account, key, octets, keeping) => {
      const written = await write(options, entryOf(account, key), octets);
      const isKept = keeping === 'kept' && written.size <= options.maxOctets;
      if (isKept) await keep(options, entryOf(account, key), written);
      else await rm(written.path);
      return written;
    },
    remove: (account, keys) =>
      removeAll(
        options,
        keys.map((key) => entryOf(account, key)),
      ),
    octetsOf: async (account) => {
      const row = await database
        .selectFrom('raw')
        .select(({ fn }) => fn.sum<number | null>('octets').as('octets'))
        .where('account', '=', account)
        .executeTakeFirst();
      return Number(row?.octets ?? 0);
    },
    removeAccount: async (account) => {
      const entries = database.selectFrom('raw').select(['account', 'name']);
      await removeAll(options, await entries.where('account', '=', account).execute());
    },
  };
}

async function open(options: RawCacheOptions, entry: Entry): Promise<RawMessage | null> {
  const row = await options.database
    .selectFrom('raw')
    .select(['stored_at', 'used_at'])
    .where('account', '=', entry.account)
    .where('name', '=', entry.name)
    .executeTakeFirst();
  if (!row) return null;
  const fresh = row.stored_at >= options.now() - options.maxDays * DAY_MS;
  const path = join(options.folder, entry.name);
  const opened = fresh ? await openSealedFile(path, keyOf(options, entry)) : null;
  if (opened === null) await removeAll(options, [entry]);
  else if (row.used_at < options.now() - USE_NOTED_MS) await noteUse(options, entry);
  return opened;
}

function keyOf({ sealer }: RawCacheOptions, entry: Entry): (salt: Uint8Array) => Uint8Array {
  return (salt) => sealer.fileKey({ purpose: PURPOSE, ...entry }, salt);
}

/** A file that is written and open, under a name for the time being. */
type Written = RawMessage & { readonly path: string; readonly size: number };

async function write(
  options: RawCacheOptions,
  entry: Entry,
  octets: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Written> {
  const path = join(options.folder, `${entry.name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    return { path, ...(await writeSealedFile(path, keyOf(options, entry), octets)) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** Takes a written file into the cache. */
async function keep(options: RawCacheOptions, entry: Entry, { path, size }: Written) {
  await rename(path, join(options.folder, entry.name));
  const now = options.now();
  const row = { octets: size, stored_at: now, used_at: now };
  await options.database
    .insertInto('raw')
    .values({ ...entry, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet(row))
    .execute();
  await evict(options);
}

async function noteUse(options: RawCacheOptions, entry: Entry): Promise<void> {
  await options.database
    .updateTable('raw')
    .set({ used_at: options.now() })
    .where('account', '=', entry.account)
    .where('name', '=', entry.name)
    .execute();
}

/** Drops what is too old, then what was not used for the longest time, until all fits. */
async function evict(options: RawCacheOptions): Promise<void> {
  const { database, maxOctets } = options;
  const oldest = options.now() - options.maxDays * DAY_MS;
  const old = database
    .selectFrom('raw')
    .select(['account', 'name'])
    .where('stored_at', '<', oldest);
  await removeAll(options, await old.execute());
  const sum = await database
    .selectFrom('raw')
    .select(({ fn }) => fn.sum<number | null>('octets').as('octets'))
    .executeTakeFirst();
  let over = (sum?.octets ?? 0) - maxOctets;
  if (over <= 0) return;
  const rows = await database
    .selectFrom('raw')
    .select(['account', 'name', 'octets'])
    .orderBy('used_at')
    .orderBy('stored_at')
    .execute();
  const leaving = rows.filter((row) => {
    const goes = over > 0;
    over -= row.octets;
    return goes;
  });
  await removeAll(options, leaving);
}

async function removeAll(
  { database, folder }: RawCacheOptions,
  entries: readonly Entry[],
): Promise<void> {
  for (const { account, name } of entries) {
    await database
      .deleteFrom('raw')
      .where('account', '=', account)
      .where('name', '=', name)
      .execute();
    await rm(join(folder, name), { force: true });
  }
}

/** Files that no row names: half written when the process ended. */
async function removeStrays({ database, folder }: RawCacheOptions): Promise<void> {
  const rows = await database.selectFrom('raw').select('name').execute();
  const known = new Set(rows.map((row) => row.name));
  for (const file of await readdir(folder)) {
    if (!known.has(file)) await rm(join(folder, file), { force: true });
  }
}
