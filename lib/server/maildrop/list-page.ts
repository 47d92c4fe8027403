/** A page of a list: each message in a row of its own, or each conversation. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { ConversationRow, Member, View } from '@/lib/contract/messages';
import type { Asked, Contents } from './contents.ts';
import type { Conversation } from './conversations.ts';
import type { Row } from './order.ts';
import { cutPage, type RowPage, type Wanted } from './page.ts';

/** `conversations`: of the rows that stand for several messages; null where none can. */
export interface ListPage extends RowPage<Row> {
  readonly conversations: ConversationRow[] | null;
}

/** @throws Problem `bad-request` */
export function cutMessages(contents: Contents, view: View, wanted: Wanted & Asked): ListPage {
  return { ...contents.page(view, wanted), conversations: null };
}

/** @throws Problem `bad-request` */
export function cutConversations(contents: Contents, view: View, wanted: Wanted & Asked): ListPage {
  const all = contents.conversations(view, wanted);
  const heads = all.map(({ head }) => head);
  const around = wanted.around === undefined ? undefined : headOf(all, wanted.around);
  const page = cutPage(heads, () => true, { ...wanted, around });
  const shown = new Set(page.rows);
  const conversations = all
    .filter(({ head, rows }) => rows.length > 1 && shown.has(head))
    .map(({ head, rows }) => ({
      key: head.key,
      members: rows.toReversed().map((row) => member(contents, row)),
    }));
  return { ...page, conversations };
}

/** The row that stands for a message. */
function headOf(all: readonly Conversation[], key: MessageKey): MessageKey {
  return all.find(({ rows }) => rows.some((row) => row.key === key))?.head.key ?? key;
}

function member(contents: Contents, row: Row): Member {
  const { attachments, from, key, read, starred } = contents.envelope(row);
  return { key, read, starred, attachments, from: from[0] ?? null };
}
