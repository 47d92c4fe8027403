/** SASL SCRAM: both sides prove that they know the password (RFC 5802, 7677, 9266). */
import { createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { LimitError, ProtocolError, StateError } from '@/lib/pop3/errors';
import { challengeOctets, type Mechanism } from './sasl.ts';

const stretch = promisify(pbkdf2);

/** Fewer iterations than RFC 7677 §4 has would make guessing from what we send cheap. */
const LEAST_ITERATIONS = 4_096;

export interface ScramOptions {
  hash: 'sha1' | 'sha256' | 'sha512';
  username: string;
  password: string;
  /** Printable, without comma, at random for each conversation. */
  nonce: string;
  /**
   * What -PLUS binds to; `unoffered` when we could bind and the server does not offer it (it then
   * notices that somebody took the offer away); `none` when there is nothing to bind to.
   */
  binding: { type: string; data: Buffer } | 'unoffered' | 'none';
  /** `limits.scramIterations`. */
  maxIterations: number;
}

const NAMES = { sha1: 'SCRAM-SHA-1', sha256: 'SCRAM-SHA-256', sha512: 'SCRAM-SHA-512' } as const;

export function scram(options: ScramOptions): Mechanism {
  const { binding, password } = options;
  const bound = typeof binding === 'object';
  const header = bound ? `p=${binding.type},,` : binding === 'unoffered' ? 'y,,' : 'n,,';
  const first = `n=${saslName(prepared(options.username))},r=${options.nonce}`;
  let state: 'new' | 'first sent' | 'final sent' | 'proven' = 'new';
  let serverSignature = Buffer.alloc(0);
  return {
    name: bound ? `${NAMES[options.hash]}-PLUS` : NAMES[options.hash],
    secrets: [password],
    respond: async (challenge) => {
      if (state === 'new') {
        state = 'first sent';
        return Buffer.from(header + first);
      }
      const message = challengeOctets(challenge).toString('utf8');
      if (state === 'first sent') {
        const final = await clientFinal(options, header, first, message);
        serverSignature = final.serverSignature;
        state = 'final sent';
        return Buffer.from(final.message);
      }
      checkServerFinal(message, serverSignature);
      state = 'proven';
      return Buffer.alloc(0);
    },
    missing: () => (state === 'proven' ? null : 'without proving that it knows the password'),
  };
}

async function clientFinal(options: ScramOptions, header: string, first: string, message: string) {
  const { hash, binding, password } = options;
  const { nonce, salt, iterations } = readServerFirst(message, options);
  const octets = hash === 'sha1' ? 20 : hash === 'sha256' ? 32 : 64;
  const salted = await stretch(prepared(password), salt, iterations, octets, hash);
  const hmac = (key: Buffer, text: string) => createHmac(hash, key).update(text).digest();
  const clientKey = hmac(salted, 'Client Key');
  const data = typeof binding === 'object' ? binding.data : Buffer.alloc(0);
  const channel = Buffer.concat([Buffer.from(header), data]).toString('base64');
  const withoutProof = `c=${channel},r=${nonce}`;
  const whole = `${first},${message},${withoutProof}`;
  const signature = hmac(createHash(hash).update(clientKey).digest(), whole);
  const proof = Buffer.from(clientKey.map((octet, index) => octet ^ (signature[index] ?? 0)));
  return {
    message: `${withoutProof},p=${proof.toString('base64')}`,
    serverSignature: hmac(hmac(salted, 'Server Key'), whole),
  };
}

function readServerFirst(message: string, options: ScramOptions) {
  const found = /^r=([^,]+),s=([A-Za-z0-9+/]+={0,2}),i=([1-9]\d{0,9})(?:,|$)/.exec(message);
  const [, nonce, salt, iterations] = found ?? [];
  if (nonce === undefined || salt === undefined || iterations === undefined) {
    throw new ProtocolError('The server sent a SCRAM challenge that cannot be read');
  }
  if (!nonce.startsWith(options.nonce) || nonce.length === options.nonce.length) {
    throw new ProtocolError('The server answered another SCRAM conversation');
  }
  if (Number(iterations) > options.maxIterations) {
    throw new LimitError('scramIterations', options.maxIterations, 'The work that SCRAM asks for');
  }
  if (Number(iterations) < LEAST_ITERATIONS) {
    throw new ProtocolError(`The server asks for ${iterations} SCRAM iterations, which is unsafe`);
  }
  return { nonce, salt: Buffer.from(salt, 'base64'), iterations: Number(iterations) };
}

function checkServerFinal(message: string, expected: Buffer): void {
  const given = Buffer.from(/^v=([A-Za-z0-9+/]+={0,2})/.exec(message)?.[1] ?? '', 'base64');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    throw new ProtocolError('The server did not prove that it knows the password');
  }
}

/** A name inside a SCRAM or OAUTHBEARER message (RFC 5801 §4). */
export function saslName(name: string): string {
  return name.replaceAll('=', '=3D').replaceAll(',', '=2C');
}

/** What RFC 3454 table B.1 maps to nothing. */
const INVISIBLE =
  /\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/gu;

/** SASLprep (RFC 4013): odd spaces become spaces, invisible signs go, NFKC; no controls. */
function prepared(text: string): string {
  const mapped = text
    .replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll(INVISIBLE, '')
    .normalize('NFKC');
  if (/\p{Cc}/u.test(mapped)) throw new StateError('A control character cannot be part of it');
  return mapped;
}
