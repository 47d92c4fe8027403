/** A list on its way into a file: begun as a download, asked after, and stopped. */
import { exportHref, json, request, sending } from '@/lib/client/api';
import { newKey } from '@/lib/client/compose/new-key';
import { isLetterView, type Place } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ExportView } from '@/lib/contract/export';

/** @returns its name, by which it is asked for */
export function beginExport(place: Place, as: 'mbox' | 'eml'): string {
  const run = newKey();
  download(exportHref({ ...place, conversations: 'off' }, { as, run, of: 'all' }));
  return run;
}

/** Some of a list, as an archive. @returns its name @throws ApiError */
export async function exportChosen({ view }: Place, keys: readonly MessageKey[]): Promise<string> {
  const run = newKey();
  await request(pathOf(run), sending('PUT', { keys }));
  // Whatever else they were found by, they are all there.
  const list = isLetterView(view) ? view : 'inbox';
  const whole = { view: list, query: '', within: 'envelopes', sort: 'newest' } as const;
  download(exportHref({ ...whole, conversations: 'off' }, { as: 'eml', run, of: 'chosen' }));
  return run;
}

/** The browser keeps the file and shows it among its downloads; the page stays. */
function download(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}

const pathOf = (run: string) => `/api/exports/${run}`;

export const exportView = (run: string) => json<ExportView>(pathOf(run));
export const stopExport = (run: string) => json<ExportView>(pathOf(run), sending('DELETE', {}));
