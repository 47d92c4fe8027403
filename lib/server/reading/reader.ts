/** Reads messages in threads of their own, so that a hostile one can stop neither us nor others. */
import { Worker } from 'node:worker_threads';
import type { Answers, Job, Reply } from './job.ts';
import { DEADLINE, HEAP_MIB, IDLE, THREADS, WAITING, YOUNG_MIB } from './limits.ts';

/** The message could not be read, or took too long or too much memory. */
export class TooHardError extends Error {
  override readonly name = 'TooHardError';
}

/** Asks questions about raw messages. The source must stay open until the answer is there. */
export interface Reader {
  /** @throws TooHardError */
  ask<Ask extends keyof Answers>(job: Job<Ask>): Promise<Answers[Ask]>;
  /** Somebody is likely to ask soon. */
  warm(): void;
  stop(): Promise<void>;
}

/** What differs between the product and its tests. */
export interface ReaderOptions {
  /** The thread's code; asked for once. */
  readonly code: () => Promise<string>;
  readonly deadline?: number;
  readonly idle?: number;
  /** Hears why a thread could not be made ready in advance. */
  readonly failed: (error: unknown) => void;
}

interface Waiting {
  readonly job: Job;
  /** Takes the reply to this very job. */
  resolve(reply: Reply<keyof Answers>): void;
  reject(error: unknown): void;
}

/** One thread and what it is doing. */
class Thread {
  readonly #worker: Worker;
  readonly #gone: (thread: Thread) => void;
  #doing: Waiting | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(code: string, gone: (thread: Thread) => void) {
    this.#gone = gone;
    this.#worker = new Worker(code, {
      eval: true,
      // What its own errors say is the message's content, and belongs in no log.
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB, maxYoungGenerationSizeMb: YOUNG_MIB },
    });
    this.#worker.unref();
    this.#worker.on('error', (error) => this.#end(error));
    this.#worker.on('exit', () => this.#end(new Error('The thread ended')));
  }

  get isFree(): boolean {
    return this.#doing === null;
  }

  /** `next` is called when it is free again. */
  give(waiting: Waiting, deadline: number, next: () => void): void {
    this.#doing = waiting;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(new Error(`Not done in ${deadline} ms`)), deadline);
    this.#worker.once('message', (reply) => {
      clearTimeout(this.#timer);
      this.#doing = null;
      waiting.resolve(reply);
      next();
    });
    this.#worker.postMessage(waiting.job);
  }

  endLater(idle: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end(new Error('Idle')), idle);
    this.#timer.unref();
  }

  stop(): Promise<number> {
    this.#end(new Error('Stopped'));
    return this.#worker.terminate();
  }

  #end(cause: unknown): void {
    clearTimeout(this.#timer);
    this.#worker.removeAllListeners('exit');
    void this.#worker.terminate();
    const doing = this.#doing;
    this.#doing = null;
    this.#gone(this);
    doing?.reject(new TooHardError('A message could not be read', { cause }));
  }
}

class ThreadedReader implements Reader {
  readonly #options: ReaderOptions;
  readonly #threads = new Set<Thread>();
  readonly #waiting: Waiting[] = [];
  #code: Promise<string> | null = null;
  #starting = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  async ask<Ask extends keyof Answers>(job: Job<Ask>): Promise<Answers[Ask]> {
    if (this.#waiting.length >= WAITING) {
      throw new TooHardError('Too many messages are waiting to be read');
    }
    const { promise, resolve, reject } = Promise.withResolvers<Reply<Ask>>();
    this.#waiting.push({ job, resolve: (reply: Reply<Ask>) => resolve(reply), reject });
    this.#serve();
    const reply = await promise;
    if (reply.kind === 'failed') throw new TooHardError(`Reading failed: ${reply.reason}`);
    return reply.answer;
  }

  warm(): void {
    if (this.#threads.size + this.#starting > 0) {
      for (const thread of this.#threads) if (thread.isFree) this.#rest(thread);
      return;
    }
    this.#start();
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
  }

  #serve(): void {
    for (const thread of this.#threads) {
      const waiting = thread.isFree ? this.#waiting.shift() : undefined;
      if (waiting) {
        thread.give(waiting, this.#options.deadline ?? DEADLINE, () => {
          this.#rest(thread);
          this.#serve();
        });
      }
    }
    const all = this.#threads.size + this.#starting;
    if (this.#waiting.length > this.#starting && all < THREADS) this.#start();
  }

  #rest(thread: Thread): void {
    thread.endLater(this.#options.idle ?? IDLE);
  }

  #start(): void {
    this.#starting += 1;
    this.#code ??= this.#options.code();
    this.#code
      .then((code) => {
        const thread = new Thread(code, (gone) => this.#lost(gone));
        this.#threads.add(thread);
        this.#rest(thread);
      })
      .catch((error: unknown) => {
        this.#code = null;
        this.#options.failed(error);
        const cause = new TooHardError('The thread does not start', { cause: error });
        for (const { reject } of this.#waiting.splice(0)) reject(cause);
      })
      .finally(() => {
        this.#starting -= 1;
        this.#serve();
      });
  }

  #lost(thread: Thread): void {
    this.#threads.delete(thread);
    this.#serve();
  }
}

/** Makes a reader; its threads come and go with the questions. */
export function createReader(options: ReaderOptions): Reader {
  return new ThreadedReader(options);
}
