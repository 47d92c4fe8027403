/** What happens to the maildrop without us: mail comes, others remove some, names and numbers change. */
import { letter } from '@/test/support/faulty-maildrop';
import type { FaultyPop3 } from '@/test/support/faulty-pop3';
import type { Stored } from '@/test/support/faulty-session';

/**
 * How messages are named. `few-names`: several have the same unique-id. `nameless`: some have none.
 */
export type Naming = 'each-its-own' | 'few-names' | 'nameless';

/** What kind of message arrives. */
export type Arrival =
  | 'new'
  /** Has the unique-id of one that was there. */
  | 'reused-name'
  | 'without-name'
  /** The same octets as another. */
  | 'copy'
  | 'without-message-id';

/** How a migration names messages: anew, or each by what was its neighbour's name. */
export type Renaming = 'all-new' | 'shifted';

export class Provider {
  readonly #server: FaultyPop3;
  readonly #naming: Naming;
  readonly #delivered: Stored[] = [];
  #arrivals = 0;
  #renamings = 0;

  constructor(server: FaultyPop3, naming: Naming) {
    this.#server = server;
    this.#naming = naming;
  }

  /** @returns the letter of a copy, where no unique-id tells it from another that there was */
  deliver(arrival: Arrival, which: number): string | null {
    const message = this.#make(arrival, which);
    const name = letterOf(message);
    this.#delivered.push(message);
    this.#server.messages = [...this.#server.messages, message];
    return this.isCopied(name) && !this.#isNamedWell(name) ? name : null;
  }

  /** Whether it gives each message a unique-id, and no two the same. */
  get namesEach(): boolean {
    const names = this.#delivered.map(({ uniqueId }) => uniqueId);
    return (
      this.#server.traits.uidl && !names.includes(null) && new Set(names).size === names.length
    );
  }

  /** Another mail program removes a message, if it can get in. */
  takeOut(which: number): void {
    const { isOpen, messages } = this.#server;
    const message = messages[which % Math.max(1, messages.length)];
    if (message && !isOpen) this.#server.takeOut(message.id);
  }

  /** Message-numbers name other messages from the next session on. */
  reorder(): void {
    this.#server.messages = this.#server.messages.toReversed();
  }

  rename(how: Renaming): void {
    const { messages } = this.#server;
    this.#renamings += 1;
    this.#server.messages = messages.map((message, index) => {
      const neighbour = messages[(index + 1) % messages.length] ?? message;
      const anew = `moved-${this.#renamings}-${message.id}`;
      return { ...message, uniqueId: how === 'all-new' ? anew : neighbour.uniqueId };
    });
  }

  /** How many copies of a letter DELE and QUIT removed. */
  readonly gone = (name: string): number =>
    this.#server.removed.filter((message) => letterOf(message) === name).length;

  /** Whether several messages are to the last octet this letter, or were. */
  isCopied(name: string): boolean {
    return this.#delivered.filter((message) => letterOf(message) === name).length > 1;
  }

  /** Whether each of a letter's copies has a unique-id of its own. */
  #isNamedWell(name: string): boolean {
    const uses = (wanted: string | null) =>
      this.#delivered.filter(({ uniqueId }) => uniqueId === wanted).length;
    return this.#delivered
      .filter((message) => letterOf(message) === name)
      .every(
        ({ uniqueId }) => this.#server.traits.uidl && uniqueId !== null && uses(uniqueId) === 1,
      );
  }

  /** The letters that were removed, each as often as it was. */
  get removed(): string[] {
    return this.#server.removed.map(letterOf);
  }

  /** The letters that are there. */
  get present(): string[] {
    return this.#server.messages.map(letterOf);
  }

  #make(arrival: Arrival, which: number): Stored {
    this.#arrivals += 1;
    const id = `m${this.#arrivals}`;
    const message = letter(id, { uniqueId: this.#nameFor(id) });
    const all = [...this.#server.removed, ...this.#server.messages];
    const other = all[which % Math.max(1, all.length)];
    switch (arrival) {
      case 'new':
        return message;
      case 'without-name':
        return { ...message, uniqueId: null };
      case 'without-message-id':
        return { ...message, raw: message.raw.replace(/^Message-ID: .*\r\n/, '') };
      case 'reused-name':
        return other ? { ...message, uniqueId: other.uniqueId } : message;
      case 'copy':
        return other ? { ...message, raw: other.raw } : message;
    }
  }

  #nameFor(id: string): string | null {
    const isOdd = this.#arrivals % 2 === 1;
    switch (this.#naming) {
      case 'each-its-own':
        return `uid-${id}`;
      case 'few-names':
        return isOdd ? 'odd' : 'even';
      case 'nameless':
        return isOdd ? null : `uid-${id}`;
    }
  }
}

/** What a message is, whatever it is called: its subject tells. */
function letterOf({ raw }: Stored): string {
  return /^Subject: Letter (.*)$/m.exec(raw)?.[1]?.trim() ?? '';
}
