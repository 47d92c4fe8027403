/** One header block: octets → fields, however broken (RFC 5322 §2.2, §4.5). */
import { LIMITS } from './limits.ts';
import type { Octets } from './octets.ts';

/** One field. `raw` is unfolded, one character per octet, not yet decoded. */
export interface Field {
  readonly name: string;
  readonly raw: string;
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

const KNOWN_FIELD =
  /^(?:received|return-path|delivered-to|from|to|cc|bcc|subject|date|message-id|in-reply-to|references|reply-to|sender|mime-version|content-[a-z-]+|dkim-signature|list-[a-z-]+|x-[a-z0-9-]+)[ \t]*:/i;
/** Octets turned to text at first; most headers fit. */
const FIRST_WINDOW = 8 * 1024;
/** Characters of a field's name. */
const NAME_LENGTH = 100;

const COLON = 58;

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Where the name of a field that begins at `at` ends; `at` itself where none begins there. */
function nameEnd(text: string, at: number): number {
  const limit = at + NAME_LENGTH;
  let end = at;
  for (let code = text.charCodeAt(end); code > 32 && code < 127 && code !== COLON; ) {
    if (++end > limit) return at;
    code = text.charCodeAt(end);
  }
  return end;
}

/** Where the first character from `at` on stands that is no blank. */
function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

const EMPTY_LINE = { crlf: '\n\r\n', lf: '\n\n' };

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

/** A field where it stands. It is unfolded when it is asked for, which most are not. */
class FoundField implements Field {
  readonly name: string;
  private readonly text: string;
  private readonly start: number;
  private end: number;

  constructor(name: string, text: string, start: number, end: number) {
    this.name = name;
    this.text = text;
    this.start = start;
    this.end = end;
  }

  get raw(): string {
    const folded = this.text.slice(this.start, this.end);
    const whole = folded.includes('\n') ? folded.replace(/\r?\n/g, '') : folded;
    return whole.slice(0, LIMITS.fieldLength);
  }

  /** The next line, up to `end`, belongs to it. */
  growTo(end: number): void {
    this.end = end;
  }
}

/** Takes a header's lines one by one. */
class FieldReader {
  readonly fields: FoundField[] = [];
  private readonly text: string;
  /** Whether a folded line would belong to the last field. */
  private isOpen = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the line from `at` to `stop` begins a field, which is taken then. */
  open(at: number, stop: number): boolean {
    const { text } = this;
    const end = nameEnd(text, at);
    if (end === at || end >= stop) return false;
    const colon = skipBlanks(text, end);
    if (text.charCodeAt(colon) !== COLON) return false;
    this.fields.push(new FoundField(text.slice(at, end), text, colon + 1, stop));
    this.isOpen = true;
    return true;
  }

  fold(stop: number): void {
    if (this.isOpen) this.fields.at(-1)?.growTo(stop);
  }

  /** What is folded behind a line that is none of ours is not ours, either. */
  skip(): void {
    this.isOpen = false;
  }
}

/** What a line is that begins no field; `end`, `body`: the header ended before it, `body` is its first. */
type LineKind = 'fold' | 'skip' | 'end' | 'body';

interface Line {
  at: number;
  /** Without its line break. */
  stop: number;
  next: number;
}

function classify(text: string, { at, stop, next }: Line, fields: number): LineKind {
  if (at === stop) return 'end';
  // QUIRK: mbox spools served over POP3 (old Qpopper) keep their "From " line.
  if (fields === 0 && /^>?From /.test(text.slice(at, at + 6))) return 'skip';
  if (isBlank(text.charCodeAt(at))) {
    if (skipBlanks(text, at) >= stop && !headerGoesOn(text, next)) return 'end';
    if (fields > 0) return 'fold';
  }
  if (fields === 0 || text.startsWith('--', at) || !headerGoesOn(text, next)) return 'body';
  return 'skip';
}

/** The line that begins at `at`. */
function lineAt(text: string, at: number): Line {
  const feed = text.indexOf('\n', at);
  if (feed === -1) return { at, stop: text.length, next: text.length };
  const stop = feed > at && text.charCodeAt(feed - 1) === 13 ? feed - 1 : feed;
  return { at, stop, next: feed + 1 };
}

/** Reads within one window of the octets; null where the header goes on behind it. */
function readWindow(text: string, extent: 'beginning' | 'whole'): Omit<HeaderBlock, 'cut'> | null {
  const reader = new FieldReader(text);
  const { fields } = reader;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    if (line.next >= text.length - 200 && extent === 'beginning') return null;
    if (!reader.open(at, line.stop)) {
      const kind = classify(text, line, fields.length);
      if (kind === 'end') return { fields, bodyStart: line.next, separated: true };
      if (kind === 'body') return { fields, bodyStart: at, separated: false };
      if (kind === 'fold') reader.fold(line.stop);
      else reader.skip();
    }
    if (fields.length > LIMITS.headerFields) return null;
    at = line.next;
  }
  return { fields, bodyStart: text.length, separated: false };
}

/** What is kept of a header that is too long: its beginning. */
function readCut(octets: Octets, start: number, end: number): HeaderBlock {
  const text = octets.text(start, Math.min(end, start + LIMITS.headerOctets));
  const reader = new FieldReader(text);
  for (let at = 0; at < text.length && reader.fields.length < LIMITS.headerFields; ) {
    const { stop, next } = lineAt(text, at);
    if (!reader.open(at, stop)) reader.fold(stop);
    at = next;
  }
  const bodyStart = skipRest(octets, start, end);
  return { fields: reader.fields, bodyStart, separated: true, cut: true };
}

/** Octets before a header in which it is sought. */
const BEFORE_HEADER = 1_024;
const BEFORE = /^(?:\u00ef\u00bb\u00bf)?(?:[ \t]*\r?\n)*/;

/**
 * Where a message's header begins. QUIRK: programs that put a byte order mark or empty lines before it; where no
 * field that is known stands behind them, the message has no header.
 */
export function headerStart(octets: Octets, start: number, end: number): number {
  const first = octets.text(start, Math.min(start + 1, end)).charCodeAt(0);
  if (first > 32 && first < 127) return start;
  const text = octets.text(start, Math.min(start + BEFORE_HEADER, end));
  const length = BEFORE.exec(text)?.[0].length ?? 0;
  return KNOWN_FIELD.test(text.slice(length)) ? start + length : start;
}

/** Reads the header block that begins at `start`. Never reads beyond `end`. */
export function readHeader(octets: Octets, start: number, end: number): HeaderBlock {
  for (let size = FIRST_WINDOW; size < LIMITS.headerOctets * 4; size *= 4) {
    const window = Math.min(end, start + Math.min(size, LIMITS.headerOctets));
    const block = readWindow(octets.text(start, window), window === end ? 'whole' : 'beginning');
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
