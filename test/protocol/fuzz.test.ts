/** Millions of octets, cut at random: every body comes out as it went in, and nothing hangs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pop3Error } from '@/lib/pop3';
import type { Cut } from './memory-line.ts';
import { server, signedIn } from './script.ts';

/** Pieces that framing could trip over, among octets of any kind. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('\r\n', '\r\n.', '\r\n..', '.', '\r', '\n', '\n.\r\n') },
  { weight: 2, arbitrary: fc.constantFrom('+OK 1 2', '-ERR no', '\r\n.\r\n+OK', '\0', '\xff') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000 }).map((n) => 'x'.repeat(n)) },
);
/** A message as a server holds it: lines that end in CRLF. */
const message = fc.array(piece, { maxLength: 12 }).map((pieces) => `${pieces.join('')}\r\n`);

/** As RFC 1939 §3 has it: a dot more where a line begins with one, and a line of a dot at the end. */
const framed = (text: string) => `+OK\r\n${text.replaceAll(/(^|\r\n)\./g, '$1..')}.\r\n`;

/** Cuts the stream into pieces of these sizes, over and over. */
const cutInto =
  (sizes: readonly number[]): Cut =>
  (octets) => {
    const chunks: Buffer[] = [];
    for (let at = 0, turn = 0; at < octets.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      chunks.push(octets.subarray(at, at + size));
      at += size;
    }
    return chunks;
  };

const sizes = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 70_000 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

describe('random messages', () => {
  test('come out as they went in, however they are cut and however many at once', async () => {
    let octets = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 1, maxLength: 25 }),
        sizes,
        async (mails, cuts) => {
          const retr = (line: string) => framed(mails[Number(line.slice(5)) - 1] ?? '');
          const session = await signedIn(server({ RETR: retr }, { cut: cutInto(cuts) }));
          const fetched = await Promise.all(mails.map((_, index) => session.retr(index + 1)));
          for (const [index, mail] of mails.entries()) {
            octets += mail.length;
            expect(Buffer.from(fetched[index] ?? []).equals(Buffer.from(mail, 'latin1'))).toBe(
              true,
            );
          }
          session.destroy();
        },
      ),
      { numRuns: 250 },
    );
    expect(octets).toBeGreaterThan(3_000_000);
  }, 25_000);

  test('come out the same as a stream', async () => {
    await fc.assert(
      fc.asyncProperty(message, sizes, async (mail, cuts) => {
        const session = await signedIn(server({ RETR: framed(mail) }, { cut: cutInto(cuts) }), {
          limits: { streamBufferOctets: 5_000 },
        });
        const pieces: Uint8Array[] = [];
        for await (const part of session.retrStream(1)) pieces.push(part);
        expect(Buffer.concat(pieces).toString('latin1')).toBe(mail);
        session.destroy();
      }),
      { numRuns: 150 },
    );
  });
});

test('random nonsense ends in an answer or an error of ours, never in a hang or a crash', async () => {
  const word = fc.constantFrom(
    '+OK',
    '-ERR',
    '+',
    ' ',
    '\r\n',
    '\n',
    '.',
    '1 2',
    '[AUTH]',
    '\0',
    'x',
    '*',
  );
  const nonsense = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  await fc.assert(
    fc.asyncProperty(nonsense, sizes, async (say, cuts) => {
      const line = server({ LIST: say, RETR: say, STAT: say }, { cut: cutInto(cuts) });
      const session = await signedIn(line);
      const calls = [session.stat(), session.list(), session.retr(1), session.uidl()];
      const settled = Promise.allSettled(calls);
      await new Promise((resolve) => setImmediate(resolve));
      line.close();
      for (const result of await settled) {
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(Pop3Error);
      }
      expect(await session.ended).toBeInstanceOf(Pop3Error);
    }),
    { numRuns: 1_500 },
  );
});
