/** Errors for replies that will not come. */
import { ConnectionLostError, Pop3Error, ProtocolError, TlsError } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { foreigner } from './foreigner.ts';

/** For an exchange that was cut off, or never begun, when its session ended. */
export function lost(exchange: Exchange, cause: Pop3Error | null): ConnectionLostError {
  const { verb } = exchange.request;
  const written = exchange.phase !== 'queued';
  const message = written
    ? `The session ended before the reply to ${verb} was complete`
    : `The session ended before ${verb} was sent`;
  return new ConnectionLostError(message, { verb, written }, { cause });
}

/** For a reply that was given up and has too much still to come. */
export function givenUp(exchange: Exchange): ConnectionLostError {
  const { verb } = exchange.request;
  return new ConnectionLostError(
    `Closed: too much of the reply to ${verb}, which was given up, was still to come`,
    { verb, written: true },
  );
}

/** For a line that the other side ended; `held` is what had come of a status line. */
export function cut(front: Exchange | undefined, held: string, error: Error | null): Pop3Error {
  const verb = front?.request.verb ?? null;
  if (verb === 'greeting' && held !== '' && !/^[+-]/.test(held)) return foreigner(held);
  const how = error === null ? 'The server closed the connection' : 'The connection was lost';
  const when = verb === null ? '' : ` before the reply to ${verb} was complete`;
  const why = error === null ? '' : `: ${error.message}`;
  const text = held.startsWith('-') ? { text: held } : {};
  return new ConnectionLostError(
    how + when + why,
    { verb, written: front !== undefined, ...text },
    { cause: error },
  );
}

/** For whatever was thrown while octets were read. */
export function unreadable(error: unknown): Pop3Error {
  if (error instanceof Pop3Error) return error;
  return new ProtocolError('The reply could not be read', { cause: error });
}

/** For octets that somebody put between the reply to STLS and TLS. */
export function injected(): TlsError {
  return new TlsError('Octets came in the clear after the reply to STLS');
}
