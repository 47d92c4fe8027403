/** One command and its reply, from when it is asked for until it is answered. */
import type { Reply, StatusLine } from './reply.ts';

/** A person is waiting, or nobody is. */
export type Lane = 'foreground' | 'background';

/** A command as the pipeline takes it. */
export interface Request {
  verb: string;
  /** The octets to write, CRLF included, one character for each. */
  line: string;
  /** The same for a person's eyes, where it holds secrets. */
  shown?: string;
  /** `when-ok`: `+OK` is followed by lines up to the termination octet. */
  body: 'none' | 'when-ok';
  /** `alone`: nothing is in flight beside it. `sealed`: and not one octet may follow its reply. */
  company?: 'any' | 'alone' | 'sealed';
  lane?: Lane;
  /** Milliseconds until the status line must be there. */
  deadline: number;
  /** Octets that the body is likely to have. */
  expected?: number | undefined;
  /** The most octets that the body may have, and which of the `Limits` that is. */
  maxOctets?: number;
  limit?: string;
  /** Takes the body as it comes; without it the reply has the whole body. */
  onData?: ((octets: Buffer) => void) | undefined;
  onProgress?: ((octets: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Told of the answer at once, before anything else is read or written. */
  onStatus?: (status: StatusLine) => void;
  /**
   * Called instead of ending the session when the deadline passes before the status line:
   * write the line again, or expect no reply any more.
   */
  onSilence?: () => 'again' | 'forget';
  /** Cut out of what the server says, in case it echoes them. */
  secrets?: readonly string[];
}

/** Makes of a reply what its caller wants; what it throws is what the caller gets. */
export type Read<Result> = (reply: Reply, request: Request) => Result;

/** Commands of one kind for one caller: they wait in the queue as one, and are written in runs. */
export interface Series {
  /** How many are still to be written. */
  readonly left: number;
  /** The next of them as one exchange, which each of their replies settles once. */
  run(count: number): Exchange;
}

/** How far it has come. */
export type Phase = 'queued' | 'written' | 'body';

/** What an exchange of a series has of its own. */
interface Run {
  series: Series;
  line: string;
  count: number;
}

const NOTHING: Buffer = Buffer.alloc(0);
/** Shared by all that have no piece yet; never pushed to. */
const NONE: Buffer[] = [];

/** The pipeline's record of a request; of a series, of the commands that were written at once. */
export class Exchange {
  readonly request: Request;
  /** The series that it is a run of. */
  readonly series: Series | null;
  /** What to write. */
  readonly line: string;
  /** How many of its commands are not answered. */
  due: number;
  phase: Phase = 'queued';
  /** True once nobody waits for the reply any more; its octets are counted and thrown away. */
  abandoned = false;
  // Not 0: times have fractions, and an object whose number changes its kind costs a move.
  writtenAt = Number.NaN;
  /** When the status line of the reply at hand came. */
  bodySince = Number.NaN;
  /** What each of its commands was taken to weigh when it was written. */
  weight = 0;
  /** Octets of the body at hand so far. */
  octets = 0;
  /** Octets of the body at hand since the abort. */
  drained = 0;
  status: StatusLine | null = null;
  /** What came of the body with earlier chunks. */
  #pieces: Buffer[] = NONE;
  /** What came of it with this one. */
  #view = NOTHING;
  readonly #resolve: (reply: Reply) => void;
  readonly #reject: (reason: unknown) => void;
  #forget: (() => void) | null = null;

  /** `resolve` may throw; that is then what the caller gets. */
  constructor(
    request: Request,
    resolve: (reply: Reply) => void,
    reject: (reason: unknown) => void,
    run: Run | null = null,
  ) {
    this.request = request;
    this.series = run === null ? null : run.series;
    this.line = run === null ? request.line : run.line;
    this.due = run === null ? 1 : run.count;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** What is written, for a person's eyes. */
  get shown(): string {
    return this.request.shown ?? this.line.slice(0, -2);
  }

  /** Calls back once when the request's signal fires before the exchange is settled. */
  watch(onAbort: (reason: unknown) => void): void {
    const { signal } = this.request;
    if (signal === undefined) return;
    const listener = () => onAbort(signal.reason);
    signal.addEventListener('abort', listener, { once: true });
    this.#forget = () => signal.removeEventListener('abort', listener);
  }

  /** Takes what a chunk brings of the body; the pipeline has counted it. */
  take(octets: Buffer): void {
    if (this.abandoned) return;
    const { onData, onProgress } = this.request;
    if (onData === undefined) this.#view = octets;
    else onData(octets);
    onProgress?.(this.octets);
  }

  /** The chunk is over, and its memory will be written over: keeps what is unfinished. */
  keep(): void {
    if (this.#view === NOTHING) return;
    if (this.#pieces === NONE) this.#pieces = [];
    this.#pieces.push(Buffer.from(this.#view));
    this.#view = NOTHING;
  }

  /** Nobody waits any more: rejects now, and lets go of what was collected. */
  abandon(reason: unknown): void {
    this.abandoned = true;
    this.#settle();
    this.#reject(reason);
  }

  /** One command is answered in full. */
  succeed({ indicator, text, responseCode }: StatusLine): void {
    this.phase = 'written';
    this.status = null;
    this.octets = 0;
    this.drained = 0;
    if (this.abandoned) return;
    const body = this.#body();
    this.#settle();
    try {
      this.#resolve({ indicator, text, responseCode, body });
    } catch (error) {
      this.#reject(error);
    }
  }

  fail(error: unknown): void {
    if (this.abandoned) return;
    this.#settle();
    this.#reject(error);
  }

  /** In one piece; a view of the chunk only for a series, which hands it on during the call. */
  #body(): Buffer {
    const view = this.#view;
    const first = this.#pieces[0];
    if (first === undefined) return this.series === null ? Buffer.from(view) : view;
    if (view === NOTHING && this.#pieces.length === 1) return first;
    return Buffer.concat([...this.#pieces, view]);
  }

  #settle(): void {
    this.#forget?.();
    this.#forget = null;
    this.#pieces = NONE;
    this.#view = NOTHING;
  }
}
