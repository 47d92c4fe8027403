/** One message's text for searching: from the cache, or asked of the server when nobody else asks. */
import { CommandRefusedError } from '@/lib/pop3';
import { codeOf } from '@/lib/server/problem';
import { type Reader, TooHardError } from '@/lib/server/reading/reader';
import type { RawSource } from '@/lib/server/store/contract';
import { TEXT_LINES, TEXT_OCTETS, TEXT_OCTETS_MOST } from './limits.ts';
import type { OpenMaildrop } from './opened.ts';
import type { Row } from './order.ts';
import type { RawMessages } from './raw-messages.ts';
import { Serial } from './serial.ts';
import { type Numbered, removesWhatIsRead } from './tops.ts';

/** What it needs from outside. */
export interface TextFetchOptions {
  readonly raws: RawMessages;
  readonly reader: Reader;
  readonly failed: (error: unknown) => void;
}

/** `unreadable`: it will never be had; `lost`: the line went before it came. */
export type Fetched =
  | { readonly is: 'read'; readonly text: string }
  | { readonly is: 'gone' | 'unreadable' }
  | { readonly is: 'lost'; readonly error: unknown };

export class TextFetch {
  readonly #options: TextFetchOptions;
  /** One thread for this, so that the other is there for whoever opens a message. */
  readonly #parsing = new Serial();

  constructor(options: TextFetchOptions) {
    this.#options = options;
  }

  /** Never rejects: of several that are fetched together, each has an end of its own. */
  async text(open: OpenMaildrop, row: Row): Promise<Fetched> {
    try {
      const kept = await this.#options.raws.kept(row.key);
      if (kept) return await this.#parse(kept.source).finally(kept.release);
      const message = open.prepared.messages.get(row.key);
      if (!message) return { is: 'gone' };
      const octets = await this.#ask(open, message);
      return octets ? await this.#parse({ kind: 'held', octets }) : { is: 'unreadable' };
    } catch (error) {
      // More octets than anybody reads; the session has ended over it.
      if (codeOf(error) === 'too-large') return { is: 'unreadable' };
      return { is: 'lost', error };
    }
  }

  async #ask({ prepared, session }: OpenMaildrop, message: Numbered): Promise<Uint8Array | null> {
    const priority = 'background';
    const { messageNumber, octets } = message;
    if (octets > TEXT_OCTETS || removesWhatIsRead(session)) {
      return prepared.tops.read(message, TEXT_LINES, { priority });
    }
    const bounds = { expectedOctets: octets, maxOctets: TEXT_OCTETS_MOST };
    try {
      return await session.retr(messageNumber, { priority, ...bounds });
    } catch (error) {
      if (error instanceof CommandRefusedError) return null;
      throw error;
    }
  }

  #parse(source: RawSource): Promise<Fetched> {
    return this.#parsing.run(async () => {
      try {
        const text = await this.#options.reader.ask({ ask: 'text', source, part: '' });
        return { is: 'read', text };
      } catch (error) {
        if (!(error instanceof TooHardError)) throw error;
        this.#options.failed(error);
        return { is: 'unreadable' };
      }
    });
  }
}
