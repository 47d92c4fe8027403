/** Fingerprints asked of a session: SHA-256 of the header block, or of all where that is no proof. */
import { CommandRefusedError, type FetchOptions, type Session } from '@/lib/pop3';
import { digest, headerBlock, type Listed } from './identity.ts';
import { COMPARED_OCTETS, TOP_OCTETS } from './limits.ts';
import { removesWhatIsRead } from './tops.ts';

/**
 * What names a message whose unique-id does not.
 * @returns null where the server gives neither TOP nor RETR of it, or it is too large to read, or would
 *   vanish by being read
 * @throws Pop3Error that ended the session
 */
export async function fingerprintOf(
  session: Session,
  message: Listed,
  options: FetchOptions = {},
): Promise<string | null> {
  const top = await orRefused(
    session.top(message.messageNumber, 0, { ...options, maxOctets: TOP_OCTETS }),
  );
  if (top !== null) {
    const { block, certain } = headerBlock(top);
    if (certain) return digest(block);
  }
  const whole = await wholeOf(session, message, options);
  if (whole === null) return null;
  const { block, certain } = headerBlock(whole);
  return certain ? digest(block) : digest('whole:', whole);
}

/** Whether all are the same to the last octet. */
export async function sameContent(session: Session, messages: readonly Listed[]): Promise<boolean> {
  const digests = new Set<string>();
  for (const message of messages) {
    const whole = await wholeOf(session, message, {});
    if (whole === null) return false;
    digests.add(digest(whole));
    if (digests.size > 1) return false;
  }
  return true;
}

async function wholeOf(
  session: Session,
  { messageNumber, octets }: Listed,
  options: FetchOptions,
): Promise<Uint8Array | null> {
  if (octets > COMPARED_OCTETS || removesWhatIsRead(session)) return null;
  return orRefused(session.retr(messageNumber, { ...options, maxOctets: COMPARED_OCTETS * 2 }));
}

/** A refused command leaves the session alive; all else is the caller's to know. */
async function orRefused(reply: Promise<Uint8Array>): Promise<Uint8Array | null> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof CommandRefusedError) return null;
    throw error;
  }
}
