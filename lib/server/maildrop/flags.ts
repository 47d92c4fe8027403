/** Read and starred, which POP3 does not know: on disk before anyone is told. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import type { AccountId, FlagRecord, Store } from '@/lib/server/store/contract';
import type { Contents } from './contents.ts';
import { Serial } from './serial.ts';

/** What it needs from outside. */
export interface FlagsOptions {
  readonly account: AccountId;
  readonly store: Store['flags'];
  readonly contents: Contents;
  /** These are on disk now. */
  readonly changed: (keys: readonly MessageKey[]) => void;
}

export class Flags {
  readonly #options: FlagsOptions;
  readonly #serial = new Serial();

  constructor(options: FlagsOptions) {
    this.#options = options;
  }

  /** Sets flags of messages that are there. @returns how they stand now, for every key asked for */
  set({ keys, set }: FlagChange): Promise<FlagRecord[]> {
    const { account, changed, contents, store } = this.#options;
    return this.#serial.run(async () => {
      const present = [...new Set(keys)].filter((key) => contents.row(key));
      const after = present.flatMap((key) => {
        const before = contents.flags(key);
        const read = set.read ?? before.read;
        const starred = set.starred ?? before.starred;
        return read === before.read && starred === before.starred ? [] : [{ key, read, starred }];
      });
      if (after.length > 0) {
        await store.save(account, after);
        contents.setFlags(after);
        changed(after.map(({ key }) => key));
      }
      return keys.map((key) => contents.flags(key));
    });
  }
}
