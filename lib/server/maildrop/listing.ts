/** One session's listing: LIST and UIDL (RFC 1939 §5 and §7), and names that outlast the session. */
import { CommandRefusedError, type Session } from '@/lib/pop3';
import type { AccountId } from '@/lib/server/store/contract';
import { fingerprintOf } from './fingerprint.ts';
import { joinListings, type Listed, type Named, nameAll, unnamed } from './identity.ts';

/** A maildrop as one session shows it. `complete`: every message could be named. */
export interface Listing {
  readonly messages: readonly Named[];
  readonly complete: boolean;
}

/**
 * Asks for both listings. A server without UIDL gives messages without unique-ids.
 * @throws Pop3Error
 */
export async function readListed(session: Session): Promise<Listed[]> {
  const [scan, unique] = await Promise.all([
    session.list(),
    session.uidl().catch((error: unknown) => {
      if (error instanceof CommandRefusedError && !error.retryable) return [];
      throw error;
    }),
  ]);
  return joinListings(scan, unique);
}

/**
 * Asks for both listings, and for fingerprints of those messages that their unique-id does not name.
 * @throws Pop3Error
 */
export async function readListing(session: Session, account: AccountId): Promise<Listing> {
  const listed = await readListed(session);
  const fingerprints = new Map<number, string>();
  await Promise.all(
    unnamed(listed).map(async (message) => {
      const fingerprint = await fingerprintOf(session, message);
      if (fingerprint !== null) fingerprints.set(message.messageNumber, fingerprint);
    }),
  );
  const messages = nameAll(account, listed, fingerprints);
  return { messages, complete: messages.length === listed.length };
}
