/** Pages of the list arrive, in any order, for a list that may have changed meanwhile. */
import type { Problem } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessagePage } from '@/lib/contract/messages';
import { withConversations } from './conversations.ts';
import {
  isSameList,
  type ListName,
  type MaildropState,
  NO_ROWS,
  NO_SELECTION,
  withEnvelopes,
  withView,
} from './state.ts';

/** Rows in one request; as many as the API gives unasked. */
export const PAGE_ROWS = 50;

/**
 * Lays a page over the rows it is for.
 * @param counts `before`: what was deleted or called back meanwhile, so that a list that is here knows its length better
 */
export function applyPage(
  state: MaildropState,
  view: ListName,
  page: MessagePage,
  counts: 'before' | 'now' = 'now',
): MaildropState {
  const { rows, total, answers } = state.views[view];
  const isHere = isSameList(answers, state.asked);
  return overlay(state, view, rows, [page], counts === 'before' && isHere ? total : null);
}

/** Replaces the whole view by fresh pages, in one step, so that nothing flickers. */
export function applyReload(
  state: MaildropState,
  view: ListName,
  pages: readonly MessagePage[],
): MaildropState {
  return overlay(state, view, [], pages);
}

function overlay(
  state: MaildropState,
  view: ListName,
  former: readonly (MessageKey | undefined)[],
  pages: readonly MessagePage[],
  known: number | null = null,
): MaildropState {
  const last = pages.at(-1);
  if (last === undefined) return state;
  const hidden = (key: MessageKey) => view !== 'deleted' && state.deletions.has(key);
  const fresh = new Set(pages.flatMap(({ messages }) => messages.map(({ key }) => key)));
  const rows = withoutFresh(former, fresh, known ?? last.total);
  let hiddenRows = 0;
  for (const { offset, messages } of pages) {
    const shown = messages.filter(({ key }) => !hidden(key));
    hiddenRows += messages.length - shown.length;
    shown.forEach(({ key }, index) => {
      rows[offset + index] = key;
    });
  }
  const total = known ?? Math.max(0, last.total - hiddenRows);
  rows.length = total;
  const isSame = isSameList(state.views[view].answers, state.asked);
  const before = isSame ? state : { ...withoutFormer(state, fresh), conversations: new Map() };
  const learnt = pages.reduce(
    withConversations,
    withEnvelopes(
      before,
      pages.flatMap(({ messages }) => messages),
    ),
  );
  return withView(learnt, view, {
    rows,
    total,
    problem: null,
    answers: state.asked,
    listing: last.listing ?? 0,
  });
}

/** What was selected or stood on while the list before was still in sight: nobody acts on it unseen. */
function withoutFormer(state: MaildropState, fresh: ReadonlySet<MessageKey>): MaildropState {
  const { cursor, selection } = state;
  const isSeen = cursor !== null && fresh.has(cursor);
  // What is awaited is of the list that comes.
  const { awaited } = selection;
  const left = awaited === undefined ? NO_SELECTION : { ...NO_SELECTION, awaited };
  return { ...state, selection: left, cursor: isSeen ? cursor : null };
}

/** The rows as they stood, in `count` places, without those that come with the pages. */
function withoutFresh(
  former: readonly (MessageKey | undefined)[],
  fresh: ReadonlySet<MessageKey>,
  count: number,
): (MessageKey | undefined)[] {
  const rows = former.slice(0, count);
  // Tens of thousands of places, of which most are empty: nothing is made for each.
  for (let index = 0; index < rows.length; index += 1) {
    const key = rows[index];
    if (key !== undefined && fresh.has(key)) rows[index] = undefined;
  }
  // None may be a hole of the array.
  while (rows.length < count) rows.push(undefined);
  return rows;
}

/** The page that begins at or before the first row of [from, to) that is not there; null if none. */
export function missingPage(
  state: MaildropState,
  view: ListName,
  from: number,
  to: number,
): number | null {
  const { rows, total } = state.views[view];
  if (total === null) return 0;
  for (let index = Math.max(0, from); index < Math.min(to, total); index += 1) {
    if (rows[index] === undefined) return index - (index % PAGE_ROWS);
  }
  return null;
}

/** Says why a page did not come. Rows of what was asked before are no answer: nobody acts on them unseen. */
export function pageFailed(state: MaildropState, view: ListName, problem: Problem): MaildropState {
  const isAnswer = isSameList(state.asked, state.views[view].answers);
  return withView(state, view, isAnswer ? { problem } : { ...NO_ROWS, problem });
}

/** The keys of [from, to] that are loaded, in the order of the list. */
export function loadedKeys(state: MaildropState, view: ListName): MessageKey[] {
  return state.views[view].rows.filter((key) => key !== undefined);
}
