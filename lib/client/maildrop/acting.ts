/** Deleting, undoing and flagging: shown at once, sent, and taken back when the server refuses. */

import type { Dated } from '@/lib/client/api';
import { subjectOf } from '@/lib/client/formats';
import { problemWords } from '@/lib/client/problem-words';
import type { Deletions } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import { applyDeletions, expire, startDeletion, takeBack, undoable } from './deletions.ts';
import { flagsRefused, flagsStored, setFlags } from './flags.ts';
import { envelopeOf, listOf } from './state.ts';
import type { Core } from './store.ts';

/** The most keys in one request; lib/contract's MAX_KEYS, without its weight. */
const MOST_KEYS = 1_000;
/** Until the server's answer tells the true end of undo, milliseconds. */
const USUAL_UNDO = 10_000;

export interface Acting {
  delete(keys: readonly MessageKey[]): Promise<void>;
  /** Brings back what the last act deleted, everything that can still come back, or these. */
  undo(extent: 'last' | 'all' | readonly MessageKey[]): Promise<void>;
  setFlags(keys: readonly MessageKey[], set: FlagChange['set']): Promise<void>;
  /** Applies deletions as told by an answer or an event. */
  told(deletions: Deletions): void;
  /** The same, from an answer that also tells how the server's clock stands to ours. */
  answered(answer: Dated<Deletions>): void;
}

const chunks = (keys: readonly MessageKey[]) =>
  Array.from({ length: Math.ceil(keys.length / MOST_KEYS) }, (_, index) =>
    keys.slice(index * MOST_KEYS, (index + 1) * MOST_KEYS),
  );

/** Makes what acts through the API. */
export function createActing(core: Core): Acting {
  let acts = 0;
  let changes = 0;
  let skew = 0;
  /** Deletions on their way: an undo that overtook one would come to nothing. */
  let sending: Promise<void> = Promise.resolve();

  const acting: Acting = {
    told: (deletions) => told(core, deletions, { skew, act: acts }),
    answered({ answer, serverTime }) {
      skew = serverTime - Date.now();
      acting.told(answer);
    },
    async delete(keys) {
      if (keys.length === 0) return;
      acts += 1;
      const by = { act: acts, until: Date.now() + USUAL_UNDO };
      core.set((current) => ({
        ...current,
        ...startDeletion(current, listOf(current.asked), keys, by),
      }));
      sending = sending.then(() => sendDeletions(core, acting, keys));
      await sending;
    },
    async undo(extent) {
      const keys = undone(core, extent);
      if (keys.length === 0) return;
      await sending;
      try {
        for (const chunk of chunks(keys)) acting.answered(await core.api.undo(chunk));
        sayUndone(core, keys);
      } catch (error) {
        const problem = core.fail(error);
        const reason = problemWords(core.say, problem);
        core.notify('problem', core.say('list.not-undone', { reason }), problem.detail);
      }
    },
    async setFlags(keys, set) {
      changes += 1;
      const change = changes;
      core.set((current) => ({ ...current, ...setFlags(current, keys, set, change) }));
      for (const chunk of chunks(keys)) await storeFlags(core, chunk, set, change);
    },
  };
  return acting;
}

/** What the server does not take comes back, with the reason. */
async function sendDeletions(
  core: Core,
  acting: Pick<Acting, 'answered'>,
  keys: readonly MessageKey[],
): Promise<void> {
  for (const chunk of chunks(keys)) {
    try {
      acting.answered(await core.api.delete(chunk));
    } catch (error) {
      core.set((current) => ({ ...current, ...takeBack(current, chunk) }));
      const problem = core.fail(error);
      const reason = problemWords(core.say, problem);
      core.notify('problem', core.say('list.not-deleted', { reason }), problem.detail);
    }
  }
}

/** Which deletions an undo takes back; those only for which there is time. */
function undone(core: Core, extent: 'last' | 'all' | readonly MessageKey[]): readonly MessageKey[] {
  const open = undoable(expire(core.get(), Date.now()));
  if (open === null) return [];
  if (extent === 'last') return open.last;
  if (extent === 'all') return open.all;
  const wanted = new Set(extent);
  return open.all.filter((key) => wanted.has(key));
}

function told(core: Core, { deletions }: Deletions, context: { skew: number; act: number }): void {
  const view = listOf(core.get().asked);
  const { state, returned } = applyDeletions(core.get(), deletions, { ...context, view });
  core.set((current) => ({ ...current, ...state }));
  const [first] = returned;
  if (first === undefined) return;
  const subject = subjectOf(core.say, envelopeOf(core.get(), first.key) ?? { subject: '' });
  const { say } = core;
  const reason = first.reason === undefined ? say('list.refused') : problemWords(say, first.reason);
  const told = { count: returned.length, subject, reason };
  core.notify('problem', say('list.came-back', told), first.reason?.detail);
}

function sayUndone(core: Core, keys: readonly MessageKey[]) {
  const late = keys.filter((key) => core.get().deletions.has(key)).length;
  if (late > 0) core.notify('problem', core.say('list.too-late', { count: late }));
  else core.notify('plain', core.say('list.undone', { count: keys.length }));
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
    core.complain(error);
  }
}
