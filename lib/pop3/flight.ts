/** What was asked for and has not come: in which order, how much, and whether more may be asked. */
import type { Exchange, Request, Series } from './exchange.ts';
import type { Deadlines, Limits } from './limits.ts';
import { Line } from './queue.ts';
import { Window } from './window.ts';

/** Weight of a reply's first line, with what it costs to write and answer a command. */
const STATUS = 64;
/** What a body weighs before one of its kind was seen: a TOP of twenty lines. */
const TYPICAL = 4_096;

/** A window that was full is filled again when this part of it is free, if this many wait. */
const RUN_DOWN = 0.25;
const MANY = 16;

/** The exchanges in flight; a reply to the first comes next. */
export class Flight {
  readonly #limits: Limits;
  readonly #window: Window;
  readonly #exchanges = new Line();
  /** Mean size of the bodies that a verb brought. */
  readonly #typical = new Map<string, number>();
  #commands = 0;
  /** Sum of the weights of the commands in flight. */
  #load = 0;
  /** Set when the window was full, until a good part of it is free again. */
  #full = false;
  /** When the exchange in front became the one whose reply is due. */
  #frontSince = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#window = new Window(limits.octetsInFlight);
  }

  get front(): Exchange | undefined {
    return this.#exchanges.first;
  }

  /**
   * How many commands like this may be written beside those in flight. With many of its kind
   * waiting, a full window is first let run down by a quarter, so that commands go out in few
   * writes. What a person asks for does not wait for room for itself, only for what is in flight to
   * be less than a window.
   */
  room(request: Request, waiting: number): number {
    const { front } = this;
    if (front !== undefined && (isAlone(front.request) || isAlone(request))) return 0;
    const own = request.lane !== 'background' && waiting < MANY ? STATUS : this.#weigh(request);
    const commands = this.#limits.commandsInFlight - this.#commands;
    const octets = this.#window.octets - this.#load;
    const free = Math.min(
      commands / this.#limits.commandsInFlight,
      (octets - own) / this.#window.octets,
    );
    if (free <= 0) this.#full = true;
    else if (free > RUN_DOWN || waiting < MANY) this.#full = false;
    if (this.#full) return front === undefined ? 1 : 0;
    return Math.max(1, Math.min(commands, Math.floor(octets / own)));
  }

  launch(exchange: Exchange, now: number): void {
    if (this.front === undefined) this.#frontSince = now;
    exchange.phase = 'written';
    exchange.writtenAt = now;
    exchange.weight = this.#weigh(exchange.request);
    this.#commands += exchange.due;
    this.#load += exchange.due * exchange.weight;
    this.#exchanges.push(exchange);
  }

  /** The status line of the exchange in front has come. */
  begun(exchange: Exchange, now: number): void {
    this.#window.answered(now - exchange.writtenAt, exchange.weight);
    if (exchange.phase === 'body') exchange.bodySince = now;
  }

  /** The command in front is answered in full, or no reply to it is expected any more. */
  shift(now: number): Exchange | undefined {
    const { front } = this;
    if (front === undefined) return undefined;
    front.due -= 1;
    if (front.due === 0) this.#exchanges.shift();
    this.#commands -= 1;
    this.#load -= front.weight;
    this.#frontSince = now;
    if (front.phase === 'body') {
      const { verb } = front.request;
      const mean = this.#typical.get(verb) ?? front.octets;
      this.#typical.set(verb, mean + (front.octets - mean) / 8);
    }
    return front;
  }

  /** The exchange in front is given its time anew. */
  restart(now: number): void {
    this.#frontSince = now;
  }

  /** When the exchange in front must have moved on; null when nothing is in flight. */
  due(deadlines: Deadlines, lastOctets: number): number | null {
    const { front } = this;
    if (front === undefined) return null;
    if (front.phase !== 'body') return this.#frontSince + front.request.deadline;
    return Math.min(lastOctets + deadlines.stall, front.bodySince + deadlines.body);
  }

  of(series: Series): Exchange[] {
    return this.#exchanges.of(series);
  }

  clear(): Exchange[] {
    this.#commands = 0;
    this.#load = 0;
    return this.#exchanges.clear();
  }

  #weigh(request: Request): number {
    if (request.body === 'none') return STATUS;
    const octets = request.expected ?? this.#typical.get(request.verb) ?? TYPICAL;
    return Math.round(octets) + STATUS;
  }
}

function isAlone(request: Request): boolean {
  return request.company !== undefined && request.company !== 'any';
}
