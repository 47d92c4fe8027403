/** Records of one account as a sealed journal: each change is one entry, the latest word on a key stands. */
import { setImmediate } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { MessageKey } from '@/lib/contract/envelope';
import type { AccountId } from './contract.ts';
import type { JournalName, Schema } from './schema.ts';
import type { Sealer } from './seal.ts';

/**
 * Opening a sealed entry costs some 50 µs whatever it holds, so ten thousand envelopes sealed one
 * by one would take half a second to load. As entries are written they gather here, and are merged
 * once there are so many more than the last merging left.
 */
const MAX_ENTRIES = 64;

/** Records in one entry: about half a megabyte of envelopes. */
const RECORDS_PER_ENTRY = 1_000;

/** The part of the store's contract that envelopes, flags and deletions share. */
export interface Journal<Item extends { readonly key: MessageKey }> {
  load(account: AccountId): Promise<Item[]>;
  save(account: AccountId, records: readonly Item[]): Promise<void>;
  remove(account: AccountId, keys: readonly MessageKey[]): Promise<void>;
}

/** What one sealed entry says. */
interface Entry<Item> {
  readonly saved: readonly Item[];
  readonly removed: readonly MessageKey[];
}

/** `Item` must survive JSON. Each save and remove happens whole or not at all. */
export function sealedJournal<Item extends { readonly key: MessageKey }>(
  database: Kysely<Schema>,
  sealer: Sealer,
  name: JournalName,
): Journal<Item> {
  /** Entries that the last merging left; a process that starts merges once to know. */
  const left = new Map<AccountId, number>();
  const write = (account: AccountId, entry: Entry<Item>) =>
    database.transaction().execute(async (transaction) => {
      const journal = journalOf<Item>(transaction, sealer, name, account);
      const { last, entries } = await journal.extent();
      const pieces = inPieces(entry);
      await journal.append(last + 1, pieces);
      if (entries < MAX_ENTRIES + (left.get(account) ?? 0)) return;
      const whole = inPieces({ saved: merged(await journal.read()), removed: [] });
      await journal.clear();
      await journal.append(last + 1 + pieces.length, whole);
      left.set(account, whole.length);
    });
  return {
    load: async (account) => {
      return merged(await journalOf<Item>(database, sealer, name, account).read());
    },
    save: async (account, saved) => {
      if (saved.length > 0) await write(account, { saved, removed: [] });
    },
    remove: async (account, removed) => {
      if (removed.length > 0) await write(account, { saved: [], removed });
    },
  };
}

/** The rows of one account in one journal. An entry's number is part of what its seal binds. */
function journalOf<Item>(
  database: Kysely<Schema> | Transaction<Schema>,
  sealer: Sealer,
  name: JournalName,
  account: AccountId,
) {
  const place = (number: number) => ({ purpose: name, account, name: String(number) });
  return {
    extent: async () => {
      const row = await database
        .selectFrom(name)
        .select(({ fn }) => [
          fn.max<number | null>('number').as('last'),
          fn.countAll<number>().as('entries'),
        ])
        .where('account', '=', account)
        .executeTakeFirstOrThrow();
      return { last: Number(row.last ?? 0), entries: Number(row.entries) };
    },
    read: async (): Promise<Entry<Item>[]> => {
      const rows = await database
        .selectFrom(name)
        .select(['number', 'sealed'])
        .where('account', '=', account)
        .orderBy('number')
        .execute();
      const entries: Entry<Item>[] = [];
      for (const { number, sealed } of rows) {
        const clear = sealer.open(place(Number(number)), sealed);
        entries.push(JSON.parse(Buffer.from(clear).toString('utf8')));
        // Half a megabyte takes some milliseconds: whoever asks for less need not wait for all.
        await setImmediate();
      }
      return entries;
    },
    append: async (first: number, entries: readonly Entry<Item>[]) => {
      for (const [index, entry] of entries.entries()) {
        const number = first + index;
        const sealed = sealer.seal(place(number), Buffer.from(JSON.stringify(entry)));
        await database.insertInto(name).values({ account, number, sealed }).execute();
      }
    },
    clear: async () => {
      await database.deleteFrom(name).where('account', '=', account).execute();
    },
  };
}

/** What stands after all entries, in the order in which each key was first saved. */
function merged<Item extends { readonly key: MessageKey }>(
  entries: readonly Entry<Item>[],
): Item[] {
  const standing = new Map<MessageKey, Item>();
  for (const { saved, removed } of entries) {
    for (const record of saved) standing.set(record.key, record);
    for (const key of removed) standing.delete(key);
  }
  return [...standing.values()];
}

/** An entry holds so many of each at most. It says that either is saved or removed, never both. */
function inPieces<Item>({ saved, removed }: Entry<Item>): Entry<Item>[] {
  const count = Math.ceil(Math.max(saved.length, removed.length) / RECORDS_PER_ENTRY);
  return Array.from({ length: count }, (_, at) => {
    const piece = [at * RECORDS_PER_ENTRY, (at + 1) * RECORDS_PER_ENTRY] as const;
    return { saved: saved.slice(...piece), removed: removed.slice(...piece) };
  });
}
