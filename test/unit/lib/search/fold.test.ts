/** Texts are compared as people compare them, and what was found is marked where it stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, marked } from '@/lib/search';

describe('folding', () => {
  it.each([
    ['Müller', 'muller'],
    ['MÜLLER', 'Muller'],
    ['Łódź', 'lodz'],
    ['Straße', 'STRASSE'],
    ['İstanbul', 'istanbul'],
    ['ﬁle', 'file'],
    ['O’Brien', "o'brien"],
    ['Ａｂｃ', 'abc'],
    ['ΟΔΟΣ', 'οδος'],
    ['ёлка', 'елка'],
    ['مُحَمَّد', 'محمد'],
    ['e\u0301te\u0301', 'été'],
  ])('makes “%s” and “%s” one', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['が', 'か'],
    ['한', '하'],
    ['कि', 'क'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

it('costs little however many marks stand on a letter', () => {
  const piled = `${'\u0301'.repeat(200_000)}${'\u0316'.repeat(200_000)}`;
  const { user: before } = process.threadCpuUsage();
  expect(fold(`E${piled} x`)).toBe('e x');
  expect(fold(`か${piled}\u3099 x`)).toMatch(/^か.* x$/u);
  expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(250);
});

describe('marking', () => {
  const bold = (text: string, ...words: string[]) =>
    marked(text, words.map(fold))
      .map((piece) => (piece.found === 'yes' ? `[${piece.text}]` : piece.text))
      .join('');

  it('shows what was found as it is written', () => {
    expect(bold('Grüße aus Straßburg', 'grusse', 'STRASS')).toBe('[Grüße] aus [Straß]burg');
    expect(bold('請求書をお送りします', '求書')).toBe('請[求書]をお送りします');
    expect(bold('banana', 'ana', 'nan')).toBe('b[anana]');
    expect(bold('nothing here', 'x')).toBe('nothing here');
  });

  it('costs little however many marks stand on a letter, and leaves them there', () => {
    const piled = `${'\u0301'.repeat(50_000)}${'\u0316'.repeat(50_000)}`;
    const { user: before } = process.threadCpuUsage();
    expect(bold(`E${piled} x`, 'x')).toBe(`E${piled} [x]`);
    expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(250);
  });

  it('never changes the text, and ends with any words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 3 }), { maxLength: 4 }),
        (text, words) => {
          const pieces = marked(text, words.map(fold));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize('NFC'));
          expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        },
      ),
    );
  });
});
