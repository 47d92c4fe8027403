/** SASL LOGIN: name, then password (draft-murchison-sasl-login). */
import { ProtocolError } from '@/lib/pop3/errors';
import type { Mechanism } from './sasl.ts';

export function login(credentials: { username: string; password: string }): Mechanism {
  const { username, password } = credentials;
  const responses = [username, password];
  let said = 0;
  return {
    name: 'LOGIN',
    secrets: [password],
    // The prompts ("Username:", "Password:") come in many tongues; their order is what counts.
    respond: () => {
      const response = responses[said];
      said += 1;
      if (response === undefined) throw new ProtocolError('LOGIN asked for more than it takes');
      return Buffer.from(response);
    },
    missing: () => (said < responses.length ? 'before it had the password' : null),
  };
}
