/** Bodies come out as sent, wherever the network cuts them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LineEnd, MultilineDecoder } from '@/lib/pop3/multiline';

interface Decoded {
  body: string;
  /** What follows the termination octet; null when it never came. */
  rest: string | null;
}

function decode(chunks: readonly Buffer[], lineEnd: LineEnd = 'crlf'): Decoded {
  const decoder = new MultilineDecoder(lineEnd);
  const pieces: Buffer[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const next = decoder.push(chunk, 0);
    pieces.push(Buffer.from(decoder.data));
    if (next !== -1) {
      const rest = Buffer.concat([chunk.subarray(next), ...chunks.slice(index + 1)]);
      return { body: Buffer.concat(pieces).toString('latin1'), rest: rest.toString('latin1') };
    }
  }
  return { body: Buffer.concat(pieces).toString('latin1'), rest: null };
}

const octets = (text: string) => Buffer.from(text, 'latin1');
const whole = (text: string, lineEnd: LineEnd = 'crlf') => decode([octets(text)], lineEnd);

/** The same by another way: line by line, over the complete text. */
function byLines(text: string): Decoded {
  let at = 0;
  let body = '';
  for (;;) {
    const end = text.indexOf('\r\n', at);
    if (end === -1) return { body, rest: null };
    const line = text.slice(at, end);
    at = end + 2;
    if (line === '.') return { body, rest: text.slice(at) };
    body += `${line.startsWith('.') ? line.slice(1) : line}\r\n`;
  }
}

describe('a multi-line body', () => {
  test.each([
    ['is empty when the termination octet comes at once', '.\r\n', '', ''],
    ['keeps the end of its last line', 'a\r\n.\r\n', 'a\r\n', ''],
    ['leaves what follows it to the next reply', 'a\r\n.\r\n+OK\r\n', 'a\r\n', '+OK\r\n'],
    ['loses one dot of a stuffed line', '..\r\n...\r\n.\r\n', '.\r\n..\r\n', ''],
    ['goes on after a dot that nobody stuffed', '.x\r\n.\r\n', 'x\r\n', ''],
    ['goes on after a line of a dot and a bare CR', '.\rx\r\n.\r\n', '\rx\r\n', ''],
    ['goes on after dot, CR, CR, LF', '.\r\r\n.\r\n', '\r\r\n', ''],
    ['takes LF dot CRLF for data', 'a\n.\r\nb\r\n.\r\n', 'a\n.\r\nb\r\n', ''],
    ['takes CRLF dot LF for data', 'a\r\n.\nb\r\n.\r\n', 'a\r\n\nb\r\n', ''],
    ['takes LF dot LF for data', 'a\n.\nb\r\n.\r\n', 'a\n.\nb\r\n', ''],
    ['keeps NUL and octets above 127', '\0\xff\r\n.\r\n', '\0\xff\r\n', ''],
    ['may hold lines that look like replies', '+OK\r\n-ERR\r\n.\r\n', '+OK\r\n-ERR\r\n', ''],
    ['keeps a CR before CRLF', 'a\r\r\n.\r\n', 'a\r\r\n', ''],
  ])('%s', (_name, sent, body, rest) => {
    expect(whole(sent)).toEqual({ body, rest });
  });

  test('is not over before the whole termination line has come', () => {
    for (const sent of ['', '.', '.\r', 'a\r\n', 'a\r\n.', 'a\r\n.\r']) {
      expect(whole(sent).rest).toBeNull();
    }
  });

  test('is not over when a chunk is just a dot, as node-pop3 takes it', () => {
    expect(decode(['version 1', '.', '2.3\r\n.\r\n'].map(octets)).body).toBe('version 1.2.3\r\n');
    expect(decode(['a', '.\r\n', 'b\r\n.\r\n'].map(octets)).body).toBe('a.\r\nb\r\n');
  });

  test('in LF mode ends at LF dot LF and at LF dot CRLF', () => {
    expect(whole('a\n..b\n.\nrest', 'lf')).toEqual({ body: 'a\n.b\n', rest: 'rest' });
    expect(whole('a\r\n.\r\nrest', 'lf')).toEqual({ body: 'a\r\n', rest: 'rest' });
    expect(whole('a\n.\r\nrest', 'lf')).toEqual({ body: 'a\n', rest: 'rest' });
    expect(whole('.\rx\n.\n', 'lf')).toEqual({ body: '\rx\n', rest: '' });
  });

  const tricky = 'a\r\n..\r\n.x\r\n.\rb\n.\r\n.\n\r\n\r\r\n...\r\n\n.\n.\r\n+OK 1\r\n';
  test.each(['crlf', 'lf'] as const)('comes out the same at every two cuts (%s)', (lineEnd) => {
    const all = octets(tricky);
    const expected = decode([all], lineEnd);
    for (let first = 0; first <= all.length; first += 1) {
      for (let second = first; second <= all.length; second += 1) {
        const chunks = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)];
        expect(decode(chunks, lineEnd)).toEqual(expected);
      }
    }
    expect(
      decode(
        [...all].map((octet) => Buffer.of(octet)),
        lineEnd,
      ),
    ).toEqual(expected);
  });

  test('agrees with reading line by line, whatever comes and however it is cut', () => {
    const alphabet = fc.constantFrom('\r\n', '\r', '\n', '.', '\r\n.', '\r\n..', 'x', '\r\n.\r\n');
    const text = fc.array(alphabet, { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (sent, cuts) => {
        const all = octets(sent);
        const places = [0, ...cuts.filter((cut) => cut <= all.length).sort((a, b) => a - b)];
        const chunks = places.map((from, index) => all.subarray(from, places[index + 1]));
        const decoded = decode(chunks);
        const expected = byLines(sent);
        expect(decoded.rest).toBe(expected.rest);
        if (expected.rest !== null) expect(decoded.body).toBe(expected.body);
        else expect(decoded.body.startsWith(expected.body)).toBe(true);
      }),
      { numRuns: 4_000 },
    );
  });

  test('gives a piece of a chunk without copying it when no dot is undone', () => {
    const decoder = new MultilineDecoder('crlf');
    const text = 'abc\r\ndef\r\n.\r\n';
    // A buffer of its own, not of the pool that a copy would share with it.
    const chunk = Buffer.alloc(text.length, text);
    decoder.push(chunk, 0);
    expect(decoder.data.buffer).toBe(chunk.buffer);
    expect(decoder.data.length).toBe(10);
  });
});
