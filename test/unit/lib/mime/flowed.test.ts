/** format=flowed. */
import { expect, test } from 'vitest';
import { unflow } from '@/lib/mime/flowed';

test.each([
  ['a soft break joins', 'one \ntwo\nthree', 'one two\nthree'],
  ['quotes join within their depth', '> one \n> two\nthree', '> one two\nthree'],
  ['another depth ends a paragraph', '>> one \n> two', '>> one \n> two'],
  ['stuffing is taken off', ' From here\n > no quote', 'From here\n> no quote'],
  ['a signature line is not soft', 'text \n-- \nme', 'text \n-- \nme'],
  ['empty lines stay', 'one\n\ntwo', 'one\n\ntwo'],
])('%s', (_, raw, expected) => {
  expect(unflow(raw, 'keep')).toBe(expected);
});

test('DelSp takes the blank away', () => {
  expect(unflow('dona \nudampf', 'delete')).toBe('donaudampf');
});
