/** After a reload, a crash or a new sign-in: what was open in this tab, and what was never saved. */

import { ApiError } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import { type Copy, left } from './copies.ts';
import type { Keeping } from './keeping.ts';
import { type Letter, letterOf, newLetter, recovered } from './letter.ts';
import { type DeskCore, type Shape, type Sheet, withSheet, withSheetBehind } from './store.ts';

/** A letter that was on the screen. */
export interface OpenBefore {
  readonly key: MessageKey;
  /** open: in any shape but minimised. */
  readonly shape: Exclude<Shape, 'large'>;
}

/** Opens them again, as they were last written; what was minimised stays so. */
export async function recover(
  core: DeskCore,
  keeping: Keeping,
  open: readonly OpenBefore[],
): Promise<void> {
  const own = open.map(({ key }) => key);
  const copies = left(core.copies.all(), own, core.now());
  const keys = new Set([...own, ...copies.map(({ key }) => key)]);
  for (const key of keys) {
    const copy = copies.find((each) => each.key === key);
    const letter = await lookedUp(core, key, copy);
    if (letter === null) continue;
    const sheet: Sheet = {
      letter,
      shape: open.find((each) => each.key === key)?.shape ?? 'open',
      untouched: null,
      stage: 'writing',
      doubt: null,
      later: null,
    };
    // Whoever writes another letter meanwhile goes on with that.
    core.set((desk) =>
      sheet.shape === 'open' && (desk.front === null || keys.has(desk.front))
        ? withSheet(desk, sheet)
        : withSheetBehind(desk, sheet),
    );
    keeping.touched(key);
  }
}

async function lookedUp(
  core: DeskCore,
  key: MessageKey,
  copy: Copy | undefined,
): Promise<Letter | null> {
  try {
    const draft = await core.api.draft(key);
    return copy === undefined ? letterOf(draft) : recovered(draft, copy);
  } catch (error) {
    const { code } = core.fail(error);
    if (copy === undefined) return null;
    const { content, revision, unanswered } = copy;
    const unsaved = { ...newLetter(key, content), revision, unanswered, kept: null };
    // One that never reached the server begins there; one that left it must not come back as it.
    const wasThere = error instanceof ApiError && code === 'draft-gone' && revision > 0;
    return wasThere ? { ...unsaved, keeping: { is: 'gone' } } : unsaved;
  }
}

/** The letters that this tab has open, in its own memory, which a reload leaves. */
const nameFor = (account: string) => `poplar-open-letters:${account}`;

/** Notes what is open now. */
export function rememberOpen({ account, get, tab }: Pick<DeskCore, 'account' | 'get' | 'tab'>) {
  const open = get().sheets.map(
    ({ letter: { key }, shape }): OpenBefore => ({
      key,
      shape: shape === 'minimised' ? shape : 'open',
    }),
  );
  tab.setItem(nameFor(account), JSON.stringify(open));
}

/** What was noted; nothing where another version noted it. */
export function openBefore(tab: Pick<Storage, 'getItem'>, account: string): OpenBefore[] {
  const noted: unknown = JSON.parse(tab.getItem(nameFor(account)) ?? '[]');
  return Array.isArray(noted) ? noted.filter(isNoted) : [];
}

const isNoted = (one: Partial<OpenBefore> | null): one is OpenBefore =>
  typeof one?.key === 'string' && (one.shape === 'open' || one.shape === 'minimised');
