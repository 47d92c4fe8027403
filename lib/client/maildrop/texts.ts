/** Whole texts, read on the server for searching: how far that is, and the wish that it goes on or stops. */
import type { TextsRequest, TextsView } from '@/lib/contract/texts';
import { withStale } from './state.ts';
import type { Core, Snapshot } from './store.ts';

/** How far it is now. Where that means that more can be found, the list is fetched again. */
export function withTexts(current: Snapshot, texts: TextsView): Snapshot {
  const before = current.texts;
  const next = { ...current, texts };
  const isMore = before !== null && texts.found > before.found;
  const isSearched = current.asked.within === 'texts';
  return isMore && isSearched ? { ...next, ...withStale(next, 'found') } : next;
}

/** Asks how far it is, for whoever has not heard. */
export async function learnTexts(core: Core): Promise<void> {
  try {
    const texts = await core.api.texts();
    core.set((current) => withTexts(current, texts));
  } catch (error) {
    // The offer to read them stays away; the list itself tells what is wrong.
    core.fail(error);
  }
}

/** Goes on, or stops. */
export async function readTexts(core: Core, wish: TextsRequest['do']): Promise<void> {
  try {
    const texts = await core.api.readTexts({ do: wish });
    core.set((current) => withTexts(current, texts));
  } catch (error) {
    core.complain(error);
  }
}
