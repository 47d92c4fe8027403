/** What is typed into the search box is read as people mean it, and never refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateOrder, readQuery, type Term, wordsOf } from '@/lib/search';

const conditions = (query: string, dates: DateOrder = 'year-month-day') =>
  readQuery(query, dates).terms.map(({ condition }) => condition);
const text = (value: string, field: 'any' | 'from' | 'to' | 'subject' = 'any') => ({
  kind: 'text',
  field,
  text: value,
});

describe('a query', () => {
  it.each<[string, unknown[]]>([
    ['invoice anna', [text('invoice'), text('anna')]],
    ['"see you" later', [text('see you'), text('later')]],
    ['"not closed yet', [text('not closed yet')]],
    ['“see you” later', [text('see you'), text('later')]],
    ['from:„Anna Schmidt“ x', [text('anna schmidt', 'from'), text('x')]],
    ['from:Müller', [text('muller', 'from')]],
    ['from: anna', [text('anna', 'from')]],
    [
      'to:bob@example.org subject:"two words"',
      [text('bob@example.org', 'to'), text('two words', 'subject')],
    ],
    ['has:attachment', [{ kind: 'attachment' }]],
    [
      'IS:Unread is:starred',
      [
        { kind: 'flag', flag: 'unread' },
        { kind: 'flag', flag: 'starred' },
      ],
    ],
    ['before:2026-03-04', [{ kind: 'before', day: { year: 2026, month: 3, day: 4 } }]],
    ['after:2025/2', [{ kind: 'after', day: { year: 2025, month: 2, day: 1 } }]],
    [
      'larger: 2 MB anna -smaller:10 k 5 mb',
      [
        { kind: 'larger', octets: 2_000_000 },
        text('anna'),
        { kind: 'smaller', octets: 10_000 },
        text('5'),
        text('mb'),
      ],
    ],
    ['after:2024', [{ kind: 'after', day: { year: 2024, month: 1, day: 1 } }]],
    [
      'larger:1.5M smaller:20kB',
      [
        { kind: 'larger', octets: 1_500_000 },
        { kind: 'smaller', octets: 20_000 },
      ],
    ],
    ['請求書 からの', [text('請求書'), text('からの')]],
    ['re-entry 10:30', [text('re-entry'), text('10:30')]],
    ['', []],
    [' - "" from: is:', []],
    ['from: is:read', [{ kind: 'flag', flag: 'read' }]],
  ])('“%s” is understood', (query, expected) => {
    expect(conditions(query)).toEqual(expected);
    expect(readQuery(query, 'year-month-day').oddities).toEqual([]);
  });

  it('turns a term round after a minus', () => {
    const senses = ({ terms }: { terms: readonly Term[] }) => terms.map(({ sense }) => sense);
    expect(senses(readQuery('a -b -from:c -"d e"', 'year-month-day'))).toEqual([
      'with',
      'without',
      'without',
      'without',
    ]);
    expect(wordsOf(readQuery('a -b from:c is:read', 'year-month-day'))).toEqual(['a', 'c']);
  });

  it.each([
    ['colour:red', 'colour:red'],
    ['is:funny', 'is:funny'],
    ['before:yesterday', 'before:yesterday'],
    ['before:2026-02-31', 'before:2026-02-31'],
    ['larger:huge', 'larger:huge'],
    ['has:"a heart"', 'has:a heart'],
  ])('“%s” is searched as text, and that is said', (query, searched) => {
    expect(conditions(query)).toEqual([text(searched)]);
    expect(readQuery(query, 'year-month-day').oddities).toHaveLength(1);
  });

  it.each<[string, DateOrder, unknown]>([
    ['6.7.2026', 'day-month', { year: 2026, month: 7, day: 6 }],
    ['06-07-2026', 'day-month', { year: 2026, month: 7, day: 6 }],
    ['6/7/2026', 'month-day', { year: 2026, month: 6, day: 7 }],
    ['07.2026', 'day-month', { year: 2026, month: 7, day: 1 }],
    ['7/2026', 'month-day', { year: 2026, month: 7, day: 1 }],
    ['2026-07-06', 'month-day', { year: 2026, month: 7, day: 6 }],
    ['2026年7月6日', 'year-month-day', { year: 2026, month: 7, day: 6 }],
    ['２０２６／７／６', 'year-month-day', { year: 2026, month: 7, day: 6 }],
    ['٦\u200f/٧\u200f/٢٠٢٦', 'day-month', { year: 2026, month: 7, day: 6 }],
  ])('“before:%s” is a day as whoever writes %s means it', (typed, dates, day) => {
    expect(conditions(`before:${typed}`, dates)).toEqual([{ kind: 'before', day }]);
  });

  it.each<[string, DateOrder]>([
    ['6.7.2026', 'year-month-day'],
    ['7.31.2026', 'day-month'],
    ['31/7/2026', 'month-day'],
    ['6.7.', 'day-month'],
  ])('“before:%s” is no day for whoever writes %s, and that is said', (typed, dates) => {
    expect(conditions(`before:${typed}`, dates)).toEqual([text(`before:${typed}`)]);
    expect(readQuery(`before:${typed}`, dates).oddities).toHaveLength(1);
  });

  it('takes a wide colon behind an operator for one, and leaves it in a text', () => {
    expect(conditions('from：anna 注意：会议')).toEqual([text('anna', 'from'), text('注意:会议')]);
    expect(readQuery('from：anna 注意：会议', 'year-month-day').oddities).toEqual([]);
  });

  it('takes an address of the web as text without a word', () => {
    expect(readQuery('https://example.org/a', 'year-month-day').oddities).toEqual([]);
    expect(conditions('https://example.org/a')).toEqual([text('https://example.org/a')]);
  });

  it('is read whatever it is, in bounded time and number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        expect(readQuery(query, 'year-month-day').terms.length).toBeLessThanOrEqual(32);
      }),
    );
    expect(readQuery('a '.repeat(5_000), 'year-month-day').terms).toHaveLength(32);
    expect(readQuery(`from:${'x:'.repeat(10_000)}`, 'year-month-day').terms).toHaveLength(1);
  });
});
