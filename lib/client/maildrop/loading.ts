/** Fetches the pages of the list that are in sight, and fetches them again when they went stale. */
import type { View } from '@/lib/contract/messages';
import {
  applyPage,
  applyReload,
  missingPage,
  PAGE_ROWS,
  type PlacedPage,
  pageFailed,
} from './pages.ts';
import { withView } from './state.ts';
import type { Core } from './store.ts';

/** Rows fetched beyond those in sight. */
const AHEAD = 15;
/** How long a page that came with fewer rows than it should is left alone, in milliseconds. */
const PATIENCE = 1_500;
/** Rows in one request where all are wanted: the most that the API gives. */
const MOST_ROWS = 200;

export interface Loading {
  /** Rows [from, to) of a view are in sight. */
  want(view: View, from: number, to: number): void;
  /** Fetches what is in sight again, in one step. */
  reload(): Promise<void>;
  /** The same, where what is in sight went stale. */
  renew(): void;
  /** Fetches every row of a view that is not there yet. */
  loadAll(view: View): Promise<void>;
}

interface Sight {
  readonly view: View;
  readonly from: number;
  readonly to: number;
}

/** One page request at a time: the newest wish is served first, older ones are dropped. */
export function createLoading(core: Core): Loading {
  let sight: Sight = { view: 'inbox', from: 0, to: PAGE_ROWS };
  let busy: 'no' | 'yes' = 'no';
  const tried = new Map<string, number>();

  const step = async (): Promise<'more' | 'done'> => {
    const next = plan(core, sight);
    if (next === 'nothing') return 'done';
    if (next === 'reload') {
      await reloadPages(core, sight);
      return 'more';
    }
    const name = `${sight.view} ${next}`;
    if (Date.now() - (tried.get(name) ?? 0) < PATIENCE) {
      setTimeout(run, PATIENCE);
      return 'done';
    }
    tried.set(name, Date.now());
    await fetchPage(core, sight.view, { offset: next, rows: PAGE_ROWS });
    return 'more';
  };

  const run = async () => {
    if (busy === 'yes') return;
    busy = 'yes';
    try {
      while ((await step()) === 'more');
    } catch (error) {
      const problem = core.fail(error);
      core.set((current) => ({ ...current, ...pageFailed(current, sight.view, problem) }));
    } finally {
      busy = 'no';
    }
  };

  return {
    want(view, from, to) {
      sight = { view, from, to };
      void run();
    },
    reload() {
      tried.clear();
      const again = { problem: null, stale: true };
      core.set((current) => ({ ...current, ...withView(current, sight.view, again) }));
      return run();
    },
    renew() {
      const { stale, total } = core.get().views[sight.view];
      if (stale && total !== null) void run();
    },
    loadAll: (view) => loadAll(core, view),
  };
}

/** What to fetch next for the rows in sight: everything again, the page at a row, or nothing. */
function plan(core: Core, { view, from, to }: Sight): 'reload' | 'nothing' | number {
  const shown = core.get().views[view];
  if (shown.problem !== null) return 'nothing';
  if (shown.stale && shown.total !== null) return 'reload';
  return (
    missingPage(core.get(), view, from, to) ??
    missingPage(core.get(), view, from - AHEAD, to + AHEAD) ??
    'nothing'
  );
}

async function fetchPage(
  core: Core,
  view: View,
  { offset, rows }: { offset: number; rows: number },
): Promise<number> {
  const page = await core.api.page(view, offset, rows);
  core.set((current) => ({ ...current, ...applyPage(current, view, { offset, page }) }));
  return page.messages.length;
}

async function reloadPages(core: Core, { view, from, to }: Sight): Promise<void> {
  const pages: PlacedPage[] = [];
  const first = from - (from % PAGE_ROWS);
  for (let offset = first; offset === first || offset < to; offset += PAGE_ROWS)
    pages.push({ offset, page: await core.api.page(view, offset, PAGE_ROWS) });
  core.set((current) => ({ ...current, ...applyReload(current, view, pages) }));
}

async function loadAll(core: Core, view: View): Promise<void> {
  try {
    for (;;) {
      const offset = core.get().views[view].rows.indexOf(undefined);
      if (offset < 0) return;
      if ((await fetchPage(core, view, { offset, rows: MOST_ROWS })) === 0) return;
    }
  } catch (error) {
    const problem = core.fail(error);
    core.notify('problem', problem.message, problem.detail);
  }
}
