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

/** Exchanges of which one at a time stands in the queue; the next is made when it is written. */
export interface Series {
  /** How many are still to be made. */
  readonly left: number;
  next(): Exchange | undefined;
}

/** What a command of a series has to itself. */
export interface OneOf {
  series: Series;
  line: string;
  about: number;
}

type Settle = (reply: Reply, about: number) => void;

/** How far it has come. */
export type Phase = 'queued' | 'written' | 'body';

/** Shared by all that have no piece yet; never pushed to. */
const NONE: Buffer[] = [];

/** The pipeline's record of a request. */
export class Exchange {
  readonly request: Request;
  /** The series that it is one of. */
  readonly series: Series | null;
  /** What to write. */
  readonly line: string;
  /** The message that a command of a series is about. */
  readonly about: number;
  phase: Phase = 'queued';
  /** True once nobody waits for the reply any more; its octets are counted and thrown away. */
  abandoned = false;
  // Not 0: times have fractions, and an object whose number changes its kind costs a move.
  writtenAt = Number.NaN;
  /** When its status line came. */
  bodySince = Number.NaN;
  /** What it was taken to weigh when it was written. */
  weight = 0;
  /** Octets of the body so far. */
  octets = 0;
  /** Octets of the body since the abort. */
  drained = 0;
  status: StatusLine | null = null;
  #pieces: Buffer[] = NONE;
  readonly #resolve: Settle;
  readonly #reject: (reason: unknown) => void;
  #forget: (() => void) | null = null;

  /** `resolve` may throw; that is then what the caller gets. */
  constructor(
    request: Request,
    resolve: Settle,
    reject: (reason: unknown) => void,
    one: OneOf | null = null,
  ) {
    this.request = request;
    this.series = one?.series ?? null;
    this.line = one?.line ?? request.line;
    this.about = one?.about ?? 0;
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

  /** Takes a piece of the body; the pipeline has counted it. */
  take(octets: Buffer): void {
    if (this.abandoned) return;
    const { onData, onProgress } = this.request;
    if (onData !== undefined) onData(octets);
    else if (this.#pieces === NONE) this.#pieces = [octets];
    else this.#pieces.push(octets);
    onProgress?.(this.octets);
  }

  /** Nobody waits any more: rejects now, and lets go of what was collected. */
  abandon(reason: unknown): void {
    this.abandoned = true;
    this.#pieces = NONE;
    this.#settle();
    this.#reject(reason);
  }

  /** Answered in full. */
  succeed(status: StatusLine): void {
    if (this.abandoned) return;
    const body = this.series === null ? joined(this.#pieces) : together(this.#pieces);
    this.#settle();
    const { indicator, text, responseCode } = status;
    try {
      this.#resolve({ indicator, text, responseCode, body }, this.about);
    } catch (error) {
      this.#reject(error);
    }
  }

  fail(error: unknown): void {
    if (this.abandoned) return;
    this.#settle();
    this.#reject(error);
  }

  #settle(): void {
    this.#forget?.();
    this.#forget = null;
    this.#pieces = NONE;
  }
}

const NOTHING = Buffer.alloc(0);

/** A view keeps its whole chunk alive; it is left at that when the chunk is not much more. */
const WORTH_A_VIEW = 1 / 32;

function joined(pieces: Buffer[]): Buffer {
  const [only, second] = pieces;
  if (only === undefined) return NOTHING;
  const isView = second === undefined && only.length >= only.buffer.byteLength * WORTH_A_VIEW;
  return isView ? only : Buffer.concat(pieces);
}

/** The same where neighbours in a chunk are taken as well: a view is always worth it. */
function together(pieces: Buffer[]): Buffer {
  const [only, second] = pieces;
  if (only === undefined) return NOTHING;
  return second === undefined ? only : Buffer.concat(pieces);
}
