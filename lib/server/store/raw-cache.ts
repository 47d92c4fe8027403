/** Raw messages once fetched: sealed files under DATA_DIR/raw, bounded in octets and in age. */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { AccountId, Store } from './contract.ts';
import type { Schema } from './schema.ts';
import { SealBrokenError, type Sealer } from './seal.ts';

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
    get: (account, key) => get(options, entryOf(account, key)),
    put: async (account, key, octets) => {
      if (octets.length <= options.maxOctets) await put(options, entryOf(account, key), octets);
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

async function get(options: RawCacheOptions, entry: Entry): Promise<Uint8Array | null> {
  const row = await options.database
    .selectFrom('raw')
    .select(['stored_at', 'used_at'])
    .where('account', '=', entry.account)
    .where('name', '=', entry.name)
    .executeTakeFirst();
  if (!row) return null;
  const fresh = row.stored_at >= options.now() - options.maxDays * DAY_MS;
  const octets = fresh ? await opened(options, entry) : null;
  if (octets === null) await removeAll(options, [entry]);
  else if (row.used_at < options.now() - USE_NOTED_MS) await noteUse(options, entry);
  return octets;
}

async function put(options: RawCacheOptions, entry: Entry, octets: Uint8Array): Promise<void> {
  const sealed = options.sealer.seal({ purpose: PURPOSE, ...entry }, octets);
  const path = join(options.folder, entry.name);
  const passing = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  await writeFile(passing, sealed, { mode: 0o600 });
  await rename(passing, path);
  const now = options.now();
  const row = { octets: sealed.length, stored_at: now, used_at: now };
  await options.database
    .insertInto('raw')
    .values({ ...entry, ...row })
    .onConflict((conflict) => conflict.columns(['account', 'name']).doUpdateSet(row))
    .execute();
  await evict(options);
}

/** Null where the file is gone or was cut short: it is a cache, and the mail server has the message. */
async function opened(options: RawCacheOptions, entry: Entry): Promise<Uint8Array | null> {
  try {
    const sealed = await readFile(join(options.folder, entry.name));
    return options.sealer.open({ purpose: PURPOSE, ...entry }, sealed);
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
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
