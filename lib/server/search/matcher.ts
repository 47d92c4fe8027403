/** A query made into a test for messages, fast enough to be tried on every message of a maildrop. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { Condition, Field, Query } from '@/lib/search';
import type { EnvelopeRecord, FlagRecord } from '@/lib/server/store/contract';
import { dayBegins } from './day.ts';
import type { Document } from './document.ts';

/** Tries one message. Given apart, so that trying thousands costs no memory. */
export type Matcher = (record: EnvelopeRecord, document: Document, octets: number) => boolean;

/** What the tests know of a message besides its envelope. */
export interface Beside {
  flagsOf(key: MessageKey): FlagRecord;
  /** Whether its whole text has a folded word; never where that is not searched. */
  hasInText(word: string, key: MessageKey): boolean;
}

/**
 * All terms must hold.
 * @param zone the searcher's time zone (IANA), for where days begin
 */
export function matcherOf({ terms }: Query, zone: string, beside: Beside): Matcher {
  const tests = terms.map(({ sense, condition }): Matcher => {
    const test = testOf(condition, zone, beside);
    return sense === 'with' ? test : (record, document, octets) => !test(record, document, octets);
  });
  const [first] = tests;
  if (first !== undefined && tests.length === 1) return first;
  return (record, document, octets) => tests.every((test) => test(record, document, octets));
}

function testOf(condition: Condition, zone: string, beside: Beside): Matcher {
  switch (condition.kind) {
    case 'text':
      return textTest(condition.field, condition.text, beside);
    case 'attachment':
      return (record) => record.attachments;
    case 'flag':
      return ({ key }) => FLAG_TESTS[condition.flag](beside.flagsOf(key));
    case 'before': {
      // ISO 8601 in UTC compares as it stands.
      const begins = new Date(dayBegins(condition.day, zone)).toISOString();
      return ({ date }) => date !== null && date < begins;
    }
    case 'after': {
      const begins = new Date(dayBegins(condition.day, zone)).toISOString();
      return ({ date }) => date !== null && date >= begins;
    }
    case 'larger':
      return (_, __, octets) => octets > condition.octets;
    case 'smaller':
      return (_, __, octets) => octets < condition.octets;
  }
}

const FLAG_TESTS = {
  unread: ({ read }) => !read,
  read: ({ read }) => read,
  starred: ({ starred }) => starred,
  unstarred: ({ starred }) => !starred,
} as const satisfies Record<string, (flags: FlagRecord) => boolean>;

/** Where a field begins and ends. */
const FIELDS: Readonly<Record<Field, (document: Document) => readonly [number, number]>> = {
  any: ({ text }) => [0, text.length],
  from: ({ toAt }) => [0, toAt],
  // Who only got a copy was written to, too.
  to: ({ toAt, subjectAt }) => [toAt, subjectAt],
  cc: ({ ccAt, subjectAt }) => [ccAt, subjectAt],
  subject: ({ subjectAt, previewAt }) => [subjectAt, previewAt],
};

function textTest(field: Field, text: string, beside: Beside): Matcher {
  if (field === 'any') {
    return ({ key }, document) => document.text.includes(text) || beside.hasInText(text, key);
  }
  const bounds = FIELDS[field];
  return (_, document) => {
    const [from, to] = bounds(document);
    const found = document.text.indexOf(text, from);
    return found >= 0 && found < to;
  };
}
