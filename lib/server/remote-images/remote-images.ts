/** Pictures that messages want from other hosts: fetched when their reader says so, kept for a while. */

import type { MessageKey } from '@/lib/contract/envelope';
import type { Ask } from '@/lib/server/outbound/request';
import { Problem } from '@/lib/server/problem';
import type { AccountId } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import { fetchImage, type RemoteImage } from './fetch-image.ts';
import { KeptImages } from './kept-images.ts';
import { FETCHED_AT_ONCE, MESSAGES_REMEMBERED } from './limits.ts';
import { namedImages } from './named-images.ts';

/** Which picture of which message; `html` reads that message where that is needed. */
export interface Wanted {
  readonly account: AccountId;
  readonly key: MessageKey;
  /** Of the message within it that is meant; empty for the message itself. */
  readonly part: string;
  readonly url: string;
  readonly html: () => Promise<string | undefined>;
}

/** One for all readers; a picture is given only to the account whose message names it. */
export class RemoteImages {
  readonly #ask: Ask;
  readonly #kept: KeptImages;
  readonly #named = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #coming = new Map<string, Promise<RemoteImage>>();
  readonly #waiting: (() => void)[] = [];
  #fetching = 0;

  constructor(ask: Ask, now: () => number) {
    this.#ask = ask;
    this.#kept = new KeptImages(now);
  }

  /**
   * The picture. Whatever goes wrong outside has one word, so that it tells nothing of our network.
   * @throws Problem `not-found` where the message names no such picture, `unreachable`
   */
  async get(wanted: Wanted): Promise<RemoteImage> {
    const message = `${wanted.account} ${wanted.key} ${wanted.part}`;
    const name = `${message} ${wanted.url}`;
    const kept = this.#kept.get(name);
    if (kept !== null) return kept;
    if (!(await this.#namedIn(message, wanted)).has(wanted.url)) throw new Problem('not-found');
    const coming = this.#coming.get(name);
    if (coming !== undefined) return coming;
    const fetched = this.#fetch(name, wanted.url).finally(() => this.#coming.delete(name));
    this.#coming.set(name, fetched);
    return fetched;
  }

  async #fetch(name: string, url: string): Promise<RemoteImage> {
    if (this.#fetching >= FETCHED_AT_ONCE) {
      await new Promise<void>((resume) => this.#waiting.push(resume));
    }
    this.#fetching += 1;
    try {
      const image = await fetchImage(this.#ask, url);
      this.#kept.keep(name, image);
      return image;
    } catch (cause) {
      throw new Problem('unreachable', { told: telling('problem.picture'), cause });
    } finally {
      this.#fetching -= 1;
      this.#waiting.shift()?.();
    }
  }

  #namedIn(message: string, { html }: Wanted): Promise<ReadonlySet<string>> {
    const known = this.#named.get(message);
    if (known !== undefined) return known;
    const named = html().then((text) => namedImages(text ?? ''));
    this.#named.set(message, named);
    named.catch(() => this.#named.delete(message));
    const [oldest] = this.#named.keys();
    if (this.#named.size > MESSAGES_REMEMBERED && oldest !== undefined) this.#named.delete(oldest);
    return named;
  }
}
