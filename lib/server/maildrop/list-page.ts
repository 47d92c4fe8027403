/** A page of a list: each message in a row of its own, or each conversation. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { ConversationRow, Member, View } from '@/lib/contract/messages';
import type { Asked, Contents } from './contents.ts';
import type { Grouped } from './conversations.ts';
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
  const grouped = contents.conversations(view, wanted);
  const { heads, rowsOf } = grouped;
  const around = wanted.around === undefined ? undefined : headOf(grouped, wanted.around);
  const page = cutPage(heads, () => true, { ...wanted, around });
  const conversations = page.rows.flatMap((head) => {
    const rows = rowsOf(head);
    const members = rows.toReversed().map((row) => member(contents, row));
    return rows.length > 1 ? [{ key: head.key, members }] : [];
  });
  return { ...page, conversations };
}

/** The row that stands for a message. */
function headOf({ heads, rowsOf }: Grouped, key: MessageKey): MessageKey {
  return heads.find((head) => rowsOf(head).some((row) => row.key === key))?.key ?? key;
}

function member(contents: Contents, row: Row): Member {
  const { attachments, from, key, read, starred } = contents.envelope(row);
  return { key, read, starred, attachments, from: from[0] ?? null };
}
