/** Holds the maildrop's state for the pages, and does what they intend through the API. */

import { type Api, ApiError, type Problem, problemOf } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import type { TextsView } from '@/lib/contract/texts';
import type { Say } from '@/lib/words/say';
import { type Asked, INITIAL_STATE, type MaildropState } from './state.ts';

/** A passing word to the person; the newest replaces the one before. */
export interface Notice {
  readonly id: number;
  /** undoable: of flags that can be set back. */
  readonly tone: 'plain' | 'problem' | 'undoable';
  readonly text: string;
  readonly detail?: string | undefined;
  /** Of a try to reach the mailbox that failed: over once it is open again. */
  readonly about?: 'check' | undefined;
}

/** How far the server is with fetching: all envelopes, or one message's octets. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Letters that were thrown away last, and until when undoing is offered, milliseconds. */
export interface Discarded {
  readonly keys: readonly MessageKey[];
  readonly until: number;
  /** What became of it at the server. */
  readonly outcome: Promise<'sent' | 'refused'>;
}

/** Flags of several messages that changed at once, what sets them back, and until when that is offered. */
export interface Flagged extends FlagChange {
  /** Counts with the deletions, so that the newest is undone first. */
  readonly act: number;
  readonly until: number;
}

/** What the server can refuse, or not be reached for. */
export type Failed =
  | 'maildrop.not-signed-out'
  | `list.not-${'deleted' | 'undone' | 'selected' | 'read' | 'unread' | 'starred' | 'unstarred'}`;

/** Everything that the pages show, as of one moment. */
export interface Snapshot extends MaildropState {
  readonly notice: Notice | null;
  readonly discarded: Discarded | null;
  readonly flagged: Flagged | null;
  /** Previews still on their way; null when all are there. */
  readonly fetching: Progress | null;
  /** The message that the pointer was pressed on: once it is let go, that will be opened. */
  readonly aimedAt: MessageKey | null;
  /** How far whole texts are read for searching; null before anybody asked. */
  readonly texts: TextsView | null;
  readonly messageProgress: ReadonlyMap<string, Progress>;
  /** Whether the server's events reach this page. */
  readonly stream: 'opening' | 'open' | 'lost';
  readonly checking: 'no' | 'yes';
}

/** What the parts of the store share. */
export interface Core {
  readonly api: Api;
  readonly say: Say;
  /** As it was before anything came, which is what the server's page shows. */
  readonly first: Snapshot;
  get(): Snapshot;
  set(change: (snapshot: Snapshot) => Snapshot): void;
  notify(tone: Notice['tone'], text: string, detail?: string, about?: Notice['about']): void;
  /** Tells the person, unless they have to sign in again. */
  fail(error: unknown): Problem;
  /** The same, and says what came to nothing, and why. */
  failed(what: Failed, error: unknown): void;
  /** The same, where the reason says it all. */
  complain(error: unknown, about?: Notice['about']): void;
  subscribe(listener: () => void): () => void;
  /** Leaves the page. */
  signedOut(why: SignedOut): void;
}

/** Why one is signed out: by one's own wish, because the server no longer knows us, or knows somebody else here. */
export type SignedOut = 'wished' | 'expired' | 'replaced';

/** Makes the core; `asked` is the list that is looked at first. */
export function createCore(
  api: Api,
  say: Say,
  asked: Asked,
  signedOut: (why: SignedOut) => void,
): Core {
  let snapshot: Snapshot = {
    ...INITIAL_STATE,
    asked,
    notice: null,
    discarded: null,
    flagged: null,
    fetching: null,
    aimedAt: null,
    texts: null,
    messageProgress: new Map(),
    stream: 'opening',
    checking: 'no',
  };
  const first = snapshot;
  const listeners = new Set<() => void>();
  let notices = 0;
  const core: Core = {
    api,
    say,
    first,
    signedOut,
    get: () => snapshot,
    set(change) {
      const next = change(snapshot);
      if (next === snapshot) return;
      snapshot = next;
      for (const listener of listeners) listener();
    },
    notify(tone, text, detail, about) {
      notices += 1;
      const notice: Notice = { id: notices, tone, text, detail, about };
      core.set((current) => ({ ...current, notice }));
    },
    fail(error) {
      const problem = problemOf(error);
      if (error instanceof ApiError && problem.code === 'not-signed-in') signedOut('expired');
      return problem;
    },
    failed(what, error) {
      const problem = core.fail(error);
      const reason = problemWords(say, problem);
      core.notify('problem', say(what, { reason }), problem.detail);
    },
    complain(error, about) {
      const problem = core.fail(error);
      core.notify('problem', problemWords(say, problem), problem.detail, about);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return core;
}
