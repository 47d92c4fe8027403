/** Quoted lines of plain text. */
import { expect, it } from 'vitest';
import { byQuoteDepth, foldedFrom } from '@/lib/client/quotes';

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
