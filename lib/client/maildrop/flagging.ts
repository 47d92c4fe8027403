/** Flags: shown at once, sent in their order, and taken back when the server refuses. */
import { pageLeft } from '@/lib/client/leaving';
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import { chunks } from './chunks.ts';
import { flagsRefused, flagsStored, setFlags } from './flags.ts';
import type { Core } from './store.ts';

export interface Flagging {
  /** What changes several at once can be set back. */
  setFlags(keys: readonly MessageKey[], set: FlagChange['set']): Promise<void>;
  /** Sets back what changed last, if it is still offered. */
  setBack(): Promise<void>;
}

/** `nextAct` counts what can be undone. */
export function createFlagging(core: Core, nextAct: () => number): Flagging {
  let changes = 0;
  let sending: Promise<unknown> = Promise.resolve();
  const change = (
    keys: readonly MessageKey[],
    set: FlagChange['set'],
    before = async () => {},
  ): Promise<void> => {
    changes += 1;
    const change = changes;
    core.set((current) => ({ ...current, ...setFlags(current, keys, set, change) }));
    // Who leaves in between has done it all the same.
    const turn = Promise.race([sending, pageLeft()]);
    const sent = turn.then(before).then(async () => {
      for (const chunk of chunks(keys)) await storeFlags(core, chunk, set, change);
    });
    sending = sent;
    return sent;
  };
  return {
    setFlags(keys, set) {
      if (keys.length < 2) return change(keys, set);
      const changed = { before: core.get(), keys: [...keys], set, act: nextAct() };
      return change(keys, set, async () => {
        try {
          await (await import('./setting-back.ts')).offerBack(core, changed);
        } catch (error) {
          // They are changed all the same, and what is wrong with the line shows then.
          core.fail(error);
        }
      });
    },
    setBack: async () => (await import('./setting-back.ts')).setBack(core, change),
  };
}

async function storeFlags(
  core: Core,
  keys: MessageKey[],
  set: FlagChange['set'],
  change: number,
): Promise<void> {
  try {
    const stored = await core.api.setFlags({ keys, set });
    core.set((current) => ({ ...current, ...flagsStored(current, stored, change) }));
  } catch (error) {
    core.set((current) => ({ ...current, ...flagsRefused(current, keys, change) }));
    core.failed(`list.not-${changed(set)}`, error);
  }
}

function changed({ read, starred }: FlagChange['set']) {
  if (read !== undefined) return read ? 'read' : 'unread';
  return starred ? 'starred' : 'unstarred';
}
