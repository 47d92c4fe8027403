/** From the first octet to a session: one deadline, a name for whoever is no POP3 server. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandRefusedError, connect, MaildropBusyError, StateError } from '@/lib/pop3';
import { open } from '@/lib/pop3/opening';
import { settle } from '@/lib/pop3/settings';
import type { MemoryLine } from './memory-line.ts';
import { sessionOver } from './play.ts';
import { errorOf, server } from './script.ts';

describe('a peer that is no POP3 server', () => {
  test.each([
    ['* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n', 'imap'],
    ['220 mx.example.org ESMTP Postfix\r\n', 'smtp'],
    ['HTTP/1.1 400 Bad Request\r\n\r\n', 'http'],
    ['SSH-2.0-OpenSSH_9.2p1\r\n', 'ssh'],
  ])('is called by its name: %j', async (greeting, spoken) => {
    const line = server({}, { greeting });
    expect(await errorOf(sessionOver([line]))).toMatchObject({ code: 'protocol', spoken });
    expect(line.destroyed).toBe(true);
    expect(line.heard).toEqual([]);
  });

  test('is called by its name when it hangs up in the middle of a line (a TLS alert)', async () => {
    const greeting = { say: '\x15\x03\x01\x00\x02\x02\x28', after: 'hang up' } as const;
    expect(await errorOf(sessionOver([server({}, { greeting })]))).toMatchObject({ spoken: 'tls' });
  });

  test('is a lost line when it says nothing and hangs up', async () => {
    const greeting = { say: '', after: 'hang up' } as const;
    expect(await errorOf(sessionOver([server({}, { greeting })]))).toMatchObject({
      code: 'connection-lost',
      verb: 'greeting',
    });
  });
});

describe('a greeting', () => {
  test('of -ERR is the server’s refusal, with its words', async () => {
    const no = server({}, { greeting: '-ERR [SYS/TEMP] too many connections\r\n' });
    const error = await errorOf(sessionOver([no]));
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({
      text: 'too many connections',
      retryable: true,
      verb: 'greeting',
    });
    const busy = server({}, { greeting: '-ERR [IN-USE] locked\r\n' });
    expect(await errorOf(sessionOver([busy]))).toBeInstanceOf(MaildropBusyError);
  });

  test('may be long, empty, or in another tongue', async () => {
    for (const [greeting, text] of [
      ['+OK\r\n', ''],
      [`+OK ${'x'.repeat(2_000)}\r\n`, 'x'.repeat(2_000)],
      ['+OK h\xe9\r\n', 'hé'],
      ['\r\n+OK late\r\n', 'late'],
    ] as const) {
      const session = await sessionOver([server({}, { greeting })]);
      expect(session.greeting).toBe(text);
      session.destroy();
    }
  });
});

describe('CAPA', () => {
  test('answered by a hang-up is not asked again on a fresh line', async () => {
    const first = server({ CAPA: { say: '', after: 'hang up' } });
    const second = server();
    const session = await sessionOver([first, second]);
    expect(session.capabilities.announced).toBe(false);
    expect(second.heard).toEqual([]);
    session.destroy();
  });

  test('is not asked where that is forbidden', async () => {
    const line = server();
    const session = await sessionOver([line], { capa: 'never' });
    await session.signIn({ username: 'joe', password: 'secret' });
    expect(line.heard).toEqual(['USER joe', 'PASS secret']);
    session.destroy();
  });

  test('can be asked again by the caller', async () => {
    const line = server({ CAPA: (_heard, count) => `+OK\r\nX-${count}\r\n.\r\n` });
    const session = await sessionOver([line]);
    expect((await session.capa()).has('X-2')).toBe(true);
    expect(session.capabilities.has('X-2')).toBe(true);
    session.destroy();
  });
});

describe('time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test('for greeting and all before it ends together', async () => {
    const line = server({}, { greeting: null });
    const error = errorOf(sessionOver([line], { deadlines: { connect: 2_000 } }));
    await vi.advanceTimersByTimeAsync(1_900);
    expect(line.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(await error).toMatchObject({ code: 'deadline', message: /not ready within 2000 ms/ });
    expect(line.destroyed).toBe(true);
  });

  test('for a lookup that never ends ends as well', async () => {
    const settings = {
      ...settle({ host: 'pop.test', security: 'tls', deadlines: { connect: 1_000 } }),
      dial: (_target: unknown, signal: AbortSignal) =>
        new Promise<MemoryLine>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    };
    const error = errorOf(open(settings));
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await error).toMatchObject({ code: 'deadline' });
  });

  test('for STLS runs on the same clock (CVE-2011-1947)', async () => {
    const line = server({ CAPA: '+OK\r\nSTLS\r\n.\r\n', STLS: null });
    const error = errorOf(
      sessionOver([line], { security: 'starttls', deadlines: { connect: 2_000 } }),
    );
    await vi.advanceTimersByTimeAsync(5);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await error).toMatchObject({ code: 'deadline' });
    expect(line.destroyed).toBe(true);
  });

  test('for CAPA is short, and a fresh line is not asked', async () => {
    const first = server({ CAPA: null });
    const second = server();
    const opening = sessionOver([first, second], { deadlines: { capa: 1_000 } });
    for (let turn = 0; turn < 20 && first.heard.length === 0; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await vi.advanceTimersByTimeAsync(1_100);
    const session = await opening;
    expect(second.heard).toEqual([]);
    expect(first.destroyed).toBe(true);
    session.destroy();
  });

  test('is the caller’s to cut short', async () => {
    const line = server({}, { greeting: null });
    const controller = new AbortController();
    const error = errorOf(sessionOver([line], { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(5);
    const reason = new Error('never mind');
    controller.abort(reason);
    expect(await error).toBe(reason);
    expect(line.destroyed).toBe(true);
  });
});

test.each([[{ host: '' }], [{ port: 0 }], [{ port: 70_000 }], [{ port: 1.5 }]])(
  'options that cannot be are refused: %j',
  async (options) => {
    expect(await errorOf(connect({ host: 'x', security: 'plain', ...options }))).toBeInstanceOf(
      StateError,
    );
  },
);

test('ports have their defaults', () => {
  expect(settle({ host: 'x', security: 'tls' }).port).toBe(995);
  expect(settle({ host: 'x', security: 'starttls' }).port).toBe(110);
  expect(settle({ host: 'x', security: 'plain' }).port).toBe(110);
});

test('STLS on an open line can be asked for later', async () => {
  const line = server({ STLS: '+OK\r\n' });
  const session = await sessionOver([line], { allowInsecureSignIn: false });
  expect(session.secure).toBe(false);
  await session.stls();
  expect(session.secure).toBe(true);
  expect(line.heard).toEqual(['CAPA', 'STLS', 'CAPA']);
  expect(await errorOf(session.stls())).toBeInstanceOf(StateError);
  await session.signIn({ username: 'joe', password: 'secret' });
  session.destroy();
});
