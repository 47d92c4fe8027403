/** Connecting to an account's mail server and signing in: the one way into a maildrop. */
import { CommandRefusedError, type ConnectOptions, connect, type Session } from '@/lib/pop3';
import { openPublicLine } from '@/lib/server/public-line';
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
      ...(server.reach === 'public' ? { openSocket: openPublicLine } : {}),
      ...options,
    });
    await speakUtf8(session);
    await session.signIn({ username, password });
    return session;
  };
}

/**
 * Asks for mail as it is, where the server knows UTF-8 (RFC 6856 §2).
 * QUIRK: without it Courier puts "Cannot display Unicode content" in place of a message whose
 * header has raw UTF-8. A server that announces UTF8 and refuses it is used as if it had not.
 */
async function speakUtf8(session: Session): Promise<void> {
  if (!session.capabilities.has('UTF8')) return;
  try {
    await session.utf8();
  } catch (error) {
    if (!(error instanceof CommandRefusedError)) throw error;
  }
}
