/** Reads a raw message that stands in memory, in a thread of its own. */
import type { Message } from '@/lib/mime';
import { Problem } from '@/lib/server/problem';
import { type Reader, TooHardError } from './reader.ts';

/**
 * @param part the message within it that is meant; empty for itself
 * @throws Problem `unreadable` where it took too long or too much memory, `not-found`
 */
export async function readHeld(reader: Reader, octets: Uint8Array, part = ''): Promise<Message> {
  const source = { kind: 'held', octets } as const;
  const message = await reader.ask({ ask: 'message', source, part }).catch((error: unknown) => {
    if (!(error instanceof TooHardError)) throw error;
    throw new Problem('unreadable', { cause: error });
  });
  if (!message) throw new Problem(part === '' ? 'unreadable' : 'not-found');
  return message;
}
