/** Who is who in a maildrop: unique-ids (RFC 1939 §7) where they name, else fingerprints. */
import { createHash } from 'node:crypto';
import type { MessageKey } from '@/lib/contract/envelope';
import type { AccountId } from '@/lib/server/store/contract';

/** What a session says of one message. Its number means nothing outside that session. */
export interface Listed {
  readonly messageNumber: number;
  readonly uniqueId: string | null;
  readonly octets: number;
}

/** A message with the name that it keeps across sessions. */
export interface Named extends Listed {
  readonly key: MessageKey;
  /** Null where the unique-id alone names the message. */
  readonly fingerprint: string | null;
  /** How many messages of this listing have the same fingerprint; 1 where the name is certain. */
  readonly alike: number;
}

/**
 * Joins scan and unique-id listing. Whoever only one of them knows beyond the other's end came in
 * between the two, and is left for the next session.
 */
export function joinListings(
  scan: readonly { messageNumber: number; octets: number | null }[],
  unique: readonly { messageNumber: number; uniqueId: string | null }[],
): Listed[] {
  const uniqueIds = new Map(unique.map((line) => [line.messageNumber, line.uniqueId]));
  const last = unique.reduce((most, { messageNumber }) => Math.max(most, messageNumber), 0);
  return scan
    .filter(({ messageNumber }) => last === 0 || messageNumber <= last)
    .map(({ messageNumber, octets }) => ({
      messageNumber,
      uniqueId: uniqueIds.get(messageNumber) || null,
      octets: octets ?? 0,
    }));
}

/** The messages that their unique-id does not name: it is missing, empty, or another has it too. */
export function unnamed(listed: readonly Listed[]): Listed[] {
  const uses = new Map<string, number>();
  for (const { uniqueId } of listed) {
    if (uniqueId !== null) uses.set(uniqueId, (uses.get(uniqueId) ?? 0) + 1);
  }
  return listed.filter(({ uniqueId }) => uniqueId === null || uses.get(uniqueId) !== 1);
}

/** Keys that unique-ids gave before, by unique-id: to look one up takes a tenth of making it anew. */
export type KnownKeys = ReadonlyMap<string, MessageKey>;

/** The keys of those messages that their unique-id alone names. */
export function knownKeys(
  records: Iterable<Pick<Named, 'key' | 'uniqueId' | 'fingerprint'>>,
): KnownKeys {
  const known = new Map<string, MessageKey>();
  for (const { key, uniqueId, fingerprint } of records) {
    if (uniqueId !== null && fingerprint === null) known.set(uniqueId, key);
  }
  return known;
}

/**
 * Names all messages, in order of their numbers.
 * @param fingerprints by message-number, one for each of `unnamed`; whoever lacks one is left out
 */
export function nameAll(
  account: AccountId,
  listed: readonly Listed[],
  fingerprints: ReadonlyMap<number, string>,
  known: KnownKeys = new Map(),
): Named[] {
  const unsure = new Set(unnamed(listed).map(({ messageNumber }) => messageNumber));
  const seen = new Map<string, number>();
  const named: Named[] = [];
  for (const message of [...listed].sort((a, b) => a.messageNumber - b.messageNumber)) {
    if (!unsure.has(message.messageNumber)) {
      const uniqueId = message.uniqueId ?? '';
      const key = known.get(uniqueId) ?? keyOf(account, 'unique-id', uniqueId);
      named.push({ ...message, key, fingerprint: null, alike: 1 });
      continue;
    }
    const fingerprint = fingerprints.get(message.messageNumber);
    if (fingerprint === undefined) continue;
    const name = JSON.stringify([message.uniqueId, fingerprint]);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    const key = keyOf(account, 'fingerprint', `${name}${occurrence}`);
    named.push({ ...message, key, fingerprint, alike: 1 });
  }
  return named.map((message) =>
    message.fingerprint === null ? message : { ...message, alike: seen.get(nameOf(message)) ?? 1 },
  );
}

function nameOf({ uniqueId, fingerprint }: Named): string {
  return JSON.stringify([uniqueId, fingerprint]);
}

/** The key that a unique-id gives where it names one message alone; null without one. */
export function namedBy(account: AccountId, uniqueId: string | null): MessageKey | null {
  return uniqueId === null ? null : keyOf(account, 'unique-id', uniqueId);
}

/** 132 bits of SHA-256: nobody can make two messages of one account share a key. */
export function keyOf(
  account: AccountId,
  kind: 'unique-id' | 'fingerprint',
  name: string,
): MessageKey {
  return createHash('sha256')
    .update(JSON.stringify([account, kind, name]))
    .digest('base64url')
    .slice(0, 22);
}

/** What mail programs of old wrote into the header as they read: it changes, the message does not. */
const WRITTEN_BY_READERS = /^(status|x-status|x-uidl|x-keywords|x-mozilla-status2?):/i;

/** What tells that a header is one of a kind: its own id, or when and by whom it was carried. */
const ONE_OF_A_KIND = /^(message-id|received):/im;

/** A header block, as it goes into a fingerprint. `certain`: no second message should have it. */
export interface HeaderBlock {
  readonly block: string;
  readonly certain: boolean;
}

/** Cuts the header block out of a message or of what TOP gave of it. */
export function headerBlock(octets: Uint8Array): HeaderBlock {
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1');
  const end = /\r?\n\r?\n|^\r?\n/.exec(text)?.index ?? text.length;
  const fields = text
    .slice(0, end)
    .split(/\r?\n(?![ \t])/)
    .filter((field) => !WRITTEN_BY_READERS.test(field));
  const block = fields.join('\r\n').trimEnd();
  return { block, certain: ONE_OF_A_KIND.test(block) };
}

/** SHA-256, base64url. */
export function digest(...pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('base64url');
}
