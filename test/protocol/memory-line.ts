/** A line to a scripted server, without sockets; octets arrive in pieces of the test's choosing. */
import type { Listener, Transport } from '@/lib/pop3/transport-contract';

/** How the server's stream is cut: the piece of octets to be sent → the chunks that arrive. */
export type Cut = (octets: Buffer, streamOffset: number) => readonly Buffer[];

export const uncut: Cut = (octets) => [octets];
export const octetByOctet: Cut = (octets) => [...octets].map((octet) => Buffer.of(octet));

/** One cut at a place in the stream as a whole. */
export function cutAt(place: number): Cut {
  return (octets, offset) => {
    const at = place - offset;
    return at > 0 && at < octets.length ? [octets.subarray(0, at), octets.subarray(at)] : [octets];
  };
}

/** What a server says to a command's line; `hang up` closes afterwards, null says nothing. */
export type Answer = Buffer | string | null | { say: string | Buffer; after: 'hang up' };

export class MemoryLine implements Transport {
  secure: boolean;
  /** Every command's line, as written. */
  readonly heard: string[] = [];
  /** The pieces as they were written, to see what went together. */
  readonly writes: string[] = [];
  destroyed = false;
  paused = false;
  startedTls = 0;
  offset = 0;
  #listener: Listener | null = null;
  #partial = '';
  #held: Buffer[] = [];
  readonly #greeting: Answer;
  readonly #answer: (line: string, count: number) => Answer;
  readonly #cut: Cut;

  constructor(options: {
    greeting: Answer;
    answer: (line: string, count: number) => Answer;
    cut?: Cut;
    secure?: boolean;
  }) {
    this.#greeting = options.greeting;
    this.#answer = options.answer;
    this.#cut = options.cut ?? uncut;
    this.secure = options.secure ?? false;
  }

  listen(listener: Listener): void {
    const first = this.#listener === null && this.offset === 0;
    this.#listener = listener;
    if (first) this.#later(() => this.#give([this.#greeting]));
  }

  write(octets: string): void {
    this.writes.push(octets);
    const lines = (this.#partial + octets).split('\r\n');
    this.#partial = lines.pop() ?? '';
    const answers = lines.map((line) => {
      this.heard.push(line);
      return this.#answer(line, this.heard.length);
    });
    this.#later(() => this.#give(answers));
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    const held = this.#held;
    this.#held = [];
    for (const chunk of held) this.#deliver(chunk);
  }

  async startTls(): Promise<void> {
    this.startedTls += 1;
    this.secure = true;
  }

  channelBinding(): null {
    return null;
  }

  hangUp(): void {
    this.destroy();
  }

  destroy(): void {
    this.destroyed = true;
    this.#listener = null;
  }

  /** Octets that the server sends on its own. */
  say(octets: string | Buffer): void {
    const all = Buffer.from(octets as string, 'latin1');
    for (const chunk of this.#cut(all, this.offset)) this.#deliver(Buffer.from(chunk));
    this.offset += all.length;
  }

  close(error: Error | null = null): void {
    const listener = this.#listener;
    this.#listener = null;
    listener?.onClosed(error);
  }

  #later(job: () => void): void {
    queueMicrotask(job);
  }

  #give(answers: readonly Answer[]): void {
    const spoken = answers.filter((answer) => answer !== null);
    const pieces = spoken.map((answer) =>
      Buffer.from((isHangUp(answer) ? answer.say : answer) as string, 'latin1'),
    );
    if (pieces.length > 0) this.say(Buffer.concat(pieces));
    if (spoken.some(isHangUp)) this.close();
  }

  #deliver(chunk: Buffer): void {
    if (this.paused) {
      this.#held.push(chunk);
      return;
    }
    // As a socket's memory: what is not copied during the call is lost.
    const memory = Buffer.from(chunk);
    this.#listener?.onOctets(memory);
    memory.fill('#');
  }
}

function isHangUp(answer: Answer): answer is { say: string | Buffer; after: 'hang up' } {
  return typeof answer === 'object' && answer !== null && 'after' in answer;
}
