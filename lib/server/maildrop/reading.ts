/** What a message says and holds: its view, the messages within it, its files, its source. */
import { isDeepStrictEqual } from 'node:util';
import type { MessageKey } from '@/lib/contract/envelope';
import type {
  MessageContent,
  MessageView,
  NestedView,
  ShownAs,
  TopView,
} from '@/lib/contract/message';
import { type Message, type Part, readTop } from '@/lib/mime';
import { Problem } from '@/lib/server/problem';
import { messageName } from '@/lib/server/reading/message-name';
import type { OpenedFiles, Priority } from '@/lib/server/reading/messages';
import { octetsOf } from '@/lib/server/reading/octets-of';
import { type OpenedFile, openFile } from '@/lib/server/reading/opened-file';
import { type Reader, TooHardError } from '@/lib/server/reading/reader';
import { tooHard } from '@/lib/server/reading/too-hard';
import type { EnvelopeRecord } from '@/lib/server/store/contract';
import { listAddress } from '@/lib/server/submission/list-address';
import { trustOf } from '@/lib/server/trust/trust';
import type { Contents } from './contents.ts';
import { envelopeRecord } from './envelope-record.ts';
import { TOP_OCTETS } from './limits.ts';
import type { MaildropHolder } from './opened.ts';
import type { Row } from './order.ts';
import type { Lease, RawMessages } from './raw-messages.ts';

/** What it needs from outside. */
export interface ReadingOptions {
  readonly raws: RawMessages;
  readonly reader: Reader;
  readonly authservId: string | null;
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  /** The whole message told more than its beginning had. */
  readonly corrected: (record: EnvelopeRecord) => void;
  readonly failed: (error: unknown) => void;
}

/** What a message is called whose envelope never came. */
const UNKNOWN = { date: null, subject: '' };

export class Reading {
  readonly #options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /**
   * The message, parsed.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async view(key: MessageKey): Promise<MessageView> {
    const { content, isTooHard } = await this.#withLease(key, (lease) => this.#read(lease));
    if (!isTooHard) this.#correct(key, content);
    const { authservId, contents } = this.#options;
    return {
      message: contents.envelope(this.#row(key)),
      ...namedIn(content),
      ...contentOf(content),
      trust: trustOf(content, authservId, (address) => contents.isFirst(key, address)),
      list: listAddress(content),
    };
  }

  /**
   * A message within the message.
   * @throws Pop3Error, Problem `message-gone`, `not-found`, `too-large`, `unreadable`
   */
  async nested(key: MessageKey, part: string): Promise<NestedView> {
    const message = await this.#withLease(key, (lease) => this.#readNested(lease, part));
    return { part, message: summaryOf(message), ...contentOf(message) };
  }

  /**
   * Header and first lines, asked of the server unless the whole message is here.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async top(key: MessageKey, lines: number): Promise<TopView> {
    const row = this.#row(key);
    const octets = (await this.#keptTop(key)) ?? (await this.#askTop(key, lines));
    const { header, text } = readTop(octets);
    return { message: this.#options.contents.envelope(row), header, text };
  }

  /** @throws Pop3Error, Problem `message-gone`, `not-found`, `too-large`, `unreadable` */
  async part(key: MessageKey, part: string): Promise<OpenedFile> {
    const lease = await this.#options.raws.lease(key);
    try {
      return await this.#openPart(lease, part, lease.release);
    } catch (error) {
      lease.release();
      throw error;
    }
  }

  /**
   * All files of a message, or of the one in `part` where that is not empty; beside plain text its pictures, too.
   * @throws Pop3Error, Problem `message-gone`, `not-found`, `too-large`, `unreadable`
   */
  async files(key: MessageKey, part: string, as: ShownAs): Promise<OpenedFiles> {
    const lease = await this.#options.raws.lease(key);
    try {
      const message = await this.#readNested(lease, part);
      const parts = filesBeside(message.parts, as);
      const files = parts.map(({ filename, part: each }) => ({
        filename,
        open: () => this.#openPart(lease, each, () => {}),
      }));
      return { name: message.subject, files, release: lease.release };
    } catch (error) {
      lease.release();
      throw error;
    }
  }

  /**
   * The octets of the message, as the server sent them.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async source(key: MessageKey, priority?: Priority): Promise<OpenedFile> {
    const lease = await this.#options.raws.lease(key, priority);
    const octets = octetsOf(lease.source);
    const { date, subject } = this.#options.contents.record(key) ?? UNKNOWN;
    const filename = `${messageName({ date, subject })}.eml`;
    const about = { filename, type: 'message/rfc822', octets: octets.length };
    const place = { kind: 'range', start: 0, end: octets.length, encoding: 'identity' } as const;
    return openFile(about, octets, place, lease.release);
  }

  async #withLease<Result>(
    key: MessageKey,
    work: (lease: Lease) => Promise<Result>,
  ): Promise<Result> {
    const lease = await this.#options.raws.lease(key);
    return work(lease).finally(lease.release);
  }

  async #read({ source }: Lease): Promise<{ content: Message; isTooHard: boolean }> {
    try {
      const content = await this.#options.reader.ask({ ask: 'message', source, part: '' });
      if (content) return { content, isTooHard: false };
    } catch (error) {
      if (!(error instanceof TooHardError)) throw error;
      this.#options.failed(error);
    }
    return { content: tooHard(octetsOf(source)), isTooHard: true };
  }

  async #readNested({ source }: Lease, part: string): Promise<Message> {
    const message = await this.#options.reader
      .ask({ ask: 'message', source, part })
      .catch(this.#unreadable);
    if (!message) throw new Problem('not-found');
    return message;
  }

  async #openPart({ source }: Lease, part: string, release: () => void): Promise<OpenedFile> {
    const located = await this.#options.reader
      .ask({ ask: 'part', source, part })
      .catch(this.#unreadable);
    if (!located) throw new Problem('not-found');
    return openFile(located, octetsOf(source), located.place, release);
  }

  readonly #unreadable = (error: unknown): never => {
    if (!(error instanceof TooHardError)) throw error;
    this.#options.failed(error);
    throw new Problem('unreadable');
  };

  async #keptTop(key: MessageKey): Promise<Uint8Array | null> {
    const lease = await this.#options.raws.kept(key);
    if (!lease) return null;
    try {
      return octetsOf(lease.source).slice(0, TOP_OCTETS);
    } finally {
      lease.release();
    }
  }

  #askTop(key: MessageKey, lines: number): Promise<Uint8Array> {
    return this.#options.holder.use(async ({ prepared }) => {
      const message = prepared.messages.get(key);
      if (!message) throw new Problem('message-gone');
      const top = await prepared.tops.read(message, lines);
      if (!top) throw new Problem('too-large');
      return top;
    });
  }

  #row(key: MessageKey): Row {
    const row = this.#options.contents.row(key);
    if (!row) throw new Problem('message-gone');
    return row;
  }

  /** TOP may have been cut or rewritten; the whole message is right. */
  #correct(key: MessageKey, message: Message): void {
    const row = this.#options.contents.row(key);
    if (!row) return;
    const record = envelopeRecord(row, message);
    if (!isDeepStrictEqual(this.#options.contents.record(key), record))
      this.#options.corrected(record);
  }
}

/** What is a file where the text is shown so: pictures that HTML shows are none. */
export function filesBeside(parts: readonly Part[], as: ShownAs): Part[] {
  return parts.filter(({ inline }) => !inline || as === 'text');
}

/** Whom the heading names beside the sender. */
const namedIn = ({ to, cc, bcc, replyTo, sender }: Message) => ({ to, cc, bcc, replyTo, sender });

/** The heading of a message within another. */
export function summaryOf(message: Message): NestedView['message'] {
  const { from, subject, date } = message;
  return { from, ...namedIn(message), subject, date };
}

/** What the reader shows below the heading. */
export function contentOf(message: Message): MessageContent {
  const { text, html, header, parts, invitations, contacts, deliveries, protection } = message;
  return {
    text,
    ...(html === undefined ? {} : { html }),
    ...{ header, parts, invitations, contacts, deliveries, protection },
    problems: message.problems,
  };
}
