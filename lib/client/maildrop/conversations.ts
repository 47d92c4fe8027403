/** Rows that stand for the messages of a conversation: which those are, and what is shown of them together. */
import type { Envelope, Mailbox, MessageKey } from '@/lib/contract/envelope';
import type { AllKeys, Member, MessagePage } from '@/lib/contract/messages';
import { envelopeOf, type MaildropState, withStale, withView } from './state.ts';

/** The members of the row that `key` heads; none where it stands for itself alone. */
function membersOf(state: MaildropState, key: MessageKey): readonly Member[] {
  return state.conversations.get(key) ?? [];
}

/** Whose row each message of these conversations stands in; all of them are asked for thousands of rows. */
const HEADS = new WeakMap<MaildropState['conversations'], ReadonlyMap<MessageKey, MessageKey>>();

function headsIn(conversations: MaildropState['conversations']) {
  const known = HEADS.get(conversations);
  if (known !== undefined) return known;
  const heads = new Map<MessageKey, MessageKey>();
  for (const [head, members] of conversations) for (const { key } of members) heads.set(key, head);
  HEADS.set(conversations, heads);
  return heads;
}

/** The row that a message stands in: its own, or that of its conversation. */
export function headOf({ conversations }: MaildropState, key: MessageKey): MessageKey {
  return headsIn(conversations).get(key) ?? key;
}

/** Every message of these rows: what is done to a row is done to all that it stands for. */
export function messagesOf(state: MaildropState, rows: readonly MessageKey[]): MessageKey[] {
  const all = rows.flatMap((row) => {
    const members = membersOf(state, headOf(state, row));
    return members.length === 0 ? [row] : members.map(({ key }) => key);
  });
  return [...new Set(all)];
}

/** Which message of a row is worth reading first: the oldest unread one, else the newest. */
export function firstToRead(state: MaildropState, head: MessageKey): MessageKey {
  return membersOf(state, head).find((member) => !flagsOf(state, member).read)?.key ?? head;
}

/**
 * The newest message of a row, from everybody who wrote in it, the first one first; unread, starred
 * and with attachments where any of them is.
 */
export function rowEnvelope(state: MaildropState, head: MessageKey): Envelope | undefined {
  const envelope = envelopeOf(state, head);
  const members = membersOf(state, head);
  if (envelope === undefined || members.length === 0) return envelope;
  const flags = members.map((member) => flagsOf(state, member));
  return {
    ...envelope,
    read: flags.every(({ read }) => read),
    starred: flags.some(({ starred }) => starred),
    attachments: members.some(({ attachments }) => attachments),
    from: sendersOf(members),
  };
}

function sendersOf(members: readonly Member[]): Mailbox[] {
  const senders = new Map<string, Mailbox>();
  for (const { from } of members) {
    if (from !== null && !senders.has(from.address)) senders.set(from.address, from);
  }
  return [...senders.values()];
}

function flagsOf(state: MaildropState, member: Member): Pick<Member, 'read' | 'starred'> {
  const { read, starred } = envelopeOf(state, member.key) ?? member;
  return { read, starred, ...state.flags.get(member.key) };
}

/** Takes over which rows of a page stand for several messages. */
export function withConversations(state: MaildropState, page: MessagePage): MaildropState {
  const told = page.conversations ?? [];
  if (told.length === 0 && state.conversations.size === 0) return state;
  const rows = new Set(page.messages.map(({ key }) => key));
  const conversations = new Map(
    // One that got a newer message has another head.
    [...state.conversations].filter(([, members]) => !members.some(({ key }) => rows.has(key))),
  );
  for (const { key, members } of told) {
    for (const member of members) conversations.delete(member.key);
    const staying = members.filter((member) => !state.deletions.has(member.key));
    if (staying.length > 1) conversations.set(key, staying);
  }
  return withHeads({ ...state, conversations });
}

/** The same of a whole list; of rows that were never in sight, only who belongs to them is known. */
export function withAllConversations(
  state: MaildropState,
  { keys, counts }: AllKeys,
): { state: MaildropState; heads: MessageKey[] } {
  if (counts === undefined) return { state, heads: keys };
  const conversations = new Map(state.conversations);
  const heads: MessageKey[] = [];
  let from = 0;
  for (const count of counts) {
    const [head, ...others] = keys.slice(from, from + count);
    from += count;
    if (head === undefined) continue;
    heads.push(head);
    if (others.length > 0 && !conversations.has(head)) {
      conversations.set(head, [head, ...others].reverse().map(unseen));
    }
  }
  return { state: { ...state, conversations }, heads };
}

const unseen = (key: MessageKey): Member => ({
  key,
  ...{ from: null, read: true, starred: false, attachments: false },
});

/** What is selected or stood on stays so where its row has another head now. */
function withHeads(state: MaildropState): MaildropState {
  const { conversations, cursor, selection } = state;
  const of = (key: MessageKey) => headsIn(conversations).get(key) ?? key;
  const anchor = selection.anchor === null ? null : of(selection.anchor);
  return {
    ...state,
    selection: { ...selection, keys: new Set([...selection.keys].map(of)), anchor },
    cursor: cursor === null ? null : of(cursor),
  };
}

/**
 * Takes messages out of their rows. A row whose newest one leaves is headed by the next, where that
 * one is known; otherwise the list is fetched again.
 */
export function withoutMembers(
  state: MaildropState,
  leaving: ReadonlySet<MessageKey>,
): MaildropState {
  const leaves = ({ key }: Member) => leaving.has(key);
  const thinned = [...state.conversations].filter(([, members]) => members.some(leaves));
  if (thinned.length === 0) return state;
  const conversations = new Map(state.conversations);
  const newer = new Map<MessageKey, MessageKey>();
  for (const [head, members] of thinned) {
    const staying = members.filter((member) => !leaves(member));
    conversations.delete(head);
    const newest = staying.at(-1)?.key;
    if (newest === undefined) continue;
    if (staying.length > 1) conversations.set(newest, staying);
    if (newest !== head) newer.set(head, newest);
  }
  return newer.size === 0
    ? { ...state, conversations }
    : headed({ ...state, conversations }, newer);
}

/** `newer`: which message heads a row from now on, by the one that did. */
function headed(state: MaildropState, newer: ReadonlyMap<MessageKey, MessageKey>): MaildropState {
  const of = (key: MessageKey) => {
    const newest = newer.get(key);
    return newest === undefined || !state.envelopes.has(newest) ? key : newest;
  };
  const rows = state.views.found.rows.map((key) => (key === undefined ? key : of(key)));
  const cursor = state.cursor === null ? null : of(state.cursor);
  return { ...withView(withStale(state, 'found'), 'found', { rows }), cursor };
}

/** Takes over flags that the server told of messages that are not all in sight. */
export function withMemberFlags(
  state: MaildropState,
  told: readonly Pick<Member, 'key' | 'read' | 'starred'>[],
): MaildropState {
  if (state.conversations.size === 0 || told.length === 0) return state;
  const flags = new Map(told.map(({ key, read, starred }) => [key, { read, starred }]));
  const conversations = new Map(state.conversations);
  for (const [head, members] of conversations) {
    if (!members.some(({ key }) => flags.has(key))) continue;
    conversations.set(
      head,
      members.map((member) => ({ ...member, ...flags.get(member.key) })),
    );
  }
  return { ...state, conversations };
}
