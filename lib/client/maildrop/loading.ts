/** Fetches the pages of the list that are in sight, and fetches them again when they went stale. */
import { problemOf } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import type { MessagePage, Wait } from '@/lib/contract/messages';
import { applyPage, applyReload, missingPage, PAGE_ROWS, pageFailed } from './pages.ts';
import { type Asked, isSameList, listOf, withView } from './state.ts';
import type { Core, Snapshot } from './store.ts';

/** Rows fetched beyond those in sight. */
const AROUND = 15;
/** Rows fetched beyond those where one scrolls to, so that they are there before they are made. */
const AHEAD = PAGE_ROWS;
/** How long a page that came with fewer rows than it should is left alone, in milliseconds. */
const PATIENCE = 1_500;

export interface Loading {
  /** Another list is looked at, from its top: nothing waits for an answer about the one before. */
  begin(): void;
  /** Rows [from, to) of the list that is looked at are in sight. */
  want(from: number, to: number): void;
  /** Fetches what is in sight again, in one step. */
  reload(): Promise<void>;
  /** The same, where what is in sight went stale, or stood behind a lock that is no more. */
  renew(): void;
}

/** Rows [from, to), and which way one got there. */
interface Sight {
  readonly from: number;
  readonly to: number;
  readonly towards: 'neither' | 'top' | 'end';
}

const AT_FIRST: Sight = { from: 0, to: PAGE_ROWS, towards: 'neither' };

/** What is fetched, until another list is looked at. */
interface Wish {
  readonly asked: Asked;
  readonly sight: Sight;
  readonly signal: AbortSignal;
}

/**
 * One page request at a time: the newest wish is served first, older ones are dropped.
 * @param around a message whose row is wanted first, wherever in the list it stands
 */
export function createLoading(core: Core, around: MessageKey | null): Loading {
  let sight = AT_FIRST;
  const tried = new Map<string, number>();
  let first = around;
  let stop = new AbortController();
  let { state } = core.get().maildrop;

  const step = async (asked: Asked, signal: AbortSignal): Promise<'more' | 'done'> => {
    const next = plan(core, sight);
    if (next === 'nothing') return 'done';
    if (next === 'reload') {
      await reloadPages(core, { asked, sight, signal });
      return 'more';
    }
    if (wasJustTried(tried, `${JSON.stringify(asked)} ${next}`)) {
      setTimeout(run, PATIENCE);
      return 'done';
    }
    const extent = first === null ? { offset: next } : { around: first };
    first = null;
    await fetchOrTop(core, extent, { asked, sight, signal });
    return 'more';
  };

  const tryStep = async (): Promise<'more' | 'done'> => {
    const { asked } = core.get();
    const { signal } = stop;
    try {
      return await step(asked, signal);
    } catch (error) {
      // Nobody waits for it any more, but for another list.
      if (signal.aborted) return 'more';
      const problem = core.fail(error);
      core.set((current) => ({ ...current, ...pageFailed(current, listOf(asked), problem) }));
      return 'done';
    }
  };

  const run = oneAtATime(tryStep);

  const reload = () => {
    tried.clear();
    const again = { problem: null, stale: true };
    core.set((current) => ({ ...current, ...withView(current, listOf(current.asked), again) }));
    return run();
  };

  return {
    begin() {
      stop.abort();
      stop = new AbortController();
      tried.clear();
      sight = AT_FIRST;
    },
    want(from, to) {
      sight = moved(sight, from, to);
      void run();
    },
    reload,
    renew() {
      const { asked, views, maildrop } = core.get();
      const { stale, total, problem } = views[listOf(asked)];
      const opens = maildrop.state === 'open' && state !== 'open';
      state = maildrop.state;
      if (opens && problem?.code === 'busy') void reload();
      else if (stale && total !== null) void run();
    },
  };
}

/** A list that only changes its height is still scrolled the way that it was. */
function moved(before: Sight, from: number, to: number): Sight {
  if (from === before.from) return { ...before, to };
  return { from, to, towards: from < before.from ? 'top' : 'end' };
}

/** Whether a page was asked for a moment ago; if not, it is now. */
function wasJustTried(tried: Map<string, number>, page: string): boolean {
  const now = Date.now();
  if (now - (tried.get(page) ?? 0) < PATIENCE) return true;
  tried.set(page, now);
  return false;
}

/** Runs steps to their end. A wish that comes while one ends must not be lost: it has a round of its own. */
function oneAtATime(step: () => Promise<'more' | 'done'>): () => Promise<void> {
  let busy: 'no' | 'yes' = 'no';
  let wished: 'no' | 'yes' = 'no';
  return async () => {
    wished = 'yes';
    if (busy === 'yes') return;
    busy = 'yes';
    while (wished === 'yes') {
      wished = 'no';
      while ((await step()) === 'more');
    }
    busy = 'no';
  };
}

/** What to fetch next for the rows in sight: everything again, the page at a row, or nothing. */
function plan(core: Core, { from, to, towards }: Sight): 'reload' | 'nothing' | number {
  const { asked, views } = core.get();
  const list = listOf(asked);
  const shown = views[list];
  if (shown.problem !== null) return 'nothing';
  // Fetched now, it would lack what is called back, and have what is being deleted.
  const isKnown = isWhole(core.get()) || !isSameList(shown.answers, asked);
  if (shown.stale && shown.total !== null && isKnown) return 'reload';
  const missing = (first: number, end: number) => missingPage(core.get(), list, first, end);
  const near = missing(from, to) ?? missing(from - AROUND, to + AROUND);
  if (near !== null) return near;
  const far =
    towards === 'top'
      ? missing(from - AHEAD, from)
      : missing(to, towards === 'end' ? to + AHEAD : to);
  return far ?? 'nothing';
}

/** Whether what was asked is still what is looked at: an answer that comes late is no answer. */
const isStillAsked = (core: Core, asked: Asked) => core.get().asked === asked;

/** Whether the server has heard of all that was deleted and called back. */
const isWhole = ({ returning, deletions }: Snapshot) =>
  returning.size === 0 && [...deletions.values()].every(({ isStored }) => isStored);

/**
 * Whether something was called back that an answer may lack, or deleted that it may have.
 * @param before as the request began
 */
function isOutdated(before: Snapshot, now: Snapshot): boolean {
  const wasStored = (key: MessageKey) => before.deletions.get(key)?.isStored === true;
  return (
    !isWhole(before) ||
    now.returning !== before.returning ||
    ![...now.deletions.keys()].every(wasStored)
  );
}

/** As a request begins: what changes from now on may not be in its answer, and makes the list stale anew. */
function markStale(core: Core, asked: Asked, stale: boolean): void {
  core.set((current) => ({ ...current, ...withView(current, listOf(asked), { stale }) }));
}

type Start = { readonly offset: number } | { readonly around: MessageKey };

/** Where there is no line, the page around a row is not kept, but the top of the list may be. */
async function fetchOrTop(core: Core, from: Start, wish: Wish): Promise<void> {
  try {
    await fetchPage(core, from, wish);
  } catch (error) {
    if (!('around' in from) || problemOf(error).code !== 'offline') throw error;
    await fetchPage(core, { offset: 0 }, wish);
  }
}

/** What is known shows at once; what the mail server is about to say of it comes right after. */
async function fetchPage(core: Core, from: Start, wish: Wish): Promise<void> {
  const { asked, signal } = wish;
  const wait = core.get().views[listOf(asked)].total === null ? 'no' : 'first';
  const before = core.get();
  markStale(core, asked, false);
  const page = await core.api.page(asked, { ...from, limit: PAGE_ROWS, wait }, signal);
  if (!isStillAsked(core, asked)) return;
  const counts = isOutdated(before, core.get()) ? 'before' : 'now';
  core.set((current) => ({ ...current, ...applyPage(current, listOf(asked), page, counts) }));
  if (counts === 'before') markStale(core, asked, true);
  if (page.asLeft) await reloadPages(core, wish, 'current');
}

async function reloadPages(core: Core, wish: Wish, wait: Wait = 'first'): Promise<void> {
  const { asked, signal } = wish;
  const { from, to } = wish.sight;
  const list = listOf(asked);
  const before = core.get();
  markStale(core, asked, false);
  const pages: MessagePage[] = [];
  const first = from - (from % PAGE_ROWS);
  try {
    for (let offset = first; offset === first || offset < to; offset += PAGE_ROWS) {
      pages.push(await core.api.page(asked, { offset, limit: PAGE_ROWS, wait }, signal));
      if (!isStillAsked(core, asked) || isOutdated(before, core.get()))
        return markStale(core, asked, true);
    }
  } catch (error) {
    markStale(core, asked, true);
    throw error;
  }
  core.set((current) => ({ ...current, ...applyReload(current, list, pages) }));
}
