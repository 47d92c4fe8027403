/** Asks how far an export is. */
import type { ExportView } from '@/lib/contract/export';

/** Milliseconds between two questions. */
const ASK_EVERY = 500;
/** The list is read first, so that the server may not know of it yet: so many questions long. */
const UNKNOWN_AT_MOST = 60;

/** Tells how far it is until it ended. @returns what stops asking before */
export function followExport(
  ask: () => Promise<ExportView>,
  told: (view: ExportView) => void,
): () => void {
  let unknown = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const askOnce = async () => {
    // Not known yet, or the line is lost: asked again, for a while.
    const next = await ask().catch(() => null);
    if (timer === null) return;
    if (next === null) unknown += 1;
    else told(next);
    if (unknown > UNKNOWN_AT_MOST) told({ state: 'failed', done: 0, of: 0 });
    else if (next === null || next.state === 'running') later();
  };
  const later = () => {
    timer = setTimeout(askOnce, ASK_EVERY);
  };
  later();
  return () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
}
