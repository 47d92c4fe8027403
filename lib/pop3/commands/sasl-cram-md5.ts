/** SASL CRAM-MD5: a keyed digest of the server's challenge (RFC 2195). */
import { createHmac } from 'node:crypto';
import { ProtocolError } from '@/lib/pop3/errors';
import { challengeOctets, type Mechanism } from './sasl.ts';

export function cramMd5(credentials: { username: string; password: string }): Mechanism {
  const { username, password } = credentials;
  let said = 0;
  return {
    name: 'CRAM-MD5',
    secrets: [password],
    respond: (challenge) => {
      said += 1;
      const octets = challengeOctets(challenge);
      if (said > 1 || octets.length === 0) {
        throw new ProtocolError('CRAM-MD5 takes one challenge, and not an empty one');
      }
      const digest = createHmac('md5', password).update(octets).digest('hex');
      return Buffer.from(`${username} ${digest}`);
    },
    missing: () => null,
  };
}
