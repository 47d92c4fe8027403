/** When a letter goes, as short as it is still clear. */
import { clockOf } from '@/lib/client/formats';
import type { Say } from '@/lib/words/say';

/** "Mon 23 Nov, 08:00" */
export function laterInWords({ manner }: Pick<Say, 'manner'>, at: Date): string {
  return new Intl.DateTimeFormat(manner.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...clockOf(manner),
  }).format(at);
}
