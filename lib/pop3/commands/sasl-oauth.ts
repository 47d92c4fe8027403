/** SASL XOAUTH2 and OAUTHBEARER: an access token in place of a password (RFC 7628). */
import { StateError } from '@/lib/pop3/errors';
import type { Mechanism } from './sasl.ts';
import { saslName } from './sasl-scram.ts';

interface Token {
  username: string;
  accessToken: string;
}

const SEPARATOR = '\x01';

export function xoauth2(token: Token): Mechanism {
  const { username, accessToken } = checked(token);
  const first = [`user=${username}`, `auth=Bearer ${accessToken}`, '', ''].join(SEPARATOR);
  // A second challenge tells why the token was refused; an empty response brings the -ERR.
  return bearer('XOAUTH2', accessToken, first, '');
}

export function oauthBearer(token: Token, server: { host: string; port: number }): Mechanism {
  const { username, accessToken } = checked(token);
  const first = [
    `n,a=${saslName(username)},`,
    `host=${server.host}`,
    `port=${server.port}`,
    `auth=Bearer ${accessToken}`,
    '',
    '',
  ].join(SEPARATOR);
  return bearer('OAUTHBEARER', accessToken, first, SEPARATOR);
}

function bearer(name: string, accessToken: string, first: string, after: string): Mechanism {
  let said = 0;
  return {
    name,
    secrets: [accessToken],
    respond: () => {
      said += 1;
      return Buffer.from(said === 1 ? first : after);
    },
    missing: () => null,
  };
}

function checked(token: Token): Token {
  if (`${token.username}${token.accessToken}`.includes(SEPARATOR)) {
    throw new StateError('A name or token cannot hold the octet 01');
  }
  return token;
}
