/** In which order days are typed and read where figures alone make a date. */
import type { DateOrder } from '@/lib/search';
import type { Manner } from '@/lib/words/say';

const FIGURES = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/** Where the year comes first by choice, what is typed with the year at its end still goes by the language. */
export function dateOrderOf({ locale, dateFormat }: Manner): DateOrder {
  if (dateFormat === 'day-month' || dateFormat === 'month-day') return dateFormat;
  const parts = new Intl.DateTimeFormat(locale, FIGURES).formatToParts();
  const first = parts.find(({ type }) => type === 'day' || type === 'month' || type === 'year');
  if (first?.type === 'day') return 'day-month';
  return first?.type === 'month' ? 'month-day' : 'year-month-day';
}

/** The last day of January in figures, as one types it here. */
export function typedDate(manner: Manner): string {
  const order = dateOrderOf(manner);
  if (order !== dateOrderOf({ ...manner, dateFormat: 'auto' }))
    return order === 'day-month' ? '31/01/2026' : '01/31/2026';
  const written = new Intl.DateTimeFormat(manner.locale, FIGURES).format(new Date(2026, 0, 31));
  // Nobody types the marks that turn Arabic dates round.
  return written.replace(/[\u061c\u200e\u200f]/g, '');
}

/** What the frame of the page says of it. */
export function dateOrderHere(): DateOrder {
  const { dates } = document.documentElement.dataset;
  return dates === 'day-month' || dates === 'month-day' ? dates : 'year-month-day';
}
