/**
 * What is typed into the search box, read:
 *
 *     query    = *( term SP )                    all terms must hold
 *     term     = [ "-" ] ( condition / text )    "-" turns it round
 *     text     = word / phrase                   in sender, recipients, subject or preview
 *     phrase   = <"> … <">                       as it stands; the last one may be left open; curly ones count, too
 *     condition =
 *         ( "from:" / "to:" / "cc:" / "subject:" ) text              "to:" in copies, too
 *       / "has:attachment"
 *       / ( "is:" ) ( "unread" / "read" / "starred" / "unstarred" )
 *       / ( "before:" / "after:" ) date                              before it begins, from its beginning
 *       / ( "larger:" / "smaller:" ) number [ SP ] [ "k" / "M" / "G" ] [ "B" ]
 *     date     = year [ "-" month [ "-" day ] ] / [ day "." ] month "." year
 *
 * Where the year comes last, the reader's order says which is the day. "." may be "-" or "/", and "-" may be
 * "." or "/"; figures may be Arabic, or as wide as Chinese letters.
 *
 * Nothing is an error: what looks like a condition and is none is searched as text, and `oddities`
 * says so. A condition that is not written to its end ("from:") waits for the rest in silence.
 */
import { inFigures } from './figures.ts';
import { fold } from './fold.ts';

export type Field = 'any' | 'from' | 'to' | 'cc' | 'subject';
export type FlagWord = 'unread' | 'read' | 'starred' | 'unstarred';

/** The first day of a year, month or day. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Whether day or month is written first; where the year is, figures with it at their end mean nothing. */
export type DateOrder = 'day-month' | 'month-day' | 'year-month-day';

export type Condition =
  /** `text` is folded. */
  | { readonly kind: 'text'; readonly field: Field; readonly text: string }
  | { readonly kind: 'attachment' }
  | { readonly kind: 'flag'; readonly flag: FlagWord }
  | { readonly kind: 'before' | 'after'; readonly day: Day }
  | { readonly kind: 'larger' | 'smaller'; readonly octets: number };

export interface Term {
  readonly sense: 'with' | 'without';
  readonly condition: Condition;
}

export interface Query {
  readonly terms: readonly Term[];
  /** What was searched otherwise than it looks, in words for people. */
  readonly oddities: readonly Oddity[];
}

/** The longest query, in characters: more than anybody types, little enough to try on every row. */
const MAX_QUERY = 500;
/** Terms that count; each costs a look at every row. */
const MAX_TERMS = 32;

/** Spaces may follow the colon, since people write them, but not another condition. */
const TERM = /(-?)(?:([\p{L}_-]+):(?:\s+(?!-?[\p{L}_-]+:))?)?(?:"([^"]*)"?|(\S+))?/uy;

/** A phone makes curly ones of what is typed. */
const CURLY = /[“”„‟]/g;
/** Between a size and its unit people leave a space. */
const BEFORE_UNIT = /(?<=(?:^|\s)-?(?:larger|smaller):\s*\d[\d.,]*)\s+(?=(?:[kmg]b?|b)(?:\s|$))/giu;

/** Input methods of Chinese and Japanese give a wide colon behind an operator. */
const WIDE_COLON = /(?<=(?:^|\s)-?[a-z]+)：/giu;

/** Reads a query. Never fails. */
export function readQuery(query: string, dates: DateOrder): Query {
  const terms: Term[] = [];
  const oddities: Oddity[] = [];
  const typed = query
    .slice(0, MAX_QUERY)
    .replace(WIDE_COLON, ':')
    .replace(CURLY, '"')
    .replace(BEFORE_UNIT, '');
  for (const [whole, minus, name, phrase, word] of pieces(typed)) {
    const value = phrase ?? word ?? '';
    const bare = minus === '' ? whole : whole.slice(1);
    const read =
      name === undefined ? textIn('any', value) : conditionOf({ name, value, whole: bare, dates });
    if (read === 'unfinished' || terms.length === MAX_TERMS) continue;
    if (read.oddity !== undefined) oddities.push(read.oddity);
    terms.push({ sense: minus === '' ? 'with' : 'without', condition: read.condition });
  }
  return { terms, oddities };
}

/** The folded texts whose finds are worth showing in a row. */
export function wordsOf({ terms }: Query): string[] {
  return terms.flatMap(({ sense, condition }) =>
    sense === 'with' && condition.kind === 'text' ? [condition.text] : [],
  );
}

type Piece = readonly [
  whole: string,
  minus: string,
  name: string | undefined,
  phrase: string | undefined,
  word: string | undefined,
];

function pieces(query: string): Piece[] {
  const found: Piece[] = [];
  TERM.lastIndex = 0;
  while (TERM.lastIndex < query.length) {
    const from = TERM.lastIndex;
    const match = TERM.exec(query);
    if (match === null || match[0] === '') {
      TERM.lastIndex = from + 1;
      continue;
    }
    const [whole, minus = '', name, phrase, word] = match;
    found.push([whole, minus, name, phrase, word]);
  }
  return found;
}

/** What a condition wants that it was not given: an operator's own word, a date or a size. */
type Wrong = 'has' | 'is' | 'date' | 'size';

/** What looks like a condition and is none; it was searched as text. */
export interface Oddity {
  readonly why: Wrong | 'unknown';
  /** The operator where that is not known, otherwise all of the condition, as it was typed. */
  readonly words: string;
}

type Read = { readonly condition: Condition; readonly oddity?: Oddity } | 'unfinished';

function textIn(field: Field, value: string): Read {
  const text = fold(value.replace(/\s+/gu, ' ').trim());
  return text === '' ? 'unfinished' : { condition: { kind: 'text', field, text } };
}

interface Asked {
  readonly name: string;
  readonly value: string;
  readonly whole: string;
  readonly dates: DateOrder;
}

function conditionOf({ name, value, whole, dates }: Asked): Read {
  const operator = name.toLowerCase();
  const reader = Object.hasOwn(READERS, operator) ? READERS[operator] : undefined;
  if (value.startsWith('//')) return textIn('any', whole);
  if (reader === undefined) return asText(whole, { why: 'unknown', words: name });
  if (value.trim() === '') return 'unfinished';
  const read = reader(value.trim(), dates);
  if (typeof read !== 'string' || read === 'unfinished') return read;
  return asText(whole, { why: read, words: whole });
}

function asText(whole: string, oddity: Oddity): Read {
  const read = textIn('any', whole.replaceAll('"', ''));
  return read === 'unfinished' ? read : { ...read, oddity };
}

/** What an operator's value means, or what is wrong with it. */
type Reader = (value: string, dates: DateOrder) => Read | Wrong;

const READERS: Readonly<Record<string, Reader>> = {
  from: (value) => textIn('from', value),
  to: (value) => textIn('to', value),
  cc: (value) => textIn('cc', value),
  subject: (value) => textIn('subject', value),
  has: (value) => (/^attachments?$/i.test(value) ? { condition: { kind: 'attachment' } } : 'has'),
  is: (value) => {
    const flag = FLAGS.find((each) => each === value.toLowerCase());
    return flag === undefined ? 'is' : { condition: { kind: 'flag', flag } };
  },
  before: (value, dates) => dayIn('before', value, dates),
  after: (value, dates) => dayIn('after', value, dates),
  larger: (value) => octetsIn('larger', value),
  smaller: (value) => octetsIn('smaller', value),
};

const FLAGS = ['unread', 'read', 'starred', 'unstarred'] as const satisfies FlagWord[];

const YEAR_FIRST =
  /^(?<year>\d{4})(?:[-/.年](?<month>\d{1,2})(?:[-/.月](?<day>\d{1,2}))?)?[-/.年月日]?$/;
const YEAR_LAST = {
  'day-month': /^(?:(?<day>\d{1,2})[-/.])?(?<month>\d{1,2})[-/.](?<year>\d{4})\.?$/,
  'month-day': /^(?<month>\d{1,2})[-/.](?:(?<day>\d{1,2})[-/.])?(?<year>\d{4})$/,
  'year-month-day': YEAR_FIRST,
} as const satisfies Record<DateOrder, RegExp>;

function dayIn(kind: 'before' | 'after', value: string, dates: DateOrder): Read | Wrong {
  const figures = inFigures(value);
  const found = (YEAR_FIRST.exec(figures) ?? YEAR_LAST[dates].exec(figures))?.groups;
  if (found === undefined) return 'date';
  const [year, month, day] = [Number(found.year), Number(found.month ?? 1), Number(found.day ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
  return real ? { condition: { kind, day: { year, month, day } } } : 'date';
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

function octetsIn(kind: 'larger' | 'smaller', value: string): Read | Wrong {
  const match = /^(\d{1,12}(?:[.,]\d{1,3})?)\s?([kmg]?)b?$/i.exec(inFigures(value));
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  if (match?.[1] === undefined || unit === undefined) return 'size';
  const octets = Math.round(Number(match[1].replace(',', '.')) * unit);
  return { condition: { kind, octets } };
}
