/** The beginnings of messages in one session: TOP (RFC 1939 §7), or RETR where a server has no TOP. */
import { CommandRefusedError, type EachOptions, type FetchOptions, type Session } from '@/lib/pop3';
import { RETR_FOR_TOP_OCTETS, TOP_OCTETS } from './limits.ts';

/** Whether the server says that messages vanish once they were read whole (RFC 2449 §6.7). */
export function removesWhatIsRead(session: Session): boolean {
  return session.capabilities.expire?.days === 0;
}

/** A message of this session. */
export interface Numbered {
  readonly messageNumber: number;
  readonly octets: number;
}

/**
 * Has each beginning as soon as it is there; null where the server does not give it. Its octets are
 * lent, and written over after the call.
 */
export type TakeTop<Message> = (message: Message, top: Uint8Array | null) => void;

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
    return this.#whole(message, options);
  }

  /**
   * The same of many messages, all asked for at once. Where the server has no TOP, nothing is taken
   * in the background: it would mean to read the whole maildrop.
   * @throws Pop3Error that ended the session, or the signal's reason; what was taken by then counts
   */
  async readEach<Message extends Numbered>(
    messages: readonly Message[],
    lines: number,
    take: TakeTop<Message>,
    options: EachOptions = {},
  ): Promise<void> {
    const left = await this.#topEach(messages, lines, take, options);
    if (this.#top === 'refused' && options.priority === 'background') return;
    await Promise.all(
      left.map(async (message) => take(message, await this.#whole(message, options))),
    );
  }

  /** @returns those that were refused */
  async #topEach<Message extends Numbered>(
    messages: readonly Message[],
    lines: number,
    take: TakeTop<Message>,
    options: EachOptions,
  ): Promise<Message[]> {
    if (this.#top === 'refused') return [...messages];
    const byNumber = new Map(messages.map((message) => [message.messageNumber, message]));
    const refused: Message[] = [];
    const answered = (messageNumber: number, result: Uint8Array | CommandRefusedError) => {
      const message = byNumber.get(messageNumber);
      if (!message) return;
      if (result instanceof CommandRefusedError) {
        refused.push(message);
      } else {
        this.#top = 'works';
        take(message, result);
      }
    };
    const limited = { ...options, maxOctets: TOP_OCTETS };
    await this.#session.topEach([...byNumber.keys()], lines, answered, limited);
    if (refused.length > 0 && this.#top === 'untried') this.#top = 'refused';
    return refused;
  }

  async #whole(message: Numbered, options: FetchOptions): Promise<Uint8Array | null> {
    if (message.octets > RETR_FOR_TOP_OCTETS || removesWhatIsRead(this.#session)) return null;
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
