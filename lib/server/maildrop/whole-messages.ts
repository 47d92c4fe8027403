/** What needs whole messages, joined: reading one for a person, and the texts of all for searching. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { Reader } from '@/lib/server/reading/reader';
import { TextFinds } from '@/lib/server/search/text-finds';
import type { EnvelopeRecord, Store } from '@/lib/server/store/contract';
import type { Clock } from './clock.ts';
import type { Contents } from './contents.ts';
import type { Listeners } from './listeners.ts';
import type { MaildropHolder } from './opened.ts';
import { RawMessages } from './raw-messages.ts';
import { Reading } from './reading.ts';
import { TextFetch } from './text-fetch.ts';
import { TextReading } from './text-reading.ts';
import { TextStore } from './text-store.ts';

/** What it needs from outside. */
export interface WholeMessagesOptions {
  readonly account: string;
  readonly store: Pick<Store, 'raw' | 'texts'>;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly authservId: string | null;
  readonly contents: Contents;
  readonly holder: MaildropHolder;
  readonly listeners: Listeners;
  /** The whole message told more than its beginning had. */
  readonly corrected: (record: EnvelopeRecord) => void;
  readonly failed: (error: unknown) => void;
}

export class WholeMessages {
  readonly reading: Reading;
  readonly texts: TextReading;
  readonly finds: TextFinds;
  readonly #textStore: TextStore;

  constructor(options: WholeMessagesOptions) {
    const { account, authservId, clock, contents, failed, holder, listeners, reader, store } =
      options;
    const raws = new RawMessages({
      ...{ account, clock, contents, failed, holder },
      raw: store.raw,
      progressed: (key, done, of) => listeners.tell('progress', { account, key, done, of }),
    });
    const { corrected } = options;
    this.reading = new Reading({ raws, reader, authservId, contents, holder, corrected, failed });
    this.finds = new TextFinds({ account, store: store.texts });
    this.#textStore = new TextStore({
      ...{ account, contents },
      store: store.texts,
      finds: this.finds,
    });
    this.texts = new TextReading({
      ...{ clock, contents, failed, holder },
      fetch: new TextFetch({ raws, reader, failed }),
      texts: this.#textStore,
      finds: this.finds,
      isHeard: () => listeners.size > 0,
      told: (texts) => listeners.tell('texts', { account, texts }),
    });
  }

  /** These messages are gone, and so is what they said. */
  forgetTexts(keys: readonly MessageKey[]): Promise<void> {
    return this.#textStore.forget(keys);
  }
}
