/** Commands in flight: who gets which reply, what may be asked next, and how long we wait. */
import {
  ConnectionLostError,
  DeadlineError,
  LimitError,
  type Pop3Error,
  StateError,
} from './errors.ts';
import { Exchange, type Read, type Request, type Series } from './exchange.ts';
import { Flight } from './flight.ts';
import { foreigner } from './foreigner.ts';
import type { Deadlines, Limits } from './limits.ts';
import { cut, givenUp, injected, lost, unreadable } from './loss.ts';
import { Queue } from './queue.ts';
import type { Parting, Reply, StatusLine } from './reply.ts';
import { ReplyReader } from './reply-reader.ts';
import { masked, type Tracer } from './trace.ts';
import type { Transport } from './transport-contract.ts';
import { tryPipelining } from './trial.ts';
import { Watch } from './watch.ts';

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
  readonly #queue = new Queue();
  readonly #flight: Flight;
  #pumping = false;
  #paused = false;
  #lastOctets = 0;

  constructor(options: PipelineOptions) {
    this.transport = options.transport;
    this.limits = options.limits;
    this.deadlines = options.deadlines;
    this.tracer = options.tracer;
    this.#now = options.now;
    this.#flight = new Flight(options.limits);
    this.#watch = new Watch(options.now, () => this.#silence());
    this.#reader = new ReplyReader(
      {
        awaits: () => this.#flight.front !== undefined,
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
    return new Promise((resolve, reject) => {
      const exchange = new Exchange(greeting, resolve, reject);
      exchange.watch((reason) => this.#aborted(exchange, reason));
      this.#launch(exchange, this.#now());
      this.listen();
      this.#rearm();
    });
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
   * Queues a command and gives its reply, be it `+OK` or `-ERR`; or what `read` makes of it.
   *
   * @throws ConnectionLostError, DeadlineError, ProtocolError, LimitError, or the signal's reason
   */
  send(request: Request): Promise<Reply>;
  send<Result>(request: Request, read: Read<Result>): Promise<Result>;
  send(request: Request, read: Read<unknown> = (reply) => reply): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const settle = (reply: Reply) => resolve(read(reply, request));
      this.#enqueue(new Exchange(request, settle, reject));
    });
  }

  /** Queues a series; as much of it goes out as there is room for. */
  sendEach(series: Series): void {
    this.#enqueue(series.run(0));
  }

  /** Nobody waits for a series any more: as when the signal of each of its requests fired. */
  giveUp(series: Series, reason: unknown): void {
    for (const exchange of [...this.#queue.of(series), ...this.#flight.of(series)]) {
      if (this.#open) this.#aborted(exchange, reason);
    }
  }

  #enqueue(exchange: Exchange): void {
    const { request } = exchange;
    if (request.signal?.aborted) {
      exchange.fail(request.signal.reason);
    } else if (!this.#open) {
      exchange.fail(lost(exchange, null));
    } else if (this.#queue.length >= this.limits.queuedCommands) {
      exchange.fail(new StateError('Too many commands are waiting'));
    } else {
      exchange.watch((reason) => this.#aborted(exchange, reason));
      this.#queue.push(exchange);
      this.#pumpSoon();
    }
  }

  /** Turns away what waits in the background and was not written. */
  dropBackground(): void {
    for (const exchange of this.#queue.clear('background')) exchange.fail(lost(exchange, null));
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

  /** Ends in good order: what was written still goes out. `ended` gives `error`. */
  close(error: Pop3Error | null = null): void {
    if (!this.#open) return;
    this.transport.hangUp();
    this.#finish(error);
  }

  /** Ends at once. `ended` gives `error`; the exchange in front fails with it. */
  fail(error: Pop3Error | null): void {
    if (!this.#open) return;
    this.transport.destroy();
    this.#finish(error);
  }

  #finish(error: Pop3Error | null): void {
    this.#open = false;
    this.#watch.stop();
    this.#reader.stop();
    const [front, ...others] = this.#flight.clear();
    if (front !== undefined) front.fail(error ?? lost(front, null));
    const waiting = [...this.#queue.clear('foreground'), ...this.#queue.clear('background')];
    for (const exchange of [...others, ...waiting]) exchange.fail(lost(exchange, error));
    this.tracer.note(error === null ? 'closed' : `ended: ${error.message}`);
    this.#end(error);
  }

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
    if (!this.#open || this.#sealed || this.#reader.parting) return;
    if (this.#pipelining === 'untried' && !this.#flight.front && this.#queue.isMany) {
      this.#try();
      return;
    }
    const now = this.#now();
    let octets = '';
    for (let next = this.#queue.first; next !== undefined; next = this.#queue.first) {
      const on = this.#pipelining === 'on';
      if (this.#flight.front !== undefined && !on) break;
      const room = this.#flight.room(next.request, this.#queue.waiting(next.request.lane));
      if (room === 0) break;
      octets += this.#launch(this.#queue.shift(on ? room : 1) ?? next, now);
    }
    this.#write(octets);
  }

  #launch(exchange: Exchange, now: number): string {
    this.#flight.launch(exchange, now);
    if (exchange.line !== '' && this.tracer.level > 0) this.tracer.sent(exchange.shown);
    return exchange.line;
  }

  #write(octets: string): void {
    if (octets !== '') this.transport.write(octets);
    this.#rearm();
  }

  #try(): void {
    this.#pipelining = 'off';
    tryPipelining({
      deadlines: this.deadlines,
      launch: (exchanges) => {
        const now = this.#now();
        this.#write(exchanges.map((exchange) => this.#launch(exchange, now)).join(''));
      },
      decided: (verdict) => {
        this.tracer.note(`pipelining: ${verdict}`);
        this.allow(verdict);
      },
    });
  }

  #receive(chunk: Buffer): void {
    if (!this.#open) return;
    this.#lastOctets = this.#now();
    try {
      if (this.#sealed) throw injected();
      this.#reader.push(chunk);
      this.#flight.front?.keep();
    } catch (error) {
      this.fail(unreadable(error));
    }
    if (!this.#open) return;
    this.#pump();
    this.#rearm();
  }

  #status(status: StatusLine | null, line: string): 'nothing' | 'body' {
    const { front } = this.#flight;
    if (front === undefined || status === null) throw foreigner(line);
    const { secrets, verb, body } = front.request;
    if (this.tracer.level > 0) this.tracer.received(masked(line, secrets));
    if (status.indicator === 'more' && !verb.startsWith('AUTH')) throw foreigner(line);
    // A challenge is for its mechanism alone, which needs every octet.
    const quoted = status.indicator === 'more' ? undefined : secrets;
    front.status = quoted ? { ...status, text: masked(status.text, quoted) } : status;
    if (body === 'when-ok' && status.indicator === 'ok') front.phase = 'body';
    this.#flight.begun(front, this.#lastOctets);
    return front.phase === 'body' ? 'body' : 'nothing';
  }

  #data(octets: Buffer): void {
    const { front } = this.#flight;
    if (front === undefined) return;
    this.tracer.body(octets);
    front.octets += octets.length;
    if (front.abandoned) {
      front.drained += octets.length;
      if (front.drained > this.limits.drainOctets) this.fail(givenUp(front));
      return;
    }
    const { limit = '', maxOctets, verb } = front.request;
    if (maxOctets !== undefined && front.octets > maxOctets) {
      throw new LimitError(limit, maxOctets, `The reply to ${verb}`);
    }
    front.take(octets);
  }

  #answered(left: number): void {
    const front = this.#flight.shift(this.#lastOctets);
    if (front === undefined || front.status === null) return;
    const { company, onStatus } = front.request;
    if (company === 'sealed' && front.status.indicator === 'ok') {
      if (left > 0) {
        front.fail(injected());
        throw injected();
      }
      this.#sealed = true;
    }
    onStatus?.(front.status);
    front.succeed(front.status);
  }

  #parted({ text }: Parting): void {
    const said = `The server closed the session: ${text || '(no reason given)'}`;
    throw new ConnectionLostError(said, { verb: null, written: false, text });
  }

  #cut(error: Error | null): void {
    this.fail(cut(this.#flight.front, this.#reader.held, error));
  }

  #rearm(): void {
    if (!this.#open) return;
    const { reader, probe } = this.deadlines;
    if (this.#paused) this.#watch.set(this.#lastOctets + reader);
    else if (this.#reader.parting) this.#watch.set(this.#lastOctets + probe);
    else this.#watch.set(this.#flight.due(this.deadlines, this.#lastOctets));
  }

  /** A deadline has passed. */
  #silence(): void {
    const { front } = this.#flight;
    const verdict = front?.phase === 'written' ? front.request.onSilence?.() : undefined;
    if (front !== undefined && verdict !== undefined) {
      this.#flight.restart(this.#now());
      if (verdict === 'forget') this.#flight.shift(this.#now());
      else this.transport.write(front.line);
      this.#rearm();
      this.#pumpSoon();
      return;
    }
    const verb = front?.request.verb ?? null;
    const what = this.#paused ? 'Nobody read the message' : `No complete reply to ${verb}`;
    this.fail(new DeadlineError(`${what} in time`, { verb, written: verb !== null }));
  }

  #aborted(exchange: Exchange, reason: unknown): void {
    const { phase, octets, request } = exchange;
    exchange.abandon(reason);
    if (phase === 'queued') return;
    if (exchange === this.#flight.front) this.resume();
    const expected = request.expected ?? 0;
    if (expected - octets > this.limits.drainOctets) this.fail(givenUp(exchange));
  }
}
