/** What a sign-in keeps, sealed under both halves: the server's secret and what the cookie carries. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { createSealer } from '@/lib/server/store/seal';

/** A server that a person named or that was found: where it is stays with the credentials. */
const KeptServer = z.object({
  host: z.string(),
  port: z.number(),
  security: z.enum(['tls', 'starttls']),
});
export type KeptServer = z.infer<typeof KeptServer>;

const Credentials = z.object({
  address: z.string(),
  username: z.string(),
  password: z.string(),
  remembered: z.boolean(),
  /** Null for a configured server, which is known anyway. */
  server: KeptServer.nullable().default(null),
});

/** The secret part of a sign-in's record. */
export type Credentials = z.infer<typeof Credentials>;

const HALF_OCTETS = 32;

/** A new half for the cookie. */
export function newHalf(): string {
  return randomBytes(HALF_OCTETS).toString('base64url');
}

/** Where a record belongs: it opens nowhere else. */
export interface CredentialsPlace {
  readonly signIn: string;
  readonly account: string;
}

const sealerOf = (secret: Uint8Array, half: string) =>
  createSealer(Buffer.concat([Buffer.from(half, 'base64url'), secret]));

const placeOf = ({ signIn, account }: CredentialsPlace) => ({
  purpose: 'credentials',
  account,
  name: signIn,
});

/** Neither the server's files with its secret nor the cookie alone open what this returns. */
export function sealCredentials(
  secret: Uint8Array,
  half: string,
  place: CredentialsPlace,
  credentials: Credentials,
): Uint8Array {
  const clear = Buffer.from(JSON.stringify(credentials));
  return sealerOf(secret, half).seal(placeOf(place), clear);
}

/** @throws SealBrokenError where half and record do not belong together. */
export function openCredentials(
  secret: Uint8Array,
  half: string,
  place: CredentialsPlace,
  sealed: Uint8Array,
): Credentials {
  const clear = sealerOf(secret, half).open(placeOf(place), sealed);
  return Credentials.parse(JSON.parse(Buffer.from(clear).toString('utf8')));
}
