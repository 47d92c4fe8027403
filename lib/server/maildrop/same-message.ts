/** Whether two envelopes are of one message, for servers that give an old unique-id to a new one. */
import type { Likeness } from '@/lib/server/store/contract';

/** Of all that is known of a message, what tells it from others. */
export function likenessOf({ date, from, messageId, subject }: Likeness): Likeness {
  return { date, from, messageId, subject };
}

/** By the Message-ID where there is one; it is what no server rewrites. */
export function isSameMessage(one: Likeness, other: Likeness): boolean {
  if (one.messageId !== null || other.messageId !== null) return one.messageId === other.messageId;
  const marks = ({ date, from, subject }: Likeness) =>
    JSON.stringify([date, from[0]?.address, subject]);
  return marks(one) === marks(other);
}
