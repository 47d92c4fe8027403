/** The line that leads into a quote: "On Monday, Ada wrote:". */
import { type Line, linesBehind } from './lines.ts';

/** What another wrote: its first lines end at `end`. rest: nothing of one's own follows. */
export interface Original {
  readonly kind: 'rest' | 'quote';
  readonly end: number;
}

export const isQuote = (words: string) => words.startsWith('>');

/** In the languages seen most; others are known by the quote that follows. */
const WROTE = new RegExp(
  [
    '^(?:on|am|le|el|il|op|em|den|w dniu|dne|\\d|от|в|在) ?.{4,200}(?:',
    '(?:wrote|a écrit|escribió|ha scritto|escreveu|napisał\\(?a?\\)?|pisze|napsal\\(?a?\\)?|写道|寫道)',
    '|(?:schrieb|schreef|skrev|пишет|написал\\(?а?\\)?|пользователь)(?:\\s.{0,100})?',
    ')\\s?[:：]$',
  ].join(''),
  'iu',
);
/** When it was, which attributions in all languages say. */
const TIME = /\d{1,2}[:.]\d{2}|\b\d{4}\b/;
const LONGEST = 200;

const leadsIn = (words: string) => /[:：]$/.test(words);

/** An attribution that begins with this line, which may be broken into two; null where there is none. */
export function attributionAt(text: string, line: Line): Original | null {
  if (line.words.length > LONGEST) return null;
  const [next, afterNext] = linesBehind(text, line, 2);
  if (leadsIn(line.words)) return isAttribution(line.words, next) ? original(line, next) : null;
  if (next === undefined || !continues(line, next)) return null;
  // One that stands whole on the next line leaves this one to its writer.
  if (isAttribution(next.words, afterNext)) return null;
  const isBroken = isAttribution(`${line.words} ${next.words}`, afterNext);
  return isBroken ? original(next, afterNext) : null;
}

const continues = (line: Line, next: Line) =>
  next.start === line.end + 1 &&
  next.words.length <= LONGEST &&
  leadsIn(next.words) &&
  !isQuote(next.words);

const isAttribution = (words: string, below: Line | undefined) =>
  WROTE.test(words) || (TIME.test(words) && below !== undefined && isQuote(below.words));

const original = ({ end }: Line, below: Line | undefined): Original => ({
  kind: below !== undefined && isQuote(below.words) ? 'quote' : 'rest',
  end,
});
