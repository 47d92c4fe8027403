/** Whether two envelopes are of one message, for servers that give an old unique-id to a new one. */
import type { EnvelopeRecord } from '@/lib/server/store/contract';

type Recognisable = Pick<EnvelopeRecord, 'date' | 'from' | 'messageId' | 'subject'>;

/** By the Message-ID where there is one; it is what no server rewrites. */
export function isSameMessage(one: Recognisable, other: Recognisable): boolean {
  if (one.messageId !== null || other.messageId !== null) return one.messageId === other.messageId;
  const marks = ({ date, from, subject }: Recognisable) =>
    JSON.stringify([date, from[0]?.address, subject]);
  return marks(one) === marks(other);
}
