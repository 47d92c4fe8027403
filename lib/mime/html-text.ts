/** HTML reduced to text, in one pass: what it says, never how it looks. */
import { Joiner, linesOf } from './lines.ts';
import { piecesOf } from './pieces.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  iexcl: '¡',
  cent: '¢',
  pound: '£',
  curren: '¤',
  yen: '¥',
  brvbar: '¦',
  sect: '§',
  uml: '¨',
  copy: '©',
  ordf: 'ª',
  laquo: '«',
  not: '¬',
  shy: '\u00ad',
  reg: '®',
  macr: '¯',
  deg: '°',
  plusmn: '±',
  sup2: '²',
  sup3: '³',
  acute: '´',
  micro: 'µ',
  para: '¶',
  middot: '·',
  cedil: '¸',
  sup1: '¹',
  ordm: 'º',
  raquo: '»',
  frac14: '¼',
  frac12: '½',
  frac34: '¾',
  iquest: '¿',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Atilde: 'Ã',
  Auml: 'Ä',
  Aring: 'Å',
  AElig: 'Æ',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Euml: 'Ë',
  Igrave: 'Ì',
  Iacute: 'Í',
  Icirc: 'Î',
  Iuml: 'Ï',
  ETH: 'Ð',
  Ntilde: 'Ñ',
  Ograve: 'Ò',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Otilde: 'Õ',
  Ouml: 'Ö',
  times: '×',
  Oslash: 'Ø',
  Ugrave: 'Ù',
  Uacute: 'Ú',
  Ucirc: 'Û',
  Uuml: 'Ü',
  Yacute: 'Ý',
  THORN: 'Þ',
  szlig: 'ß',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  eth: 'ð',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  divide: '÷',
  oslash: 'ø',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  yacute: 'ý',
  thorn: 'þ',
  yuml: 'ÿ',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  euro: '€',
  hellip: '…',
  bull: '•',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  trade: '™',
  larr: '←',
  rarr: '→',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Elements whose content is never text. */
const SKIPPED = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
]);
/** Elements with room above and below. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table hr pre'.split(' '));
/** Elements on lines of their own. */
const LINES = new Set(
  'div tr li section article header footer center dt dd form body html'.split(' '),
);

/** What the numbers from 128 to 159 mean in HTML. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 128 + at),
);

function codePoint(code: number): string {
  if (code >= 128 && code < 160) return WINDOWS_1252.charAt(code - 128);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}

/** Character references → characters. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,8})|#x([0-9a-f]{1,7})|([a-z]{2,8}\d{0,2}));?/gi,
    (all, dec, hex, name) => {
      if (dec !== undefined) return codePoint(Number(dec));
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      return ENTITIES[name] ?? ENTITIES[String(name).toLowerCase()] ?? all;
    },
  );
}

function hasEvenQuotes(tag: string): boolean {
  let quotes = 0;
  for (let at = tag.indexOf('"'); at !== -1; at = tag.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}

/** Where the tag that opens at `at` ends; a quote may hide a `>`. */
function tagEnd(html: string, at: number): number {
  const plain = html.indexOf('>', at);
  if (plain === -1) return html.length;
  if (plain - at > 4_096 || hasEvenQuotes(html.slice(at, plain))) return plain;
  const quote = html.indexOf('"', plain);
  if (quote === -1 || quote - at > 4_096) return plain;
  const after = html.indexOf('>', quote);
  return after === -1 ? html.length : after;
}

/** Alone on a line: a quote begins, or ends. Unicode keeps them for such uses; a text's own become blanks. */
const QUOTE_BEGINS = '\ufdd0';
const QUOTE_ENDS = '\ufdd1';
/** Deeper quotes look like the deepest. */
const DEEPEST = 9;
/** As mail programs mark what an answer repeats; without it, a blockquote is mere layout. */
const IS_QUOTE = /\btype\s*=\s*["']?cite|\bcite\s*=\s*["']?mid:|\bgmail_quote\b/i;

/** Blanks collapsed, lines trimmed and quotes marked, never two empty lines in a row. */
function tidyLines(text: string): string {
  const lines = new Joiner('\n');
  let above: string | null = null;
  let depth = 0;
  for (const line of linesOf(text)) {
    if (line === QUOTE_BEGINS) depth = Math.min(depth + 1, DEEPEST);
    else if (line === QUOTE_ENDS) depth = Math.max(depth - 1, 0);
    const words = /^[\ufdd0\ufdd1]?$/.test(line) ? '' : line.replace(/ {2,}/g, ' ').trim();
    const trimmed = depth === 0 || words === '' ? words : `${'> '.repeat(depth)}${words}`;
    if (trimmed === '' && above === '') continue;
    lines.push(trimmed);
    above = trimmed;
  }
  return lines.join().trim();
}

/** What follows the `<` of a tag, a comment or a declaration; before anything else it is a character. */
const AFTER_BRACKET = /[a-z/!?]/i;

/** What one blank stands for in a text. */
const BLANKS = /[ \t\r\n\f\ufdd0\ufdd1]+/;

/** Pulls text out of one document, keeping no more than `limit` characters. */
class TextReader {
  private readonly out = new Joiner('');
  private length = 0;
  private at = 0;
  private place: 'line start' | 'within a line' = 'line start';
  /** Elements that are nowhere closed from here on; asked once, for each answer takes a whole scan. */
  private readonly unclosed = new Set<string>();
  private readonly quotes: boolean[] = [];
  private readonly html: string;
  private readonly limit: number;

  constructor(html: string, limit: number) {
    this.html = html;
    this.limit = limit;
  }

  private text(end: number): void {
    for (const raw of piecesOf(this.html, this.at, end)) {
      const piece = decodeEntities(raw).split(BLANKS).join(' ');
      this.out.push(piece);
      this.length += piece.length;
      if (piece !== ' ') this.place = 'within a line';
      if (this.length >= this.limit) return;
    }
  }

  private endLine(): void {
    this.out.push('\n');
    this.place = 'line start';
  }

  /** Behind the closing tag of a skipped element; the document's end where it never closes. */
  private behind(name: string, from: number): number {
    if (this.unclosed.has(name)) return from;
    const closing = new RegExp(`</${name}[\\s>]`, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(this.html);
    if (!found) {
      this.unclosed.add(name);
      return name === 'style' || name === 'script' ? this.html.length : from;
    }
    return tagEnd(this.html, found.index) + 1;
  }

  private tag(open: number): void {
    const end = tagEnd(this.html, open);
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(this.html.slice(open + 1, open + 20));
    const element = (name?.[1] ?? '').toLowerCase();
    this.at = end + 1;
    if (element === 'blockquote') this.quote(open, end);
    else if (element === 'br' || PARAGRAPHS.has(element)) this.endLine();
    else if (LINES.has(element) && this.place === 'within a line') this.endLine();
    else if (element === 'td' || element === 'th') this.out.push(' ');
    if (this.html[open + 1] === '/') return;
    if (SKIPPED.has(element)) this.at = this.behind(element, this.at);
  }

  /** A blockquote's tag. Of those that are open it is remembered which are quotes. */
  private quote(open: number, end: number): void {
    const isEnd = this.html[open + 1] === '/';
    const isQuote = isEnd
      ? this.quotes.pop() === true
      : IS_QUOTE.test(this.html.slice(open, Math.min(end, open + 500)));
    if (!isEnd && this.quotes.length < 1_000) this.quotes.push(isQuote);
    this.out.push(isQuote ? `\n\n${isEnd ? QUOTE_ENDS : QUOTE_BEGINS}\n` : '\n\n');
    this.place = 'line start';
  }

  /** Where the next tag, comment or declaration begins; the document's end where none does. */
  private markup(from: number): number {
    let open = this.html.indexOf('<', from);
    while (open !== -1 && !AFTER_BRACKET.test(this.html[open + 1] ?? '')) {
      open = this.html.indexOf('<', open + 1);
    }
    return open === -1 ? this.html.length : open;
  }

  read(): string {
    while (this.at < this.html.length && this.length < this.limit) {
      const open = this.markup(this.at);
      this.text(open);
      this.at = open;
      if (this.html.startsWith('<!--', open)) {
        const end = this.html.indexOf('-->', open + 4);
        this.at = end === -1 ? this.html.length : end + 3;
      } else if (open < this.html.length) this.tag(open);
    }
    return tidyLines(this.out.join());
  }
}

/** The text of an HTML document or of its beginning, about `limit` characters of it at most. */
export function htmlToText(html: string, limit = Number.MAX_SAFE_INTEGER): string {
  return new TextReader(html, limit).read();
}
