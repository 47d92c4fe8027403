/** MIME parts: text, HTML, attachments and the multiparts that join them (RFC 2045, 2046). */
import { createHash } from 'node:crypto';
import { type Charset, encode } from './charset.ts';
import { base64Lines, isSevenBit, quotedPrintable } from './encoding.ts';
import { field, parameter } from './header.ts';

/** A piece of a body that is made when it is read; its length is known before. */
export interface Deferred {
  readonly octets: number;
  make(): Iterable<Uint8Array>;
}

/** What bodies are put together from. */
export type Piece = Uint8Array | Deferred;

/** A part: its own fields and its body, in pieces; the body ends in CRLF. */
export interface Part {
  readonly fields: string;
  readonly body: readonly Piece[];
}

/** How text is written down. */
export interface TextOptions {
  readonly charset?: Charset;
  /** Default: 7bit where possible, otherwise quoted-printable. */
  readonly encoding?: '8bit' | 'base64';
  /** Further parameters of Content-Type, such as `format=flowed`. */
  readonly parameters?: string;
}

/** What a file part is called and how it is meant. */
export interface FileOptions {
  readonly type: string;
  readonly filename: string;
  /** Makes the part an inline one that HTML names as `cid:…`. */
  readonly contentId?: string;
  /** Default base64; nested messages go as they are. */
  readonly encoding?: '7bit';
}

/** Plain text. */
export const text = (content: string, options: TextOptions = {}): Part =>
  written('plain', content, options);

/** HTML. */
export const html = (content: string, options: TextOptions = {}): Part =>
  written('html', content, options);

/** Text of any subtype: calendar, markdown, csv shown inline … */
export function written(subtype: string, content: string, options: TextOptions): Part {
  const lines = content.trim().replace(/\r?\n/g, '\r\n');
  const charset = options.charset ?? 'utf-8';
  const octets = encode(`${lines}\r\n`, charset);
  const extra = options.parameters ? `; ${options.parameters}` : '';
  const [encoding, body] = transferred(octets, options.encoding);
  return {
    fields: typeAndEncoding(`text/${subtype}; charset=${charset}${extra}`, encoding),
    body: [body],
  };
}

function transferred(octets: Buffer, wanted: TextOptions['encoding']): [string, Buffer] {
  if (wanted === 'base64') return ['base64', base64Lines(octets)];
  if (wanted === '8bit') return ['8bit', octets];
  if (isSevenBit(octets)) return ['7bit', octets];
  return ['quoted-printable', quotedPrintable(octets)];
}

/** A file: an attachment, or an inline picture when it has a content id. */
export function file(content: Uint8Array, options: FileOptions): Part {
  const body = options.encoding === '7bit' ? content : base64Lines(content);
  return { fields: fileFields(options), body: [body] };
}

/** The fields of a file whose body is made elsewhere. */
export function fileFields(options: FileOptions): string {
  const { type, filename, contentId } = options;
  const disposition = contentId === undefined ? 'attachment' : 'inline';
  return (
    typeAndEncoding(`${type}; ${parameter('name', filename)}`, options.encoding ?? 'base64') +
    field('Content-Disposition', `${disposition}; ${parameter('filename', filename)}`) +
    (contentId === undefined ? '' : field('Content-ID', `<${contentId}>`))
  );
}

/** Several parts as one: `mixed`, `alternative`, `related` or `report; report-type=…`. */
export function multipart(kind: string, parts: readonly Part[]): Part {
  const boundary = `=_${digest(kind, parts)}`;
  const open = Buffer.from(`--${boundary}\r\n`);
  const between = Buffer.from(`\r\n--${boundary}\r\n`);
  const close = Buffer.from(`\r\n--${boundary}--\r\n`);
  const body = parts.flatMap(({ fields, body }, index) => [
    index === 0 ? open : between,
    Buffer.from(`${fields}\r\n`),
    ...body,
  ]);
  return {
    fields: field('Content-Type', `multipart/${kind}; boundary="${boundary}"`),
    body: [...body, close],
  };
}

/** Names a multipart by what is in it: the same at each start, and never the name of its parts. */
function digest(kind: string, parts: readonly Part[]): string {
  const hash = createHash('sha256').update(kind);
  for (const { fields, body } of parts) {
    const [first] = body;
    hash.update(fields);
    if (first instanceof Uint8Array) hash.update(first.subarray(0, 1_024));
  }
  return hash.digest('hex').slice(0, 24);
}

function typeAndEncoding(type: string, encoding: string): string {
  return field('Content-Type', type) + field('Content-Transfer-Encoding', encoding);
}
