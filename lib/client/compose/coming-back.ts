/** After a reload, a crash or a new sign-in: what was open in this tab, and what was never saved. */

import { ApiError } from '@/lib/client/api';
import type { MessageKey } from '@/lib/contract/envelope';
import { type Copy, left } from './copies.ts';
import type { Keeping } from './keeping.ts';
import { type Letter, letterOf, newLetter, recovered } from './letter.ts';
import { type DeskCore, type Sheet, withSheet, withSheetBehind } from './store.ts';

/** Opens them again, as they were last written. */
export async function recover(
  core: DeskCore,
  keeping: Keeping,
  open: readonly MessageKey[],
): Promise<void> {
  const copies = left(core.copies.all(), open, core.now());
  const keys = new Set([...open, ...copies.map(({ key }) => key)]);
  for (const key of keys) {
    const copy = copies.find((each) => each.key === key);
    const letter = await lookedUp(core, key, copy);
    if (letter === null) continue;
    const sheet: Sheet = {
      letter,
      shape: 'open',
      untouched: null,
      stage: 'writing',
      doubt: null,
      later: null,
    };
    // Whoever writes another letter meanwhile goes on with that.
    core.set((desk) =>
      desk.front === null || keys.has(desk.front)
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
    const unsaved = { ...newLetter(key, copy.content), revision: copy.revision, kept: null };
    // One that never reached the server begins there; one that left it must not come back as it.
    const wasThere = error instanceof ApiError && code === 'draft-gone' && copy.revision > 0;
    return wasThere ? { ...unsaved, keeping: { is: 'gone' } } : unsaved;
  }
}

/** The letters that this tab has open, in its own memory, which a reload leaves. */
const nameFor = (account: string) => `poplar-open-letters:${account}`;

/** Notes what is open now. */
export function rememberOpen({ account, get, tab }: Pick<DeskCore, 'account' | 'get' | 'tab'>) {
  const keys = get().sheets.map(({ letter }) => letter.key);
  tab.setItem(nameFor(account), JSON.stringify(keys));
}

/** What was noted. */
export function openBefore(tab: Pick<Storage, 'getItem'>, account: string): MessageKey[] {
  const keys: unknown = JSON.parse(tab.getItem(nameFor(account)) ?? '[]');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
