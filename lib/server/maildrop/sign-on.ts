/** Connecting to an account's mail server and signing in: the one way into a maildrop. */
import { type ConnectOptions, connect, type Session } from '@/lib/pop3';
import type { MailAccount } from '@/lib/server/sign-in/account';

/** Gives a session in the TRANSACTION state. @throws Pop3Error */
export type SignOn = (account: MailAccount, password: string) => Promise<Session>;

/** @param options for tests and administrators: deadlines, limits, trace */
export function signOnWith(options: Partial<ConnectOptions> = {}): SignOn {
  return async ({ server, username }, password) => {
    const session = await connect({
      host: server.host,
      port: server.port,
      security: server.security,
      allowInsecureSignIn: server.security === 'plain',
      ...(server.ca === null ? {} : { tls: { ca: server.ca } }),
      ...options,
    });
    await session.signIn({ username, password });
    return session;
  };
}
