/** Sessions of the acceptance suite: opened on the server under test, and never left behind. */
import { onTestFinished } from 'vitest';
import { type ConnectOptions, connect, type PasswordMethod, type Session } from '@/lib/pop3';
import type { Pop3Server } from '@/test/support/pop3-server';
import { PASSWORD } from './maildrops.ts';

/** Connects without TLS, by permission; the session is dropped when the test is over. */
export async function connected(
  server: Pop3Server,
  options: Partial<ConnectOptions> = {},
): Promise<Session> {
  const { host, port } = server;
  const usual = { host, port, security: 'plain', allowInsecureSignIn: true } as const;
  const session = await connect({ ...usual, ...options });
  onTestFinished(() => session.destroy());
  return session;
}

/** Connects and signs in. */
export async function signedIn(
  server: Pop3Server,
  username: string,
  methods?: readonly PasswordMethod[],
): Promise<Session> {
  const session = await connected(server);
  const credentials = { username, password: PASSWORD };
  await session.signIn(methods === undefined ? credentials : { ...credentials, methods });
  return session;
}

/** The error that a promise rejects with. @throws Error when it does not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`It was to reject, and gave ${JSON.stringify(value)?.slice(0, 200)}`);
}
