/** What a person is asked or told before a letter goes: decisions only. */

import type { Recipient } from '@/lib/contract/compose';
import type { Say } from '@/lib/words/say';
import { bodyOf } from './body.ts';
import { filesOf, type Letter } from './letter.ts';
import { isAddress, recipientInWords } from './recipients.ts';

/** stop: it cannot go like this. ask: it can, should the person wish so. */
export interface Doubt {
  readonly is: 'stop' | 'ask';
  readonly words: string;
}

/** The first thing to say; null where nothing speaks against sending. */
export function doubtAbout(say: Say, letter: Letter): Doubt | null {
  const { content, uploads } = letter;
  const all: readonly Recipient[] = [...content.to, ...content.cc, ...content.bcc];
  if (all.length === 0) return stop(say('compose.nobody'));
  const wrong = all.find(({ address }) => !isAddress(address));
  if (wrong !== undefined)
    return stop(say('compose.no-address', { address: recipientInWords(wrong) }));
  if (uploads.some(({ problem }) => problem === null)) return stop(say('compose.files-coming'));
  if (uploads.length > 0) return stop(say('compose.file-failed'));
  if (speaksOfAttachment(letter)) return ask(say('compose.no-attachment'));
  if (content.subject.trim() === '') return ask(say('compose.no-subject'));
  return null;
}

const stop = (words: string): Doubt => ({ is: 'stop', words });
const ask = (words: string): Doubt => ({ is: 'ask', words });

/** The word for "attached" in the languages most mail is written in. */
const ATTACHED =
  /\b(?:attach(?:ed|ment|ments|ing)|enclosed|angeh(?:ä|ae)ngt|anbei|(?:im|als) anhang|pi[eè]ces? jointes?|ci-joint|adjunt[oa]s?|en anexo|em anexo|allegat[oi]|in allegato|bijlage|bijgevoegd|bifogad|vedlagt|za[lł][aą]czni)/iu;

/** Whether the person's own words, not the quoted ones, promise a file that is not there. */
export function speaksOfAttachment(letter: Letter): boolean {
  if (filesOf(letter).length > 0) return false;
  const { content } = letter;
  const { own } = bodyOf(content);
  const forwarded = own.indexOf('---------- Forwarded message');
  const mine = (forwarded < 0 ? own : own.slice(0, forwarded))
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  return ATTACHED.test(`${content.subject.replace(/^(?:re|aw|fwd?|wg):.*/i, '')}\n${mine}`);
}
