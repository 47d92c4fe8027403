/** An abort rejects at once, and the session stays in step or ends. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { errorOf, server, signedIn } from './script.ts';

const line1 = '0123456789\r\n';

describe('an abort', () => {
  test('before anything was written writes nothing', async () => {
    const line = server();
    const session = await signedIn(line);
    const reason = new Error('no more');
    expect(await errorOf(session.stat({ signal: AbortSignal.abort(reason) }))).toBe(reason);
    const controller = new AbortController();
    const waiting = errorOf(session.stat({ signal: controller.signal }));
    controller.abort(reason);
    expect(await waiting).toBe(reason);
    await session.noop();
    expect(line.heard).toEqual(['NOOP']);
    session.destroy();
  });

  test('drains a short reply, and the next command gets its own', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line);
    const controller = new AbortController();
    const fetching = errorOf(session.retr(1, { signal: controller.signal }));
    const counting = session.stat();
    await expect.poll(() => line.heard).toEqual(['RETR 1', 'STAT']);
    controller.abort();
    expect(await fetching).toMatchObject({ name: 'AbortError' });
    // The memory line answered STAT already, so what is left of RETR must be nothing.
    session.destroy();
    await errorOf(counting);
  });

  test('in the middle of a body drains the rest', async () => {
    const line = server({ RETR: null, STAT: null });
    const session = await signedIn(line);
    const controller = new AbortController();
    const fetching = errorOf(session.retr(1, { signal: controller.signal }));
    const counting = session.stat();
    await expect.poll(() => line.heard).toHaveLength(2);
    line.say(`+OK\r\n${line1}`);
    controller.abort();
    await fetching;
    line.say(`${line1.repeat(100)}.`);
    line.say('\r\n+OK 5 50\r\n');
    expect(await counting).toEqual({ messages: 5, octets: 50 });
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('ends the session when more comes than is worth draining', async () => {
    const line = server({ RETR: null, STAT: null });
    const session = await signedIn(line, { limits: { drainOctets: 1_000 } });
    const controller = new AbortController();
    const fetching = errorOf(session.retr(1, { signal: controller.signal }));
    const counting = errorOf(session.stat());
    await expect.poll(() => line.heard).toHaveLength(2);
    line.say(`+OK\r\n${line1}`);
    controller.abort();
    await fetching;
    line.say(line1.repeat(200));
    expect(await counting).toMatchObject({ code: 'connection-lost', verb: 'STAT' });
    expect(line.destroyed).toBe(true);
    expect(await session.ended).toMatchObject({ verb: 'RETR' });
  });

  test('ends the session at once when LIST said that much is left', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line);
    const controller = new AbortController();
    const fetching = errorOf(
      session.retr(1, { signal: controller.signal, expectedOctets: 10_000_000 }),
    );
    await expect.poll(() => line.heard).toHaveLength(1);
    controller.abort();
    await fetching;
    expect(line.destroyed).toBe(true);
    expect(session.state).toBe('closed');
  });

  test('after the reply does nothing, and leaves no listener behind', async () => {
    const session = await signedIn(server());
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    await session.retr(1, { signal: controller.signal });
    expect(remove).toHaveBeenCalledTimes(1);
    controller.abort();
    await session.noop();
    session.destroy();
  });

  test('of one of many in the background spoils nothing', async () => {
    const line = server();
    const session = await signedIn(line, { limits: { commandsInFlight: 2 } });
    const controller = new AbortController();
    const all = [1, 2, 3, 4, 5].map((number) =>
      session.top(number, 0, number === 4 ? { signal: controller.signal } : {}),
    );
    const gone = errorOf(all[3] ?? Promise.resolve());
    controller.abort();
    await Promise.all(all.filter((_, index) => index !== 3));
    await gone;
    expect(line.heard).toEqual(['TOP 1 0', 'TOP 2 0', 'TOP 3 0', 'TOP 5 0']);
    session.destroy();
  });
});

describe('silence', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('instead of a reply ends the session in time', async () => {
    const session = await signedIn(server({ STAT: null }), { deadlines: { reply: 1_000 } });
    const waiting = errorOf(session.stat());
    await vi.advanceTimersByTimeAsync(999);
    expect(session.state).toBe('transaction');
    await vi.advanceTimersByTimeAsync(10);
    expect(await waiting).toMatchObject({ code: 'deadline', verb: 'STAT', written: true });
    expect(session.state).toBe('closed');
  });

  test('is not broken by a status line that trickles', async () => {
    const line = server({ STAT: null });
    const session = await signedIn(line, { deadlines: { reply: 1_000 } });
    const waiting = errorOf(session.stat());
    for (let index = 0; index < 12; index += 1) {
      await vi.advanceTimersByTimeAsync(100);
      line.say('+');
    }
    expect(await waiting).toMatchObject({ code: 'deadline' });
  });

  test('inside a body ends the session, and progress puts it off', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line, { deadlines: { stall: 1_000, reply: 500 } });
    const waiting = errorOf(session.retr(1));
    await vi.advanceTimersByTimeAsync(400);
    line.say('+OK\r\n');
    for (let index = 0; index < 5; index += 1) {
      await vi.advanceTimersByTimeAsync(900);
      line.say('x\r\n');
    }
    expect(session.state).toBe('transaction');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await waiting).toMatchObject({ code: 'deadline', verb: 'RETR' });
  });

  test('is not needed to end a body that trickles without end', async () => {
    const line = server({ RETR: null });
    const session = await signedIn(line, { deadlines: { stall: 1_000, body: 5_000 } });
    const waiting = errorOf(session.retr(1));
    await vi.advanceTimersByTimeAsync(1);
    line.say('+OK\r\n');
    for (let index = 0; index < 12; index += 1) {
      await vi.advanceTimersByTimeAsync(500);
      line.say('x');
    }
    expect(await waiting).toMatchObject({ code: 'deadline' });
  });

  test('while nothing is asked is nothing bad, and needs no timer', async () => {
    const session = await signedIn(server());
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(session.state).toBe('transaction');
    await session.noop();
    expect(vi.getTimerCount()).toBe(0);
    session.destroy();
  });

  test('to the second of two commands is counted from the first’s reply', async () => {
    const line = server({ STAT: null, NOOP: null });
    const session = await signedIn(line, { deadlines: { reply: 1_000 } });
    const first = session.stat();
    const second = errorOf(session.noop());
    await vi.advanceTimersByTimeAsync(900);
    line.say('+OK 1 1\r\n');
    await first;
    await vi.advanceTimersByTimeAsync(900);
    expect(session.state).toBe('transaction');
    await vi.advanceTimersByTimeAsync(200);
    expect(await second).toMatchObject({ code: 'deadline', verb: 'NOOP' });
  });
});
