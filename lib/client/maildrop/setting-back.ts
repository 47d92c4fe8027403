/** Flags of several messages that changed at once are told, and can be set back as they were. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import type { Say } from '@/lib/words/say';
import { envelopeOf, type MaildropState } from './state.ts';
import type { Core } from './store.ts';

/** For how long setting back is offered, milliseconds. */
const OFFERED = 10_000;

export interface Changed extends FlagChange {
  /** As all was before. */
  readonly before: MaildropState;
  readonly act: number;
}

type Flag = 'read' | 'starred';

/**
 * Offers to set back what did change. Has to be done before the server changes anything, since only
 * that knows how messages stand that were never in sight.
 * @throws ApiError where it does not tell
 */
export async function offerBack(core: Core, { before, keys, set, act }: Changed): Promise<void> {
  const flag: Flag = set.read === undefined ? 'starred' : 'read';
  const known = knownFlags(before, flag);
  const isKnown = keys.every((key) => known(key) !== undefined);
  const told = isKnown ? new Set<MessageKey>() : await flaggedNow(core, flag);
  const wasSet = (key: MessageKey) => known(key) ?? (flag === 'starred') === told.has(key);
  const changed = keys.filter((key) => wasSet(key) !== set[flag]);
  if (changed.length === 0) return;
  const flagged = { keys: changed, set: { [flag]: !set[flag] }, act, until: Date.now() + OFFERED };
  core.set((current) => ({ ...current, flagged }));
  core.notify('undoable', changeInWords(core.say, set, changed.length));
}

/** Sets the flags back, if there is time. */
export async function setBack(
  core: Core,
  change: (keys: MessageKey[], set: FlagChange['set']) => Promise<void>,
): Promise<void> {
  const { flagged } = core.get();
  if (flagged === null) return;
  core.set((current) => ({ ...current, flagged: null }));
  const { keys, set } = flagged;
  const changed = change(keys, set);
  core.notify('plain', changeInWords(core.say, set, keys.length));
  await changed;
}

/** How a message stood, as far as this page knows. */
function knownFlags(state: MaildropState, flag: Flag) {
  const members = new Map(
    [...state.conversations.values()]
      .flat()
      // Of those that were never in sight, only the key is known.
      .flatMap((member) => (member.from === null ? [] : [[member.key, member] as const])),
  );
  return (key: MessageKey): boolean | undefined =>
    state.flags.get(key)?.[flag] ?? (envelopeOf(state, key) ?? members.get(key))?.[flag];
}

const EVERYTHING = {
  view: 'inbox',
  within: 'envelopes',
  sort: 'newest',
  conversations: 'off',
} as const;

/** The starred messages; the unread ones, where reading is asked about. */
async function flaggedNow(core: Core, flag: Flag): Promise<ReadonlySet<MessageKey>> {
  const query = flag === 'starred' ? 'is:starred' : 'is:unread';
  const { keys } = await core.api.keys({ ...EVERYTHING, query });
  return new Set(keys);
}

function changeInWords(say: Say, { read, starred }: FlagChange['set'], count: number): string {
  if (read !== undefined) return say(read ? 'list.now-read' : 'list.now-unread', { count });
  return say(starred ? 'list.now-starred' : 'list.now-unstarred', { count });
}
