/** One session's listing: LIST and UIDL (RFC 1939 §5 and §7), and names that outlast the session. */
import { CommandRefusedError, type Session } from '@/lib/pop3';
import type { AccountId } from '@/lib/server/store/contract';
import { fingerprintOf } from './fingerprint.ts';
import {
  joinListings,
  type KnownKeys,
  type Listed,
  type Named,
  nameAll,
  unnamed,
} from './identity.ts';

/** A maildrop as one session shows it. `complete`: every message could be named. */
export interface Listing {
  readonly messages: readonly Named[];
  readonly complete: boolean;
}

/** `required` where the maildrop had unique-ids before: one refusal must not rename its messages. */
export type UniqueIds = 'required' | 'if-any';

/**
 * Asks for both listings. A server without UIDL gives messages without unique-ids.
 * @throws Pop3Error
 */
export async function readListed(session: Session, uniqueIds: UniqueIds): Promise<Listed[]> {
  const [scan, unique] = await Promise.allSettled([session.list(), session.uidl()]);
  const messages = scan.status === 'fulfilled' ? scan.value : await none(session, scan.reason);
  if (unique.status === 'fulfilled') return joinListings(messages, unique.value);
  const isBad = uniqueIds === 'required' && messages.length > 0;
  if (isBad || !isRefused(unique.reason)) throw unique.reason;
  return joinListings(messages, []);
}

/**
 * Nothing, if STAT says so too.
 * QUIRK: some servers of old refuse LIST and UIDL where the maildrop is empty ("-ERR no messages").
 */
async function none(session: Session, error: unknown): Promise<[]> {
  if (!isRefused(error)) throw error;
  const { messages } = await session.stat();
  if (messages > 0) throw error;
  return [];
}

function isRefused(error: unknown): boolean {
  return error instanceof CommandRefusedError && !error.retryable;
}

/**
 * Asks for both listings, and for fingerprints of those messages that their unique-id does not name.
 * @throws Pop3Error
 */
export async function readListing(
  session: Session,
  account: AccountId,
  uniqueIds: UniqueIds,
  known: KnownKeys,
): Promise<Listing> {
  const listed = await readListed(session, uniqueIds);
  const fingerprints = new Map<number, string>();
  await Promise.all(
    unnamed(listed).map(async (message) => {
      const fingerprint = await fingerprintOf(session, message);
      if (fingerprint !== null) fingerprints.set(message.messageNumber, fingerprint);
    }),
  );
  const messages = nameAll(account, listed, fingerprints, known);
  return { messages, complete: messages.length === listed.length };
}
