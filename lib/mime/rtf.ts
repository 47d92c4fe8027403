/** RTF → the text that a person reads, or the HTML that was wrapped into it (MS-OXRTFEX). */
import { decodeText } from './charset.ts';
import { codePageLabel } from './code-page.ts';
import { LIMITS } from './limits.ts';
import { Joiner } from './lines.ts';

/** One of the two is there; the other is null. Both are null where the RTF says nothing. */
export interface RtfBody {
  text: string | null;
  html: string | null;
}

/** What holds within one group, and is restored behind it. */
interface Group {
  /** Not for reading: fonts, colours, pictures, what is unknown. */
  skipped: boolean;
  /** Inside `\htmlrtf`: what RTF needs, and the HTML has not. */
  duplicate: boolean;
  /** Characters that stand behind a `\u` for old readers. */
  fallback: number;
}

const SKIPPED = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'listtable',
  'listoverridetable',
  'pntext',
  'generator',
  'themedata',
  'datastore',
]);
const CHARACTERS: Record<string, string> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  row: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
};
/** A control word, a control symbol, a group's edge, a line break, or text. */
const TOKEN =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
/** Groups inside each other; honest ones stay under 20. */
const MAX_DEPTH = 200;
/** Escaped octets in a row that wait for a character that is none; real words have a few hundred. */
const ESCAPED_HELD = 64 * 1024;

class RtfReader {
  private readonly out = new Joiner('');
  private length = 0;
  private readonly groups: Group[] = [];
  private group: Group = { skipped: false, duplicate: false, fallback: 1 };
  private charset = 'windows-1252';
  private wrapping: 'none' | 'html' | 'text' = 'none';
  /** Octets of an escaped character; some charsets take several. */
  private octets: number[] = [];
  /** Characters still to leave out, behind a `\u`. */
  private leaveOut = 0;
  /** The token before was `\*`: an unknown group is not for reading. */
  private optional = false;

  private put(text: string): void {
    this.out.push(text);
    this.length += text.length;
  }

  private flush(): void {
    if (this.octets.length === 0) return;
    this.put(decodeText(Buffer.from(this.octets), this.charset));
    this.octets = [];
  }

  private write(text: string): void {
    const kept = text.slice(this.leaveOut);
    this.leaveOut = Math.max(0, this.leaveOut - text.length);
    if (this.group.skipped || this.group.duplicate || kept === '') return;
    this.flush();
    this.put(kept);
  }

  private escaped(hex: string): void {
    if (this.leaveOut > 0) this.leaveOut--;
    else if (!this.group.skipped && !this.group.duplicate) {
      this.octets.push(Number.parseInt(hex, 16));
    }
    if (this.octets.length >= ESCAPED_HELD) this.flush();
  }

  private edge(brace: string): void {
    this.leaveOut = 0;
    if (brace === '{') {
      if (this.groups.length < MAX_DEPTH) this.groups.push(this.group);
      this.group = { ...this.group };
    } else this.group = this.groups.pop() ?? this.group;
  }

  private word(name: string, value: number | null): void {
    const optional = this.optional;
    this.optional = false;
    if (name === 'fromhtml' && value === 1) this.wrapping = 'html';
    else if (name === 'fromtext') this.wrapping = 'text';
    else if (name === 'ansicpg' && value !== null) this.charset = codePageLabel(value);
    else if (name === 'htmlrtf') this.group.duplicate = this.wrapping === 'html' && value !== 0;
    else if (name === 'htmltag' && this.wrapping === 'html') this.group.skipped = false;
    else if (name === 'uc') this.group.fallback = Math.min(Math.max(value ?? 1, 0), 10);
    else if (name === 'u' && value !== null) this.unicode(value);
    else if (SKIPPED.has(name) || optional) this.group.skipped = true;
    else if (CHARACTERS[name] !== undefined) this.write(CHARACTERS[name]);
  }

  private unicode(value: number): void {
    this.leaveOut = 0;
    this.write(String.fromCharCode(value & 0xffff));
    this.leaveOut = this.group.fallback;
  }

  private symbol(character: string): void {
    if (character === '*') this.optional = true;
    else if (character === '~') this.write('\u00a0');
    else if (character === '_') this.write('-');
    else if (/[\\{}]/.test(character)) this.write(character);
    else if (/[\r\n]/.test(character)) this.write('\n');
  }

  read(rtf: string): RtfBody {
    for (const [, name, value, hex, symbol, brace, text] of rtf.matchAll(TOKEN)) {
      if (hex === undefined) this.flush();
      if (name !== undefined) this.word(name, value === undefined ? null : Number(value));
      else if (hex !== undefined) this.escaped(hex);
      else if (symbol !== undefined) this.symbol(symbol);
      else if (brace !== undefined) this.edge(brace);
      else if (text !== undefined) this.write(text);
      if (this.length > LIMITS.textOctets) break;
    }
    this.flush();
    const body = this.out.join().toWellFormed();
    if (body.trim() === '') return { text: null, html: null };
    return this.wrapping === 'html'
      ? { text: null, html: body }
      : { text: body.trim(), html: null };
  }
}

/** Reads RTF, whole or cut off, until there is more than is shown. What is not RTF gives nothing. */
export function readRtf(octets: Buffer): RtfBody {
  const rtf = octets.toString('latin1');
  if (!rtf.startsWith('{\\rtf')) return { text: null, html: null };
  return new RtfReader().read(rtf);
}
