/** The lines of a calendar file that are read, put right where programs break them (RFC 5545 §3.1, §3.6). */

/** What lies in other components (alarms, tasks, journals) tells nothing of an event. */
const COMPONENTS = new Set(['vcalendar', 'vevent', 'vtimezone', 'standard', 'daylight']);
/** A calendar, a zone in it, and one of its two clocks. */
const DEEPEST = 3;

const NAME = /^([a-z-]{2,24})[;:]/i;
/** What stands before a value: a quoted parameter may hold colons. */
const HEAD = /^[a-z-]+(?:;(?:"[^"]*"|[^":])*)?:/i;
const PARAMETERS = /^(?:;[a-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*$/i;
const ZONE = /;tzid=("?)([^"]*?)\1(?=;|$)/i;
const TIME = /^(\d{8})(?:T(\d{4})(\d{2})?(Z?))?$/i;

/** How each property that is read has to stand in the file; empty where it makes no sense. */
const PROPERTIES: Readonly<Record<string, (line: string) => string>> = {
  attendee: person,
  organizer: person,
  dtstart: time,
  dtend: time,
  'recurrence-id': time,
  duration: (line) => valued(line, /^[+-]?P[\dWDTHMS]{2,}$/i),
  rdate: (line) => valued(line, /^\d{8}T\d{6}$/i),
  rrule: rule,
  tzoffsetfrom: (line) => valued(line, /^[+-]\d{4}(?:\d{2})?$/),
  tzoffsetto: (line) => valued(line, /^[+-]\d{4}(?:\d{2})?$/),
  ...Object.fromEntries(
    'location method status summary tzid uid version'
      .split(' ')
      .map((name) => [name, (line: string) => valued(line, /./)]),
  ),
};

/**
 * Without alarms, descriptions and pictures; with an end for each component that has none. A line that
 * is none, as a description that somebody wrapped leaves behind, is left out.
 */
export function calendarLines(text: string): string {
  const lines = new OpenLines();
  for (const line of unfolded(text)) {
    const name = NAME.exec(line)?.[1]?.toLowerCase() ?? '';
    if (name === 'begin') lines.begin(line.slice(6).trim().toLowerCase());
    else if (name === 'end') lines.end(line.slice(4).trim().toLowerCase());
    else if (Object.hasOwn(PROPERTIES, name)) lines.add(PROPERTIES[name]?.(line) ?? '');
  }
  return lines.closed();
}

const unfolded = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');

/** Lines so far, and which components are open. */
class OpenLines {
  readonly #kept: string[] = [];
  readonly #open: string[] = [];
  /** The component that is not read, where its lines stand. */
  #skipped: string | null = null;

  begin(component: string): void {
    if (this.#open.includes(component)) this.end(component);
    if (this.#skipped !== null) return;
    if (!COMPONENTS.has(component) || this.#open.length === DEEPEST) {
      this.#skipped = component;
      return;
    }
    this.#open.push(component);
    this.#kept.push(`BEGIN:${component}`);
  }

  /** Ends what was left open within it, too. */
  end(component: string): void {
    if (this.#skipped === component) this.#skipped = null;
    if (!this.#open.includes(component)) return;
    this.#skipped = null;
    for (let last = ''; last !== component; ) {
      last = this.#open.pop() ?? component;
      this.#kept.push(`END:${last}`);
    }
  }

  add(line: string): void {
    if (this.#skipped === null && this.#open.length > 0 && line !== '') this.#kept.push(line);
  }

  closed(): string {
    this.end(this.#open[0] ?? '');
    return this.#kept.join('\r\n');
  }
}

/** The name, and the value without parameters, which say nothing that is read. */
function valued(line: string, right: RegExp): string {
  const value = line.slice(HEAD.exec(line)?.[0].length ?? line.length).trim();
  return right.test(value) ? `${nameOf(line)}:${value}` : '';
}

const nameOf = (line: string) => line.slice(0, line.search(/[;:]/));

/** QUIRK: names in quotes within other words, as some web calendars write them, are no parameters. */
function person(line: string): string {
  const at = line.search(/:\s*mailto:/i);
  const head = at < 0 ? (HEAD.exec(line)?.[0].slice(0, -1) ?? line) : line.slice(0, at);
  const value = line.slice(head.length + 1).trim();
  const parameters = head.slice(nameOf(line).length);
  return `${nameOf(line)}${PARAMETERS.test(parameters) ? parameters : ''}:${value}`;
}

/** QUIRK: zones with a colon and no quotes, days that do not say that they are days, minutes at the end. */
function time(line: string): string {
  const at = line.lastIndexOf(':');
  const [, day, clock, seconds = '00', utc = ''] = TIME.exec(line.slice(at + 1).trim()) ?? [];
  if (day === undefined) return '';
  if (clock === undefined) return `${nameOf(line)};VALUE=DATE:${day}`;
  const zone = ZONE.exec(line.slice(nameOf(line).length, at))?.[2] ?? '';
  const named = zone === '' || utc !== '' ? '' : `;TZID="${zone}"`;
  return `${nameOf(line)}${named}:${day}T${clock}${seconds}${utc.toUpperCase()}`;
}

/** QUIRK: Notes names the hour of a zone's change, too, which the change's beginning tells. */
function rule(line: string): string {
  const kept = valued(line, /^(?:.*;)?FREQ=(?:SECOND|MINUTE|HOUR|DAI|WEEK|MONTH|YEAR)LY(?:;|$)/i);
  return kept.replace(/;BY(?:HOUR|MINUTE|SECOND)=\d{1,2}(?=;|$)/gi, '');
}
