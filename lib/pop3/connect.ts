/** Opens a session: dial, greeting, privacy, capabilities. */
import type { ConnectOptions } from './options.ts';
import { Session } from './session.ts';

/**
 * Connects and asks for capabilities; the session is in AUTHORIZATION.
 *
 * @throws ConnectError, TlsError, DeadlineError, ProtocolError (not a POP3 server),
 *   CommandRefusedError (the greeting was `-ERR`), or the signal's reason
 */
export async function connect(_options: ConnectOptions): Promise<Session> {
  return new Session();
}
