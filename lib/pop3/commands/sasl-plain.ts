/** SASL PLAIN: name and password in one response (RFC 4616). */
import { StateError } from '@/lib/pop3/errors';
import type { Mechanism } from './sasl.ts';

export function plain(credentials: { username: string; password: string }): Mechanism {
  const { username, password } = credentials;
  if (`${username}${password}`.includes('\0')) {
    throw new StateError('NUL cannot be part of a name or a password');
  }
  let said = 0;
  return {
    name: 'PLAIN',
    secrets: [password],
    // QUIRK: some servers put words, not base64, into the first challenge; it is not needed.
    respond: () => {
      said += 1;
      return Buffer.from(said === 1 ? `\0${username}\0${password}` : '');
    },
    missing: () => null,
  };
}
