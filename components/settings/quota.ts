/** A mailbox's bound as people write it: a figure and a unit, in decimal units as providers count. */

import { inFigures } from '@/lib/search';

export type Unit = 'MB' | 'GB';

export const UNITS = [
  { value: 'MB', words: 'MB' },
  { value: 'GB', words: 'GB' },
] as const satisfies { value: Unit; words: string }[];

const OCTETS = { MB: 1e6, GB: 1e9 } as const;

const FIGURE = { maximumSignificantDigits: 6, useGrouping: false } as const;

/** What stands in the field for a quota that is kept, as the reader's language writes it. */
export function quotaIn(
  octets: number | null,
  locale: string,
): { readonly figure: string; readonly unit: Unit } {
  if (octets === null) return { figure: '', unit: 'GB' };
  const unit = octets >= OCTETS.GB ? 'GB' : 'MB';
  return { figure: new Intl.NumberFormat(locale, FIGURE).format(octets / OCTETS[unit]), unit };
}

/** What was typed; a comma counts as the point. Nothing at all is no bound. */
export function octetsIn(typed: string, unit: Unit): number | null | 'no-size' {
  const figure = inFigures(typed).trim().replace(',', '.');
  if (figure === '') return null;
  const octets = Math.round(Number(figure) * OCTETS[unit]);
  const isSize = /^\d*\.?\d+$|^\d+\.$/.test(figure) && octets > 0;
  return isSize && Number.isSafeInteger(octets) ? octets : 'no-size';
}
