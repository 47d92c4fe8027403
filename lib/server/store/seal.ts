/** Seals what goes to disk: AES-256-GCM, a key per purpose and account, each record bound to its place. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const NONCE_OCTETS = 12;
const TAG_OCTETS = 16;
const HEAD_OCTETS = 1 + NONCE_OCTETS + TAG_OCTETS;

/** Derived keys kept at hand: three or four for each account that was active lately. */
const MAX_KEYS_KEPT = 4_000;

/** Where a record lives. Moved anywhere else, it does not open. */
interface Place {
  readonly purpose: string;
  readonly account: string;
  readonly name: string;
}

/** What was sealed does not open: a changed file, or a secret other than the one it was made with. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
}

/** Seals and opens with keys derived from one secret. */
export interface Sealer {
  seal(place: Place, clear: Uint8Array): Uint8Array;
  /** @throws SealBrokenError */
  open(place: Place, sealed: Uint8Array): Uint8Array;
  /** The key of one file that is sealed in pieces; `salt` stands at its beginning. */
  fileKey(place: Place, salt: Uint8Array): Uint8Array;
  /** A name that tells nothing to whoever has no secret: 22 characters of base64url. */
  blind(purpose: string, account: string, name: string): string;
}

/** @param secret the server's own, of any length */
export function createSealer(secret: Uint8Array): Sealer {
  const keys = new Map<string, Buffer>();
  const keyFor = (use: string, purpose: string, account: string): Buffer => {
    const label = JSON.stringify(['poplar', use, purpose, account]);
    const known = keys.get(label);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', secret, 'poplar store', label, 32));
    const oldest = keys.size >= MAX_KEYS_KEPT ? keys.keys().next().value : undefined;
    if (oldest !== undefined) keys.delete(oldest);
    keys.set(label, key);
    return key;
  };
  return {
    seal: (place, clear) => sealWith(keyFor('seal', place.purpose, place.account), place, clear),
    open: (place, sealed) => openWith(keyFor('seal', place.purpose, place.account), place, sealed),
    fileKey: (place, salt) =>
      createHmac('sha256', keyFor('file', place.purpose, place.account))
        .update(salt)
        .update(bindingOf(place))
        .digest(),
    blind: (purpose, account, name) =>
      createHmac('sha256', keyFor('name', purpose, account))
        .update(name)
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
  };
}

function bindingOf(place: Place): Buffer {
  return Buffer.from(JSON.stringify([VERSION, place.purpose, place.account, place.name]));
}

function sealWith(key: Uint8Array, place: Place, clear: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_OCTETS);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(bindingOf(place));
  const body = cipher.update(clear);
  cipher.final();
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

function openWith(key: Uint8Array, place: Place, sealed: Uint8Array): Uint8Array {
  if (sealed.length < HEAD_OCTETS || sealed[0] !== VERSION) {
    throw new SealBrokenError(`A record of ${place.purpose} is not sealed in a form known here.`);
  }
  const nonce = sealed.subarray(1, 1 + NONCE_OCTETS);
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_OCTETS });
  cipher.setAAD(bindingOf(place));
  cipher.setAuthTag(sealed.subarray(1 + NONCE_OCTETS, HEAD_OCTETS));
  try {
    const clear = cipher.update(sealed.subarray(HEAD_OCTETS));
    cipher.final();
    return clear;
  } catch (cause) {
    throw new SealBrokenError(`A record of ${place.purpose} does not open.`, { cause });
  }
}
