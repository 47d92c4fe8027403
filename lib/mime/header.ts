/** One header block: octets → fields, however broken (RFC 5322 §2.2, §4.5). */
import { LIMITS } from './limits.ts';

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
const LF = 10;

function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

function lineAt(octets: Buffer, start: number, end: number): { text: string; next: number } {
  const lf = octets.indexOf(LF, start);
  const stop = lf === -1 || lf >= end ? end : lf;
  const next = lf === -1 || lf >= end ? end : lf + 1;
  const textEnd = stop > start && octets[stop - 1] === 13 ? stop - 1 : stop;
  return { text: octets.toString('latin1', start, textEnd), next };
}

/** The body's start behind a header that is longer than its limit. */
function skipRest(octets: Buffer, from: number, end: number): number {
  const crlf = octets.indexOf('\n\r\n', from, 'latin1');
  const lf = octets.indexOf('\n\n', from, 'latin1');
  const starts = [crlf === -1 ? end : crlf + 3, lf === -1 ? end : lf + 2, end];
  return Math.min(...starts);
}

/** Whether a line that is no field stands inside the header, rather than opening the body. */
function headerGoesOn(octets: Buffer, next: number, end: number): boolean {
  return next < end && KNOWN_FIELD.test(lineAt(octets, next, end).text.slice(0, 200));
}

/** Reads the header block that begins at `start`. Never reads beyond `end`. */
export function readHeader(octets: Buffer, start: number, end: number): HeaderBlock {
  const fields: Field[] = [];
  const block: HeaderBlock = { fields, bodyStart: end, separated: false, cut: false };
  let pieces: string[] = [];
  let length = 0;
  const finish = (): void => {
    const last = fields.at(-1);
    if (last && pieces.length > 0) last.raw += pieces.join('');
    pieces = [];
  };
  for (let at = start; at < end; ) {
    if (at - start > LIMITS.headerOctets || fields.length > LIMITS.headerFields) {
      finish();
      return { ...block, bodyStart: skipRest(octets, at, end), separated: true, cut: true };
    }
    const { text, next } = lineAt(octets, at, Math.min(end, start + LIMITS.headerOctets + 1024));
    if (text === '') {
      finish();
      return { ...block, bodyStart: next, separated: true };
    }
    const field = FIELD.exec(text);
    if (field) {
      finish();
      fields.push({ name: field[1] ?? '', raw: text.slice(field[0].length, LIMITS.fieldLength) });
      length = text.length;
    } else if (fields.length === 0 && /^>?From /.test(text)) {
      // QUIRK: mbox spools served over POP3 (old Qpopper) keep their "From " line.
    } else if (isBlank(text) && !headerGoesOn(octets, next, end)) {
      finish();
      return { ...block, bodyStart: next, separated: true };
    } else if (fields.length > 0 && /^[ \t]/.test(text)) {
      length += text.length;
      if (length <= LIMITS.fieldLength) pieces.push(text);
    } else if (fields.length === 0 || text.startsWith('--') || !headerGoesOn(octets, next, end)) {
      finish();
      return { ...block, bodyStart: at };
    }
    at = next;
  }
  finish();
  return block;
}

/** The first field of that name (lower case), raw; undefined where there is none. */
export function rawField(fields: readonly Field[], name: string): string | undefined {
  for (const field of fields) {
    if (field.name.length === name.length && field.name.toLowerCase() === name) return field.raw;
  }
  return undefined;
}
