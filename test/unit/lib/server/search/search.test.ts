/** Which messages a query finds. */
import { describe, expect, it } from 'vitest';
import { Search } from '@/lib/server/search/search';
import type { EnvelopeRecord } from '@/lib/server/store/contract';

const record = (more: Partial<EnvelopeRecord>): EnvelopeRecord => ({
  key: 'k',
  uniqueId: null,
  fingerprint: null,
  messageId: null,
  from: [{ name: 'Anna Müller', address: 'anna@example.org' }],
  to: [{ name: '', address: 'bob@example.net' }],
  subject: 'Invoice for March',
  date: '2026-03-10T22:30:00.000Z',
  octets: 1_000,
  preview: 'Please find the amount below.',
  attachments: false,
  ...more,
});

const NO_FLAGS = { key: 'k', read: false, starred: false };

function searchIn(one: EnvelopeRecord, flags = NO_FLAGS) {
  return new Search({ record: () => one, flags: () => flags });
}

function finds(q: string, more: Partial<EnvelopeRecord> = {}, zone = 'UTC') {
  const one = record(more);
  return searchIn(one).found([one], { q, zone }).length === 1;
}

describe('searching', () => {
  it.each([
    ['muller', true],
    ['invoice amount', true],
    ['invoice nothing', false],
    ['"for march"', true],
    ['"march for"', false],
    ['from:anna', true],
    ['from:bob', false],
    ['from:invoice', false],
    ['to:bob', true],
    ['to:anna', false],
    ['subject:invoice', true],
    ['subject:amount', false],
    ['-anna', false],
    ['-bob@example.com', true],
    ['larger:999', true],
    ['larger:1k', false],
    ['smaller:1.1k', true],
    ['has:attachment', false],
    ['is:unread', true],
    ['-is:unread', false],
    ['is:starred', false],
  ])('%s: %s', (query, found) => {
    expect(finds(query)).toBe(found);
  });

  it('counts who got a copy among those it went to, and finds them apart', () => {
    const copied = { cc: [{ name: 'Carla', address: 'carla@example.org' }] };
    const all = [
      'to:carla',
      'to:bob',
      'cc:carla',
      'carla',
      'subject:carla',
      'cc:bob',
      'from:carla',
    ];
    const found = all.map((query) => finds(query, copied));
    expect(found).toEqual([true, true, true, true, false, false, false]);
    expect(finds('cc:carla')).toBe(false);
  });

  it('looks at every field for a word, but at no two as one', () => {
    expect(finds('"example.org bob"')).toBe(false);
    expect(finds('example.org bob')).toBe(true);
  });

  it('begins days where the reader is', () => {
    expect(finds('after:2026-03-11')).toBe(false);
    expect(finds('after:2026-03-11', {}, 'Asia/Tokyo')).toBe(true);
    expect(finds('before:2026-03-11', {}, 'Asia/Tokyo')).toBe(false);
    expect(finds('before:2026-03-11', {}, 'America/New_York')).toBe(true);
    const dawn = { date: '2026-03-28T23:00:00.000Z' };
    expect(finds('after:2026-03-29', dawn, 'Europe/Berlin')).toBe(true);
    expect(finds('before:2026-03-29', dawn, 'Europe/Berlin')).toBe(false);
  });

  it('finds no message without a date between two dates', () => {
    expect(finds('after:1970', { date: null })).toBe(false);
    expect(finds('before:2100', { date: null })).toBe(false);
  });

  it('takes an empty query for none, which finds everything', () => {
    expect(finds('  ')).toBe(true);
    expect(finds('from:')).toBe(true);
  });

  it('looks at the flags', () => {
    const one = record({});
    const search = searchIn(one, { key: 'k', read: true, starred: true });
    expect(search.found([one], { q: 'is:read is:starred -is:unread' })).toEqual([one]);
  });

  it('finds what was learned since, and nothing of what is not known', () => {
    let known: EnvelopeRecord | undefined;
    const search = new Search({ record: () => known, flags: () => NO_FLAGS });
    const rows = [{ key: 'k', octets: 1 }];
    expect(search.found(rows, { q: '-zebra' })).toEqual([]);
    known = record({ subject: 'A zebra' });
    search.learned();
    expect(search.found(rows, { q: 'zebra' })).toEqual(rows);
  });

  it('refuses a time zone that does not exist', () => {
    expect(() => finds('x', {}, 'Moon/Base')).toThrow(
      expect.objectContaining({ code: 'bad-request' }),
    );
  });

  it('sorts an answer with what it answers', () => {
    const name = (subject: string) => searchIn(record({ subject })).nameFor('subject', 'k');
    expect(name('Re: AW: Re[2]: Budget')).toBe('budget');
    expect(name('Recipe: soup')).toBe('recipe: soup');
    expect(searchIn(record({})).nameFor('sender', 'k')).toBe('anna muller anna@example.org');
  });
});

it('finds as well what there was no room to keep folded', () => {
  const all = Array.from({ length: 40 }, (_, n) =>
    record({ key: `k${n}`, subject: `Number ${n}.` }),
  );
  const search = new Search(
    { record: (key) => all.find((one) => one.key === key), flags: () => NO_FLAGS },
    500,
  );
  const found = (q: string) => search.found(all, { q }).map(({ key }) => key);
  for (const q of ['"number 39."', '"number 39."']) expect(found(q)).toEqual(['k39']);
  expect(found('"number 2."')).toEqual(['k2']);
});
