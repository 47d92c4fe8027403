/** Selects rows of the whole list, those too that were never in sight: for these the server is asked. */
import { isLetterView } from '@/lib/client/place';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import { messagesOf, rowEnvelope, withAllConversations } from './conversations.ts';
import { between } from './selection.ts';
import { type Asked, listOf, type MaildropState } from './state.ts';
import type { Core } from './store.ts';

export type Kind = 'any' | 'read' | 'unread' | 'starred';

const IS: Readonly<Record<Exclude<Kind, 'any'>, (row: Envelope) => boolean>> = {
  read: ({ read }) => read,
  unread: ({ read }) => !read,
  starred: ({ starred }) => starred,
};

type Change = (state: MaildropState) => MaildropState;

/**
 * How all rows of a kind are selected, but for what left meanwhile.
 * @throws ApiError where the server does not tell
 */
export async function select(core: Core, kind: Kind): Promise<Change> {
  const { asked } = core.get();
  const [all, flagged] = await Promise.all([allKeys(core), flaggedIn(core, asked, kind)]);
  return (current) => {
    const { state, heads } = withAllConversations(current, all);
    const keys = staying(state, heads).filter((key) => isOf(state, key, kind, flagged));
    return { ...state, selection: { keys: new Set(keys), anchor: state.cursor } };
  };
}

/**
 * How that is selected of the range that ends at `key` which was never in sight.
 * @throws ApiError where the server does not tell
 */
export async function selectBetween(core: Core, key: MessageKey): Promise<Change> {
  const from = core.get().selection.anchor ?? key;
  const all = await allKeys(core);
  return (current) => {
    const { keys, anchor } = current.selection;
    // It left meanwhile, and is selected no more.
    if (!keys.has(key)) return { ...current, selection: { keys, anchor } };
    const { state, heads } = withAllConversations(current, all);
    const range = between(staying(state, heads), from, key).filter((each) => each !== undefined);
    const begins = range.includes(from) ? from : key;
    return {
      ...state,
      selection: { keys: new Set([...keys, ...range]), anchor: begins },
    };
  };
}

/**
 * Whether every one of these rows is starred.
 * @throws ApiError where the server does not tell
 */
export async function areStarred(core: Core, rows: readonly MessageKey[]): Promise<boolean> {
  const flagged = await flaggedIn(core, core.get().asked, 'starred');
  return rows.every((row) => isOf(core.get(), row, 'starred', flagged));
}

/** Every message of the list that is looked at, but for what comes meanwhile, which nobody has seen. */
function allKeys({ api, get }: Core): ReturnType<Core['api']['keys']> {
  const { asked, views } = get();
  const { listing } = views[listOf(asked)];
  return api.keys(asked, { listing });
}

/** The rows of the list that is looked at, but for what left it meanwhile. */
const staying = ({ asked, deletions }: MaildropState, rows: readonly MessageKey[]) =>
  asked.view === 'deleted' ? rows : rows.filter((key) => !deletions.has(key));

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
