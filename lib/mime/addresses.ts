/** Address lists: From, To, Cc … (RFC 5322 §3.4, §4.4; RFC 6532). */
import { cleanLine, decodeWords, encodedWordEnd, MAX_FAILURES } from './encoded-words.ts';
import { LIMITS } from './limits.ts';

/** One mailbox. Both may be empty, never both at once; the name is decoded, the address is not. */
export interface Mailbox {
  name: string;
  address: string;
}

/** What has been gathered of one mailbox so far, still raw. */
interface Draft {
  words: string;
  comment: string;
  angle: string | null;
  /** An @ outside quotes was seen: the words are an address, not a name. */
  at: boolean;
}

const EMPTY: Draft = { words: '', comment: '', angle: null, at: false };

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words in printable ASCII with single blanks between them, and no quotes around. */
const PLAIN_NAME = /^[!-&(-~](?:[!-~]| (?=[!-~]))*$/;

function decodeName(raw: string, charset: string | undefined): string {
  if (PLAIN_NAME.test(raw) && !raw.includes('=?')) return raw;
  return tidy(decodeWords(raw, charset)).replace(/^'(.*)'$/s, '$1');
}

function decodeAddress(raw: string): string {
  if (raw.startsWith('"')) return cleanLine(raw);
  return decodeWords(raw.replace(/=\?/g, '=\u200b?'))
    .replace(/\u200b/g, '')
    .replace(/\s+/g, '')
    .replace(/^mailto:/i, '');
}

/** `@relay,@relay:ada@example.org` → the address (RFC 5322 §4.4). */
function withoutRoute(angle: string): string {
  return angle.startsWith('@') ? angle.slice(angle.indexOf(':') + 1) : angle;
}

/** `words` that are an address: with an @, or standing alone. */
function finish(draft: Draft, charset: string | undefined): Mailbox | null {
  const words = tidy(draft.words);
  const comment = decodeName(draft.comment, charset);
  if (draft.angle !== null) {
    const address = decodeAddress(withoutRoute(draft.angle));
    const name = decodeName(words, charset) || comment;
    if (address === '' && name === '') return null;
    return { name, address };
  }
  if (words === '' && comment === '') return null;
  if (draft.at && !words.includes('=?')) {
    const tokens = words.replace(/ ?@ ?/g, '@').split(' ');
    const address = tokens.find((token) => token.includes('@')) ?? words;
    const rest = tokens.filter((token) => token !== address).join(' ');
    return { name: comment || decodeName(rest, charset), address: decodeAddress(address) };
  }
  if (/\s|=\?/.test(words)) return { name: decodeName(words, charset), address: '' };
  return { name: comment, address: decodeAddress(words) };
}

/** Characters that neither separate nor open anything. */
const ORDINARY = /(?:[^"(<,;:\\@=]|=(?!\?))*/y;

class AddressReader {
  readonly found: Mailbox[] = [];
  private draft: Draft = { ...EMPTY };
  private inGroup = false;
  private at = 0;
  /** Beginnings of encoded words that were none. */
  private failed = 0;
  /** Openings that nothing closes from here on: looked for once, for each look takes a whole scan. */
  private readonly unclosed = new Set<'(' | '"' | '<'>();
  private readonly raw: string;
  private readonly charset: string | undefined;

  constructor(raw: string, charset: string | undefined) {
    this.raw = raw;
    this.charset = charset;
  }

  private end(): void {
    const mailbox = finish(this.draft, this.charset);
    if (mailbox) this.found.push(mailbox);
    this.draft = { ...EMPTY };
  }

  /** Inside quotes: the text is taken without them, and marked off from the words around it. */
  private quoted(): void {
    const from = ++this.at;
    let text = '';
    for (; this.at < this.raw.length && this.raw[this.at] !== '"'; this.at++) {
      if (this.raw[this.at] === '\\') this.at++;
      text += this.raw[this.at] ?? '';
    }
    if (this.at >= this.raw.length) {
      this.unclosed.add('"');
      // A quote that never closes would swallow every mailbox behind it.
      this.at = from;
      return;
    }
    this.at++;
    const domain = /^@[^\s,;<>()"]+/.exec(this.raw.slice(this.at, this.at + 300))?.[0];
    if (domain === undefined) {
      if (this.draft.angle === null) this.draft.words += text;
      return;
    }
    this.draft.angle ??= `"${text}"${domain}`;
    this.at += domain.length;
  }

  private comment(): void {
    let depth = 0;
    const from = this.at;
    for (; this.at < this.raw.length; this.at++) {
      const character = this.raw[this.at];
      if (character === '\\') this.at++;
      else if (character === '(') depth++;
      else if (character === ')' && --depth === 0) break;
    }
    if (depth > 0) {
      this.unclosed.add('(');
      this.at = from + 1;
      return;
    }
    if (this.draft.comment !== '') this.draft.comment += ' ';
    this.draft.comment += this.raw.slice(from + 1, this.at);
    this.at++;
  }

  private angle(): void {
    const close = this.unclosed.has('<') ? -1 : this.raw.indexOf('>', this.at);
    if (close === -1) this.unclosed.add('<');
    const comma = this.raw.indexOf(',', this.at);
    const end = close === -1 ? (comma === -1 ? this.raw.length : comma) : close;
    const inside = this.raw.slice(this.at + 1, end);
    // QUIRK: `<<ada@example.org>>`, put into brackets twice.
    const inner = inside.slice(inside.lastIndexOf('<') + 1);
    this.at = close === -1 ? end : end + 1;
    while (inner !== inside && this.raw[this.at] === '>') this.at++;
    if (this.draft.angle === null || this.draft.angle === '') this.draft.angle = inner.trim();
  }

  /** Group and list separators. A name before the colon is the group's and falls away. */
  private separator(character: string): void {
    if (character === ':' && !this.inGroup && !this.draft.at) {
      this.inGroup = true;
      this.draft = { ...EMPTY };
    } else if (character === ':') {
      this.draft.words += ':';
    } else {
      this.end();
      if (character === ';') this.inGroup = false;
    }
    this.at++;
  }

  /** An encoded word as a whole: the commas and colons in it separate nothing (RFC 2047 §5). */
  private encodedWord(): void {
    const end = this.failed < MAX_FAILURES ? encodedWordEnd(this.raw, this.at) : null;
    if (end === null) {
      this.failed++;
      this.words('=');
      return;
    }
    this.draft.words += this.raw.slice(this.at, end);
    this.at = end;
  }

  /** What means nothing by itself, as far as it goes. */
  private words(character: string): void {
    if (character === '\\') this.at++;
    else if (character === '@') this.draft.at = true;
    ORDINARY.lastIndex = Math.min(this.at + 1, this.raw.length);
    ORDINARY.test(this.raw);
    this.draft.words += this.raw.slice(this.at, ORDINARY.lastIndex);
    this.at = ORDINARY.lastIndex;
  }

  read(): Mailbox[] {
    while (this.at < this.raw.length && this.found.length < LIMITS.mailboxes) {
      const character = this.raw[this.at] ?? '';
      if (character === '"' && !this.unclosed.has(character)) this.quoted();
      else if (character === '"') this.at++;
      else if (character === '(' && !this.unclosed.has(character)) this.comment();
      else if (character === '<') this.angle();
      else if (character === ',' || character === ';' || character === ':')
        this.separator(character);
      else if (character === '=' && this.raw[this.at + 1] === '?') this.encodedWord();
      else {
        this.words(character);
      }
    }
    this.end();
    return this.found;
  }
}

/** QUIRK: `Doe, John <jd@example.org>` without quotes: the lone word belongs to the next mailbox. */
function joinSplitNames(mailboxes: readonly Mailbox[], raw: string): Mailbox[] {
  if (!raw.includes(',') || !raw.includes('<')) return [...mailboxes];
  const joined: Mailbox[] = [];
  for (const mailbox of mailboxes) {
    const before = joined.at(-1);
    const lone = before && before.name === '' && !before.address.includes('@');
    if (lone && mailbox.name !== '' && mailbox.address.includes('@')) {
      joined.pop();
      joined.push({ ...mailbox, name: `${before.address}, ${mailbox.name}` });
    } else joined.push(mailbox);
  }
  return joined;
}

/** `Ada <ada@example.org>`, `"Ada" <…>` and `ada@example.org`: nine of ten fields are no more. */
const SIMPLE =
  /^\s*(?:"([^"\\]*)"|([^"<>()[\],;:\\@]*))\s*<([^\s<>()"\\,;:=]+@[^\s<>()"\\,;:=@]+)>\s*$/;
const BARE = /^\s*([^\s<>()"\\,;:=]+@[^\s<>()"\\,;:=@]+)\s*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is sought
const ASCII = /^[\u0000-\u007f]*$/;

function readSimple(value: string, charset: string | undefined): Mailbox | null {
  if (value.length > 300) return null;
  const simple = SIMPLE.exec(value);
  const address = simple?.[3] ?? BARE.exec(value)?.[1];
  if (address === undefined || !ASCII.test(address)) return null;
  const name = simple?.[1] ?? simple?.[2] ?? '';
  return { name: name === '' ? '' : decodeName(name, charset), address };
}

/** The mailboxes of a raw field value, in order, groups flattened. `charset` is the message's own. */
export function readAddresses(raw: string | undefined, charset?: string): Mailbox[] {
  if (raw === undefined) return [];
  const simple = readSimple(raw, charset);
  if (simple) return [simple];
  if (raw.trim() === '') return [];
  const value = raw.length > LIMITS.fieldLength ? raw.slice(0, LIMITS.fieldLength) : raw;
  return joinSplitNames(new AddressReader(value, charset).read(), value);
}
