/** Reads whole messages: RETR once, shared by all who ask, then from the cache on disk. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessageView, TopView } from '@/lib/contract/message';
import { createDecoder, locatePart, type Message, readMessage, readTop } from '@/lib/mime';
import { Problem } from '@/lib/server/problem';
import type { AccountId, EnvelopeRecord, Store } from '@/lib/server/store/contract';
import { trustOf } from '@/lib/server/trust/trust';
import type { Clock } from './clock.ts';
import type { Contents } from './contents.ts';
import { MESSAGE_OCTETS, PROGRESS_EVERY } from './limits.ts';
import type { MaildropHolder } from './opened.ts';
import type { Row } from './order.ts';

/** A part, decoded. */
export interface OpenedPart {
  readonly filename: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** What it needs from outside. */
export interface ReadingOptions {
  readonly account: AccountId;
  readonly authservId: string | null;
  readonly raw: Store['raw'];
  readonly clock: Clock;
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  /** The whole message told more than its beginning had. */
  readonly corrected: (record: EnvelopeRecord) => void;
  readonly progressed: (key: MessageKey, done: number, of: number) => void;
  readonly failed: (error: unknown) => void;
}

export class Reading {
  readonly #options: ReadingOptions;
  readonly #coming = new Map<MessageKey, Promise<Uint8Array>>();

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /**
   * The message, parsed.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async view(key: MessageKey): Promise<MessageView> {
    const message = readMessage(await this.raw(key));
    this.#correct(key, message);
    const { text, html, header, parts, problems } = message;
    const { authservId, contents } = this.#options;
    return {
      message: contents.envelope(this.#row(key)),
      ...(text === undefined ? {} : { text }),
      ...(html === undefined ? {} : { html }),
      header,
      parts,
      problems,
      trust: trustOf(message, authservId, (address) => contents.isFirst(key, address)),
    };
  }

  /**
   * Header and first lines, asked of the server unless the whole message is here.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async top(key: MessageKey, lines: number): Promise<TopView> {
    const row = this.#row(key);
    const cached = await this.#cached(row);
    const octets = cached ?? (await this.#askTop(key, lines));
    const { header, text } = readTop(octets);
    return { message: this.#options.contents.envelope(row), header, text };
  }

  /** @throws Pop3Error, Problem `message-gone`, `not-found`, `too-large` */
  async part(key: MessageKey, part: string): Promise<OpenedPart> {
    const raw = await this.raw(key);
    const located = locatePart(raw, part);
    if (!located) throw new Problem('not-found');
    const { filename, type, place } = located;
    if (place.kind === 'held') return { filename, type, content: place.content };
    const decoder = createDecoder(place.encoding);
    const body = decoder.push(Buffer.from(raw.subarray(place.start, place.end)));
    return { filename, type, content: Buffer.concat([body, decoder.end()]) };
  }

  /**
   * The octets of the message, as the server sent them.
   * @throws Pop3Error, Problem `message-gone`, `too-large`
   */
  async raw(key: MessageKey): Promise<Uint8Array> {
    const row = this.#row(key);
    const coming = this.#coming.get(key);
    if (coming) return coming;
    const fetched = this.#cachedOrFetched(row).finally(() => this.#coming.delete(key));
    this.#coming.set(key, fetched);
    return fetched;
  }

  async #cachedOrFetched(row: Row): Promise<Uint8Array> {
    const cached = await this.#cached(row);
    if (cached) return cached;
    if (row.octets > MESSAGE_OCTETS) throw new Problem('too-large');
    const octets = await this.#retrieve(row.key);
    if (row.alike === 1) {
      const { account, raw, failed } = this.#options;
      raw.put(account, row.key, octets).catch(failed);
    }
    return octets;
  }

  /** Of copies that cannot be told apart, none is cached: the next session may name them otherwise. */
  async #cached(row: Row): Promise<Uint8Array | null> {
    return row.alike === 1 ? this.#options.raw.get(this.#options.account, row.key) : null;
  }

  #retrieve(key: MessageKey): Promise<Uint8Array> {
    const { clock, holder, progressed } = this.#options;
    return holder.use(async ({ session, prepared }) => {
      const message = prepared.messages.get(key);
      if (!message) throw new Problem('message-gone');
      const { octets, messageNumber } = message;
      let told = clock.now();
      const onProgress = (done: number) => {
        if (clock.now() - told < PROGRESS_EVERY) return;
        told = clock.now();
        progressed(key, Math.min(done, octets), octets);
      };
      const options = { onProgress, maxOctets: MESSAGE_OCTETS, expectedOctets: octets };
      return session.retr(messageNumber, options).finally(() => progressed(key, octets, octets));
    });
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
    const { from, to, subject, date, messageId, preview, attachments } = message;
    const known = this.#options.contents.record(key);
    const record: EnvelopeRecord = {
      key,
      uniqueId: row.uniqueId,
      fingerprint: row.fingerprint,
      messageId,
      from,
      to,
      subject,
      date,
      octets: row.octets,
      preview,
      attachments,
    };
    if (JSON.stringify(known) !== JSON.stringify(record)) this.#options.corrected(record);
  }
}
