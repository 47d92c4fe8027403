/** Keeps what is written: in this browser at once, on the server every few seconds, never over another tab's words. */
import { ApiError } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { DraftsEvent } from '@/lib/contract/events';
import {
  changedElsewhere,
  gone,
  isUnsaved,
  mayBeSaved,
  savingBegun,
  savingDone,
  savingFailed,
} from './letter.ts';
import type { DeskCore } from './store.ts';

/** From the first unsaved word to the server, milliseconds. */
const SAVE_AFTER = 2_000;
/** Until one that did not get there is tried again by itself. */
const TRY_AGAIN = 10_000;

export interface Keeping {
  /** Something was written. */
  touched(key: MessageKey): void;
  /** Saves now. anyway: though nothing was written, so that the server knows it. */
  save(key: MessageKey, when?: 'if-unsaved' | 'anyway'): Promise<void>;
  saveAll(): Promise<void>;
  /** Looks whether what another tab kept concerns a letter here. */
  heard(event: DraftsEvent): void;
  /** The server's newer one is looked at. */
  compare(key: MessageKey): Promise<void>;
}

export function createKeeping(core: DeskCore): Keeping {
  const timers = new Map<MessageKey, ReturnType<typeof setTimeout>>();
  const jobs = new Map<MessageKey, Promise<void>>();

  const later = (key: MessageKey, wait: number) => {
    if (timers.has(key)) return;
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void keeping.save(key);
      }, wait),
    );
  };

  const work = async (key: MessageKey): Promise<void> => {
    for (;;) {
      const letter = core.sheet(key)?.letter;
      if (letter === undefined || !mayBeSaved(letter)) return;
      const { content, revision } = letter;
      const name = core.newKey();
      core.write(key, (now) => savingBegun(now, name));
      keepCopy(core, key);
      try {
        const saved = await core.api.save(key, { name, content, revision });
        core.write(key, (now) => savingDone(now, saved));
        settle(core, key);
      } catch (error) {
        await notSaved(core, key, error);
        const now = core.sheet(key)?.letter;
        if (now?.keeping.is === 'failed') later(key, TRY_AGAIN);
        // Where the server had words of before from here, it has yet to get those of since.
        if (now === undefined || now.revision === revision) return;
      }
    }
  };

  const keeping: Keeping = {
    touched(key) {
      if (core.sheet(key) === undefined) return;
      keepCopy(core, key);
      later(key, SAVE_AFTER);
    },
    save(key, when = 'if-unsaved') {
      if (when === 'anyway')
        core.write(key, (now) => (now.revision === 0 ? { ...now, kept: null } : now));
      clearTimeout(timers.get(key));
      timers.delete(key);
      const job = jobs.get(key) ?? work(key).finally(() => jobs.delete(key));
      jobs.set(key, job);
      return job;
    },
    async saveAll() {
      await Promise.all(core.get().sheets.map(({ letter }) => keeping.save(letter.key)));
    },
    heard: (event) => heard(core, keeping, event),
    compare: (key) => compare(core, key),
  };
  return keeping;
}

/** In this browser, what the server may not have. */
function keepCopy(core: DeskCore, key: MessageKey): void {
  const letter = core.sheet(key)?.letter;
  if (letter !== undefined && isUnsaved(letter)) core.copies.keep(letter, core.now());
}

/** What the server has needs no copy here. */
function settle(core: DeskCore, key: MessageKey): void {
  const letter = core.sheet(key)?.letter;
  if (letter !== undefined && !isUnsaved(letter)) core.copies.forget(key);
}

async function notSaved(core: DeskCore, key: MessageKey, error: unknown): Promise<void> {
  const problem = core.fail(error);
  core.write(key, (now) => savingFailed(now, problem));
  if (problem.code === 'draft-changed') await compare(core, key);
  if (problem.code === 'draft-gone') core.write(key, gone);
}

async function compare(core: DeskCore, key: MessageKey): Promise<void> {
  const asked = core.sheet(key)?.letter.revision;
  try {
    const theirs = await core.api.draft(key);
    core.write(key, (now) => {
      // A later question may be answered first. What was older before asking still has to be settled.
      const overtaken = now.revision !== asked && theirs.revision < now.revision;
      return overtaken ? now : changedElsewhere(now, theirs);
    });
    settle(core, key);
  } catch (error) {
    const problem = core.fail(error);
    const isGone = error instanceof ApiError && problem.code === 'draft-gone';
    core.write(key, isGone ? gone : (now) => savingFailed(now, problem));
  }
}

function heard(core: DeskCore, keeping: Keeping, event: DraftsEvent): void {
  for (const { key, revision } of event.saved) {
    const letter = core.sheet(key)?.letter;
    const newer = letter !== undefined && revision > letter.revision;
    // While one of ours is on its way, its answer tells.
    if (newer && letter.keeping.is !== 'saving') void keeping.compare(key);
  }
  for (const key of event.gone) {
    const sheet = core.sheet(key);
    if (sheet !== undefined && sheet.stage === 'writing') core.write(key, gone);
  }
}
