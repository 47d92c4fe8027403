/** One command is one line. */
import { describe, expect, test } from 'vitest';
import { commandLine, numeral, oneLine } from '@/lib/pop3/command-line';
import { StateError } from '@/lib/pop3/errors';

describe('a command line', () => {
  test('ends in CRLF', () => {
    expect(commandLine(['TOP', '1', '20'], 255)).toBe('TOP 1 20\r\n');
  });

  test.each(['\r', '\n', '\0', '\r\nDELE 1'])('refuses %j in a word', (evil) => {
    expect(() => commandLine(['USER', `joe${evil}`], 255)).toThrow(StateError);
    expect(() => commandLine([`NOOP${evil}`], 255)).toThrow(StateError);
    expect(() => oneLine('AUTH', `x${evil}`, 255)).toThrow(StateError);
  });

  test('never names an argument in its error', () => {
    expect(() => commandLine(['PASS', 'hunter2\n'], 255)).toThrow(/^PASS: CR, LF and NUL/);
    expect(() => commandLine(['PASS', 'hunter2'.repeat(99)], 255)).toThrow(/^(?!.*hunter2).*255/);
  });

  test('counts octets, its own CRLF with them', () => {
    expect(commandLine(['USER', 'x'.repeat(248)], 255)).toHaveLength(255);
    expect(() => commandLine(['USER', 'x'.repeat(249)], 255)).toThrow(StateError);
    expect(() => commandLine(['USER', 'ö'.repeat(125)], 255)).toThrow(StateError);
  });

  test('writes UTF-8, one character for each octet', () => {
    expect(Buffer.from(commandLine(['PASS', 'é€'], 255), 'latin1').toString()).toBe('PASS é€\r\n');
  });

  test('wants whole numbers in range', () => {
    expect(numeral(7, 'n', 1)).toBe('7');
    for (const value of [0, -1, 1.5, Number.NaN, 2 ** 60]) {
      expect(() => numeral(value, 'n', 1)).toThrow(StateError);
    }
    expect(numeral(0, 'n', 0)).toBe('0');
  });
});
