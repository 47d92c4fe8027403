/** When a letter goes, as short as it is still clear. */
import type { Say } from '@/lib/words/say';

const hour12 = { auto: {}, '24-hour': { hour12: false }, '12-hour': { hour12: true } } as const;

/** "Mon 23 Nov, 08:00" */
export function laterInWords({ manner }: Pick<Say, 'manner'>, at: Date): string {
  return new Intl.DateTimeFormat(manner.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...hour12[manner.timeFormat],
  }).format(at);
}
