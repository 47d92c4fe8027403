/** Everything in the sample maildrop, oldest first. */
import { createHash } from 'node:crypto';
import type { Held } from '@/lib/demo/maildrop';
import { delivered, type Letter, type Sample } from '@/lib/demo/writing/letter';
import { attachments } from './attachments.ts';
import { bareLetters, brokenMessages } from './broken.ts';
import { invitations } from './calendar.ts';
import { hostile } from './hostile.ts';
import { easternLanguages } from './languages-east.ts';
import { westernLanguages } from './languages-west.ts';
import { large } from './large.ts';
import { newsletters } from './newsletters.ts';
import { notices } from './notices.ts';
import { personal } from './personal.ts';
import { receipts } from './receipts.ts';
import { rightToLeft } from './right-to-left.ts';
import { threads } from './threads.ts';
import { work } from './work.ts';
import { wrapped } from './wrapped.ts';

/** A sample message under its unique-id. */
export type Catalogued = Sample & Held;

/** Writes the whole maildrop as it would lie there at `now`. */
export function catalogue(now: Date): Catalogued[] {
  const samples = [...letters(now).map((letter) => delivered(letter, now)), ...brokenMessages(now)];
  return samples
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map((sample) => ({ ...sample, uniqueId: uniqueIdOf(sample) }));
}

function letters(now: Date): Letter[] {
  return [
    ...threads(),
    ...work(),
    ...personal(),
    ...newsletters(now),
    ...receipts(now),
    ...notices(now),
    ...invitations(now),
    ...attachments(),
    ...wrapped(),
    ...westernLanguages(),
    ...easternLanguages(),
    ...rightToLeft(),
    ...large(),
    ...bareLetters(),
    ...hostile(),
  ];
}

/** From the name and the time of arrival: another start makes another message of it. */
function uniqueIdOf({ name, at }: Sample): string {
  return createHash('sha256').update(`${name} ${at.toISOString()}`).digest('hex').slice(0, 24);
}
