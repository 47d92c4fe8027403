/** Opens a session. */
import { open } from './opening.ts';
import type { ConnectOptions } from './options.ts';
import { Session } from './session.ts';
import { settle } from './settings.ts';

/**
 * Connects, makes the line private as asked, and asks for capabilities; the session is then in
 * AUTHORIZATION. One deadline (`deadlines.connect`) covers name lookup, TCP, TLS and greeting.
 *
 * @throws ConnectError, TlsError, DeadlineError, ConnectionLostError, ProtocolError (not a POP3
 *   server; `spoken` may say what it is), CommandRefusedError (the greeting was `-ERR`),
 *   StateError (options that cannot be), or the signal's reason
 */
export async function connect(options: ConnectOptions): Promise<Session> {
  const settings = settle(options);
  const opening = await open(settings, options.signal);
  return new Session(opening, settings);
}
