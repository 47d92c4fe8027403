/** Seconds as they are offered and told. */
import type { Say } from '@/lib/words/say';

/** A choice made elsewhere is offered, too. */
export function withChosen(offered: readonly number[], chosen: number | null): readonly number[] {
  const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  return [...all].sort((a, b) => a - b);
}

/** "20 seconds", "5 minutes", "1 hour". */
export function secondsInWords(say: Say, seconds: number): string {
  if (seconds % 3_600 === 0) return say('settings.hours', { count: seconds / 3_600 });
  if (seconds % 60 === 0) return say('settings.minutes', { count: seconds / 60 });
  return say('settings.seconds', { count: seconds });
}

/** "Every minute", "Every 5 minutes". */
export function everyInWords(say: Say, seconds: number): string {
  if (seconds % 3_600 === 0) return say('settings.every-hours', { count: seconds / 3_600 });
  return say('settings.every-minutes', { count: Math.round(seconds / 60) });
}
