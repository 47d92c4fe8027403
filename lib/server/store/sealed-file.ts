/** Writes a sealed file as its octets come, and opens one for reading at any place. */
import { type FileHandle, open } from 'node:fs/promises';
import type { RawMessage } from './contract.ts';
import { SealBrokenError } from './seal.ts';
import {
  HEAD_OCTETS,
  lastPiece,
  newHead,
  PIECE_OCTETS,
  readPiece,
  saltOf,
  sealPiece,
} from './sealed-pieces.ts';

/** Derives a file's key from the salt at its beginning. */
export type KeyOf = (salt: Uint8Array) => Uint8Array;

/** Gathers octets into pieces of one size; what is left over waits. */
class PieceMaker {
  readonly #piece = Buffer.alloc(PIECE_OCTETS);
  #filled = 0;

  /** Whole pieces, so far. Each must be used before the next is asked for. */
  *add(octets: Uint8Array): Generator<Buffer> {
    for (let at = 0; at < octets.length; ) {
      // A full piece goes out only when more follows: the last one is sealed as such.
      if (this.#filled === PIECE_OCTETS) yield this.#taken();
      const step = Math.min(PIECE_OCTETS - this.#filled, octets.length - at);
      this.#piece.set(octets.subarray(at, at + step), this.#filled);
      this.#filled += step;
      at += step;
    }
  }

  rest(): Buffer {
    return this.#taken();
  }

  #taken(): Buffer {
    const piece = this.#piece.subarray(0, this.#filled);
    this.#filled = 0;
    return piece;
  }
}

/** A file that stands open. */
interface Opened extends RawMessage {
  readonly source: Extract<RawMessage['source'], { kind: 'sealed' }>;
}

/** `size` is that on disk; after `sync` it would survive a loss of power, its name apart. */
interface Written extends Opened {
  readonly size: number;
  sync(): Promise<void>;
}

/** Writes a new file, for its owner alone, and leaves it open. */
export async function writeSealedFile(
  path: string,
  keyOf: KeyOf,
  octets: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Written> {
  const file = await open(path, 'wx+', 0o600);
  try {
    const head = newHead();
    const key = keyOf(saltOf(head));
    await file.appendFile(head);
    const maker = new PieceMaker();
    let size = HEAD_OCTETS;
    let index = 0;
    const append = async (place: 'within' | 'last', piece: Buffer) => {
      const sealed = sealPiece(key, index++, place, piece);
      const octetsToWrite = sealed.reduce((sum, { length }) => sum + length, 0);
      const { bytesWritten } = await file.writev(sealed);
      // What a full disk does, before it says so.
      if (bytesWritten < octetsToWrite) throw new Error('The disk took a part only');
      size += bytesWritten;
    };
    for await (const chunk of octets) {
      for (const piece of maker.add(chunk)) await append('within', piece);
    }
    await append('last', maker.rest());
    return { ...opened(file, size, key), size, sync: () => file.sync() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Null where the file is gone, cut short or of another form: it is a cache. */
export async function openSealedFile(path: string, keyOf: KeyOf): Promise<Opened | null> {
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(HEAD_OCTETS), 0, HEAD_OCTETS, 0);
    const message = opened(file, size, keyOf(saltOf(buffer)));
    readPiece(message.source, lastPiece(size));
    return message;
  } catch (error) {
    await file.close();
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

function opened(file: FileHandle, size: number, key: Uint8Array): Opened {
  return {
    source: { kind: 'sealed', descriptor: file.fd, size, key },
    close: () => file.close(),
  };
}
