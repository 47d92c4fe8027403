/** The beginnings of messages in one session: TOP (RFC 1939 §7), or RETR where a server has no TOP. */
import { CommandRefusedError, type FetchOptions, type Session } from '@/lib/pop3';
import { RETR_FOR_TOP_OCTETS, TOP_OCTETS } from './limits.ts';

/** A message of this session. */
export interface Numbered {
  readonly messageNumber: number;
  readonly octets: number;
}

export class Tops {
  readonly #session: Session;
  #top: 'untried' | 'works' | 'refused' = 'untried';

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether the server turned out to have no TOP, so that each beginning costs a whole message. */
  get refused(): boolean {
    return this.#top === 'refused';
  }

  /**
   * Header and first lines, or more.
   * @returns null where the server refuses this message, or it is too large to be had by RETR
   * @throws Pop3Error that ended the session
   */
  async read(
    message: Numbered,
    lines: number,
    options: FetchOptions = {},
  ): Promise<Uint8Array | null> {
    if (this.#top !== 'refused') {
      const top = await this.#orRefused(
        this.#session.top(message.messageNumber, lines, { ...options, maxOctets: TOP_OCTETS }),
      );
      if (top !== null) {
        this.#top = 'works';
        return top;
      }
      if (this.#top === 'untried') this.#top = 'refused';
    }
    if (message.octets > RETR_FOR_TOP_OCTETS) return null;
    return this.#orRefused(this.#session.retr(message.messageNumber, options));
  }

  async #orRefused(reply: Promise<Uint8Array>): Promise<Uint8Array | null> {
    try {
      return await reply;
    } catch (error) {
      if (error instanceof CommandRefusedError) return null;
      throw error;
    }
  }
}
