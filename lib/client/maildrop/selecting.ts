/** Selects rows of the whole list, those too that were never in sight: for these the server is asked. */
import { isLetterView } from '@/lib/client/place';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { messagesOf, rowEnvelope, withAllConversations } from './conversations.ts';
import type { Asked, MaildropState } from './state.ts';
import type { Core } from './store.ts';

export type Kind = 'any' | 'read' | 'unread' | 'starred';

const IS: Readonly<Record<Exclude<Kind, 'any'>, (row: Envelope) => boolean>> = {
  read: ({ read }) => read,
  unread: ({ read }) => !read,
  starred: ({ starred }) => starred,
};

/**
 * Selects all rows of a kind, but for what left meanwhile.
 * @throws ApiError where the server does not tell
 */
export async function select(core: Core, kind: Kind): Promise<void> {
  const { asked } = core.get();
  const [all, flagged] = await Promise.all([core.api.keys(asked), flaggedIn(core, asked, kind)]);
  if (core.get().asked !== asked) return;
  core.set((current) => {
    const { state, heads } = withAllConversations(current, all);
    const isThere = (key: MessageKey) => asked.view === 'deleted' || !state.deletions.has(key);
    const keys = heads.filter((key) => isThere(key) && isOf(state, key, kind, flagged));
    return { ...current, ...state, selection: { keys: new Set(keys), anchor: state.cursor } };
  });
}

/** The messages of the list that the server has as starred; as unread, where reading is asked about. */
async function flaggedIn(core: Core, asked: Asked, kind: Kind): Promise<ReadonlySet<MessageKey>> {
  // Letters are read, and what is deleted is not searched.
  if (kind === 'any' || asked.view === 'deleted' || isLetterView(asked.view)) return new Set();
  const flag = kind === 'starred' ? 'starred' : 'unread';
  // Before what was typed, whose last phrase may be left open.
  const query = `is:${flag} ${asked.query}`;
  const { keys } = await core.api.keys({ ...asked, query, conversations: 'off' });
  return new Set(keys);
}

/** What is in sight is as it shows, also before the server has heard of it. */
function isOf(
  state: MaildropState,
  row: MessageKey,
  kind: Kind,
  flagged: ReadonlySet<MessageKey>,
): boolean {
  if (kind === 'any') return true;
  const shown = rowEnvelope(state, row);
  if (shown !== undefined) return IS[kind](shown);
  const isFlagged = messagesOf(state, [row]).some((key) => flagged.has(key));
  return kind === 'read' ? !isFlagged : isFlagged;
}
