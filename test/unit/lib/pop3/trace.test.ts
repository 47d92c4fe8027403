/** The trace tells what was asked for and never a secret. */
import { expect, test } from 'vitest';
import { masked, type TraceEvent, Tracer } from '@/lib/pop3/trace';

function record(level: 0 | 1 | 2): string[] {
  const events: TraceEvent[] = [];
  const tracer = new Tracer((event) => events.push(event), level);
  tracer.sent('NOOP');
  tracer.received('+OK');
  tracer.body(Buffer.from('x'));
  tracer.note('closed');
  return events.map((event) => event.type);
}

test('level 0 tells nothing, 1 lines, 2 bodies as well', () => {
  expect(record(0)).toEqual([]);
  expect(record(1)).toEqual(['sent', 'received', 'note']);
  expect(record(2)).toEqual(['sent', 'received', 'body', 'note']);
});

test('commands that were written together are told one by one', () => {
  const lines: unknown[] = [];
  new Tracer((event) => lines.push(event), 1).sent('TOP 1 0\r\nTOP 2 0');
  expect(lines).toMatchObject([{ line: 'TOP 1 0' }, { line: 'TOP 2 0' }]);
});

test('a body in the trace is a copy, for its memory is written over', () => {
  const octets = Buffer.from('abc');
  const bodies: TraceEvent[] = [];
  new Tracer((event) => bodies.push(event), 2).body(octets);
  octets.fill('#');
  expect(bodies).toMatchObject([{ type: 'body', octets: Uint8Array.from(Buffer.from('abc')) }]);
});

test('each connection has its own number', () => {
  const numbers = new Set<number>();
  for (let index = 0; index < 3; index += 1) {
    new Tracer((event) => numbers.add(event.connection), 1).note('x');
  }
  expect(numbers.size).toBe(3);
});

test('a secret that a server echoes is cut out', () => {
  expect(masked('-ERR bad password hunter2 (hunter2)', ['hunter2'])).toBe(
    '-ERR bad password *** (***)',
  );
  expect(masked('-ERR', undefined)).toBe('-ERR');
  expect(masked('-ERR', [''])).toBe('-ERR');
});

test.each([
  ['-ERR unknown command: PASS hunt', '-ERR unknown command: PASS ***'],
  ['-ERR unter2 is no word', '-ERR *** is no word'],
  ['-ERR hunting for 2', '-ERR ***ing for 2'],
  ['-ERR the hunger of h', '-ERR the hunger of h'],
])('of a secret that a server cuts short, no telling piece is left: %s', (said, shown) => {
  expect(masked(said, ['hunter2'])).toBe(shown);
});

test('a secret is cut out as the octets that a server sends back, in a piece as well', () => {
  const octets = Buffer.from('Größenwahn').toString('latin1');
  expect(masked(`-ERR ${octets.slice(0, 8)}`, ['Größenwahn'])).toBe('-ERR ***');
});
