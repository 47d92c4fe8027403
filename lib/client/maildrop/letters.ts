/** Lists of letters, told by the server when they change. */
import { isLetterView } from '@/lib/client/place';
import type { LettersEvent, OutboxEvent } from '@/lib/contract/events';
import { type MaildropState, withEnvelopes, withStale } from './state.ts';

/** These lists are fetched again, when they are looked at. */
export function applyLetters(
  state: MaildropState,
  { views, waiting }: Pick<LettersEvent, 'views' | 'waiting'>,
): MaildropState {
  const { view } = state.asked;
  const found = isLetterView(view) && views.includes(view) ? (['found'] as const) : [];
  return withStale({ ...state, waiting }, ...views, ...found);
}

/** What is known of letters on their way stands elsewhere now. */
export function applyStandings(state: MaildropState, { outbox }: OutboxEvent): MaildropState {
  const known = outbox.flatMap(({ key, to: _to, subject: _subject, ...standing }) => {
    const envelope = state.envelopes.get(key);
    return envelope === undefined ? [] : [{ ...envelope, standing }];
  });
  return withEnvelopes(state, known);
}
