/** Many commands of one kind for one caller: each made when its turn comes, each answer handed on. */
import { type CommandRefusedError, refused } from './errors.ts';
import { Exchange, type Request, type Series } from './exchange.ts';
import type { Pipeline } from './pipeline.ts';
import type { Reply } from './reply.ts';

/** Takes one answer; what it throws ends the batch. The octets are good only during the call. */
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
 * The commands share one place in the queue, and those written at once one in flight; none has a
 * promise or a copy of its body, so that ten thousand cost little more than their octets.
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

  run(count: number): Exchange {
    const { messageNumbers, line, request } = this.#options;
    let lines = '';
    for (const end = this.#made + count; this.#made < end; this.#made += 1) {
      lines += line(messageNumbers[this.#made] ?? 0);
    }
    return new Exchange(request, this.#take, this.#failed, { series: this, line: lines, count });
  }

  readonly #take = ({ indicator, text, responseCode, body }: Reply): void => {
    const { messageNumbers, request, take } = this.#options;
    const about = messageNumbers[this.#answered];
    if (this.#over || about === undefined) return;
    const { verb } = request;
    take(about, indicator === 'ok' ? body : refused({ verb, text, responseCode }));
    this.#answered += 1;
    if (this.#answered === messageNumbers.length) this.#end(null);
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
