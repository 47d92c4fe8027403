/** A sealed file in pieces: written as octets come, and read at any place without the rest. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readSync } from 'node:fs';
import { SealBrokenError } from './seal.ts';

/** Clear octets of each piece but the last. */
export const PIECE_OCTETS = 64 * 1_024;

const VERSION = 2;
const SALT_OCTETS = 16;
const TAG_OCTETS = 16;
/** Version and salt: what stands before the pieces. */
export const HEAD_OCTETS = 1 + SALT_OCTETS;

/** A sealed file that is open. Numbers and octets alone, so that another thread can read it too. */
export interface SealedFile {
  readonly descriptor: number;
  /** Octets on disk. */
  readonly size: number;
  /** Opens this file and no other. */
  readonly key: Uint8Array;
}

/** The beginning of a new file. */
export function newHead(): Buffer {
  return Buffer.concat([Uint8Array.of(VERSION), randomBytes(SALT_OCTETS)]);
}

/**
 * What makes the file's key its own.
 * @throws SealBrokenError where the file was not sealed in pieces
 */
export function saltOf(head: Uint8Array): Uint8Array {
  if (head.length < HEAD_OCTETS || head[0] !== VERSION) {
    throw new SealBrokenError('A file is not sealed in a form known here.');
  }
  return head.subarray(1, HEAD_OCTETS);
}

/** How many clear octets a file of that size holds. */
export function clearOctets(size: number): number {
  return Math.max(0, size - HEAD_OCTETS - countOf(size) * TAG_OCTETS);
}

/** Pieces of a file; an empty one has one piece as well. */
function countOf(size: number): number {
  return Math.max(1, Math.ceil((size - HEAD_OCTETS) / (PIECE_OCTETS + TAG_OCTETS)));
}

/** Each key seals one file, so a piece's number is never used twice under it. The last is marked. */
function nonceOf(index: number, place: 'within' | 'last'): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(index, 0);
  nonce[11] = place === 'last' ? 1 : 0;
  return nonce;
}

/** Seals one piece; what is returned follows each other on disk. */
export function sealPiece(
  key: Uint8Array,
  index: number,
  place: 'within' | 'last',
  clear: Uint8Array,
): Buffer[] {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index, place));
  const body = cipher.update(clear);
  cipher.final();
  return [body, cipher.getAuthTag()];
}

/** Where pieces are read to, one at a time. */
const scratch = Buffer.alloc(PIECE_OCTETS + TAG_OCTETS);

function openPiece(key: Uint8Array, nonce: Buffer, sealed: Buffer): Buffer {
  if (sealed.length < TAG_OCTETS) throw new SealBrokenError('A sealed file ended early.');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_OCTETS });
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_OCTETS));
  try {
    const clear = decipher.update(sealed.subarray(0, sealed.length - TAG_OCTETS));
    decipher.final();
    return clear;
  } catch (cause) {
    throw new SealBrokenError('A piece of a sealed file does not open.', { cause });
  }
}

/**
 * One piece of an open file, clear. Reads from the disk at once: 64 KiB take less than a switch of
 * threads would.
 * @throws SealBrokenError
 */
export function readPiece({ descriptor, size, key }: SealedFile, index: number): Buffer {
  const last = countOf(size) - 1;
  const start = HEAD_OCTETS + index * (PIECE_OCTETS + TAG_OCTETS);
  const wanted = Math.max(0, Math.min(scratch.length, size - start));
  const read = readSync(descriptor, scratch, 0, wanted, start);
  const nonce = nonceOf(index, index === last ? 'last' : 'within');
  return openPiece(key, nonce, scratch.subarray(0, read));
}

/** The piece that proves that the file is whole. */
export function lastPiece(size: number): number {
  return countOf(size) - 1;
}
