/** Seconds as they are offered and told. */

/** A choice made elsewhere is offered, too. */
export function withChosen(offered: readonly number[], chosen: number | null): readonly number[] {
  const all = chosen === null || offered.includes(chosen) ? offered : [...offered, chosen];
  return [...all].sort((a, b) => a - b);
}

/** "20 seconds", "5 minutes", "hour". */
export function secondsInWords(seconds: number): string {
  if (seconds % 3_600 === 0) return seconds === 3_600 ? 'hour' : `${seconds / 3_600} hours`;
  if (seconds % 60 === 0) return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
  return `${seconds} seconds`;
}
