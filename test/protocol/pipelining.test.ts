/** Many commands at once, each with its own answer, and a person's before the background's. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandRefusedError, ConnectionLostError, StateError } from '@/lib/pop3';
import { errorOf, server, signedIn } from './script.ts';

const text = (octets: Uint8Array) => Buffer.from(octets).toString('latin1');

describe('many commands at once', () => {
  test('go out in one piece and come back to their own callers', async () => {
    const top = (heard: string) =>
      heard === 'TOP 7 0' ? '-ERR gone\r\n' : `+OK\r\n${heard}\r\n.\r\n`;
    const line = server({ TOP: top });
    const session = await signedIn(line);
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    const all = await Promise.allSettled(numbers.map((number) => session.top(number, 0)));
    expect(line.writes).toHaveLength(1);
    for (const [index, result] of all.entries()) {
      if (index === 6) expect(result).toMatchObject({ reason: { text: 'gone', verb: 'TOP' } });
      else
        expect(result.status === 'fulfilled' && text(result.value)).toBe(`TOP ${index + 1} 0\r\n`);
    }
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('keep to a window of commands and refill it as replies come', async () => {
    const line = server();
    const session = await signedIn(line, { limits: { commandsInFlight: 3 } });
    await Promise.all(Array.from({ length: 10 }, () => session.noop()));
    expect(line.writes.map((piece) => piece.split('\r\n').length - 1)).toEqual([3, 3, 3, 1]);
    session.destroy();
  });

  test('keep to a window of octets, as LIST had them', async () => {
    const line = server();
    const session = await signedIn(line, { limits: { octetsInFlight: 10_000 } });
    const fetch = (number: number) =>
      session.retr(number, { expectedOctets: 6_000, priority: 'background' });
    await Promise.all([1, 2, 3].map(fetch));
    expect(line.writes).toEqual(['RETR 1\r\n', 'RETR 2\r\n', 'RETR 3\r\n']);
    await session.retr(1, { expectedOctets: 60_000 });
    session.destroy();
  });

  test('of a person go out though they are larger than what is left of the window', async () => {
    const line = server({ TOP: null });
    const session = await signedIn(line, { limits: { octetsInFlight: 10_000 } });
    const background = session.top(1, 0, { priority: 'background' });
    await expect.poll(() => line.writes).toEqual(['TOP 1 0\r\n']);
    line.writes.length = 0;
    const behind = session.retr(2, { expectedOctets: 5_000_000, priority: 'background' });
    const person = session.retr(9, { expectedOctets: 5_000_000 });
    await Promise.resolve();
    expect(line.writes).toEqual(['RETR 9\r\n']);
    line.say('+OK\r\n.\r\n');
    await Promise.all([background, behind, person]);
    expect(line.heard).toEqual(['TOP 1 0', 'RETR 9', 'RETR 2']);
    session.destroy();
  });

  test('of a person go before those of the background', async () => {
    const line = server();
    const session = await signedIn(line, { limits: { commandsInFlight: 2 } });
    const background = [1, 2, 3, 4].map((number) =>
      session.top(number, 0, { priority: 'background' }),
    );
    const person = session.retr(9);
    await Promise.all([...background, person]);
    expect(line.heard.map((heard) => heard.slice(0, 6))).toEqual([
      'RETR 9',
      'TOP 1 ',
      'TOP 2 ',
      'TOP 3 ',
      'TOP 4 ',
    ]);
    session.destroy();
  });

  test('have an end: too many waiting are refused at once', async () => {
    const session = await signedIn(server(), { limits: { queuedCommands: 2 } });
    const first = [session.noop(), session.noop()];
    expect(await errorOf(session.noop())).toBeInstanceOf(StateError);
    await Promise.all(first);
    session.destroy();
  });

  test('all end when the line is lost, each knowing whether it had been written', async () => {
    const line = server({ NOOP: null });
    const session = await signedIn(line, { limits: { commandsInFlight: 1 } });
    const waiting = [session.noop(), session.dele(2), session.stat()].map(errorOf);
    await expect.poll(() => line.heard).toEqual(['NOOP']);
    line.close(new Error('read ECONNRESET'));
    const errors = await Promise.all(waiting);
    expect(errors.map((error) => error instanceof ConnectionLostError)).toEqual([true, true, true]);
    expect(errors.map((error) => (error as ConnectionLostError).written)).toEqual([
      true,
      false,
      false,
    ]);
    expect(String(errors[0])).toContain('ECONNRESET');
    expect(await session.ended).toBe(errors[0]);
  });
});

describe('a server that does not announce pipelining', () => {
  const SILENT = { CAPA: '-ERR\r\n' };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('is not tried as long as one command is enough', async () => {
    const line = server(SILENT);
    const session = await signedIn(line);
    await session.stat();
    await session.uidl();
    expect(line.writes).toEqual(['STAT\r\n', 'UIDL\r\n']);
    session.destroy();
  });

  test('gets many commands once two NOOPs were answered (popa3d, solid-pop3d)', async () => {
    const line = server(SILENT);
    const session = await signedIn(line);
    await Promise.all([session.stat(), session.list(), session.uidl()]);
    expect(line.writes).toEqual(['NOOP\r\nNOOP\r\n', 'STAT\r\nLIST\r\nUIDL\r\n']);
    session.destroy();
  });

  test('gets one command at a time when it dropped the second NOOP', async () => {
    let noops = 0;
    const dropper = () => {
      noops += 1;
      return noops === 2 ? null : '+OK\r\n';
    };
    const line = server({ ...SILENT, NOOP: dropper });
    const session = await signedIn(line);
    const all = Promise.all([session.stat(), session.uidl()]);
    await vi.advanceTimersByTimeAsync(3_100);
    await vi.advanceTimersByTimeAsync(3_100);
    expect((await all)[0]).toEqual({ messages: 3, octets: 600 });
    expect(line.writes).toEqual(['NOOP\r\nNOOP\r\n', 'NOOP\r\n', 'STAT\r\n', 'UIDL\r\n']);
    session.destroy();
  });

  test('stays in step when it was only slow and answers thrice', async () => {
    const line = server({ ...SILENT, NOOP: null });
    const session = await signedIn(line);
    const all = Promise.all([session.stat(), session.uidl()]);
    await vi.advanceTimersByTimeAsync(0);
    line.say('+OK first\r\n');
    await vi.advanceTimersByTimeAsync(3_100);
    expect(line.writes).toEqual(['NOOP\r\nNOOP\r\n', 'NOOP\r\n']);
    line.say('+OK second\r\n');
    await vi.advanceTimersByTimeAsync(1_000);
    line.say('+OK third\r\n');
    await vi.advanceTimersByTimeAsync(0);
    expect((await all)[0]).toEqual({ messages: 3, octets: 600 });
    session.destroy();
  });

  test('is not tried at all when that is forbidden, and not asked when it is allowed', async () => {
    const never = server(SILENT);
    const one = await signedIn(never, { pipelining: 'never' });
    await Promise.all([one.stat(), one.noop()]);
    expect(never.writes).toEqual(['STAT\r\n', 'NOOP\r\n']);
    one.destroy();
    const always = server(SILENT);
    const other = await signedIn(always, { pipelining: 'always' });
    await Promise.all([other.stat(), other.noop()]);
    expect(always.writes).toEqual(['STAT\r\nNOOP\r\n']);
    other.destroy();
  });
});

test('QUIT waits for what was written, and turns the background away', async () => {
  const line = server({ DELE: '-ERR no\r\n' });
  const session = await signedIn(line, { limits: { commandsInFlight: 2 } });
  const marked = errorOf(session.dele(1));
  const behind = [1, 2, 3].map((number) =>
    errorOf(session.top(number, 0, { priority: 'background' })),
  );
  await session.quit();
  expect(await marked).toBeInstanceOf(CommandRefusedError);
  expect(line.heard).toEqual(['DELE 1', 'QUIT']);
  for (const error of await Promise.all(behind)) {
    expect(error).toMatchObject({ code: 'connection-lost', written: false });
  }
});
