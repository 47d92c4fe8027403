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

  /** How many commands are to be written from a lane, as far as its first exchange tells. */
  waiting(lane: Lane = 'foreground'): number {
    const line = this.#lanes[lane];
    if (line.first === undefined) return 0;
    return line.length - 1 + (line.first.series?.left ?? 1);
  }

  /** Whether more than one is to be written. */
  get isMany(): boolean {
    return this.waiting('foreground') + this.waiting('background') > 1;
  }

  /** The next to be written, if any. */
  get first(): Exchange | undefined {
    return this.#next()?.first;
  }

  /** Takes the next to be written; of a series, up to `most` commands as one exchange. */
  shift(most: number): Exchange | undefined {
    const lane = this.#next();
    const series = lane?.first?.series ?? null;
    if (series === null) return lane?.shift();
    const run = series.run(Math.min(most, series.left));
    if (series.left === 0) lane?.shift();
    return run;
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
