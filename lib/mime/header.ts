/** One header block: octets → fields, however broken (RFC 5322 §2.2, §4.5). */
import { LIMITS } from './limits.ts';
import type { Octets } from './octets.ts';

/** One field. `raw` is unfolded, one character per octet, not yet decoded. */
export interface Field {
  name: string;
  raw: string;
}

/** A header block and where the body behind it begins. */
export interface HeaderBlock {
  fields: Field[];
  bodyStart: number;
  /** The empty line between header and body was seen. */
  separated: boolean;
  /** More header than the limits allow; the rest was skipped. */
  cut: boolean;
}

const FIELD = /^([!-9;-~]{1,100})[ \t]*:/;
const KNOWN_FIELD =
  /^(?:received|return-path|delivered-to|from|to|cc|bcc|subject|date|message-id|in-reply-to|references|reply-to|sender|mime-version|content-[a-z-]+|dkim-signature|list-[a-z-]+|x-[a-z0-9-]+)[ \t]*:/i;
/** Octets turned to text at first; most headers fit. */
const FIRST_WINDOW = 8 * 1024;

/** One line of `text`, without its line break, and where the next begins. */
function lineAt(text: string, start: number): { line: string; next: number } {
  const lf = text.indexOf('\n', start);
  if (lf === -1) return { line: text.slice(start), next: text.length };
  const stop = lf > start && text.charCodeAt(lf - 1) === 13 ? lf - 1 : lf;
  return { line: text.slice(start, stop), next: lf + 1 };
}

const EMPTY_LINE = { crlf: Buffer.from('\n\r\n'), lf: Buffer.from('\n\n') };

/** The body's start behind a header that is longer than its limit. */
function skipRest(octets: Octets, from: number, end: number): number {
  const crlf = octets.indexOf(EMPTY_LINE.crlf, from);
  const lf = octets.indexOf(EMPTY_LINE.lf, from);
  const starts = [crlf === -1 ? end : crlf + 3, lf === -1 ? end : lf + 2, end];
  return Math.min(...starts);
}

/** Whether a line that is no field stands inside the header, rather than opening the body. */
function headerGoesOn(text: string, next: number): boolean {
  return next < text.length && KNOWN_FIELD.test(text.slice(next, next + 200));
}

/** Gathers fields and their folded lines. */
class FieldReader {
  readonly fields: Field[] = [];
  private pieces: string[] = [];
  private length = 0;

  finish(): void {
    const last = this.fields.at(-1);
    if (last && this.pieces.length > 0) last.raw += this.pieces.join('');
    this.pieces = [];
  }

  open(name: string, raw: string): void {
    this.finish();
    this.fields.push({ name, raw: raw.slice(0, LIMITS.fieldLength) });
    this.length = raw.length;
  }

  continue(line: string): void {
    this.length += line.length;
    if (this.length <= LIMITS.fieldLength) this.pieces.push(line);
  }
}

/** What a line of a header is; `end` and `body`: the header ended before it, `body` is its first line. */
type LineKind = 'field' | 'fold' | 'skip' | 'end' | 'body';

function classify(text: string, line: string, next: number, fields: number): LineKind {
  if (line === '') return 'end';
  if (FIELD.test(line)) return 'field';
  // QUIRK: mbox spools served over POP3 (old Qpopper) keep their "From " line.
  if (fields === 0 && /^>?From /.test(line)) return 'skip';
  if (/^[ \t]*$/.test(line) && !headerGoesOn(text, next)) return 'end';
  if (fields > 0 && /^[ \t]/.test(line)) return 'fold';
  if (fields === 0 || line.startsWith('--') || !headerGoesOn(text, next)) return 'body';
  return 'skip';
}

/** Reads within one window of the octets; null where the header goes on behind it. */
function readWindow(text: string, whole: boolean): Omit<HeaderBlock, 'cut'> | null {
  const reader = new FieldReader();
  for (let at = 0; at < text.length; ) {
    const { line, next } = lineAt(text, at);
    if (next >= text.length - 200 && !whole) return null;
    const kind = classify(text, line, next, reader.fields.length);
    if (kind === 'end' || kind === 'body') {
      reader.finish();
      const bodyStart = kind === 'end' ? next : at;
      return { fields: reader.fields, bodyStart, separated: kind === 'end' };
    }
    if (kind === 'field') {
      const colon = line.indexOf(':');
      reader.open(line.slice(0, colon).trimEnd(), line.slice(colon + 1));
    } else if (kind === 'fold') reader.continue(line);
    if (reader.fields.length > LIMITS.headerFields) return null;
    at = next;
  }
  reader.finish();
  return { fields: reader.fields, bodyStart: text.length, separated: false };
}

/** What is kept of a header that is too long: its beginning. */
function readCut(octets: Octets, start: number, end: number): HeaderBlock {
  const text = octets.slice(start, Math.min(end, start + LIMITS.headerOctets)).toString('latin1');
  const reader = new FieldReader();
  for (let at = 0; at < text.length && reader.fields.length < LIMITS.headerFields; ) {
    const { line, next } = lineAt(text, at);
    const field = FIELD.exec(line);
    if (field) reader.open(field[1] ?? '', line.slice(field[0].length));
    else reader.continue(line);
    at = next;
  }
  reader.finish();
  const bodyStart = skipRest(octets, start, end);
  return { fields: reader.fields, bodyStart, separated: true, cut: true };
}

/** Reads the header block that begins at `start`. Never reads beyond `end`. */
export function readHeader(octets: Octets, start: number, end: number): HeaderBlock {
  for (let size = FIRST_WINDOW; size < LIMITS.headerOctets * 4; size *= 4) {
    const window = Math.min(end, start + Math.min(size, LIMITS.headerOctets));
    const block = readWindow(octets.slice(start, window).toString('latin1'), window === end);
    if (block) return { ...block, bodyStart: start + block.bodyStart, cut: false };
  }
  return readCut(octets, start, end);
}

/** The first field of that name (lower case), raw; undefined where there is none. */
export function rawField(fields: readonly Field[], name: string): string | undefined {
  for (const field of fields) {
    if (field.name.length === name.length && field.name.toLowerCase() === name) return field.raw;
  }
  return undefined;
}
