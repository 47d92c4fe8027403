/** One history: a machine, a mail server, and the three promises that must hold whatever happens. */
import { expect } from 'vitest';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import type { Traits } from '@/test/support/faulty-session';
import { type Answer, Machine } from './machine.ts';
import { letterOf, type People, type Refusal } from './people.ts';
import { type Naming, Provider } from './provider.ts';

/** The world that a history happens in. */
export interface Setting extends Partial<Traits> {
  readonly naming: Naming;
}

/** How long somebody waits for an answer: until it comes, or so many turns of the event loop. */
export type Patience = 'answer' | number;

const UNSETTLED = new Set(['undoable', 'due', 'running', 'unknown']);

/** Virtual time in which everything must come to its end once nothing fails any more. */
const SETTLES_WITHIN = 60 * 60_000;

const A_MINUTE = 60_000;

export class History {
  readonly machine: Machine;
  readonly provider: Provider;
  #isLiedTo = false;

  constructor({ naming, ...traits }: Setting, people: People) {
    this.machine = new Machine(traits, () => people.loseTabs());
    this.provider = new Provider(this.machine.server, naming);
    for (let count = 0; count < 4; count += 1) this.provider.deliver('new', 0);
  }

  /** Asks whatever process runs. Failures are part of the history; bugs are not. */
  async ask<Value>(work: (maildrop: Maildrop) => Promise<Value>): Promise<Answer<Value>> {
    const answer = await this.machine.ask(work);
    if (answer.is === 'failed') rethrowBug(answer.error);
    return answer;
  }

  /** Signs in or out. */
  async atDoor(work: () => Promise<unknown>): Promise<Answer<unknown>> {
    const answer = await this.machine.askAtDoor(work);
    if (answer.is === 'failed') rethrowBug(answer.error);
    return answer;
  }

  async wait(told: Promise<unknown>, patience: Patience): Promise<void> {
    if (patience === 'answer') await this.machine.until(told);
    else await this.machine.turns(patience);
  }

  /** Somebody's tab shows the list as it is now. @returns how many rows it has, as far as known */
  async look(people: People): Promise<number | null> {
    const page = this.ask((maildrop) => maildrop.page('inbox', { limit: 200 }));
    const answer = await this.machine.until(page);
    if (answer.is !== 'answered') return null;
    people.look(answer.value.messages);
    return answer.value.messages.length;
  }

  /** No message that nobody chose was removed, and nothing that was undone. */
  nothingWrongIsGone(people: People): void {
    const { provider } = this;
    const wrong = provider.removed.filter((letter) => provider.gone(letter) > people.mayGo(letter));
    if (wrong.length > 0)
      expect(wrong, 'removed, though nobody chose them or all took it back').toEqual([]);
  }

  /** Nothing fails any more: in the end every deletion is settled, and every promise kept. */
  async end(people: People): Promise<void> {
    const { machine } = this;
    machine.spare();
    machine.server.heal();
    await machine.until(machine.allAnswered());
    const end = machine.time.now() + SETTLES_WITHIN;
    for (
      let done = false;
      !done;
      done = (await this.#signedInAndLooked()) && (await this.#isSettled())
    ) {
      if (machine.time.now() > end) expect.fail(JSON.stringify(await machine.journal()));
      await machine.pass(A_MINUTE);
    }
    this.nothingWrongIsGone(people);
    await this.#everyChosenOneIsGoneOrRefused(people);
  }

  /** Signing in anew helps where the server refused the password once; then a fresh listing. */
  async #signedInAndLooked(): Promise<boolean> {
    const { machine } = this;
    const signedIn = await machine.until(this.atDoor(() => machine.signIn('anew')));
    if (signedIn.is !== 'answered') return false;
    const checked = await machine.until(this.ask((maildrop) => maildrop.check()));
    return checked.is === 'answered';
  }

  async #isSettled(): Promise<boolean> {
    const journal = await this.machine.journal();
    return !journal.some(({ state }) => UNSETTLED.has(state));
  }

  async #everyChosenOneIsGoneOrRefused(people: People): Promise<void> {
    people.seeRefused(await this.refusals());
    const { present } = this.provider;
    expect(await this.look(people), 'rows for what is there').toBe(present.length);
    if (this.#isLiedTo && !this.provider.namesEach) return;
    // Which of several copies went nobody can tell: of those the list has to be right, no more.
    const isThere = new Set(present.filter((letter) => !this.provider.isCopied(letter)));
    const kept = people.mustGo().filter((letter) => isThere.has(letter));
    expect(kept, 'chosen, still there, and nobody was told why').toEqual([]);
  }

  /**
   * The server will say that it did something, and not do it. Where it does not name messages well
   * either, one that comes back is another to us, and nobody is told why.
   */
  lie(): void {
    this.#isLiedTo = true;
  }

  /** What whoever looks is told of: by its key, and by its subject where that is of one alone. */
  async refusals(): Promise<Refusal[]> {
    const journal = await this.machine.journal();
    const refused = journal.filter(({ state }) => state === 'refused');
    return refused.map(({ key, likeness }) => {
      const letter = likeness ? letterOf(likeness) : '';
      return { key, letter: this.provider.isCopied(letter) ? '' : letter };
    });
  }
}

/** What people are told of is no bug; all else is. */
function rethrowBug(error: unknown): void {
  const isForPeople = error instanceof Error && 'code' in error && error.code !== 'internal';
  if (!isForPeople) throw error;
}
