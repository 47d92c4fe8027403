/** One key stars and unstars: it goes by all of the rows, those too that were never in sight. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { Acting } from './acting.ts';
import { headOf, messagesOf, rowEnvelope } from './conversations.ts';
import type { Core } from './store.ts';

export async function star(
  core: Core,
  acting: Pick<Acting, 'setFlags'>,
  rows: readonly MessageKey[],
): Promise<void> {
  const before = core.get();
  const shown = rows.map((row) => rowEnvelope(before, headOf(before, row))?.starred);
  const set = (starred: boolean) => acting.setFlags(messagesOf(core.get(), rows), { starred });
  if (shown.includes(false)) return set(true);
  if (!shown.includes(undefined)) return set(false);
  try {
    const { areStarred } = await import('./selecting.ts');
    await set(!(await areStarred(core, rows)));
  } catch (error) {
    core.failed('list.not-starred', error);
  }
}
