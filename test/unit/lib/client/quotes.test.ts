/** Quoted lines of plain text. */
import { describe, expect, it } from 'vitest';
import { beginningOf, beginningOnPaper, byQuoteDepth, foldedFrom } from '@/lib/client/quotes';

it('quoted lines are grouped by their depth, without their marks', () => {
  expect(byQuoteDepth('a\n> b\n>> c\n> > d\n\n>e')).toEqual([
    { depth: 0, text: 'a' },
    { depth: 1, text: 'b' },
    { depth: 2, text: 'c\nd' },
    { depth: 0, text: '' },
    { depth: 1, text: 'e' },
  ]);
});

const fold = (text: string) => {
  const blocks = byQuoteDepth(text);
  return blocks.slice(foldedFrom(blocks)).map((block) => block.text);
};

it('the quote below an answer is folded, with all that it quotes itself', () => {
  expect(fold('Yes.\n\nAnna wrote:\n> Does it?\n>> It does.\n> So?\n\n')).toEqual([
    'Does it?',
    'It does.',
    'So?',
    '\n',
  ]);
});

it('a quote that is answered below or piece by piece stays open, and so does one alone', () => {
  expect(fold('> Does it?\n\nYes.')).toEqual([]);
  expect(fold('> One?\nYes.\n> Two?\nNo.')).toEqual([]);
  expect(fold('> Only\n> this')).toEqual([]);
  expect(fold('No quote at all.')).toEqual([]);
});

it.each([
  ['a signature', '-- \nAnna\n+49 30 1'],
  ['what a list adds', `${'_'.repeat(47)}\nWalkers mailing list\nhttps://list.example/`],
])('%s below a quote is folded with it', (_, tail) => {
  expect(fold(`Yes.\n> Does it?\n\n${tail}\n`)[0]).toBe('Does it?');
  expect(fold(`> Does it?\n\n${tail}\n`)).toEqual([]);
});

it('more than a signature below a quote leaves it open', () => {
  expect(fold(`Yes.\n> Does it?\n-- \n${'Some more.\n'.repeat(20)}`)).toEqual([]);
  expect(fold('Yes.\n> One?\n-- \nAnna\n> Two?\nNo.')).toEqual([]);
  expect(fold('Yes.\n> Does it?\nAnna\n-- \nAnna')).toEqual([]);
});

describe('the beginning of a text', () => {
  const all = (text: string, pieces: number) => {
    const { blocks, rest } = beginningOf(byQuoteDepth(text), pieces);
    return { text: blocks.map((block) => block.text).join('\n'), count: blocks.length, rest };
  };

  it('is all of it where it is a letter', () => {
    const letter = 'Dear Anna,\n\n> quoted\n\nYours';
    expect(beginningOf(byQuoteDepth(letter), 1)).toEqual({
      blocks: byQuoteDepth(letter),
      rest: 'none',
    });
    expect(all('', 1)).toEqual({ text: '', count: 1, rest: 'none' });
  });

  it('has 20,000 lines or a million letters on paper', () => {
    const rest = (text: string) => beginningOnPaper(byQuoteDepth(text)).rest;
    expect(rest('a\n'.repeat(19_999))).toBe('none');
    expect(rest('a\n'.repeat(20_001))).toBe('more');
    expect(rest(`${'abcdefghi '.repeat(9)}\n`.repeat(10_900))).toBe('none');
    expect(rest(`${'abcdefghi '.repeat(9)}\n`.repeat(11_100))).toBe('more');
  });

  it('has 5,000 lines more for each piece, however they are quoted, until nothing is left', () => {
    const text = '> a\nb\n'.repeat(6_000);
    expect(all(text, 1)).toMatchObject({ count: 5_000, rest: 'more' });
    expect(all(text, 2)).toMatchObject({ count: 10_000, rest: 'more' });
    expect(all(text, 3)).toMatchObject({ count: 12_000, rest: 'none' });
    const plain = 'a\n'.repeat(6_000);
    expect(all(plain, 1)).toEqual({ text: 'a\n'.repeat(5_000), count: 1, rest: 'more' });
    expect(all(plain, 2)).toEqual({ text: plain, count: 1, rest: 'none' });
  });

  it('ends with a word, and grows by as much whatever the words are', () => {
    const words = 'anna@example.org '.repeat(20_000);
    const first = all(words, 1);
    expect(first.text.length).toBeGreaterThan(99_900);
    expect(first.text).toMatch(/org $/);
    const one = `Hello\n${'\u{1f333}'.repeat(150_000)}`;
    for (const pieces of [1, 2, 3]) {
      const { text } = all(one, pieces);
      expect(text.length).toBeGreaterThan(pieces * 97_000);
      expect(one.startsWith(text) && text.isWellFormed()).toBe(true);
    }
    expect(all(one, 4)).toEqual({ text: one, count: 1, rest: 'none' });
  });
});
