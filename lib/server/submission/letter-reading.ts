/** What a letter says and holds: read like any message, before it is sent as it would be. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageView, NestedView, ShownAs } from '@/lib/contract/message';
import { contentOf, filesBeside, summaryOf } from '@/lib/server/maildrop/reading';
import { Problem } from '@/lib/server/problem';
import { messageName } from '@/lib/server/reading/message-name';
import type { Messages, OpenedFiles } from '@/lib/server/reading/messages';
import type { OpenedFile } from '@/lib/server/reading/opened-file';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { domainOf } from './addresses.ts';
import type { ReadRaw } from './beginning.ts';
import { heldFile, heldPart } from './held-file.ts';
import { readWhole } from './letter-content.ts';
import { envelopeOf } from './letter-lists.ts';
import type { Letters } from './letters.ts';

/** What it stands on. */
export interface LetterReadingOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly read: ReadRaw;
  /** The octets as they would be sent now. */
  readonly composed: (letter: LetterRecord) => AsyncIterable<Uint8Array>;
}

export class LetterReading implements Messages {
  readonly #options: LetterReadingOptions;

  constructor(options: LetterReadingOptions) {
    this.#options = options;
  }

  /** Whether the key is a letter's. */
  has(key: MessageKey): boolean {
    const letter = this.#options.letters.get(key);
    return letter !== undefined && letter.state.is !== 'discarded';
  }

  /** @throws Problem `message-gone` */
  async message(key: MessageKey): Promise<MessageView> {
    const letter = this.#find(key);
    const message = await this.#options.read(await this.octets(key));
    const content = contentOf(message);
    const { to, cc, bcc, replyTo } = message;
    return {
      message: envelopeOf(letter),
      ...{ to, cc, bcc: [...bcc, ...letter.bcc], replyTo },
      ...content,
      header: [...content.header, ...bccField(letter)],
      trust: { authentication: 'unknown', domain: domainOf(letter.from.address), doubts: [] },
      list: null,
    };
  }

  async nested(key: MessageKey, part: string): Promise<NestedView> {
    const message = await this.#options.read(await this.octets(key), part);
    return { part, message: summaryOf(message), ...contentOf(message) };
  }

  async source(key: MessageKey): Promise<OpenedFile> {
    const name = messageName(envelopeOf(this.#find(key)));
    return heldFile(`${name}.eml`, 'message/rfc822', await this.octets(key));
  }

  async part(key: MessageKey, part: string): Promise<OpenedFile> {
    return openPart(await this.octets(key), part);
  }

  async files(key: MessageKey, part: string, as: ShownAs): Promise<OpenedFiles> {
    const raw = await this.octets(key);
    const { parts, subject } = await this.#options.read(raw, part);
    const files = filesBeside(parts, as).map(({ filename, part: each }) => ({
      filename,
      open: () => openPart(raw, each),
    }));
    return { name: subject, files, release: () => {} };
  }

  /** The raw message. @throws Problem `message-gone` */
  async octets(key: MessageKey): Promise<Uint8Array> {
    const { account, composed, files } = this.#options;
    const letter = this.#find(key);
    return readWhole(letter.raw ? files.read(account, letter.raw.file) : composed(letter));
  }

  #find(key: MessageKey): LetterRecord {
    const letter = this.#options.letters.get(key);
    if (!letter || letter.state.is === 'discarded') throw new Problem('message-gone');
    return letter;
  }
}

async function openPart(raw: Uint8Array, part: string): Promise<OpenedFile> {
  const opened = await heldPart(raw, part);
  if (!opened) throw new Problem('not-found');
  return opened;
}

/** Not in the octets, which others get: only the sender ever sees it. */
function bccField({ bcc }: LetterRecord): [string, string][] {
  if (bcc.length === 0) return [];
  const told = bcc.map(({ address, name }) => (name ? `${name} <${address}>` : address));
  return [['Bcc', told.join(', ')]];
}
