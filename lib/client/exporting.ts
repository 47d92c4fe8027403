/** A list on its way into a file: begun as a download, asked after, and stopped. */
import { exportHref, json, sending } from '@/lib/client/api';
import { newKey } from '@/lib/client/compose/new-key';
import type { Place } from '@/lib/client/place';
import type { ExportView } from '@/lib/contract/export';

/** @returns its name, by which it is asked for */
export function beginExport(place: Place, as: 'mbox' | 'eml'): string {
  const run = newKey();
  const link = document.createElement('a');
  link.href = exportHref({ ...place, conversations: 'off' }, as, run);
  // The browser keeps the file and shows it among its downloads; the page stays.
  link.download = '';
  link.click();
  return run;
}

const pathOf = (run: string) => `/api/exports/${run}`;

export const exportView = (run: string) => json<ExportView>(pathOf(run));
export const stopExport = (run: string) => json<ExportView>(pathOf(run), sending('DELETE', {}));
