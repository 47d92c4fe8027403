/** Many commands of one kind for one caller: each made when its turn comes, each answer handed on. */
import { type CommandRefusedError, refused } from './errors.ts';
import { Exchange, type Request, type Series } from './exchange.ts';
import type { Pipeline } from './pipeline.ts';
import type { Reply } from './reply.ts';

/** Takes one answer; what it throws ends the batch. */
export type Take = (messageNumber: number, result: Uint8Array | CommandRefusedError) => void;

export interface BatchOptions {
  messageNumbers: readonly number[];
  /** The octets of one command, CRLF included. */
  line: (messageNumber: number) => string;
  /** What the commands have in common. */
  request: Request;
  take: Take;
  signal: AbortSignal | undefined;
}

/**
 * No promise, no place in the queue and no line is made for a command before it may be written, so
 * that ten thousand cost little more than those in flight.
 */
export class Batch implements Series {
  /** Resolves when all are answered; rejects with what ended it before. */
  readonly done: Promise<void>;
  readonly #pipeline: Pipeline;
  readonly #options: BatchOptions;
  #made = 0;
  #answered = 0;
  #over = false;
  #resolve: () => void = () => {};
  #reject: (reason: unknown) => void = () => {};

  constructor(pipeline: Pipeline, options: BatchOptions) {
    this.#pipeline = pipeline;
    this.#options = options;
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  start(): void {
    const { signal, messageNumbers } = this.#options;
    if (signal?.aborted) this.#end(signal.reason);
    else if (messageNumbers.length === 0) this.#end(null);
    else {
      signal?.addEventListener('abort', this.#aborted, { once: true });
      this.#pipeline.sendEach(this);
    }
  }

  get left(): number {
    return this.#over ? 0 : this.#options.messageNumbers.length - this.#made;
  }

  next(): Exchange | undefined {
    const { messageNumbers, line, request } = this.#options;
    const about = messageNumbers[this.#made];
    if (this.#over || about === undefined) return undefined;
    this.#made += 1;
    const one = { series: this, line: line(about), about };
    return new Exchange(request, this.#take, this.#failed, one);
  }

  readonly #take = (reply: Reply, about: number): void => {
    if (this.#over) return;
    const { text, responseCode, body } = reply;
    this.#options.take(
      about,
      reply.indicator === 'ok'
        ? body
        : refused({ verb: this.#options.request.verb, text, responseCode }),
    );
    this.#answered += 1;
    if (this.#answered === this.#options.messageNumbers.length) this.#end(null);
  };

  readonly #failed = (reason: unknown): void => {
    if (this.#over) return;
    this.#end(reason);
    this.#pipeline.giveUp(this, reason);
  };

  readonly #aborted = (): void => this.#failed(this.#options.signal?.reason);

  #end(reason: unknown): void {
    this.#over = true;
    this.#options.signal?.removeEventListener('abort', this.#aborted);
    if (reason === null) this.#resolve();
    else this.#reject(reason);
  }
}
