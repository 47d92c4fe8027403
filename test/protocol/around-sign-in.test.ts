/** What may be said before, during and after signing in. */
import { describe, expect, test } from 'vitest';
import { CommandRefusedError, StateError } from '@/lib/pop3';
import { JOE, sessionOver } from './play.ts';
import { errorOf, server } from './script.ts';

describe('around sign-in', () => {
  test('nothing is written in one piece with USER, PASS or AUTH (Courier, solid-pop3d)', async () => {
    const line = server();
    const session = await sessionOver([line], { pipelining: 'always' });
    const done = session.signIn(JOE);
    expect(await errorOf(session.stat())).toBeInstanceOf(StateError);
    await done;
    await Promise.all([session.stat(), session.noop()]);
    expect(line.writes).toEqual([
      'CAPA\r\n',
      'USER joe\r\n',
      'PASS secret\r\n',
      'CAPA\r\n',
      'STAT\r\nNOOP\r\n',
    ]);
    session.destroy();
  });

  test('UIDL may be announced only after it (mail-api #50)', async () => {
    const line = server({
      CAPA: (_line, count) => (count === 1 ? '+OK\r\nUSER\r\n.\r\n' : '+OK\r\nUIDL\r\n.\r\n'),
    });
    const session = await sessionOver([line]);
    expect(session.capabilities.has('UIDL')).toBe(false);
    await session.signIn(JOE);
    expect(session.capabilities.has('UIDL')).toBe(true);
    session.destroy();
  });

  test('what was announced before it counts where CAPA is refused after it', async () => {
    const line = server({
      CAPA: (_line, count) => (count === 1 ? '+OK\r\nUIDL\r\n.\r\n' : '-ERR not now\r\n'),
    });
    const session = await sessionOver([line]);
    await session.signIn(JOE);
    expect(session.capabilities.has('UIDL')).toBe(true);
    session.destroy();
  });

  test('a second one is a mistake', async () => {
    const session = await sessionOver([server()]);
    await session.signIn(JOE);
    expect(await errorOf(session.signIn(JOE))).toBeInstanceOf(StateError);
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('UTF8 refused is a refusal, and one can sign in without it', async () => {
    const line = server({ UTF8: '-ERR not here\r\n' });
    const session = await sessionOver([line]);
    const error = await errorOf(session.utf8());
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({ verb: 'UTF8', text: 'not here' });
    await session.signIn(JOE);
    expect(session.state).toBe('transaction');
    expect(line.heard.filter((heard) => heard === 'UTF8')).toHaveLength(1);
    session.destroy();
  });

  test('UTF8 and LANG can be said', async () => {
    const tongues = (said: string) =>
      said === 'LANG' ? '+OK\r\nen English\r\n.\r\n' : '+OK fr bien\r\n';
    const line = server({ UTF8: '+OK\r\n', LANG: tongues });
    const session = await sessionOver([line]);
    await session.utf8();
    expect(await session.lang('fr')).toBe('fr');
    expect((await session.lang())[0]).toEqual({ tag: 'en', name: 'English' });
    session.destroy();
  });

  test('a session destroyed in the middle of it ends', async () => {
    const session = await sessionOver([server({ PASS: null })]);
    const signing = errorOf(session.signIn(JOE));
    session.destroy();
    expect(await signing).toMatchObject({ code: 'connection-lost' });
    expect(session.state).toBe('closed');
  });

  test('an abort ends it with its reason', async () => {
    const session = await sessionOver([server({ PASS: null })]);
    const reason = new Error('changed my mind');
    const controller = new AbortController();
    const signing = errorOf(session.signIn(JOE, { signal: controller.signal }));
    controller.abort(reason);
    expect(await signing).toBe(reason);
    expect(session.state).toBe('closed');
  });
});
