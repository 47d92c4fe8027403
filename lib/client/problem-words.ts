/** What went wrong, in the reader's language. */
import type { ErrorDetail } from '@/lib/contract/error';
import type { Say } from '@/lib/words/say';

/** A sentence that an older or newer server told is shown as it came, in English. */
export function problemWords(say: Say, { told, message }: Omit<ErrorDetail, 'code'>): string {
  return (told === undefined ? null : say.told(told)) ?? message;
}
