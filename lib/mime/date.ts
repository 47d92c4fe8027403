/** The Date field: RFC 5322 §3.3 and §4.3, and what real programs write instead. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Minutes east of UTC. Military letters mean nothing certain (RFC 5322 §4.3) and count as UTC. */
const ZONES: Record<string, number> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEST: 120,
  EET: 120,
  EEST: 180,
  BST: 60,
  WEST: 60,
  MSK: 180,
  JST: 540,
  KST: 540,
  IST: 330,
  AEST: 600,
  AEDT: 660,
};

const TIME = String.raw`(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,]\d+)?)?(?:[ ]*([ap])\.?m\.?)?`;
/** QUIRK: `GMT+0100`, as JavaScript writes it, and `UTC+1`. */
const ZONE = String.raw`((?:gmt|utc)? ?[+-] ?\d{1,2}:?\d{2}|(?:gmt|utc) ?[+-]\d{1,2}|[a-z]{1,5})?`;
/** [Mon,] 2 Jan 2006 15:04[:05] [-0700] */
const USUAL = new RegExp(
  String.raw`^(?:[a-z]{2,9}[,.]? *)?(\d{1,2})[ -]*([a-z]{3,9})\.?[ ,-]*(\d{2,4}),? +${TIME} *${ZONE}`,
  'i',
);
/** Mon Jan 2 15:04:05 [MST] 2006, as asctime writes it; and January 2, 2006 15:04 */
const ASCTIME = new RegExp(
  String.raw`^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2}) +${TIME} *${ZONE} +(\d{4})`,
  'i',
);
const AMERICAN = new RegExp(
  String.raw`^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? +(\d{1,2}),? +(\d{4}),? +${TIME} *${ZONE}`,
  'i',
);
/** 2006-01-02T15:04:05Z */
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[t ]+${TIME} *${ZONE}`, 'i');

/** Years in which mail is sent. Others come from broken clocks and would lead every sorted list. */
const FIRST_YEAR = 1969;
const LAST_YEAR = 2199;

type Cell = string | undefined;

function monthNumber(name: Cell): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

/** Two digits: 00–49 are 2000–2049; three digits count from 1900 (RFC 5322 §4.3). */
function fullYear(digits: Cell): number {
  const year = Number(digits);
  if ((digits ?? '').length >= 4) return year;
  if ((digits ?? '').length === 2 && year < 50) return year + 2000;
  return year + 1900;
}

function zoneMinutes(zone: Cell): number {
  const offset = /^(?:gmt|utc)? ?([+-]) ?(\d{1,2}):?(\d{2})?$/i.exec(zone ?? '');
  if (!offset) return ZONES[(zone ?? '').toUpperCase()] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  if (minutes > 16 * 60) return 0;
  return offset[1] === '-' ? -minutes : minutes;
}

function clockHour(hour: number, half: Cell): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function instant(year: number, month: number, day: Cell, clock: readonly Cell[]): string | null {
  const [hourText, minuteText, secondText, half, zone] = clock;
  const hour = clockHour(Number(hourText), half);
  const minute = Number(minuteText);
  const second = Math.min(Number(secondText ?? 0), 59);
  if (month < 1 || hour > 23 || minute > 59 || Number(secondText ?? 0) > 60) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (Number(day) < 1 || Number(day) > daysIn(year, month)) return null;
  const east = zoneMinutes(zone) * 60_000;
  return new Date(
    Date.UTC(year, month - 1, Number(day), hour, minute, second) - east,
  ).toISOString();
}

/** Day, month, year, clock and zone as `USUAL` finds them; null where they make no instant. */
function usual(found: RegExpExecArray): string | null {
  return instant(fullYear(found[3]), monthNumber(found[2]), found[1], found.slice(4));
}

/** A Date field's value as ISO 8601 in UTC; null where it says no possible instant. */
export function readDate(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const head = raw.slice(0, 200).trimStart();
  let found = USUAL.exec(head);
  // With its zone it is all there; without, a comment may stand before that.
  if (found?.[8] !== undefined) return usual(found);
  const text = head
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[\s"]+/g, ' ')
    .trim();
  found = USUAL.exec(text);
  if (found) return usual(found);
  found = ASCTIME.exec(text);
  if (found) {
    return instant(fullYear(found[8]), monthNumber(found[1]), found[2], found.slice(3, 8));
  }
  found = AMERICAN.exec(text);
  if (found) return instant(fullYear(found[3]), monthNumber(found[1]), found[2], found.slice(4));
  found = ISO.exec(text);
  if (found) return instant(Number(found[1]), Number(found[2]), found[3], found.slice(4));
  return null;
}
