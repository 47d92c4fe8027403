/** Whether a person can see this tab, told to the server, which looks for new mail accordingly. */
import type { Attention, TabReport } from '@/lib/contract/events';

const attention = (): Attention => (document.visibilityState === 'visible' ? 'visible' : 'hidden');

/** What this tab calls itself; randomUUID would want https. */
function newName(): string {
  const octets = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** One tab, and what the server was last told of it. */
export interface TabInSight {
  /** As it is now. */
  report(): TabReport;
  /** Calls back whenever the tab came into sight or left it. @returns what ends that */
  watch(changed: () => void): () => void;
}

export function tabInSight(): TabInSight {
  const tab = newName();
  return {
    report: () => ({ tab, attention: attention() }),
    watch(changed) {
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
  };
}
