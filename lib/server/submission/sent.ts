/** Messages sent from here: listed and read like those of the maildrop. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessagePage } from '@/lib/contract/messages';
import type { SentQuery, SentView } from '@/lib/contract/sent';
import { contentOf } from '@/lib/server/maildrop/reading';
import { Problem } from '@/lib/server/problem';
import type { OpenedFile } from '@/lib/server/reading/opened-file';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { domainOf } from './addresses.ts';
import type { ReadRaw } from './beginning.ts';
import { heldPart } from './held-file.ts';
import { envelopeOf, matches, readWhole } from './letter-content.ts';
import type { Letters } from './letters.ts';

/** What they stand on. */
export interface SentOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly read: ReadRaw;
}

export class Sent {
  readonly #options: SentOptions;

  constructor(options: SentOptions) {
    this.#options = options;
  }

  /** Newest first. */
  page({ cursor, limit, offset, q }: SentQuery): MessagePage {
    const all = this.#options.letters
      .all()
      .filter((letter) => letter.state.is === 'sent' && matches(letter, q))
      .sort(newestFirst);
    const after = all.findIndex(({ key }) => key === cursor) + 1;
    const from = cursor === undefined ? (offset ?? 0) : after;
    const page = all.slice(from, from + limit);
    const last = from + limit < all.length ? page.at(-1) : undefined;
    const cursorAfter = last?.key ?? null;
    return { messages: page.map(envelopeOf), offset: from, cursor: cursorAfter, total: all.length };
  }

  /** @throws Problem `message-gone` */
  async view(key: MessageKey): Promise<SentView> {
    const letter = this.find(key);
    const content = contentOf(await this.#options.read(await this.source(key)));
    return {
      message: envelopeOf(letter),
      ...content,
      header: [...content.header, ...bccField(letter)],
      trust: { authentication: 'unknown', domain: domainOf(letter.from.address), doubts: [] },
      recipients: [...letter.recipients],
    };
  }

  /** The octets as the server got them. @throws Problem `message-gone` */
  async source(key: MessageKey): Promise<Uint8Array> {
    const { account, files } = this.#options;
    const { raw } = this.find(key);
    if (!raw) throw new Problem('message-gone');
    return readWhole(files.read(account, raw.file));
  }

  /** @throws Problem `message-gone`, `not-found` */
  async part(key: MessageKey, part: string): Promise<OpenedFile> {
    const opened = await heldPart(await this.source(key), part);
    if (!opened) throw new Problem('not-found');
    return opened;
  }

  /** Whether it is one that was sent from here. */
  has(key: MessageKey): boolean {
    return this.#options.letters.get(key)?.state.is === 'sent';
  }

  /** Gone for good. */
  async remove(keys: readonly MessageKey[]): Promise<void> {
    await this.#options.letters.remove(() =>
      keys.filter((key) => this.has(key)).map((key) => this.find(key)),
    );
  }

  /** The letter of a sent message. @throws Problem `message-gone` */
  find(key: MessageKey): LetterRecord {
    const letter = this.#options.letters.get(key);
    if (letter?.state.is !== 'sent') throw new Problem('message-gone');
    return letter;
  }
}

function newestFirst(a: LetterRecord, b: LetterRecord): number {
  return (b.date ?? b.changedAt) - (a.date ?? a.changedAt) || (a.key < b.key ? -1 : 1);
}

/** Not in the octets, which others got: only the sender ever sees it. */
function bccField({ bcc }: LetterRecord): [string, string][] {
  if (bcc.length === 0) return [];
  const told = bcc.map(({ address, name }) => (name ? `${name} <${address}>` : address));
  return [['Bcc', told.join(', ')]];
}
