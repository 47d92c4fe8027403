/** Exchanges that wait to be written: a person's before the background's, else in order. */
import type { Exchange, Lane, Series } from './exchange.ts';

/** A queue whose front can be taken without moving the rest. */
export class Line {
  #items: Exchange[] = [];
  #head = 0;

  get length(): number {
    return this.#items.length - this.#head;
  }

  get first(): Exchange | undefined {
    return this.#items[this.#head];
  }

  push(exchange: Exchange): void {
    this.#items.push(exchange);
  }

  shift(): Exchange | undefined {
    const first = this.#items[this.#head];
    if (first === undefined) return undefined;
    this.#head += 1;
    if (this.#head > 1_024 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return first;
  }

  /** Puts one in front of the others. */
  unshift(exchange: Exchange): void {
    if (this.#head === 0) {
      this.#items.unshift(exchange);
    } else {
      this.#head -= 1;
      this.#items[this.#head] = exchange;
    }
  }

  /** Those of a series. */
  of(series: Series): Exchange[] {
    return this.#items.slice(this.#head).filter((exchange) => exchange.series === series);
  }

  /** Takes everything out, in order. */
  clear(): Exchange[] {
    const rest = this.#items.slice(this.#head);
    this.#items = [];
    this.#head = 0;
    return rest;
  }
}

/** Two lanes. Exchanges that were given up while waiting are passed over. */
export class Queue {
  readonly #lanes: Record<Lane, Line> = { foreground: new Line(), background: new Line() };

  push(exchange: Exchange): void {
    this.#lanes[exchange.request.lane ?? 'foreground'].push(exchange);
  }

  get length(): number {
    return this.#lanes.foreground.length + this.#lanes.background.length;
  }

  /** How many are to be written from a lane, with those that a series in front has yet to make. */
  waiting(lane: Lane = 'foreground'): number {
    const line = this.#lanes[lane];
    return line.length + (line.first?.series?.left ?? 0);
  }

  /** Whether more than one is to be written. */
  get isMany(): boolean {
    return this.waiting('foreground') + this.waiting('background') > 1;
  }

  /** The next to be written, if any. */
  get first(): Exchange | undefined {
    return this.#next()?.first;
  }

  /** Takes the next to be written; of a series, another takes its place. */
  shift(): Exchange | undefined {
    const lane = this.#next();
    const first = lane?.shift();
    const following = first?.series?.next();
    if (following !== undefined) lane?.unshift(following);
    return first;
  }

  of(series: Series): Exchange[] {
    return [...this.#lanes.foreground.of(series), ...this.#lanes.background.of(series)];
  }

  clear(lane: Lane): Exchange[] {
    return this.#lanes[lane].clear().filter((exchange) => !exchange.abandoned);
  }

  #next(): Line | null {
    return waiting(this.#lanes.foreground) ?? waiting(this.#lanes.background);
  }
}

/** The lane, when somebody in it still waits. */
function waiting(lane: Line): Line | null {
  while (lane.first?.abandoned) lane.shift();
  return lane.length > 0 ? lane : null;
}
