/** Greeting, capabilities, sign-in right and wrong, STLS: the AUTHORIZATION state. */
import { expect, test } from 'vitest';
import { connect, SignInRefusedError, TlsError } from '@/lib/pop3';
import { PASSWORD } from './maildrops.ts';
import { connected, rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

export function signsIn(traits: ServerTraits, running: Running): void {
  test('capabilities are what the server announced, or known to be unknown', async () => {
    const session = await connected(running());
    const { capabilities } = session;
    expect(capabilities.announced).toBe(traits.capabilities !== null);
    expect([...capabilities.entries.keys()].toSorted()).toEqual(
      (traits.capabilities ?? []).toSorted(),
    );
    await session.quit();
  });

  test('the right password opens the maildrop', async () => {
    const session = await signedIn(running(), 'signin');
    expect(session.state).toBe('transaction');
    expect(await session.stat()).toMatchObject({ messages: 1 });
    await session.quit();
    expect(session.state).toBe('closed');
    expect(await session.ended).toBeNull();
  });

  test.each(traits.methods)('%s opens the maildrop', async (method) => {
    const session = await signedIn(running(), 'signin', [method]);
    expect(await session.stat()).toMatchObject({ messages: 1 });
    await session.quit();
  });

  test('a wrong password is refused, the session is closed, and the right one works next', async () => {
    const session = await connected(running());
    const error = await rejection(session.signIn({ username: 'wrong', password: 'not this' }));
    expect(error).toBeInstanceOf(SignInRefusedError);
    expect(session.state).toBe('closed');
    await session.ended;
    expect(JSON.stringify(error) + String(error)).not.toContain('not this');
    const next = await signedIn(running(), 'wrong');
    expect(await next.stat()).toMatchObject({ messages: 1 });
    await next.quit();
  });

  test('no password leaves over a line that is not private unless that was allowed', async () => {
    const { host, port } = running();
    const session = await connect({ host, port, security: 'plain' });
    const error = await rejection(session.signIn({ username: 'signin', password: PASSWORD }));
    expect(error).toBeInstanceOf(TlsError);
    session.destroy();
  });

  STLS_TESTS[traits.stls](running);
}

const STLS_TESTS: Record<ServerTraits['stls'], (running: Running) => void> = {
  offered(running) {
    test('STLS with a certificate that nobody vouches for ends in an error', async () => {
      const error = await rejection(connected(running(), { security: 'starttls' }));
      expect(error).toBeInstanceOf(TlsError);
    });
  },
  'not offered'(running) {
    test('STLS that is not offered ends in an error, never in a plain session', async () => {
      const error = await rejection(connected(running(), { security: 'starttls' }));
      expect(error).toBeInstanceOf(TlsError);
    });
  },
};
