/** A store in memory that outlives the maildrops of a test, as a disk outlives processes. */
import { changed, DEFAULT_SETTINGS, type Settings } from '@/lib/contract/settings';
import type {
  AccountId,
  AttemptCount,
  DeletionRecord,
  EnvelopeRecord,
  FlagRecord,
  FrontRecord,
  IdentitiesRecord,
  LogRecord,
  RawMessage,
  SignInRecord,
  Store,
  SubmissionRecord,
  TextRecord,
} from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';

/** Every promise resolves later, as if a disk were asked. */
export function memoryStore(): Store {
  const signIns = new Map<string, SignInRecord>();
  const attempts = new Map<string, AttemptCount>();
  const fronts = new Map<AccountId, FrontRecord>();
  const settings = new Map<AccountId, Settings>();
  const submission = new Map<AccountId, SubmissionRecord | null>();
  const raw = new Map<string, Uint8Array>();
  return {
    signIns: {
      create: async (record) => void signIns.set(record.id, record),
      find: async (id) => {
        const record = signIns.get(id);
        return record ? { ...record, name: id } : null;
      },
      list: async (account) =>
        [...signIns.values()]
          .filter(({ accountId }) => accountId === account)
          .map((record) => ({ ...record, name: record.id })),
      touch: async () => {},
      noteRefusal: async (name, refusedAt) => {
        const record = signIns.get(name);
        if (record) signIns.set(name, { ...record, refusedAt });
      },
      revoke: async (_, name) => void signIns.delete(name),
      sweep: async () => {},
    },
    envelopes: table<EnvelopeRecord>(),
    fronts: {
      load: async (account) => fronts.get(account) ?? null,
      save: async (account, front) => void fronts.set(account, front),
    },
    texts: texts(),
    flags: table<FlagRecord>(),
    deletions: table<DeletionRecord>(),
    log: table<LogRecord>(),
    attempts: {
      update: async (names, change) => {
        const none = { refusals: 0, lastAt: 0 };
        const counts = change(names.map((name) => attempts.get(name) ?? none));
        for (const [at, name] of names.entries()) attempts.set(name, counts[at] ?? none);
      },
      sweep: async () => {},
    },
    settings: {
      load: async (account) => settings.get(account) ?? DEFAULT_SETTINGS,
      save: async (account, change) => {
        const after = changed(settings.get(account) ?? DEFAULT_SETTINGS, change);
        settings.set(account, after);
        return after;
      },
    },
    letters: table<LetterRecord>(),
    identities: table<IdentitiesRecord>(),
    submission: {
      load: async (account) => submission.get(account) ?? null,
      save: async (account, record) => void submission.set(account, record),
    },
    files: files(),
    raw: {
      open: async (account, key) => {
        const octets = raw.get(`${account} ${key}`);
        return octets ? held(octets) : null;
      },
      put: async (account, key, octets) => void raw.set(`${account} ${key}`, octets),
      spool: async (account, key, octets, keeping) => {
        const pieces: Uint8Array[] = [];
        for await (const piece of octets) pieces.push(Uint8Array.from(piece));
        const whole = Buffer.concat(pieces);
        if (keeping === 'kept') raw.set(`${account} ${key}`, whole);
        return held(whole);
      },
      remove: async (account, keys) => {
        for (const key of keys) raw.delete(`${account} ${key}`);
      },
    },
    usage: async () => ({ messages: 0, rest: 0 }),
    forget: async () => {},
    close: async () => {},
  };
}

function texts(): Store['texts'] {
  const kept = table<TextRecord>();
  return {
    async *read(account) {
      for (const text of await kept.load(account)) yield [text];
    },
    save: kept.save,
    remove: kept.remove,
    octets: async (account) =>
      (await kept.load(account)).reduce((sum, { text }) => sum + text.length, 0),
  };
}

function files(): Store['files'] {
  const kept = new Map<string, Uint8Array>();
  const nameOf = (account: AccountId, file: string) => `${account} ${file}`;
  return {
    write: async (account, file, octets) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of octets) chunks.push(chunk);
      const whole = Buffer.concat(chunks);
      kept.set(nameOf(account, file), whole);
      return whole.length;
    },
    async *read(account, file) {
      const octets = kept.get(nameOf(account, file));
      if (!octets) throw new Error('There is no such file.');
      yield octets;
    },
    remove: async (account, names) => {
      for (const file of names) kept.delete(nameOf(account, file));
    },
    keepOnly: async (account, names) => {
      const staying = new Set(names.map((file) => nameOf(account, file)));
      for (const name of kept.keys()) {
        if (name.startsWith(`${account} `) && !staying.has(name)) kept.delete(name);
      }
    },
  };
}

function held(octets: Uint8Array): RawMessage {
  return { source: { kind: 'held', octets }, close: async () => {} };
}

function table<Item extends { readonly key: string }>() {
  const accounts = new Map<AccountId, Map<string, Item>>();
  const of = (account: AccountId) => {
    const items = accounts.get(account) ?? new Map<string, Item>();
    accounts.set(account, items);
    return items;
  };
  const disk = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    load: async (account: AccountId) => {
      await disk();
      return [...of(account).values()];
    },
    save: async (account: AccountId, records: readonly Item[]) => {
      await disk();
      for (const record of records) of(account).set(record.key, record);
    },
    remove: async (account: AccountId, keys: readonly string[]) => {
      await disk();
      for (const key of keys) of(account).delete(key);
    },
  };
}
