/** Everything in the sample maildrop, oldest first. */
import { createHash } from 'node:crypto';
import type { Held } from '@/lib/demo/maildrop';
import { delivered, type Sample } from '@/lib/demo/writing/letter';
import { threads } from './threads.ts';

/** A sample message under its unique-id. */
export type Catalogued = Sample & Held;

/** Writes the whole maildrop as it would lie there at `now`. */
export function catalogue(now: Date): Catalogued[] {
  const letters = [threads()].flat();
  const samples: Sample[] = [...letters.map((letter) => delivered(letter, now))];
  return samples
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((sample) => ({ ...sample, uniqueId: uniqueIdOf(sample) }));
}

/** From the name and the time of arrival: another start makes another message of it. */
function uniqueIdOf({ name, at }: Sample): string {
  return createHash('sha256').update(`${name} ${at.toISOString()}`).digest('hex').slice(0, 24);
}
