/** Messages as they come: no faster than read, counted, and given up in good order. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandRefusedError, ConnectionLostError, LimitError } from '@/lib/pop3';
import { errorOf, server, signedIn } from './script.ts';

const chunk = 'x'.repeat(998).concat('\r\n');

async function all(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces).toString('latin1');
}

describe('a stream', () => {
  test('gives the same octets as the whole', async () => {
    const session = await signedIn(server({ RETR: `+OK\r\n..a\r\n${chunk}..\r\n.\r\n` }));
    expect(await all(session.retrStream(1))).toBe(`.a\r\n${chunk}.\r\n`);
    expect(await all(session.topStream(1, 0))).toBe('Subject: TOP 1 0\r\n\r\n');
    session.destroy();
  });

  test('asks for nothing before it is read', async () => {
    const line = server();
    const session = await signedIn(line);
    const stream = session.retrStream(1);
    await session.noop();
    expect(line.heard).toEqual(['NOOP']);
    await all(stream);
    expect(line.heard).toEqual(['NOOP', 'RETR 1']);
    session.destroy();
  });

  test('that is refused says so at the first piece, and the session lives', async () => {
    const session = await signedIn(server({ RETR: '-ERR no such message\r\n' }));
    expect(await errorOf(all(session.retrStream(9)))).toBeInstanceOf(CommandRefusedError);
    await session.noop();
    session.destroy();
  });

  test('that is cut ends in an error after what came', async () => {
    const say = { say: `+OK\r\n${chunk}`, after: 'hang up' } as const;
    const session = await signedIn(server({ RETR: say }));
    const pieces: number[] = [];
    const read = async () => {
      for await (const piece of session.retrStream(1)) pieces.push(piece.length);
    };
    expect(await errorOf(read())).toBeInstanceOf(ConnectionLostError);
    expect(pieces).toEqual([1_000]);
  });

  test('counts its octets as they come', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line);
    const progress: number[] = [];
    const reading = all(session.retrStream(1, { onProgress: (octets) => progress.push(octets) }));
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say(`+OK\r\n${chunk}`);
    line.say(chunk);
    line.say('.\r\n');
    await reading;
    expect(progress).toEqual([1_000, 2_000]);
    session.destroy();
  });

  test('keeps its limit', async () => {
    const session = await signedIn(server({ RETR: `+OK\r\n${chunk.repeat(10)}.\r\n` }));
    expect(await errorOf(all(session.retrStream(1, { maxOctets: 5_000 })))).toBeInstanceOf(
      LimitError,
    );
  });
});

describe('a lent stream', () => {
  const lent = { pieces: 'lent' } as const;

  async function copied(stream: AsyncIterable<Uint8Array>): Promise<string> {
    const pieces: Uint8Array[] = [];
    for await (const piece of stream) pieces.push(piece.slice());
    return Buffer.concat(pieces).toString('latin1');
  }

  test('gives the same octets as the whole', async () => {
    const body = Array.from({ length: 300 }, (_, n) => `${n} `.repeat(200).concat('\r\n')).join('');
    const session = await signedIn(server({ RETR: `+OK\r\n..a\r\n${body}.\r\n` }));
    expect(await copied(session.retrStream(1, lent))).toBe(`.a\r\n${body}`);
    expect(await copied(session.topStream(1, 0, lent))).toBe('Subject: TOP 1 0\r\n\r\n');
    session.destroy();
  });

  test('passes a message of any size through the same few blocks', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line, { limits: { streamBufferOctets: 130_000 } });
    const reader = session.retrStream(1, lent)[Symbol.asyncIterator]();
    const first = reader.next();
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say('+OK\r\n');
    const blocks = new Set<ArrayBufferLike>();
    let octets = 0;
    const note = ({ value }: IteratorResult<Uint8Array, undefined>) => {
      blocks.add(value?.buffer as ArrayBufferLike);
      octets += value?.length ?? 0;
    };
    for (let round = 0; round < 20; round += 1) {
      for (let index = 0; index < 65; index += 1) line.say(chunk);
      if (round === 0) note(await first);
      while (octets < (round + 1) * 65_000) note(await reader.next());
    }
    expect(octets).toBe(1_300_000);
    expect(blocks.size).toBeLessThanOrEqual(3);
    line.say('.\r\n');
    expect((await reader.next()).done).toBe(true);
    session.destroy();
  });

  test('leaves a piece alone until the next is asked for', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line);
    const reader = session.retrStream(1, lent)[Symbol.asyncIterator]();
    const first = reader.next();
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say(`+OK\r\n${'a'.repeat(998)}\r\n`);
    const piece = (await first).value;
    line.say(chunk);
    expect(Buffer.from(piece ?? []).toString()).toBe(`${'a'.repeat(998)}\r\n`);
    line.say('.\r\n');
    await reader.next();
    session.destroy();
  });
});

describe('a slow reader', () => {
  test('pauses the line, and reading on resumes it', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line, { limits: { streamBufferOctets: 3_000 } });
    const reader = session.retrStream(1)[Symbol.asyncIterator]();
    const first = reader.next();
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say(`+OK\r\n${chunk}`);
    for (let index = 0; index < 20; index += 1) line.say(chunk);
    expect((await first).value).toHaveLength(1_000);
    expect(line.paused).toBe(true);
    line.say('.\r\n');
    let octets = 1_000;
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      octets += next.value.length;
    }
    expect(octets).toBe(21_000);
    expect(line.paused).toBe(false);
    await session.noop();
    session.destroy();
  });

  describe('that never comes back', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    });
    afterEach(() => {
      expect(vi.getTimerCount()).toBe(0);
      vi.useRealTimers();
    });

    test('does not hold the session for ever', async () => {
      const line = server({ RETR: null });
      const session = await signedIn(line, {
        limits: { streamBufferOctets: 3_000 },
        deadlines: { reader: 10_000, stall: 1_000 },
      });
      const reader = session.retrStream(1)[Symbol.asyncIterator]();
      const first = reader.next();
      await vi.advanceTimersByTimeAsync(1);
      line.say('+OK\r\n');
      for (let index = 0; index < 5; index += 1) line.say(chunk);
      await first;
      await vi.advanceTimersByTimeAsync(9_000);
      expect(session.state).toBe('transaction');
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await session.ended).toMatchObject({ code: 'deadline' });
      const rest = async () => {
        for (let next = await reader.next(); !next.done; next = await reader.next());
      };
      expect(await errorOf(rest())).toMatchObject({ code: 'deadline' });
    });
  });
});

describe('a reader that leaves', () => {
  test('early has the rest drained when it is short', async () => {
    const line = server({ RETR: null, STAT: null });
    const session = await signedIn(line);
    const read = async () => {
      for await (const piece of session.retrStream(1)) return piece.length;
      return 0;
    };
    const reading = read();
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say(`+OK\r\n${chunk}`);
    expect(await reading).toBe(1_000);
    const counting = session.stat();
    line.say(`${chunk}.\r\n`);
    await expect.poll(() => line.heard).toHaveLength(2);
    line.say('+OK 1 2\r\n');
    expect(await counting).toEqual({ messages: 1, octets: 2 });
    session.destroy();
  });

  test('while the line is paused lets it run again', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line, { limits: { streamBufferOctets: 1_500 } });
    const reader = session.retrStream(1)[Symbol.asyncIterator]();
    const first = reader.next();
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say('+OK\r\n');
    for (let index = 0; index < 3; index += 1) line.say(chunk);
    await first;
    expect(line.paused).toBe(true);
    await reader.return?.();
    expect(line.paused).toBe(false);
    line.say('.\r\n');
    await session.noop();
    session.destroy();
  });

  test('before the first piece asks for nothing', async () => {
    const line = server();
    const session = await signedIn(line);
    const reader = session.retrStream(1)[Symbol.asyncIterator]();
    await reader.return?.();
    expect((await reader.next()).done).toBe(true);
    expect(line.heard).toEqual([]);
    session.destroy();
  });

  test('by its signal gets the signal’s reason', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line);
    const controller = new AbortController();
    const reading = errorOf(all(session.retrStream(1, { signal: controller.signal })));
    await expect.poll(() => line.heard).toHaveLength(1);
    line.say(`+OK\r\n${chunk}`);
    const reason = new Error('enough');
    controller.abort(reason);
    expect(await reading).toBe(reason);
    line.say('.\r\n');
    await session.noop();
    session.destroy();
  });
});
