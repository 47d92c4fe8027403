/** Where in the inbox one is, as a URL: /mail or /mail/[key], with ?view=, ?q=, ?in= and ?sort= for the list. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { LetterView, ListView, Sort, View, Within } from '@/lib/contract/messages';

/** A list, and the message that is open beside or over it. */
export interface Place {
  readonly view: ListView;
  /** What is searched, as typed. */
  readonly query: string;
  /** Where is searched. */
  readonly within: Within;
  readonly sort: Sort;
  readonly key: MessageKey | null;
}

export const VIEWS = [
  'inbox',
  'unread',
  'starred',
  'attachments',
  'deleted',
] as const satisfies View[];

/** The lists of what POP3 does not know. */
export const LETTER_VIEWS = [
  'drafts',
  'outbox',
  'sent',
  'imported',
] as const satisfies LetterView[];

const ALL_VIEWS: readonly ListView[] = [...VIEWS, ...LETTER_VIEWS];

/** Whether a list is none of the maildrop's. */
export function isLetterView(view: ListView): view is LetterView {
  return LETTER_VIEWS.some((each) => each === view);
}

export const SORTS = [
  'newest',
  'oldest',
  'sender',
  'subject',
  'largest',
  'smallest',
] as const satisfies Sort[];

/** The longest query that is typed and sent, in characters; lib/search reads no further. */
export const LONGEST_QUERY = 500;

const PATH = /^\/mail(?:\/([^/]+))?$/;
const KEY = /^[A-Za-z0-9_-]{22}$/;

/** Whether an address is of an inbox at all. */
export const isPlace = (pathname: string): boolean => PATH.test(pathname);

/** A view as it is first seen. */
export const placeIn = (view: ListView): Place => ({
  view,
  query: '',
  within: 'envelopes',
  sort: 'newest',
  key: null,
});

/** Reads a location; whatever it does not know counts as the inbox. */
export function placeOf(pathname: string, search: string): Place {
  const segment = PATH.exec(pathname)?.[1] ?? '';
  const wanted = new URLSearchParams(search);
  const view = ALL_VIEWS.find((each) => each === wanted.get('view')) ?? 'inbox';
  const key = KEY.test(segment) ? segment : null;
  // What is about to be removed is a short list, neither searched nor sorted.
  if (view === 'deleted') return { ...placeIn(view), key };
  const query = (wanted.get('q') ?? '').slice(0, LONGEST_QUERY);
  // Letters stand newest first, and are searched by what their rows know.
  if (isLetterView(view)) return { ...placeIn(view), query, key };
  return {
    view,
    query,
    within: wanted.get('in') === 'texts' ? 'texts' : 'envelopes',
    sort: SORTS.find((sort) => sort === wanted.get('sort')) ?? 'newest',
    key,
  };
}

/** The inverse of placeOf. */
export function hrefOf({ view, query, within, sort, key }: Place): string {
  const path = key === null ? '/mail' : `/mail/${key}`;
  const search = new URLSearchParams();
  if (view !== 'inbox') search.set('view', view);
  if (query.trim() !== '') search.set('q', query);
  if (query.trim() !== '' && within === 'texts') search.set('in', within);
  if (sort !== 'newest') search.set('sort', sort);
  return search.size === 0 ? path : `${path}?${search}`;
}
