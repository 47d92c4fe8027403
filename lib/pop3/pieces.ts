/** What came of a body and waits for its reader. */

/** First in, first out. */
export interface Pieces {
  /** How many octets wait. */
  readonly octets: number;
  /** Copies what it is given. */
  add(octets: Buffer): void;
  /** The next piece, if one waits. */
  next(): Buffer | undefined;
  /** Nobody will read them. */
  clear(): void;
}

/** Pieces that are the reader's own, for as long as it likes. */
export class OwnPieces implements Pieces {
  octets = 0;
  #waiting: Buffer[] = [];

  add(octets: Buffer): void {
    this.#waiting.push(Buffer.from(octets));
    this.octets += octets.length;
  }

  next(): Buffer | undefined {
    const piece = this.#waiting.shift();
    if (piece !== undefined) this.octets -= piece.length;
    return piece;
  }

  clear(): void {
    this.#waiting = [];
    this.octets = 0;
  }
}

/** Octets of one block; a socket brings as many at a time at most. */
const BLOCK_OCTETS = 65_536;

interface Block {
  readonly memory: Buffer;
  length: number;
}

/** Pieces that are written over once the next is asked for: a few blocks serve, however much comes. */
export class LentPieces implements Pieces {
  octets = 0;
  #waiting: Block[] = [];
  #free: Buffer[] = [];
  #lent: Buffer | null = null;

  add(octets: Buffer): void {
    this.octets += octets.length;
    for (let at = 0; at < octets.length; ) {
      const block = this.#blockWithRoom();
      const copied = octets.copy(block.memory, block.length, at);
      block.length += copied;
      at += copied;
    }
  }

  next(): Buffer | undefined {
    if (this.#lent !== null) this.#free.push(this.#lent);
    const block = this.#waiting.shift();
    this.#lent = block?.memory ?? null;
    if (block === undefined) return undefined;
    this.octets -= block.length;
    return block.memory.subarray(0, block.length);
  }

  clear(): void {
    this.#waiting = [];
    this.#free = [];
    this.octets = 0;
  }

  #blockWithRoom(): Block {
    const last = this.#waiting.at(-1);
    if (last !== undefined && last.length < BLOCK_OCTETS) return last;
    // Not of a pool that others share: it lives as long as the stream.
    const memory = this.#free.pop() ?? Buffer.allocUnsafeSlow(BLOCK_OCTETS);
    const block = { memory, length: 0 };
    this.#waiting.push(block);
    return block;
  }
}
