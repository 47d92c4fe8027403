/** What the pages know of a maildrop: one immutable value, changed by pure functions only. */
import type { Problem } from '@/lib/client/api';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { LettersEvent } from '@/lib/contract/events';
import type { Grouping, ListView, Member, Sort, View, Within } from '@/lib/contract/messages';
import type { MaildropView } from '@/lib/contract/session';

/** Which list a person looks at. */
export interface Asked {
  readonly view: ListView;
  /** What is searched, as typed. */
  readonly query: string;
  /** Where is searched. */
  readonly within: Within;
  readonly sort: Sort;
  /** Whether messages of one conversation stand in one row. */
  readonly conversations: Grouping;
}

/** The lists that are kept: each view, and the one that was last searched, sorted or grouped otherwise. */
export type ListName = ListView | 'found';

/** The views whose rows the page can place by itself; of the other lists only the server knows. */
export const OWN_VIEWS = ['inbox', 'unread', 'starred', 'attachments'] as const satisfies View[];
export type OwnView = (typeof OWN_VIEWS)[number];

/** Whether both ask for the same list; null asks for none. */
export function isSameList(one: Asked | null, other: Asked | null): boolean {
  return (
    one?.view === other?.view &&
    one?.query === other?.query &&
    one?.within === other?.within &&
    one?.conversations === other?.conversations &&
    one?.sort === other?.sort
  );
}

/** Under which name a list is kept. */
export function listOf({ view, query, sort, conversations }: Asked): ListName {
  const isPlain = query.trim() === '' && sort === 'newest' && conversations === 'off';
  return isPlain ? view : 'found';
}

/** One list. `rows` is sparse: undefined where that page was not fetched yet. */
export interface ViewRows {
  /** How many rows the whole view has; null before the first page. */
  readonly total: number | null;
  readonly rows: readonly (MessageKey | undefined)[];
  /**
   * Rows may stand elsewhere on the server; what is shown has to be fetched again. Before the first
   * page: what is on its way may not know of it.
   */
  readonly stale: boolean;
  /** Why the last page did not come; null when it did. */
  readonly problem: Problem | null;
  /** What was asked when these rows were the answer; null before any was. */
  readonly answers: Asked | null;
  /** The latest listing of the mailbox that these rows know. */
  readonly listing: number;
}

/** Where a row stood in one view, so that it can return there. */
export interface Stand {
  /** The row that came after it; null at the end, undefined where that row was not loaded. */
  readonly next: MessageKey | null | undefined;
  readonly index: number;
}

/**
 * A row that left the list. undoable: the server waits until `until`; settling: too late to undo,
 * the outcome is not known yet.
 */
export interface LocalDeletion {
  readonly phase: 'undoable' | 'settling';
  /** Whether the server has it. Until then undo cannot end, whatever `until` was thought to be. */
  readonly isStored: boolean;
  /** When undo ends, milliseconds by this browser's clock. */
  readonly until: number;
  /** Messages deleted by one act come back by one undo. */
  readonly act: number;
  readonly stands: Readonly<Partial<Record<OwnView, Stand>>>;
}

/** Flags that were set here and not answered yet; they overlay the envelope's. */
export interface FlagsInFlight {
  readonly read?: boolean;
  readonly starred?: boolean;
  /** Which change was the last: only its answer settles. */
  readonly change: number;
}

export interface Selection {
  readonly keys: ReadonlySet<MessageKey>;
  /** Where a range selected with Shift begins. */
  readonly anchor: MessageKey | null;
  /** What the server is asked for to be selected; whoever selects otherwise meanwhile calls it off. */
  readonly awaited?: Promise<'selected' | 'called-off'>;
}

export interface MaildropState {
  readonly envelopes: ReadonlyMap<MessageKey, Envelope>;
  readonly views: Readonly<Record<ListName, ViewRows>>;
  /** Rows that stand for several messages, by the newest of them; the oldest first. */
  readonly conversations: ReadonlyMap<MessageKey, readonly Member[]>;
  /** The list that is looked at. */
  readonly asked: Asked;
  readonly deletions: ReadonlyMap<MessageKey, LocalDeletion>;
  /** What is called back, until the server has heard of it: until then it lists none of these. */
  readonly returning: ReadonlySet<MessageKey>;
  readonly flags: ReadonlyMap<MessageKey, FlagsInFlight>;
  readonly selection: Selection;
  /** The row that the keyboard stands on. */
  readonly cursor: MessageKey | null;
  readonly maildrop: MaildropView;
  /** How many letters are begun, and how many are on their way. */
  readonly waiting: LettersEvent['waiting'];
}

export const NO_ROWS: ViewRows = {
  total: null,
  rows: [],
  stale: false,
  problem: null,
  answers: null,
  listing: 0,
};
export const NO_SELECTION: Selection = { keys: new Set(), anchor: null };

/** What is known when the page starts: nothing yet. */
export const INITIAL_STATE: MaildropState = {
  envelopes: new Map(),
  views: {
    inbox: NO_ROWS,
    unread: NO_ROWS,
    starred: NO_ROWS,
    attachments: NO_ROWS,
    deleted: NO_ROWS,
    drafts: NO_ROWS,
    outbox: NO_ROWS,
    sent: NO_ROWS,
    imported: NO_ROWS,
    found: NO_ROWS,
  },
  asked: { view: 'inbox', query: '', within: 'envelopes', sort: 'newest', conversations: 'off' },
  conversations: new Map(),
  deletions: new Map(),
  returning: new Set(),
  flags: new Map(),
  selection: NO_SELECTION,
  cursor: null,
  maildrop: { state: 'opening', messages: 0, octets: 0, unread: 0, checkedAt: null },
  waiting: { drafts: 0, outbox: 0 },
};

/** The envelope with the flags as the person set them. */
export function envelopeOf(state: MaildropState, key: MessageKey | null): Envelope | undefined {
  const envelope = key === null ? undefined : state.envelopes.get(key);
  const flags = key === null ? undefined : state.flags.get(key);
  if (envelope === undefined || flags === undefined) return envelope;
  return {
    ...envelope,
    read: flags.read ?? envelope.read,
    starred: flags.starred ?? envelope.starred,
  };
}

/** Adds or replaces envelopes. */
export function withEnvelopes(state: MaildropState, envelopes: readonly Envelope[]): MaildropState {
  if (envelopes.length === 0) return state;
  const known = new Map(state.envelopes);
  for (const envelope of envelopes) known.set(envelope.key, envelope);
  return { ...state, envelopes: known };
}

/** Changes one list. */
export function withView(
  state: MaildropState,
  view: ListName,
  change: Partial<ViewRows>,
): MaildropState {
  return { ...state, views: { ...state.views, [view]: { ...state.views[view], ...change } } };
}

/** The drop's count of unread messages moved by `by`, until the server tells the next. */
export function withUnread(state: MaildropState, by: number): MaildropState {
  if (by === 0) return state;
  const unread = Math.max(0, state.maildrop.unread + by);
  return { ...state, maildrop: { ...state.maildrop, unread } };
}

/** What is shown of these lists has to be fetched again, what is about to be shown, too. */
export function withStale(state: MaildropState, ...lists: readonly ListName[]): MaildropState {
  return lists.reduce((next, list) => withView(next, list, { stale: true }), state);
}
