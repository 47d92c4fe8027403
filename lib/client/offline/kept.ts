/** What this device keeps of the mail: sealed in IndexedDB with a key that no script can read out. */
import { type Kind, MOST } from './plan.ts';

const DATABASE = 'poplar-offline';
/** Octets of one answer; a longer message is read online, and a larger picture seen there. */
const LONGEST_ANSWER = 2_000_000;
/** Ends the headers of a sealed answer: JSON has none. */
const LINE_FEED = 10;

/** An answer as the server gave it. */
export interface Answer {
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

/** When it was kept, milliseconds. */
export interface KeptAnswer extends Answer {
  readonly at: number;
}

/** Whose mail is kept, and how long: until their sign-in is over, milliseconds. */
export interface Term {
  readonly account: string;
  readonly until: number;
}

interface Seal extends Term {
  readonly key: CryptoKey;
}

interface SealedRecord {
  readonly name: string;
  readonly kind: Kind;
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** From now on answers are kept for this term; whatever was kept for another account or sign-in is gone. */
export async function beginKeeping({ account, until }: Term): Promise<void> {
  const before = await whereKept(async (_, seal) => seal);
  if (before?.account === account && before.until === until) return;
  await forgetKept();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const seal: Seal = { account, until, key };
  await inDatabase('made', (database) => {
    const change = database.transaction('seal', 'readwrite');
    change.objectStore('seal').put(seal, 'seal');
    return ended(change);
  });
}

/** Seals the answer and puts it away; nothing happens where nothing is to be kept. */
export async function keep(kind: Kind, name: string, answer: Answer): Promise<void> {
  if (answer.body.byteLength > LONGEST_ANSWER) return;
  await whereKept(async (database, seal) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt(sealing(iv, name), seal.key, await packed(answer));
    const record: SealedRecord = { name, kind, at: Date.now(), iv, sealed };
    await putAway(database, seal.account, record);
  });
}

/** The answer as it was; null where none was kept, or the sign-in is over. */
export async function find(name: string): Promise<KeptAnswer | null> {
  const found = await whereKept(async (database, seal) => {
    const record = await result<SealedRecord | undefined>(
      database.transaction('kept').objectStore('kept').get(name),
    );
    if (record === undefined) return null;
    const { at, iv, sealed } = record;
    const open = await crypto.subtle.decrypt(sealing(iv, name), seal.key, sealed);
    return { ...unpacked(open), at };
  });
  return found ?? null;
}

/** Removes one answer. */
export async function drop(name: string): Promise<void> {
  await whereKept((database) => {
    const change = database.transaction('kept', 'readwrite');
    change.objectStore('kept').delete(name);
    return ended(change);
  });
}

/** Destroys the key, and with it everything that was ever kept here. */
export function forgetKept(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(DATABASE);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}

const packed = ({ headers, body }: Answer) =>
  new Blob([JSON.stringify(headers), '\n', body]).arrayBuffer();

function unpacked(open: ArrayBuffer): Answer {
  const end = new Uint8Array(open).indexOf(LINE_FEED);
  const headers = JSON.parse(new TextDecoder().decode(open.slice(0, end)));
  return { headers, body: open.slice(end + 1) };
}

/** The name is sealed in, so that no answer can be passed off as another. */
const sealing = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});

/** In one step with a look at the seal: whoever signed out meanwhile finds nothing put back. */
async function putAway(database: IDBDatabase, account: string, record: SealedRecord) {
  const change = database.transaction(['seal', 'kept'], 'readwrite');
  const kept = change.objectStore('kept');
  const seal = await result<Seal | undefined>(change.objectStore('seal').get('seal'));
  if (seal?.account !== account) return;
  kept.put(record);
  const names = await result(
    kept.index('age').getAllKeys(IDBKeyRange.bound([record.kind], [record.kind, []])),
  );
  for (const name of names.slice(0, Math.max(0, names.length - MOST[record.kind])))
    kept.delete(name);
  await ended(change);
}

function readSeal(database: IDBDatabase): Promise<Seal | undefined> {
  return result(database.transaction('seal').objectStore('seal').get('seal'));
}

/**
 * As below, where something is kept; else does nothing, and makes nothing that would stay. Whoever looks
 * when the sign-in is over leaves nothing.
 */
async function whereKept<Result>(
  work: (database: IDBDatabase, seal: Seal) => Promise<Result>,
): Promise<Result | undefined> {
  let isOver = false;
  try {
    return await inDatabase('as-it-is', async (database) => {
      const seal = await readSeal(database);
      isOver = seal !== undefined && seal.until <= Date.now();
      return seal === undefined || isOver ? undefined : await work(database, seal);
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  } finally {
    if (isOver) await forgetKept();
  }
}

/**
 * Opened for one piece of work each, so that forgetting never waits for anybody.
 * @throws DOMException AbortError where there is none and none is made
 */
async function inDatabase<Result>(
  wanted: 'made' | 'as-it-is',
  work: (database: IDBDatabase) => Promise<Result>,
): Promise<Result> {
  const asked = indexedDB.open(DATABASE, 1);
  asked.onupgradeneeded = () => {
    if (wanted === 'as-it-is') {
      asked.transaction?.abort();
      return;
    }
    asked.result.createObjectStore('seal');
    const kept = asked.result.createObjectStore('kept', { keyPath: 'name' });
    kept.createIndex('age', ['kind', 'at']);
  };
  const database = await result(asked);
  database.onversionchange = () => database.close();
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

function result<Result>(asked: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

function ended(change: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
  });
}
