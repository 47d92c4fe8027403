/** What an S/MIME envelope holds, and the content of a signed one (RFC 5652 §5). Nothing is verified. */

/** `content` is null where the envelope holds signatures or certificates alone. */
export type Pkcs7 =
  | { readonly kind: 'signed'; readonly content: Buffer | null; readonly cut: boolean }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'other' };

/** Object identifiers as they are encoded, in hexadecimal. */
const SIGNED = '2a864886f70d010702';
/** Encrypted; encrypted and authenticated at once (RFC 5083). */
const ENCRYPTED = new Set(['2a864886f70d010703', '2a864886f70d0109100117']);

const NOTHING = Buffer.alloc(0);
const OCTETS = 0x04;
const IDENTIFIER = 0x06;
const OCTETS_IN_PIECES = 0x24;
const SEQUENCE = 0x30;
const CONTENT = 0xa0;

/** Where an element's content begins, and its length; null: as far as the mark of its end. */
interface Head {
  readonly tag: number;
  readonly start: number;
  readonly length: number | null;
}

/** The mark that ends an element of no told length (X.690 §8.1.5). */
function isEnd({ tag, length }: Head): boolean {
  return tag === 0 && length === 0;
}

/** Walks into BER, one element after the other. Never throws, and never goes back. */
class Walk {
  private readonly octets: Buffer;
  private at = 0;

  constructor(octets: Buffer) {
    this.octets = octets;
  }

  private head(): Head | null {
    const { octets, at } = this;
    const tag = octets[at];
    const first = octets[at + 1];
    // Tags of many octets stand nowhere on our way.
    if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) return null;
    if (first < 0x80) return { tag, start: at + 2, length: first };
    if (first === 0x80) return (tag & 0x20) === 0 ? null : { tag, start: at + 2, length: null };
    const size = first & 0x7f;
    if (size > 6 || at + 2 + size > octets.length) return null;
    return { tag, start: at + 2 + size, length: octets.readUIntBE(at + 2, size) };
  }

  /** Goes to the first element within the one that stands here, if it is of that kind. */
  enter(tag: number): boolean {
    const head = this.head();
    if (head?.tag !== tag) return false;
    this.at = head.start;
    return true;
  }

  /** The identifier that stands here, in hexadecimal; empty where there is none. */
  identifier(): string {
    const head = this.head();
    if (head?.tag !== IDENTIFIER || head.length === null) return '';
    this.at = head.start + head.length;
    return this.octets.toString('hex', head.start, this.at);
  }

  /** Goes behind the element that stands here, whatever it is. */
  skip(): boolean {
    let open = 0;
    do {
      const head = this.head();
      if (head === null) return false;
      this.at = head.start + (head.length ?? 0);
      if (head.length === null) open++;
      else if (isEnd(head)) open--;
    } while (open > 0);
    return true;
  }

  /** The octets that stand here, in one piece or in many within each other; null where there are none. */
  string(): { content: Buffer; cut: boolean } | null {
    const outer = this.head();
    if (outer?.tag !== OCTETS && outer?.tag !== OCTETS_IN_PIECES) return null;
    const { octets } = this;
    // Copied, not gathered: a piece may be one octet, and there may be millions.
    const content = outer.tag === OCTETS ? null : Buffer.allocUnsafe(octets.length - this.at);
    let size = 0;
    const stop = outer.length === null ? octets.length : outer.start + outer.length;
    let open = 0;
    for (let head: Head | null = outer; head !== null && this.at < stop; head = this.head()) {
      if (head.tag === OCTETS && head.length !== null) {
        this.at = head.start + head.length;
        if (content === null) return this.piece(head.start);
        size += octets.copy(content, size, head.start, this.at);
      } else if (head.tag === OCTETS_IN_PIECES) {
        this.at = head.start;
        if (head.length === null) open++;
      } else if (isEnd(head)) {
        this.at = head.start;
        if (--open <= 0) break;
      } else break;
    }
    const cut = this.at > octets.length || open > 0 || stop > octets.length;
    return { content: content?.subarray(0, size) ?? NOTHING, cut };
  }

  private piece(start: number): { content: Buffer; cut: boolean } {
    return { content: this.octets.subarray(start, this.at), cut: this.at > this.octets.length };
  }
}

/** Reads an envelope, whole or cut off. What is none is of kind `other`. */
export function readPkcs7(octets: Buffer): Pkcs7 {
  const walk = new Walk(octets);
  if (!walk.enter(SEQUENCE)) return { kind: 'other' };
  const type = walk.identifier();
  if (ENCRYPTED.has(type)) return { kind: 'encrypted' };
  if (type !== SIGNED) return { kind: 'other' };
  // SignedData: version, digest algorithms, then what was signed and its type.
  const isThere =
    walk.enter(CONTENT) &&
    walk.enter(SEQUENCE) &&
    walk.skip() &&
    walk.skip() &&
    walk.enter(SEQUENCE) &&
    walk.identifier() !== '' &&
    walk.enter(CONTENT);
  const string = isThere ? walk.string() : null;
  return { kind: 'signed', content: string?.content ?? null, cut: string?.cut ?? false };
}
