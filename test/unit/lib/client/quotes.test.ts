/** Quoted lines of plain text. */
import { expect, it } from 'vitest';
import { byQuoteDepth } from '@/lib/client/quotes';

it('quoted lines are grouped by their depth, without their marks', () => {
  expect(byQuoteDepth('a\n> b\n>> c\n> > d\n\n>e')).toEqual([
    { depth: 0, text: 'a' },
    { depth: 1, text: 'b' },
    { depth: 2, text: 'c\nd' },
    { depth: 0, text: '' },
    { depth: 1, text: 'e' },
  ]);
});
