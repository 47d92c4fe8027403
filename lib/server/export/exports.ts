/** One account's exports: how far each is, and a way to stop it while it goes out. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { ExportView } from '@/lib/contract/export';
import { Problem } from '@/lib/server/problem';

/** As many are remembered, those that ended included. */
const MAX_RUNS = 20;
/** So many wait for their download, which comes at once. */
const MAX_CHOICES = 3;

/** One export. Only its first end counts. */
export class ExportRun {
  readonly #stopping = new AbortController();
  readonly #of: number;
  #done = 0;
  #state: ExportView['state'] = 'running';

  constructor(of: number) {
    this.#of = of;
  }

  /** Aborts when somebody stops it. */
  get signal(): AbortSignal {
    return this.#stopping.signal;
  }

  get view(): ExportView {
    return { state: this.#state, done: this.#done, of: this.#of };
  }

  /** One message more is in the file, or named as missing there. */
  readonly took = (): void => {
    if (this.#done < this.#of) this.#done += 1;
  };

  end(state: Exclude<ExportView['state'], 'running'>): void {
    if (this.#state === 'running') this.#state = state;
  }

  stop(): void {
    this.end('stopped');
    this.#stopping.abort(new Error('the export was stopped'));
  }
}

export class Exports {
  readonly #runs = new Map<string, ExportRun>();
  readonly #choices = new Map<string, ReadonlySet<MessageKey>>();

  /** What of a list goes into the file of this name. */
  choose(name: string, keys: readonly MessageKey[]): void {
    this.#choices.set(name, new Set(keys));
    for (const old of this.#choices.keys()) {
      if (this.#choices.size <= MAX_CHOICES) break;
      this.#choices.delete(old);
    }
  }

  /** Once: the file takes it along. @throws Problem `not-found` */
  takeChoice(name: string): ReadonlySet<MessageKey> {
    const chosen = this.#choices.get(name);
    if (!chosen) throw new Problem('not-found');
    this.#choices.delete(name);
    return chosen;
  }

  /** @param name the client's own; one of the same name is stopped */
  begin(name: string, of: number): ExportRun {
    this.#runs.get(name)?.stop();
    const run = new ExportRun(of);
    this.#runs.set(name, run);
    for (const [old, each] of this.#runs) {
      if (this.#runs.size <= MAX_RUNS) break;
      if (each.view.state !== 'running') this.#runs.delete(old);
    }
    return run;
  }

  /** @throws Problem `not-found` */
  get(name: string): ExportRun {
    const run = this.#runs.get(name);
    if (!run) throw new Problem('not-found');
    return run;
  }
}

/** The file as it goes out: whatever ends it is noted, and a stop breaks the download off. */
export function watched(
  body: ReadableStream<Uint8Array>,
  run: ExportRun,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  // Whoever reads at that moment hears of it, or the next who does.
  stopped.catch(() => {});
  run.signal.addEventListener('abort', () => reject(run.signal.reason), { once: true });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), stopped]);
          if (!done) return controller.enqueue(value);
          run.end('done');
          controller.close();
        } catch (error) {
          run.end('failed');
          // A message that is on its way may take as long as its server is silent: nobody waits for that.
          reader.cancel(error).catch(() => {});
          throw error;
        }
      },
      async cancel(reason) {
        run.end('stopped');
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
