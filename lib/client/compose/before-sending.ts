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

/**
 * How people say "attached", by the beginnings of words: endings are many. No boundary where none is
 * written (Chinese, Japanese, Korean), nor where a word begins with its article (Arabic, Hebrew).
 */
const ATTACHED = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${[
      'attach(?:ed|ing|ments?)(?!\\p{L})|enclosed(?!\\p{L})',
      'angeh(?:ä|ae)ngt|anbei|beigef(?:ü|ue)gt|(?:im|als|den|dem|der) anhang|(?:als|in der|siehe) anlage(?!\\p{L})',
      'pi[eè]ces? jointes?|ci-joint|en annexe',
      'adjunt|en anexo|em anexo|segue anexo|anexad[oa]',
      'allegat|in allegato|(?:ti|vi|le) allego',
      'bijlage|bijgevoegd|bifoga|bilaga|vedlagt|vedhæft|vedlegg|liittee(?:nä|ssä|stä)',
      'załącz|zalacz|w załączniku|příloh|přilož|mellékel|csatol|ataș|atasat|lampir|đính kèm',
      'ekte(?!\\p{L})|ekteki|ekli(?!\\p{L})|ekled|ekliyor',
      'вложен|во вложении|приложен|прикреп|вкладен|прикріп|συνημμέν|επισυνάπτ',
    ].join('|')})`,
    'مرفق|أرفق|المرفقات|מצורפ|מצורף|מצ[״"]ב',
    '附件|附上|附檔|附档|隨附|随附|添付|첨부|संलग्न',
  ].join('|'),
  'iu',
);

/** What leads into a message that was passed on, in any language. */
const FORWARDED = /^-{10} .+ -{10}$/m;

/** Whether the person's own words, not the quoted ones, promise a file that is not there. */
export function speaksOfAttachment(letter: Letter): boolean {
  if (filesOf(letter).length > 0) return false;
  const { content } = letter;
  const { own } = bodyOf(content);
  const forwarded = own.search(FORWARDED);
  const mine = (forwarded < 0 ? own : own.slice(0, forwarded))
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  return ATTACHED.test(`${content.subject.replace(/^(?:re|aw|fwd?|wg):.*/i, '')}\n${mine}`);
}
