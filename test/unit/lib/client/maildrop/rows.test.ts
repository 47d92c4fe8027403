/** What is in sight is held where it is when rows come and go above it. */
import { describe, expect, it } from 'vitest';
import { heldRow } from '@/lib/client/maildrop/rows';

/** A dot is a row that is not loaded. */
const list = (keys: string) => Array.from(keys, (key) => (key === '.' ? undefined : key));

describe('the row that is held', () => {
  it.each([
    ['a row came above', 'abcde', 'xabcde', { was: 2, is: 3 }],
    ['two rows came above, one of them lately', 'abcde', 'xaybcde', { was: 2, is: 4 }],
    ['a row left above', 'abcde', 'bcde', { was: 2, is: 1 }],
    ['a row came below', 'abcde', 'abcdxe', { was: 2, is: 2 }],
    ['the first row in sight left', 'abcde', 'abde', { was: 3, is: 2 }],
    ['the first row in sight left and one came above', 'abcde', 'xabde', { was: 3, is: 3 }],
    ['nothing of it is loaded any more', 'abcde', 'ab...', null],
    ['nothing of it was loaded', 'ab.de', 'xab.de', null],
  ])('is the first in sight that stays when %s', (_, before, after, held) => {
    expect(heldRow(list(before), list(after), 2)).toEqual(held);
  });
});
