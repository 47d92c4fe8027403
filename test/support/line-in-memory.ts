/** A line between two programs without a network: octets and cuts arrive in order, one turn later. */
import { Duplex } from 'node:stream';

/** The two ends. What one writes the other reads; where one is destroyed, so is the other. */
export interface Line {
  readonly near: Duplex;
  readonly far: Duplex;
}

class End extends Duplex {
  #other: End | null = null;
  readonly #moved: () => void;

  constructor(moved: () => void) {
    super({ allowHalfOpen: false });
    this.#moved = moved;
  }

  join(other: End): void {
    this.#other = other;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    setImmediate(() => {
      this.#other?.arrive(chunk);
      done();
    });
  }

  override _final(done: () => void): void {
    setImmediate(() => {
      this.#other?.arrive(null);
      done();
    });
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    setImmediate(() => {
      this.#moved();
      this.#other?.destroy();
    });
    done(error);
  }

  arrive(chunk: Buffer | null): void {
    this.#moved();
    if (!this.destroyed && !this.readableEnded) this.push(chunk);
  }
}

/**
 * A new line.
 * @param moved called whenever something happens on it
 */
export function lineInMemory(moved: () => void): Line {
  const near = new End(moved);
  const far = new End(moved);
  near.join(far);
  far.join(near);
  return { near, far };
}
