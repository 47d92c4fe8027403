/** A body as it comes, no faster than it is read. */
import type { Request } from './exchange.ts';
import type { Pieces } from './pieces.ts';
import type { Pipeline } from './pipeline.ts';
import { accepted } from './refusal.ts';

/** Given up by its reader; never seen by a caller. */
const LEFT = new Error('The reader left');

/**
 * An iterator over pieces. When more waits than `limits.streamBufferOctets`, the socket is paused
 * until the reader has caught up; other replies of the session wait as well. A reader that leaves
 * early gives the reply up: the rest is drained when it is short, else the session is closed.
 */
export class BodyStream implements AsyncIterator<Uint8Array, undefined> {
  readonly #pipeline: Pipeline;
  readonly #request: Request;
  readonly #left = new AbortController();
  #state: 'new' | 'open' | 'whole' | 'over' = 'new';
  #failure: unknown = null;
  readonly #waiting: Pieces;
  #paused = false;
  #wake: () => void = () => {};

  constructor(pipeline: Pipeline, request: Request, waiting: Pieces) {
    this.#waiting = waiting;
    this.#pipeline = pipeline;
    this.#request = request;
  }

  /** The next piece. @throws CommandRefusedError or what ended the session, after what came */
  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#state === 'new') this.#begin();
    for (;;) {
      const piece = this.#waiting.next();
      if (piece !== undefined) {
        this.#resumeWhenLow();
        return { done: false, value: piece };
      }
      if (this.#failure !== null) {
        const failure = this.#failure;
        this.#failure = null;
        this.#state = 'over';
        throw failure;
      }
      if (this.#state !== 'open') {
        this.#state = 'over';
        return { done: true, value: undefined };
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** The reader leaves. */
  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#state === 'open') this.#left.abort(LEFT);
    this.#state = 'over';
    this.#waiting.clear();
    this.#resumeWhenLow();
    return { done: true, value: undefined };
  }

  #begin(): void {
    this.#state = 'open';
    const { signal } = this.#request;
    const ours = this.#left.signal;
    const reply = this.#pipeline.send({
      ...this.#request,
      signal: signal === undefined ? ours : AbortSignal.any([signal, ours]),
      onData: (octets) => this.#take(octets),
    });
    reply
      .then((whole) => {
        accepted(this.#request.verb, whole);
        if (this.#state === 'open') this.#state = 'whole';
      })
      .catch((error: unknown) => {
        if (error !== LEFT) this.#failure = error;
        if (this.#state === 'open') this.#state = 'over';
      })
      .finally(() => this.#wake());
  }

  #take(octets: Buffer): void {
    this.#waiting.add(octets);
    if (this.#waiting.octets > this.#pipeline.limits.streamBufferOctets && !this.#paused) {
      this.#paused = true;
      this.#pipeline.pause();
    }
    this.#wake();
  }

  #resumeWhenLow(): void {
    if (!this.#paused || this.#waiting.octets > this.#pipeline.limits.streamBufferOctets / 4)
      return;
    this.#paused = false;
    this.#pipeline.resume();
  }
}
