/** Every way a session ends is told, once, and leaves nothing behind. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandRefusedError, ConnectionLostError, ProtocolError, StateError } from '@/lib/pop3';
import { sessionOver } from './play.ts';
import { errorOf, server, signedIn } from './script.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe('QUIT', () => {
  test('answered by +OK ends well', async () => {
    const line = server();
    const session = await signedIn(line);
    await session.dele(1);
    await session.quit();
    expect(await session.ended).toBeNull();
    expect(session.state).toBe('closed');
    expect(line.destroyed).toBe(true);
  });

  test('answered by -ERR is an error, and the session is closed all the same', async () => {
    const line = server({ QUIT: '-ERR some deleted messages not removed\r\n' });
    const session = await signedIn(line);
    const error = await errorOf(session.quit());
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({ verb: 'QUIT', text: 'some deleted messages not removed' });
    expect(session.state).toBe('closed');
    expect(await session.ended).toBe(error);
    expect(line.destroyed).toBe(true);
  });

  test('not answered in five seconds is a deadline passed (Thunderbird bug 1801286)', async () => {
    const session = await signedIn(server({ QUIT: null }));
    const quitting = errorOf(session.quit());
    await vi.advanceTimersByTimeAsync(4_900);
    expect(session.state).toBe('update');
    await vi.advanceTimersByTimeAsync(200);
    expect(await quitting).toMatchObject({ code: 'deadline', verb: 'QUIT', written: true });
    expect(await session.ended).toMatchObject({ code: 'deadline' });
  });

  test('answered by a hang-up is a lost line', async () => {
    const session = await signedIn(server({ QUIT: { say: '', after: 'hang up' } }));
    expect(await errorOf(session.quit())).toMatchObject({ code: 'connection-lost', written: true });
  });

  test('may be said before signing in, and only once', async () => {
    const session = await sessionOver([server()]);
    await session.quit();
    expect(await errorOf(session.quit())).toBeInstanceOf(StateError);
    expect(await errorOf(session.noop())).toBeInstanceOf(StateError);
  });

  test('answered, and something behind it, has been answered', async () => {
    const session = await signedIn(server({ QUIT: '+OK bye\r\n+OK and more\r\n' }));
    await session.quit().catch(() => {});
    expect(session.state).toBe('closed');
  });
});

describe('a server that leaves', () => {
  test('with -ERR while nothing is asked gives its words (Dovecot)', async () => {
    const line = server();
    const session = await signedIn(line);
    line.say('-ERR Disconnected for inactivity.\r\n');
    line.close();
    const error = await session.ended;
    expect(error).toBeInstanceOf(ConnectionLostError);
    expect(error).toMatchObject({ text: 'Disconnected for inactivity.', verb: null });
    expect(session.state).toBe('closed');
  });

  test('in the middle of its last words is a lost line, too', async () => {
    const line = server();
    const session = await signedIn(line);
    line.say('-ERR Disconn');
    expect(await Promise.race([session.ended, Promise.resolve('open')])).toBe('open');
    const late = errorOf(session.noop());
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await late).toMatchObject({ written: false });
    expect(await session.ended).toBeInstanceOf(Error);
    expect(line.heard).toEqual([]);
  });

  test('without a word is told as well', async () => {
    const line = server();
    const session = await signedIn(line);
    line.close();
    expect(await session.ended).toMatchObject({ code: 'connection-lost', verb: null });
    expect(await errorOf(session.stat())).toBeInstanceOf(ConnectionLostError);
  });

  test('on RETR, because another session expunged it (popa3d, solid-pop3d), loses the line', async () => {
    const session = await signedIn(server({ RETR: { say: '', after: 'hang up' } }));
    expect(await errorOf(session.retr(2))).toMatchObject({ code: 'connection-lost', verb: 'RETR' });
  });
});

test('a session that is destroyed says nothing to the server, and fails what waits', async () => {
  const line = server({ STAT: null });
  const session = await signedIn(line);
  const waiting = errorOf(session.stat());
  await vi.advanceTimersByTimeAsync(1);
  session.destroy();
  expect(await waiting).toMatchObject({ code: 'connection-lost', written: true });
  expect(await session.ended).toBeNull();
  expect(line.heard).toEqual(['STAT']);
  session.destroy();
});

describe('a way out', () => {
  test('takes any command, with one line or many', async () => {
    const line = server({ XTND: '+OK\r\n1 x\r\n.\r\n', LAST: '-ERR LAST command not enabled\r\n' });
    const session = await signedIn(line);
    const reply = await session.command('XTND XLST Subject', { reply: 'lines' });
    expect(Buffer.from(reply.body).toString()).toBe('1 x\r\n');
    expect(await errorOf(session.command('LAST', { reply: 'line' }))).toMatchObject({
      text: 'LAST command not enabled',
      verb: 'LAST',
    });
    session.destroy();
  });

  test.each(['QUIT', 'quit', 'AUTH PLAIN', 'STLS', 'PASS x', ''])('but not %j', async (said) => {
    const session = await signedIn(server());
    expect(await errorOf(session.command(said, { reply: 'line' }))).toBeInstanceOf(StateError);
    await session.noop();
    session.destroy();
  });
});

test('a TOP whose status line comes twice has no status line in it (FTGate 2)', async () => {
  const session = await signedIn(
    server({ TOP: '+OK\r\n+OK 120 octets\r\nSubject: x\r\n\r\n.\r\n' }),
  );
  expect(Buffer.from(await session.top(1, 0)).toString()).toBe('Subject: x\r\n\r\n');
  session.destroy();
  const honest = await signedIn(server({ TOP: '+OK\r\n+OK: a field\r\n\r\n.\r\n' }));
  expect(Buffer.from(await honest.top(1, 0)).toString()).toBe('+OK: a field\r\n\r\n');
  honest.destroy();
});

test('STAT refused after a good sign-in is the server’s to explain (Hotmail)', async () => {
  const session = await signedIn(server({ STAT: '-ERR login allowed only every 15 minutes\r\n' }));
  expect(await errorOf(session.stat())).toMatchObject({
    text: 'login allowed only every 15 minutes',
  });
  expect(session.state).toBe('transaction');
  session.destroy();
});

test('a listing that makes no sense is an error of the protocol, and the session lives', async () => {
  const session = await signedIn(server({ UIDL: '+OK\r\nhello\r\n.\r\n' }));
  expect(await errorOf(session.uidl())).toBeInstanceOf(ProtocolError);
  session.destroy();
});

test('a server without UIDL refuses it, and the session lives', async () => {
  const session = await signedIn(server({ UIDL: '-ERR unknown command\r\n' }));
  expect(await errorOf(session.uidl())).toMatchObject({ code: 'refused', verb: 'UIDL' });
  expect(await session.stat()).toMatchObject({ messages: 3 });
  session.destroy();
});
