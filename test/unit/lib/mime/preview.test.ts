/** The first words of a message. */
import { expect, test } from 'vitest';
import { LIMITS } from '@/lib/mime/limits';
import { previewOf } from '@/lib/mime/preview';

test('quotes, their attribution and the signature are not the message', () => {
  const text =
    'Yes, gladly.\n\nOn Mon, Apr 2, 2012 at 6:26 PM, Ada\n<ada@example.org> wrote:\n> Coming?\n\n-- \nGrace\n';
  expect(previewOf(text)).toBe('Yes, gladly.');
});

test('a message below the quote is found', () => {
  expect(previewOf('Am Montag, 2. April, schrieb Ada:\n> Kommst du?\n\nJa, gern.')).toBe(
    'Ja, gern.',
  );
});

test('a forwarded original ends the preview', () => {
  expect(previewOf('See below.\n-----Original Message-----\nFrom: x')).toBe('See below.');
});

test('padding of a hidden preheader leaves no trace', () => {
  const padding = '\u034f\u200c\u00a0\u00ad'.repeat(80);
  expect(previewOf(`Our news ${padding} View in browser`)).toBe('Our news View in browser');
});

test('a message of quotes alone shows them', () => {
  expect(previewOf('> one\n> two')).toBe('one two');
});

test('long text ends after a word', () => {
  const preview = previewOf('word '.repeat(100));
  expect(preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
  expect(preview).toMatch(/word…$/);
});

test('text without blanks ends after a whole grapheme', () => {
  const family = '👩‍👩‍👧‍👦';
  const preview = previewOf('x'.repeat(133) + family.repeat(5));
  expect(preview.length).toBeLessThanOrEqual(LIMITS.previewLength);
  expect(preview).toBe(`${'x'.repeat(133)}…`);
});
