/** The maildrop in memory: what is in it, who holds its lock, and what UPDATE removes. */
import { createHash } from 'node:crypto';

/** One raw message, cut into pieces that are joined only on the wire. */
export interface Stored {
  /** Octets of all segments; known without making them. */
  readonly octets: number;
  /** The pieces in order; lines end in CRLF, the last one included. */
  segments(): Iterable<Uint8Array>;
}

/** A message in the maildrop, under the name that UIDL tells. */
export interface Held extends Stored {
  /** 1 to 70 characters from 0x21 to 0x7E, never used again (RFC 1939 §7, UIDL). */
  readonly uniqueId: string;
}

/** The messages as they were when the lock was taken. */
export interface Lease {
  readonly messages: readonly Held[];
  /** Removes these messages and gives the lock back; the only way by which mail is removed. */
  commit(deleted: ReadonlySet<Held>): void;
  /** Gives the lock back and keeps every message. */
  release(): void;
}

/** One account's messages behind an exclusive lock (RFC 1939 §4). */
export class Maildrop {
  #messages: readonly Held[];
  #lease: Lease | null = null;
  #arrivals = 0;
  readonly #roomOctets: number;

  /** `roomOctets` bounds what the whole maildrop may hold. */
  constructor(messages: readonly Held[], roomOctets: number) {
    this.#messages = messages;
    this.#roomOctets = roomOctets;
  }

  /** What is held now, in order of arrival. */
  get messages(): readonly Held[] {
    return this.#messages;
  }

  /** Takes the lock, or gives null while another session has it. */
  open(): Lease | null {
    if (this.#lease) return null;
    const lease: Lease = {
      messages: this.#messages,
      commit: (deleted) => {
        if (this.#lease !== lease) return;
        this.#messages = this.#messages.filter((message) => !deleted.has(message));
        this.#lease = null;
      },
      release: () => {
        if (this.#lease === lease) this.#lease = null;
      },
    };
    this.#lease = lease;
    return lease;
  }

  /** Takes a new message in, for the next session to see; false when there is no room. */
  deliver(raw: Uint8Array): boolean {
    const message = whole(inLines(raw));
    const held = this.#messages.reduce((sum, each) => sum + each.octets, 0);
    if (held + message.octets > this.#roomOctets) return false;
    this.#arrivals += 1;
    const name = createHash('sha256').update(`${this.#arrivals}`).update(raw).digest('hex');
    this.#messages = [...this.#messages, { uniqueId: name.slice(0, 24), ...message }];
    return true;
  }
}

/** Behind any other end of a line the final dot of a reply would be none, and what follows be taken for mail. */
function inLines(raw: Uint8Array): Uint8Array {
  const lines = Buffer.from(raw).toString('latin1').replace(/\r?\n/g, '\r\n');
  return Buffer.from(lines.endsWith('\r\n') ? lines : `${lines}\r\n`, 'latin1');
}

/** A raw message kept in one piece. */
function whole(raw: Uint8Array): Stored {
  return { octets: raw.length, segments: () => [raw] };
}
