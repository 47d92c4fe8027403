/** The lists of a maildrop as the routes ask for them: by page, or whole, searched as deep as one wishes. */
import type { MessageKey } from '@/lib/contract/envelope';
import type {
  AllKeys,
  ConversationView,
  Grouping,
  MessagePage,
  View,
  Wait,
  Within,
} from '@/lib/contract/messages';
import type { TextsRequest, TextsView } from '@/lib/contract/texts';
import { Problem } from '@/lib/server/problem';
import { textWords } from '@/lib/server/search/text-finds';
import type { Asked } from './contents.ts';
import { PAGE_WAIT } from './limits.ts';
import { cutConversations, cutMessages } from './list-page.ts';
import type { Row } from './order.ts';
import type { Wanted } from './page.ts';
import type { Workings } from './workings.ts';

/** Which list; `within`: in what TOP told, or in the whole texts that were read, too. */
export interface AskedList extends Omit<Asked, 'texts'> {
  readonly within?: Within | undefined;
  readonly conversations?: Grouping | undefined;
}

/** How long to wait for the mail server: see ListQuery. */
export interface Patience {
  readonly wait?: Wait | undefined;
}

export class Lists {
  readonly #works: Workings;
  readonly #listed: () => Promise<Workings>;

  /** @param listed resolves once the maildrop was listed */
  constructor(works: Workings, listed: () => Promise<Workings>) {
    this.#works = works;
    this.#listed = listed;
  }

  /** @throws Pop3Error, Problem */
  async page(view: View, wanted: Wanted & AskedList & Patience): Promise<MessagePage> {
    const { check, front, holder } = this.#works;
    if (wanted.wait === 'no' && check.at === null && holder.state !== 'refused') {
      const left = await front.page(view, wanted);
      if (left) return left;
    }
    const works = await this.#listed();
    if (wanted.wait === 'current') await this.#current();
    const { contents, envelopes, news } = works;
    const asked = { ...wanted, texts: await textsFor(works, wanted) };
    const cut = asked.conversations === 'on' ? cutConversations : cutMessages;
    await envelopes.ensure(cut(contents, view, asked).rows, PAGE_WAIT);
    const { rows, conversations, offset, cursor, total } = cut(contents, view, asked);
    news.showed(rows);
    const messages = rows.map((row) => contents.envelope(row));
    const { listing } = contents;
    const page = {
      messages,
      ...(conversations && { conversations }),
      offset,
      cursor,
      total,
      listing,
    };
    return holder.state === 'opening' ? { ...page, asLeft: true } : page;
  }

  /** Resolves when a listing that is on its way is here, or cannot be had. */
  async #current(): Promise<void> {
    const { holder } = this.#works;
    if (holder.state !== 'opening') return;
    // Why it cannot, the maildrop's state tells; the list from before stands meanwhile.
    await holder.use(async () => {}, 'background').catch(() => {});
  }

  /**
   * Every message of a list, in its order; `listing`: see KeysQuery.
   * @throws Pop3Error, Problem
   */
  async keys(
    view: View,
    asked: AskedList & { readonly listing?: number | undefined },
  ): Promise<AllKeys> {
    const works = await this.#listed();
    const { contents } = works;
    const inTexts = { ...asked, texts: await textsFor(works, asked) };
    const { listing = contents.listing } = asked;
    const isKnown = ({ key }: Row) => contents.isKnown(key, listing);
    if (asked.conversations !== 'on') {
      return {
        keys: contents
          .rows(view, inTexts)
          .filter(isKnown)
          .map(({ key }) => key),
      };
    }
    const { heads, rowsOf } = contents.conversations(view, inTexts);
    const all = heads.map(rowsOf).filter((rows) => rows.every(isKnown));
    return {
      keys: all.flatMap((rows) => rows.map(({ key }) => key)),
      counts: all.map((rows) => rows.length),
    };
  }

  /**
   * A message and those that belong with it, the oldest first.
   * @throws Pop3Error, Problem `message-gone`
   */
  async conversation(key: MessageKey): Promise<ConversationView> {
    const { contents } = await this.#listed();
    const row = contents.row(key);
    if (!row) throw new Problem('message-gone');
    const { heads, rowsOf } = contents.conversations('inbox', {});
    const rows = heads.map(rowsOf).find((each) => each.includes(row)) ?? [row];
    return { messages: rows.toReversed().map((each) => contents.envelope(each)) };
  }

  /** How far whole texts are read for searching. */
  async texts(): Promise<TextsView> {
    const { whole } = await this.#listed();
    return whole.texts.view();
  }

  /** Reads whole texts for searching, from where that stopped; or stops it. */
  async readTexts(wish: TextsRequest['do']): Promise<TextsView> {
    const { holder, whole } = await this.#listed();
    if (wish === 'stop') {
      whole.texts.stop();
      return whole.texts.view();
    }
    // A person wants it, so a maildrop that was let go of opens; what fails, the reading tells.
    holder.use(async () => {}).catch(() => {});
    return whole.texts.begin();
  }
}

/** The texts that a search looks into; none where it does not. */
async function textsFor({ whole: { finds } }: Workings, asked: AskedList) {
  const { q = '', dates = 'year-month-day', within } = asked;
  if (within !== 'texts') return undefined;
  await finds.prepare(textWords(q, dates));
  return finds;
}
