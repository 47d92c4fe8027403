/** Sees in what the parts of a maildrop tell which of it belongs into the mailbox's log. */
import type { ErrorCode } from '@/lib/contract/error';
import type { LogKind } from '@/lib/contract/log';
import type { DeletionRecord } from '@/lib/server/store/contract';
import type { ListingChange } from './contents.ts';

type Note = (kind: LogKind, count?: number) => void;

/** Trouble that a person should find in the log, told once for as long as it lasts. */
const TROUBLE: Partial<Record<ErrorCode, LogKind>> = {
  busy: 'busy',
  'sign-in-refused': 'password-refused',
};

export class Noticing {
  readonly #note: Note;
  #trouble: ErrorCode | null = null;
  #came = 0;
  #left = 0;

  constructor(note: Note) {
    this.#note = note;
  }

  /** The session's state is another. @param code why none can be had */
  state(is: string, code: ErrorCode | null): void {
    if (is === 'open' || is === 'lent') this.#trouble = null;
    if (code === null || code === this.#trouble) return;
    this.#trouble = code;
    const kind = TROUBLE[code];
    if (kind) this.#note(kind);
  }

  /** A listing differs from the one before. Told by `settled`, for some may only have new names. */
  listed(change: ListingChange): void {
    this.#came += change.new.length;
    this.#left += change.gone.length;
  }

  /** @param renamed how many of those that left and came are the same */
  settled(renamed: number): void {
    this.#note('renamed', renamed);
    this.#note('new', this.#came - renamed);
    this.#note('removed-elsewhere', this.#left - renamed);
    this.#came = 0;
    this.#left = 0;
  }

  /** Deletions went from state to state. One that another program had done is not ours. */
  deletions(before: readonly DeletionRecord[], after: readonly DeletionRecord[]): void {
    const asked = new Set(
      before.flatMap(({ key, state }) => (state === 'running' || state === 'unknown' ? [key] : [])),
    );
    const count = (state: DeletionRecord['state']) =>
      after.filter((record) => record.state === state && asked.has(record.key)).length;
    this.#note('deleted', count('committed'));
    this.#note('not-deleted', count('refused'));
  }
}
