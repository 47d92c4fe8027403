/** What a message is called as a file: the day it is of, and its subject. */
import type { Envelope } from '@/lib/contract/envelope';

/** Characters of a subject in a file's name; of four octets each, file systems have room for all. */
const SUBJECT = 60;

/** Without an ending; never empty. */
export function messageName({ date, subject }: Pick<Envelope, 'date' | 'subject'>): string {
  const clean = subject.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ').trim();
  const short = [...clean].slice(0, SUBJECT).join('').trim() || 'message';
  return date === null ? short : `${date.slice(0, 10)} ${short}`;
}
