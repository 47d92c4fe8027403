/** Letters kept at once in this browser, until the server has them: they outlive a crash. */
import type { DraftContent } from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Letter } from './letter.ts';

/** What the server may not have yet. */
export interface Copy {
  readonly key: MessageKey;
  readonly content: DraftContent;
  /** The revision that it was made from. */
  readonly revision: number;
  readonly unanswered: Letter['unanswered'];
  /** When it was last changed, milliseconds since 1970. */
  readonly at: number;
}

/** The part of Storage that is used. */
type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** What of a letter. */
type Kept = Pick<Letter, 'key' | 'content' | 'revision' | 'unanswered'>;

export interface Copies {
  /** full: the browser has no room, and only the server can keep it. */
  keep(letter: Kept, at: number): 'kept' | 'full';
  forget(key: MessageKey): void;
  all(): Copy[];
}

/** The copies of one account; no other account's page can name them. */
export function createCopies(shelf: Shelf, account: string): Copies {
  const prefix = `poplar-draft:${account}:`;
  const nameOf = (key: MessageKey) => `${prefix}${key}`;
  return {
    keep({ key, content, revision, unanswered }, at) {
      const copy: Copy = { key, content, revision, unanswered, at };
      try {
        shelf.setItem(nameOf(key), JSON.stringify(copy));
        return 'kept';
      } catch {
        // Full or forbidden: the caller hears of it, and the server gets it in a moment anyway.
        return 'full';
      }
    },
    forget: (key) => shelf.removeItem(nameOf(key)),
    all() {
      const names = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '');
      return names
        .filter((name) => name.startsWith(prefix))
        .flatMap((name) => {
          const copy = read(shelf.getItem(name));
          return copy === null ? [] : [copy];
        });
    },
  };
}

/** Whatever else may stand there counts as nothing. */
function read(text: string | null): Copy | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    // An older version kept no names.
    return isCopy(value) ? { ...value, unanswered: value.unanswered ?? [] } : null;
  } catch {
    // Not ours, or cut off: there is nothing to bring back.
    return null;
  }
}

function isCopy(value: unknown): value is Omit<Copy, 'unanswered'> & Partial<Copy> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'content' in value &&
    typeof value.content === 'object' &&
    'revision' in value &&
    typeof value.revision === 'number' &&
    'at' in value &&
    typeof value.at === 'number'
  );
}

/** Longer than a save ever takes: a copy that rests so long is in no other tab's hands. */
const LEFT_ALONE = 30_000;

/** Which copies this tab brings back: its own, and those that nobody is at work on. */
export function left(copies: readonly Copy[], own: readonly MessageKey[], now: number): Copy[] {
  return copies.filter(({ key, at }) => own.includes(key) || now - at > LEFT_ALONE);
}
