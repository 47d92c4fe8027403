/** How far the list has to follow what is in sight when rows come and go above it. */
import { describe, expect, it } from 'vitest';
import { rowsAbove } from '@/lib/client/maildrop/rows';

/** A dot is a row that is not loaded. */
const list = (keys: string) => Array.from(keys, (key) => (key === '.' ? undefined : key));

describe('rows above what is in sight', () => {
  it.each([
    ['a row came above', 'abcde', 'xabcde', 1],
    ['two rows came above, one of them lately', 'abcde', 'xaybcde', 2],
    ['a row left above', 'abcde', 'bcde', -1],
    ['a row came below', 'abcde', 'abcdxe', 0],
    ['the first row in sight left', 'abcde', 'abde', 0],
    ['the first row in sight left and one came above', 'abcde', 'xabde', 1],
    ['nothing of it is loaded any more', 'abcde', 'ab...', 0],
    ['nothing of it was loaded', 'ab.de', 'xab.de', 0],
  ])('are counted when %s', (_, before, after, by) => {
    expect(rowsAbove(list(before), list(after), 2)).toBe(by);
  });
});
