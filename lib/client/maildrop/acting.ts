/** Deleting, undoing and flagging: shown at once, sent, and taken back when the server refuses. */

import { type Dated, isUnanswered } from '@/lib/client/api';
import { subjectOf } from '@/lib/client/formats';
import { pageLeft } from '@/lib/client/leaving';
import { problemWords } from '@/lib/client/problem-words';
import type { Deletion, Deletions } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import type { FlagChange } from '@/lib/contract/messages';
import { chunks } from './chunks.ts';
import {
  ALL_LISTS,
  applyDeletions,
  deleteChosen,
  expire,
  isSeen,
  leaveAgain,
  takeBack,
  undoable,
} from './deletions.ts';
import { createFlagging } from './flagging.ts';
import { envelopeOf, listOf, withStale } from './state.ts';
import type { Core } from './store.ts';

/** Until the server's answer tells the true end of undo, milliseconds. */
const USUAL_UNDO = 10_000;

export interface Acting {
  delete(keys: readonly MessageKey[]): Promise<void>;
  /**
   * Brings back what the last act deleted, everything that can still come back, or these; sets flags
   * back that changed at once; or undoes whichever of both came last.
   */
  undo(extent: Extent | 'flags' | 'newest'): Promise<void>;
  setFlags(keys: readonly MessageKey[], set: FlagChange['set']): Promise<void>;
  /** Applies deletions as told by an answer or an event. */
  told(deletions: Deletions): void;
  /** The same, from an answer that also tells how the server's clock stands to ours. */
  answered(answer: Dated<Deletions>): void;
}

/** Which deletions. */
type Extent = 'last' | 'all' | readonly MessageKey[];

/** Makes what acts through the API. */
export function createActing(core: Core): Acting {
  let acts = 0;
  let skew = 0;
  let sending: Promise<void> = Promise.resolve();
  const turns: Turns = {
    inTurn(send) {
      // Who leaves in between has done it all the same.
      sending = Promise.race([sending, pageLeft()]).then(send);
      return sending;
    },
    unsent: new Set(),
    unanswered: new Set(),
    doubted: new Set(),
    undone: new Map(),
  };
  const flagging = createFlagging(core, () => {
    acts += 1;
    return acts;
  });

  const acting: Acting = {
    told({ deletions }) {
      const { deletions: known, returning } = core.get();
      for (const { key, state, until } of deletions)
        if (returning.has(key) && state === 'undone') turns.undone.set(key, until);
      // What was undone before is deleted again, and what is called back was deleted before.
      const isOfNow = ({ key, state, until }: Deletion) =>
        !returning.has(key) &&
        !turns.doubted.has(key) &&
        !(state === 'undone' && known.get(key)?.isStored === false) &&
        !(state === 'undoable' && turns.undone.get(key) === until);
      told(core, deletions.filter(isOfNow), { skew, act: acts });
    },
    answered({ answer, serverTime }) {
      skew = serverTime - Date.now();
      acting.told(answer);
    },
    async delete(keys) {
      if (keys.length === 0) return;
      acts += 1;
      const by = { act: acts, until: Date.now() + USUAL_UNDO };
      const before = core.get();
      const view = listOf(before.asked);
      core.set((current) => ({ ...current, ...deleteChosen(current, view, keys, by) }));
      for (const key of keys) {
        turns.unsent.add(key);
        turns.doubted.delete(key);
      }
      await turns.inTurn(() => sendDeletions(core, acting, keys, turns));
      if (!isSeen(before, view, keys)) fetchAgain(core);
    },
    async undo(extent) {
      if (extent === 'flags' || (extent === 'newest' && isFlagNewest(core)))
        return flagging.setBack();
      const keys = undone(core, extent === 'newest' ? 'last' : extent);
      if (keys.length > 0) await callBack(core, acting, keys, turns);
    },
    setFlags: flagging.setFlags,
  };
  return acting;
}

/** What stands between an act and the server. */
interface Turns {
  /** One after the other: an undo that overtook its deletion would come to nothing, and so the other way round. */
  readonly inTurn: (send: () => Promise<void>) => Promise<void>;
  /** What waits for its turn to be deleted: of that the server need never hear if it is called back. */
  readonly unsent: Set<MessageKey>;
  /** What the server may have been told to delete or not: no answer came. */
  readonly unanswered: Set<MessageKey>;
  /** What was said not to be deleted, because no answer came: the server may yet do it. */
  readonly doubted: Set<MessageKey>;
  /** What the server called back, by when undo would have ended: events of that deletion can come after. */
  readonly undone: Map<MessageKey, Deletion['until']>;
}

/** What the server does not take comes back, with the reason. */
async function sendDeletions(
  core: Core,
  acting: Pick<Acting, 'answered'>,
  keys: readonly MessageKey[],
  turns: Turns,
): Promise<void> {
  const { unsent, unanswered } = turns;
  const due = keys.filter((key) => unsent.delete(key));
  for (const chunk of chunks(due)) {
    for (const key of chunk) unanswered.add(key);
    try {
      const answer = await core.api.delete(chunk);
      for (const key of chunk) unanswered.delete(key);
      acting.answered(answer);
    } catch (error) {
      // Of some an event may have told that they are deleted, and some were called back.
      const { deletions } = core.get();
      const untold = chunk.filter((key) => deletions.get(key)?.isStored === false);
      if (isUnanswered(error)) doubt(core, acting, untold, turns);
      else for (const key of chunk) unanswered.delete(key);
      if (untold.length === 0) continue;
      core.set((current) => ({ ...current, ...takeBack(current, untold) }));
      core.failed('list.not-deleted', error);
    }
  }
}

/** Between two tries to have the server not do what was said not to be done, milliseconds. */
const SURE_AFTER = 3_000;

/** Sees to it that the server does not delete these, should it have heard of them. */
async function doubt(
  core: Core,
  acting: Pick<Acting, 'answered'>,
  keys: readonly MessageKey[],
  { inTurn, undone, doubted }: Turns,
): Promise<void> {
  const isUnderWay = doubted.size > 0;
  for (const key of keys) doubted.add(key);
  const makeSure = async () => {
    const due = [...doubted];
    try {
      for (const chunk of chunks(due)) {
        const answer = await core.api.undo(chunk);
        for (const key of chunk) doubted.delete(key);
        const late = taken(answer.answer, undone);
        acting.answered(answer);
        if (late > 0) sayUndone(core, 0, late);
        // What was fetched meanwhile may lack what is back.
        fetchAgain(core);
      }
    } catch (error) {
      if (!isUnanswered(error)) doubted.clear();
    }
  };
  while (!isUnderWay && doubted.size > 0) {
    await new Promise((resolve) => setTimeout(resolve, SURE_AFTER));
    await inTurn(makeSure);
  }
}

/** Notes what the server called back. @returns of how many it was too late */
function taken({ deletions }: Deletions, undone: Turns['undone']): number {
  const back = deletions.filter(({ state }) => state === 'undone');
  for (const { key, until } of back) undone.set(key, until);
  return deletions.length - back.length;
}

/**
 * Rows come back at once, and leave again where the server cannot be told. It is told also where no answer
 * came about the deletion, for it may have it.
 */
async function callBack(
  core: Core,
  acting: Pick<Acting, 'answered'>,
  keys: readonly MessageKey[],
  { inTurn, unsent, unanswered, undone }: Turns,
): Promise<void> {
  const { deletions } = core.get();
  const known = keys.filter((key) => !unsent.delete(key));
  core.set((current) => ({
    ...current,
    ...takeBack(current, keys),
    returning: new Set([...current.returning, ...known]),
  }));
  if (known.length === 0) return sayUndone(core, keys.length, 0);
  for (const key of known) undone.delete(key);
  await inTurn(async () => {
    let late = 0;
    try {
      for (const chunk of chunks(known)) {
        const answer = await core.api.undo(chunk);
        // What was fetched meanwhile had not heard of it, and some rows only the server can place.
        if (!isSeen(core.get(), listOf(core.get().asked), chunk)) fetchAgain(core);
        returned(core, chunk);
        for (const key of chunk) unanswered.delete(key);
        late += taken(answer.answer, undone);
        acting.answered(answer);
      }
      sayUndone(core, keys.length, late);
    } catch (error) {
      const waiting = known.filter((key) => core.get().returning.has(key));
      returned(core, waiting);
      // Of some an event may have told that they are back.
      const untold = waiting.filter((key) => !undone.has(key));
      if (untold.length === 0) return sayUndone(core, keys.length, 0);
      const stored = untold.filter((key) => !unanswered.has(key));
      const were = new Map(stored.map((key) => [key, deletions.get(key)]));
      const view = listOf(core.get().asked);
      core.set((current) => ({ ...current, ...leaveAgain(current, view, were) }));
      core.failed('list.not-undone', error);
    }
  });
}

/** The server has heard of these, or cannot be told. */
function returned(core: Core, keys: readonly MessageKey[]): void {
  const told = new Set(keys);
  const untold = [...core.get().returning].filter((key) => !told.has(key));
  core.set((current) => ({ ...current, returning: new Set(untold) }));
}

function fetchAgain(core: Core): void {
  core.set((current) => ({ ...current, ...withStale(current, ...ALL_LISTS) }));
}

function isFlagNewest(core: Core): boolean {
  const { flagged } = core.get();
  const now = Date.now();
  if (flagged === null || flagged.until < now) return false;
  return flagged.act >= (undoable(expire(core.get(), now))?.act ?? 0);
}

/** Which deletions an undo takes back; those only for which there is time. */
function undone(core: Core, extent: Extent): readonly MessageKey[] {
  const open = undoable(expire(core.get(), Date.now()));
  if (open === null) return [];
  if (extent === 'last') return open.last;
  if (extent === 'all') return open.all;
  const wanted = new Set(extent);
  return open.all.filter((key) => wanted.has(key));
}

function told(
  core: Core,
  deletions: readonly Deletion[],
  context: { skew: number; act: number },
): void {
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

function sayUndone(core: Core, count: number, late: number): void {
  if (late > 0) core.notify('problem', core.say('list.too-late', { count: late }));
  else core.notify('plain', core.say('list.undone', { count }));
}
