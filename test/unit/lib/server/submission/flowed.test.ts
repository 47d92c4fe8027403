/** format=flowed: what goes out wrapped is read back as it was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unflow } from '@/lib/mime/flowed';
import { flow } from '@/lib/server/submission/flowed';

describe('text as format=flowed', () => {
  test('a long paragraph is wrapped with a blank at each soft break, and quotes keep their depth', () => {
    const words = 'poplar '.repeat(30).trim();
    const lines = flow(`${words}\n> ${words}\n>> deep`).split('\r\n');
    expect(lines.every((line) => line.length <= 78)).toBe(true);
    expect(lines[0]).toMatch(/poplar $/);
    expect(lines.filter((line) => line.startsWith('> ')).length).toBeGreaterThan(2);
    expect(lines).toContain('>> deep');
  });

  test('lines that would read as something else are stuffed, and a signature mark stays', () => {
    expect(flow('From here\n indented\n-- \nAnna')).toBe(
      ' From here\r\n  indented\r\n-- \r\nAnna\r\n',
    );
  });

  test('whatever is written is read back, but for blanks at the end of lines', () => {
    const line = fc
      .array(fc.constantFrom('poplar', 'From', 'größer', '-', 'x'.repeat(90), '日本語', ' '), {
        maxLength: 30,
      })
      .map((words) => words.join(' ').trimEnd());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.join('\n');
        expect(unflow(flow(text).slice(0, -2), 'keep')).toBe(text.replace(/\n$/, ''));
      }),
      { numRuns: 300 },
    );
  });
});
