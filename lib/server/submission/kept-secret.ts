/** The secret for a submission server that a person named, kept so that only their own sign-ins open it. */
import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { SubmissionRecord } from '@/lib/server/store/contract';
import { createSealer, SealBrokenError } from '@/lib/server/store/seal';
import type { SecretKind, SmtpCredentials } from './smtp-auth.ts';

/** Some 100 ms and 32 MiB for each guess at the mailbox's password, should the store and its key be stolen. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const SALT_OCTETS = 16;
const KEY_OCTETS = 32;

const derive = promisify<string, Uint8Array, number, typeof COST, Buffer>(scrypt);

/** Whose secret it is, and for which server alone. */
export interface SecretPlace {
  readonly account: string;
  readonly host: string;
  readonly port: number;
  readonly username: string;
}

const placeOf = ({ account, host, port, username }: SecretPlace) => ({
  purpose: 'submission secret',
  account,
  name: JSON.stringify([host, port, username]),
});

/** The same as the mailbox's password is not kept at all. Any other opens under that password, for that server. */
export async function keepSecret(
  place: SecretPlace,
  mailboxPassword: string,
  kind: SecretKind,
  secret: string,
): Promise<SubmissionRecord['secret']> {
  if (kind === 'password' && secret === mailboxPassword) return { is: 'mailbox-password' };
  const salt = randomBytes(SALT_OCTETS);
  const key = await derive(mailboxPassword, salt, KEY_OCTETS, COST);
  const sealed = createSealer(key).seal(placeOf(place), Buffer.from(secret, 'utf8'));
  return {
    is: kind,
    salt: salt.toString('base64url'),
    sealed: Buffer.from(sealed).toString('base64url'),
  };
}

/** What AUTH sends; null where the mailbox's password is no longer the one under which it was kept. */
export async function openSecret(
  place: SecretPlace,
  mailboxPassword: string,
  kept: SubmissionRecord['secret'],
): Promise<SmtpCredentials | null> {
  const { username } = place;
  if (kept.is === 'mailbox-password') return { username, password: mailboxPassword };
  const salt = Buffer.from(kept.salt, 'base64url');
  const key = await derive(mailboxPassword, salt, KEY_OCTETS, COST);
  try {
    const clear = createSealer(key).open(placeOf(place), Buffer.from(kept.sealed, 'base64url'));
    const secret = Buffer.from(clear).toString('utf8');
    return kept.is === 'password'
      ? { username, password: secret }
      : { username, accessToken: secret };
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}
