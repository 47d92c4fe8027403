/** Status lines come out whole, wherever the network cuts them. */
import { describe, expect, test } from 'vitest';
import { LimitError } from '@/lib/pop3/errors';
import { LineReader } from '@/lib/pop3/line-reader';

const octets = (text: string) => Buffer.from(text, 'latin1');

describe('a status line', () => {
  test('is complete at LF, and knows whether CR came before', () => {
    const reader = new LineReader(100);
    const chunk = octets('+OK a\r\n+OK b\n\n');
    expect(reader.push(chunk, 0)).toBe(7);
    expect([reader.line, reader.bareLf]).toEqual(['+OK a', false]);
    expect(reader.push(chunk, 7)).toBe(13);
    expect([reader.line, reader.bareLf]).toEqual(['+OK b', true]);
    expect(reader.push(chunk, 13)).toBe(14);
    expect([reader.line, reader.bareLf]).toEqual(['', true]);
  });

  test('is the same octet by octet', () => {
    const reader = new LineReader(100);
    for (const octet of '+OK a\r') expect(reader.push(octets(octet), 0)).toBe(-1);
    expect(reader.held).toBe('+OK a\r');
    expect(reader.push(octets('\n'), 0)).toBe(1);
    expect([reader.line, reader.bareLf, reader.held]).toEqual(['+OK a', false, '']);
  });

  test('that comes again is read anew when it goes on or ends otherwise', () => {
    const reader = new LineReader(100);
    const chunk = octets('+OK\r\n+OK\r\n+OK more\r\n+OK\n+OK\r\n+OK\r\n+O');
    const read: [string, boolean][] = [];
    for (let at = reader.push(chunk, 0); at !== -1; at = reader.push(chunk, at)) {
      read.push([reader.line, reader.bareLf]);
    }
    expect(read).toEqual([
      ['+OK', false],
      ['+OK', false],
      ['+OK more', false],
      ['+OK', true],
      ['+OK', false],
      ['+OK', false],
    ]);
    expect(reader.held).toBe('+O');
  });

  test('keeps octets above 127 one by one', () => {
    const reader = new LineReader(100);
    reader.push(octets('+OK \xe9\xff\r\n'), 0);
    expect(reader.line).toBe('+OK \xe9\xff');
  });

  test('may not grow past its limit, in one chunk or in many', () => {
    expect(() => new LineReader(10).push(octets(`+OK ${'x'.repeat(20)}\r\n`), 0)).toThrow(
      LimitError,
    );
    const reader = new LineReader(10);
    reader.push(octets('+OK 12345'), 0);
    expect(() => reader.push(octets('6789'), 0)).toThrow(/statusLineOctets of 10/);
  });
});
