/** Which messages are worth fetching before anyone opens them. */
import type { MessageKey } from '@/lib/contract/envelope';
import { headOf } from './conversations.ts';
import { listOf, type MaildropState } from './state.ts';

/** Larger ones wait until they are opened: they would cost more than the wait, in octets. */
const MOST_OCTETS = 262_144;

/** The rows beside an open message, the older one first, as far as they are known and small. */
export function neighbours(state: MaildropState, open: MessageKey): MessageKey[] {
  const { rows } = state.views[listOf(state.asked)];
  const at = rows.indexOf(headOf(state, open));
  if (at < 0) return [];
  return [rows[at + 1], rows[at - 1]]
    .filter((key) => key !== undefined)
    .filter((key) => {
      const octets = state.envelopes.get(key)?.octets;
      return octets !== undefined && octets <= MOST_OCTETS;
    });
}
