/** Commands in flight: who gets which reply, what may be asked next, and how long we wait. */
import {
  ConnectionLostError,
  DeadlineError,
  LimitError,
  Pop3Error,
  ProtocolError,
  StateError,
  TlsError,
} from './errors.ts';
import { Exchange, type Request } from './exchange.ts';
import { foreigner } from './foreigner.ts';
import type { Deadlines, Limits } from './limits.ts';
import { Line, Queue } from './queue.ts';
import type { Parting, Reply, StatusLine } from './reply.ts';
import { ReplyReader } from './reply-reader.ts';
import { masked, type Tracer } from './trace.ts';
import type { Transport } from './transport-contract.ts';
import { tryPipelining } from './trial.ts';
import { Watch } from './watch.ts';
import { Window } from './window.ts';

/** Whether more than one command may be in flight. `untried`: to be found out when it matters. */
export type Pipelining = 'off' | 'untried' | 'on';

export interface PipelineOptions {
  transport: Transport;
  limits: Limits;
  deadlines: Deadlines;
  tracer: Tracer;
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
}

/**
 * Writes commands, reads replies, and gives each to its own caller. Any doubt about which reply is
 * whose ends it: every open promise rejects, the line is dropped, and `ended` tells why.
 */
export class Pipeline {
  readonly limits: Limits;
  readonly deadlines: Deadlines;
  readonly transport: Transport;
  readonly tracer: Tracer;
  /** Resolves once: null when closed on our own wish, else what ended it. */
  readonly ended: Promise<Pop3Error | null>;
  readonly #now: () => number;
  #end: (error: Pop3Error | null) => void = () => {};
  #open = true;
  #sealed = false;
  #pipelining: Pipelining = 'off';
  readonly #reader: ReplyReader;
  readonly #watch: Watch;
  readonly #window: Window;
  readonly #queue = new Queue();
  readonly #inFlight = new Line();
  /** Sum of the weights in flight. */
  #load = 0;
  /** Mean size of the bodies that a verb brought. */
  readonly #typical = new Map<string, number>();
  #pumping = false;
  #paused = false;
  /** When the exchange in front became the one whose reply is due. */
  #frontSince = 0;
  #bodySince = 0;
  #lastOctets = 0;

  constructor(options: PipelineOptions) {
    this.transport = options.transport;
    this.limits = options.limits;
    this.deadlines = options.deadlines;
    this.tracer = options.tracer;
    this.#now = options.now;
    this.#window = new Window(options.limits.octetsInFlight);
    this.#watch = new Watch(options.now, () => this.#silence());
    this.#reader = new ReplyReader(
      {
        awaits: () => this.#inFlight.first !== undefined,
        status: (status, line) => this.#status(status, line),
        data: (octets) => this.#data(octets),
        end: (left) => this.#answered(left),
        parting: (words) => this.#parted(words),
      },
      options.limits,
    );
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get open(): boolean {
    return this.#open;
  }

  /** Begins to read; the greeting is the reply to a request that writes nothing. */
  start(greeting: Request): Promise<Reply> {
    const exchange = new Exchange(greeting);
    this.#launch(exchange, this.#now());
    this.listen();
    this.#rearm();
    return exchange.reply;
  }

  /** Reads from the transport, from now on or (after TLS was put around it) again. */
  listen(): void {
    this.#sealed = false;
    this.transport.listen({
      onOctets: (chunk) => this.#receive(chunk),
      onClosed: (error) => this.#cut(error),
    });
  }

  /** From now on more than one command may be in flight, or not. */
  allow(pipelining: Pipelining): void {
    this.#pipelining = pipelining;
    this.#pumpSoon();
  }

  /**
   * Queues a command and gives its reply, be it `+OK` or `-ERR`.
   *
   * @throws ConnectionLostError, DeadlineError, ProtocolError, LimitError, or the signal's reason
   */
  send(request: Request): Promise<Reply> {
    if (request.signal?.aborted) return Promise.reject(request.signal.reason);
    if (!this.#open) return Promise.reject(lost('The session is closed', request.verb, 'queued'));
    if (this.#queue.length >= this.limits.queuedCommands) {
      return Promise.reject(new StateError('Too many commands are waiting'));
    }
    const exchange = new Exchange(request);
    exchange.watch((aborted) => this.#aborted(aborted));
    this.#queue.push(exchange);
    this.#pumpSoon();
    return exchange.reply;
  }

  /** Turns away what waits in the background and was not written. */
  dropBackground(reason: string): void {
    for (const exchange of this.#queue.clear('background')) {
      exchange.fail(lost(reason, exchange.request.verb, 'queued'));
    }
  }

  /** A reader of a stream is slow: leaves octets in the network until `resume`. */
  pause(): void {
    if (this.#paused || !this.#open) return;
    this.#paused = true;
    this.transport.pause();
    this.#rearm();
  }

  resume(): void {
    if (!this.#paused || !this.#open) return;
    this.#paused = false;
    this.#lastOctets = this.#now();
    this.transport.resume();
    this.#rearm();
  }

  /** Ends in good order: what was written still goes out. */
  close(): void {
    if (!this.#open) return;
    this.transport.hangUp();
    this.#finish(null, lost('The session was closed', null, 'queued'));
  }

  /** Ends at once. `ended` gives `error`; the exchange in front fails with it. */
  fail(error: Pop3Error | null): void {
    if (!this.#open) return;
    this.transport.destroy();
    this.#finish(error, error ?? lost('The session was destroyed', null, 'queued'));
  }

  #finish(error: Pop3Error | null, cause: Pop3Error): void {
    this.#open = false;
    this.#watch.stop();
    this.#reader.stop();
    const front = this.#inFlight.shift();
    const message = 'The session ended before the reply was complete';
    if (front !== undefined) {
      front.fail(error ?? lost(message, front.request.verb, 'written', cause));
    }
    for (const exchange of this.#inFlight.clear()) {
      exchange.fail(lost(message, exchange.request.verb, 'written', cause));
    }
    for (const exchange of [
      ...this.#queue.clear('foreground'),
      ...this.#queue.clear('background'),
    ]) {
      exchange.fail(lost(cause.message, exchange.request.verb, 'queued', cause));
    }
    this.tracer.note(error === null ? 'closed' : `ended: ${error.message}`);
    this.#end(error);
  }

  // Writing

  #pumpSoon(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    queueMicrotask(() => {
      this.#pumping = false;
      this.#pump();
    });
  }

  /** Writes as many waiting commands as may be in flight, in one piece. */
  #pump(): void {
    let octets = '';
    const now = this.#now();
    for (let next = this.#queue.first; next !== undefined; next = this.#queue.first) {
      if (!this.#admits(next.request)) break;
      this.#queue.shift();
      this.#launch(next, now);
      octets += next.request.line;
    }
    if (octets === '') return;
    this.transport.write(octets);
    this.#rearm();
  }

  #admits(request: Request): boolean {
    if (!this.#open || this.#sealed || this.#reader.parting) return false;
    const front = this.#inFlight.first;
    if (front === undefined) {
      if (this.#pipelining !== 'untried' || this.#queue.length < 2) return true;
      this.#try();
      return false;
    }
    if (this.#pipelining !== 'on' || isAlone(front.request) || isAlone(request)) return false;
    if (this.#inFlight.length >= this.limits.commandsInFlight) return false;
    return this.#load + this.#weigh(request) <= this.#window.octets;
  }

  #weigh(request: Request): number {
    if (request.body === 'none') return 64;
    return (request.expected ?? this.#typical.get(request.verb) ?? 4_096) + 64;
  }

  #launch(exchange: Exchange, now: number): void {
    exchange.phase = 'written';
    exchange.writtenAt = now;
    exchange.weight = this.#weigh(exchange.request);
    this.#load += exchange.weight;
    if (this.#inFlight.first === undefined) this.#frontSince = now;
    this.#inFlight.push(exchange);
    if (exchange.request.shown !== '') this.tracer.sent(exchange.request.shown);
  }

  #try(): void {
    this.#pipelining = 'off';
    tryPipelining({
      deadlines: this.deadlines,
      launch: (requests) => {
        const now = this.#now();
        for (const request of requests) {
          const exchange = new Exchange(request);
          exchange.reply.catch(() => {});
          this.#launch(exchange, now);
        }
        const octets = requests.map((request) => request.line).join('');
        if (octets !== '') this.transport.write(octets);
        this.#rearm();
      },
      decided: (verdict) => {
        this.tracer.note(`pipelining: ${verdict}`);
        this.allow(verdict);
      },
    });
  }

  // Reading

  #receive(chunk: Buffer): void {
    if (!this.#open) return;
    this.#lastOctets = this.#now();
    try {
      if (this.#sealed) throw new TlsError('Octets came in the clear after the reply to STLS');
      this.#reader.push(chunk);
    } catch (error) {
      this.fail(
        error instanceof Pop3Error ? error : new ProtocolError('Unreadable', { cause: error }),
      );
    }
    if (!this.#open) return;
    this.#pump();
    this.#rearm();
  }

  #status(status: StatusLine | null, line: string): 'nothing' | 'body' {
    const front = this.#inFlight.first;
    if (front === undefined || status === null) throw foreigner(line);
    const { request } = front;
    this.tracer.received(masked(line, request.secrets));
    if (request.secrets) status.text = masked(status.text, request.secrets);
    if (status.indicator === 'more' && request.company === undefined) throw foreigner(line);
    front.status = status;
    this.#window.answered(this.#lastOctets - front.writtenAt, 512);
    request.onStatus?.(status);
    if (request.body === 'none' || status.indicator !== 'ok') return 'nothing';
    front.phase = 'body';
    this.#bodySince = this.#lastOctets;
    return 'body';
  }

  #data(octets: Buffer): void {
    const front = this.#inFlight.first;
    if (front === undefined) return;
    this.tracer.body(octets);
    front.octets += octets.length;
    if (front.abandoned) {
      front.drained += octets.length;
      if (front.drained > this.limits.drainOctets) this.fail(givenUp(front));
      return;
    }
    const { limit } = front.request;
    if (limit !== undefined && front.octets > limit.octets) {
      throw new LimitError(limit.name, limit.octets, `The reply to ${front.request.verb}`);
    }
    front.take(octets);
  }

  #answered(left: number): void {
    const front = this.#inFlight.shift();
    if (front?.status == null) return;
    this.#load -= front.weight;
    this.#frontSince = this.#lastOctets;
    const { request, octets } = front;
    if (front.phase === 'body') {
      const mean = this.#typical.get(request.verb) ?? octets;
      this.#typical.set(request.verb, mean + (octets - mean) / 8);
      this.#window.answered(0, octets);
    }
    if (request.company === 'sealed' && front.status.indicator === 'ok') {
      if (left > 0) throw new TlsError('Octets came in the clear after the reply to STLS');
      this.#sealed = true;
    }
    front.succeed(front.status);
  }

  #parted(words: Parting): void {
    const said = `The server closed the session: ${words.text || '(no reason given)'}`;
    throw new ConnectionLostError(said, { verb: null, written: false, text: words.text });
  }

  #cut(error: Error | null): void {
    const front = this.#inFlight.first;
    const verb = front?.request.verb ?? null;
    const words = this.#reader.parting ? this.#reader.held : '';
    const how = error === null ? 'The server closed the connection' : 'The connection was lost';
    const when = verb === null ? '' : ` before the reply to ${verb} was complete`;
    this.fail(
      new ConnectionLostError(
        `${how}${when}${error === null ? '' : `: ${error.message}`}`,
        { verb, written: verb !== null, ...(words && { text: words }) },
        { cause: error },
      ),
    );
  }

  // Time and giving up

  #rearm(): void {
    this.#watch.set(this.#open ? this.#due() : null);
  }

  #due(): number | null {
    const front = this.#inFlight.first;
    if (this.#paused) return this.#lastOctets + this.deadlines.reader;
    if (this.#reader.parting) return this.#lastOctets + this.deadlines.probe;
    if (front === undefined) return null;
    if (front.phase === 'body') {
      const { stall, body } = this.deadlines;
      return Math.min(this.#lastOctets + stall, this.#bodySince + body);
    }
    return this.#frontSince + front.request.deadline;
  }

  #silence(): void {
    const front = this.#inFlight.first;
    const verb = front?.request.verb ?? null;
    const verdict = front?.phase === 'written' ? front.request.onSilence?.() : undefined;
    if (front !== undefined && verdict !== undefined) {
      this.#frontSince = this.#now();
      if (verdict === 'again') this.transport.write(front.request.line);
      else this.#inFlight.shift();
      return this.#rearm();
    }
    const what = this.#paused
      ? 'Nobody read the message'
      : `No complete reply to ${verb ?? 'anything'}`;
    this.fail(new DeadlineError(`${what} in time`, { verb, written: verb !== null }));
  }

  #aborted(exchange: Exchange): void {
    const { phase, octets, request } = exchange;
    exchange.abandon(request.signal?.reason);
    if (phase === 'queued') return;
    this.resume();
    const expected = request.expected ?? 0;
    if (expected - octets > this.limits.drainOctets) this.fail(givenUp(exchange));
  }
}

function isAlone(request: Request): boolean {
  return request.company !== undefined && request.company !== 'any';
}

function givenUp(exchange: Exchange): ConnectionLostError {
  return new ConnectionLostError(
    'Closed, as too much of a reply that was given up is still to come',
    {
      verb: exchange.request.verb,
      written: true,
    },
  );
}

function lost(
  message: string,
  verb: string | null,
  phase: 'queued' | 'written',
  cause?: Pop3Error,
): ConnectionLostError {
  return new ConnectionLostError(message, { verb, written: phase === 'written' }, { cause });
}
