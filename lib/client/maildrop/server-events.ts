/** What the server tells open tabs, laid over what they show. */
import type { Envelope } from '@/lib/contract/envelope';
import type { MessagesEvent } from '@/lib/contract/events';
import { withMemberFlags } from './conversations.ts';
import { belongs, cursorWithout, placeByDate, withoutRows } from './rows.ts';
import {
  type ListName,
  type MaildropState,
  OWN_VIEWS,
  withEnvelopes,
  withStale,
  withView,
} from './state.ts';

/** New rows slide in, gone ones leave, changed ones change; the rest stays where it is. */
export function applyMessages(
  state: MaildropState,
  event: MessagesEvent,
  view: ListName,
): MaildropState {
  const leaving = new Set(event.gone);
  let next: MaildropState = {
    ...withoutRows(state, event.gone),
    cursor: cursorWithout(state, view, leaving),
  };
  next = withMemberFlags(withEnvelopes(next, [...event.changed, ...event.new]), event.changed);
  for (const envelope of event.new.toReversed()) next = withNew(next, envelope);
  for (const view of OWN_VIEWS) {
    // A list that was fetched later than what was told last knows more.
    const listing = Math.max(next.views[view].listing, event.listing);
    next = withView(next, view, { listing });
  }
  if (event.reordered) next = withStale(next, ...OWN_VIEWS);
  if (event.reordered || event.new.length > 0) next = withStale(next, 'found');
  return agreeing(next, event.total);
}

function withNew(state: MaildropState, envelope: Envelope): MaildropState {
  let next = state;
  if (next.deletions.has(envelope.key)) return next;
  for (const view of OWN_VIEWS) {
    const { rows, total } = next.views[view];
    if (!belongs(envelope, view) || rows.includes(envelope.key)) continue;
    const index = placeByDate(next, view, envelope);
    next = withView(
      next,
      view,
      total === null || index === null
        ? { stale: true }
        : { rows: rows.toSpliced(index, 0, envelope.key), total: total + 1 },
    );
  }
  return next;
}

/** Where the server counts other rows than we have, the inbox is fetched again. */
function agreeing(state: MaildropState, serverTotal: number): MaildropState {
  const { total, stale } = state.views.inbox;
  if (total === null || stale || total === serverTotal) return state;
  return total === serverTotal - state.deletions.size
    ? state
    : withView(state, 'inbox', { stale: true });
}
