/** Read and starred, set at once and taken back when the server does not agree. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange, Flags } from '@/lib/contract/messages';
import { withMemberFlags } from './conversations.ts';
import { envelopeOf, type FlagsInFlight, type MaildropState, withUnread } from './state.ts';

/** Shows the flags as set. `change` counts up; the last one set on a message decides. */
export function setFlags(
  state: MaildropState,
  keys: readonly MessageKey[],
  set: FlagChange['set'],
  change: number,
): MaildropState {
  const flags = new Map(state.flags);
  for (const key of keys) flags.set(key, { ...flags.get(key), ...defined(set), change });
  return recounted(state, { ...state, flags }, keys);
}

const defined = ({ read, starred }: FlagChange['set']) => ({
  ...(read === undefined ? {} : { read }),
  ...(starred === undefined ? {} : { starred }),
});

/** The server has stored them: its word goes into the envelopes. */
export function flagsStored(state: MaildropState, stored: Flags, change: number): MaildropState {
  const envelopes = new Map(state.envelopes);
  for (const { key, read, starred } of stored.messages) {
    const envelope = envelopes.get(key);
    if (envelope !== undefined) envelopes.set(key, { ...envelope, read, starred });
  }
  const keys = stored.messages.map(({ key }) => key);
  const told = withMemberFlags({ ...state, envelopes }, stored.messages);
  return recounted(state, { ...told, flags: settled(state, keys, change) }, keys);
}

/** The server has not: what it last said shows again. */
export function flagsRefused(
  state: MaildropState,
  keys: readonly MessageKey[],
  change: number,
): MaildropState {
  return recounted(state, { ...state, flags: settled(state, keys, change) }, keys);
}

function settled(
  state: MaildropState,
  keys: readonly MessageKey[],
  change: number,
): ReadonlyMap<MessageKey, FlagsInFlight> {
  const flags = new Map(state.flags);
  for (const key of keys) if (flags.get(key)?.change === change) flags.delete(key);
  return flags;
}

/** Moves the unread count by what `keys` changed between two states. */
function recounted(
  before: MaildropState,
  after: MaildropState,
  keys: readonly MessageKey[],
): MaildropState {
  let by = 0;
  for (const key of keys) {
    const was = envelopeOf(before, key)?.read;
    const is = envelopeOf(after, key)?.read;
    if (was === undefined || is === undefined || was === is) continue;
    by += is ? -1 : 1;
  }
  return withUnread(after, by);
}
