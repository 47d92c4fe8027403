/** What the people know: which messages they chose, and which of those they took back in time. */
import type { Deletion } from '@/lib/contract/deletions';
import type { Envelope } from '@/lib/contract/envelope';
import type { Renaming } from './provider.ts';

/** A row of the list in somebody's tab, as old as the last look. */
interface SeenRow {
  readonly key: string;
  /** What the subject names. */
  readonly letter: string;
}

/** One row that somebody chose, by its key and by what it showed. */
interface Choice {
  readonly key: string;
  readonly letter: string;
  /** How often it was asked for and not taken back: so many copies may go at most. */
  asked: number;
  /** Whether it has to go by the end. Not where no answer came, or two questions crossed. */
  must: 'may-go' | 'must-go';
  /** Questions about it without an answer so far. */
  open: number;
  crossed: boolean;
  /** A refusal was on the disk after it was asked for last. */
  refused: boolean;
  /** The message may have had another name already when it was asked for. */
  byOldName: boolean;
}

/** The letter that an envelope is of; empty while nothing is known of it. */
export const letterOf = ({ subject }: Pick<Envelope, 'subject'>) => subject.replace('Letter ', '');

/** A refusal on the disk. `letter` is empty where no subject tells which message it is. */
export interface Refusal {
  readonly key: string;
  readonly letter: string;
}

const SETTLED: ReadonlySet<Deletion['state']> = new Set(['committed', 'undone', 'refused']);

const NOT_CHOSEN = {
  asked: 0,
  must: 'may-go',
  open: 0,
  crossed: false,
  refused: false,
  byOldName: false,
} as const;

/** A question about it sets out. */
function begin(choice: Choice): void {
  if (choice.open > 0) choice.crossed = true;
  choice.open += 1;
}

/** A question about it is over. */
function end(choice: Choice): void {
  choice.open -= 1;
  if (choice.crossed) choice.must = 'may-go';
  if (choice.open === 0) choice.crossed = false;
}

export class People {
  rows: readonly SeenRow[] = [];
  #namesAreOld = false;
  #rowsMislead = false;
  readonly #doubles = new Map<string, number>();
  readonly #choices = new Map<string, Choice>();

  /** Somebody looks at the list. */
  look(messages: readonly Envelope[]): void {
    this.rows = messages.flatMap((message) => {
      const letter = letterOf(message);
      return letter === '' ? [] : [{ key: message.key, letter }];
    });
  }

  /** Somebody opens a message, and sees in its row from now on what it is. */
  read(message: Envelope): void {
    const name = letterOf(message);
    this.rows = this.rows.map((row) => (row.key === message.key ? { ...row, letter: name } : row));
  }

  /** The server went away: tabs load their lists anew when it is back. */
  loseTabs(): void {
    this.rows = [];
  }

  /** Which row they mean by a number; undefined where they see none. */
  row(which: number): SeenRow | undefined {
    return this.rows[which % Math.max(1, this.rows.length)];
  }

  /** They ask for it: the row leaves their list, and from now on the message may go. */
  asks({ key, letter }: SeenRow): void {
    this.rows = this.rows.filter((row) => row.key !== key);
    const name = `${key} ${letter}`;
    const known = this.#choices.get(name);
    const choice: Choice = known ?? { ...NOT_CHOSEN, key, letter };
    this.#choices.set(name, choice);
    choice.asked += 1;
    choice.refused = false;
    choice.byOldName = this.#namesAreOld || this.#rowsMislead;
    begin(choice);
  }

  /** What they were told; null where nobody was told anything. */
  toldOfAsking({ key, letter }: SeenRow, told: Deletion | null): void {
    const choice = this.#choices.get(`${key} ${letter}`);
    if (!choice) return;
    // "Committed" or "refused" at once: the row was an old one, of a message that has another name by now.
    const isUnderWay = told !== null && !SETTLED.has(told.state);
    choice.refused = told?.state === 'refused';
    choice.must = isUnderWay && !choice.byOldName ? 'must-go' : 'may-go';
    end(choice);
  }

  /** They ask to take it back; until they hear, either may be. */
  asksToUndo(key: string): void {
    for (const choice of this.#of(key)) begin(choice);
  }

  /** @param gone how many of a letter's copies are gone already */
  toldOfUndo(key: string, told: Deletion | null, gone: (letter: string) => number): void {
    for (const choice of this.#of(key)) {
      const isUndone = told?.state === 'undone';
      if (isUndone && !choice.crossed) choice.asked = Math.min(choice.asked, gone(choice.letter));
      if (isUndone || told === null) this.#mayStay(choice.letter);
      end(choice);
    }
  }

  /** A deletion goes over to a message's new name: taken back under that, all of it is taken back. */
  #mayStay(letter: string): void {
    for (const choice of this.#choices.values()) {
      if (choice.letter === letter) choice.must = 'may-go';
    }
  }

  /**
   * A provider gives all messages new names: what was chosen comes back into the list. Where old
   * names are used again (`shifted`), rows go on showing whom they named before.
   */
  allRenamed(how: Renaming): void {
    this.#namesAreOld = true;
    if (how === 'shifted') this.#rowsMislead = true;
    for (const choice of this.#choices.values()) choice.must = 'may-go';
  }

  /**
   * A message comes that nothing tells from another, not its name and not one octet: while it is not
   * known whether a chosen one went, this may go for it.
   */
  takeForAnother(letter: string): void {
    this.#doubles.set(letter, (this.#doubles.get(letter) ?? 0) + 1);
  }

  /** The names that a fresh listing gave are the ones of now. */
  learnNames(): void {
    if (this.#namesAreOld) this.rows = [];
    this.#namesAreOld = false;
  }

  /**
   * Whoever looks sees that these were refused. By the letter too: a key changes when a unique-id
   * that two messages had is one message's alone.
   */
  seeRefused(refusals: readonly Refusal[]): void {
    const keys = new Set(refusals.map(({ key }) => key));
    const letters = new Set(refusals.map(({ letter }) => letter));
    for (const choice of this.#choices.values()) {
      if (keys.has(choice.key) || letters.has(choice.letter)) choice.refused = true;
    }
  }

  /** How many copies of a letter may be gone. */
  mayGo(letter: string): number {
    let most = 0;
    for (const choice of this.#choices.values()) {
      if (choice.letter === letter) most += choice.asked;
    }
    return most === 0 ? 0 : most + (this.#doubles.get(letter) ?? 0);
  }

  /** Letters that must be gone by the end, unless their refusal was told. */
  mustGo(): string[] {
    return [...this.#choices.values()]
      .filter(({ must, refused, asked }) => must === 'must-go' && !refused && asked > 0)
      .map(({ letter }) => letter);
  }

  /** Keys of messages that some tab shows or has open, chosen ones too. */
  get openKeys(): string[] {
    return [...this.rows.map(({ key }) => key), ...this.chosenKeys];
  }

  /** Keys that were ever chosen. */
  get chosenKeys(): string[] {
    return [...new Set([...this.#choices.values()].map(({ key }) => key))];
  }

  #of(key: string): Choice[] {
    return [...this.#choices.values()].filter((choice) => choice.key === key);
  }
}
