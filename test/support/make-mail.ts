/** Raw messages for tests: simple, deterministic, CRLF line ends, nothing random. */

/** What a made message says; whatever is left out has a fixed value. */
export interface MailOptions {
  readonly subject?: string;
  /** A header value: `Anna Schmidt <anna@example.org>`. */
  readonly from?: string;
  readonly to?: string;
  readonly date?: Date;
  readonly messageId?: string;
  readonly text?: string;
  readonly html?: string;
  /** Grows the text part, in lines of 72, until the message has at least so many octets. */
  readonly octets?: number;
  readonly attachments?: readonly MailAttachment[];
  /** Further header fields, as they are to stand. */
  readonly header?: readonly (readonly [name: string, value: string])[];
}

/** A file in a made message. */
export interface MailAttachment {
  readonly filename: string;
  readonly type: string;
  readonly content: Uint8Array;
  /** Makes the part inline, to be shown where the HTML says `cid:…`. */
  readonly contentId?: string;
}

/** The date of a message that names none. */
const MAIL_DATE = new Date('2026-03-14T09:26:53Z');

/** One raw message, ending in CRLF. Names and subjects beyond ASCII are encoded (RFC 2047). */
export function makeMail(options: MailOptions = {}): Uint8Array {
  const subject = options.subject ?? 'A message for a test';
  const date = options.date ?? MAIL_DATE;
  const header = [
    `From: ${encodedAddress(options.from ?? 'Anna Schmidt <anna@example.org>')}`,
    `To: ${encodedAddress(options.to ?? 'reader@example.org')}`,
    `Subject: ${encoded(subject)}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${options.messageId ?? `<${hash(subject)}.${date.getTime()}@example.org>`}`,
    'MIME-Version: 1.0',
    ...(options.header ?? []).map(([name, value]) => `${name}: ${value}`),
  ].join('\r\n');
  const text = crlf(options.text ?? 'Hello,\n\nthis is the text of a message.\n\n-- \nAnna\n');
  const short = Buffer.from(`${header}\r\n${entity(text, options)}`);
  const missing = (options.octets ?? 0) - short.length;
  if (missing <= 0) return short;
  return Buffer.from(`${header}\r\n${entity(text + filler(missing), options)}`);
}

function entity(text: string, options: MailOptions): string {
  const plain = part('text/plain; charset=utf-8', '8bit', text);
  const body =
    options.html === undefined
      ? plain
      : multipart('alternative', [
          plain,
          part('text/html; charset=utf-8', '8bit', crlf(options.html)),
        ]);
  if (options.attachments === undefined || options.attachments.length === 0) return body;
  return multipart('mixed', [body, ...options.attachments.map(attachment)]);
}

function part(type: string, encoding: string, content: string, more = ''): string {
  const end = content.endsWith('\r\n') ? '' : '\r\n';
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n${more}\r\n${content}${end}`;
}

function multipart(kind: string, parts: string[]): string {
  const boundary = `=_${kind}_${hash(parts.join())}`;
  const inner = parts.map((one) => `--${boundary}\r\n${one}`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`;
}

function attachment(file: MailAttachment): string {
  const lines = Buffer.from(file.content).toString('base64').replace(/.{76}/g, '$&\r\n');
  const ascii = /^[ !#-[\]-~]*$/.test(file.filename);
  const name = ascii
    ? `filename="${file.filename}"`
    : `filename*=utf-8''${encodeURIComponent(file.filename)}`;
  const id = file.contentId === undefined ? '' : `Content-ID: <${file.contentId}>\r\n`;
  const how = file.contentId === undefined ? 'attachment' : 'inline';
  return part(file.type, 'base64', lines, `Content-Disposition: ${how}; ${name}\r\n${id}`);
}

const FILLER = 'The quick brown fox jumps over the lazy dog, and again, and once again.\r\n';

function filler(octets: number): string {
  return FILLER.repeat(Math.ceil(octets / FILLER.length));
}

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** RFC 2047 words of at most 45 octets each, where the text needs them. */
function encoded(text: string): string {
  if (/^[\t -~]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((one) => `=?utf-8?B?${Buffer.from(one).toString('base64')}?=`)
    .join('\r\n ');
}

function encodedAddress(value: string): string {
  const match = /^(.*\S)\s*(<[^<>]*>)$/.exec(value);
  return match === null ? value : `${encoded(match[1] ?? '')} ${match[2] ?? ''}`;
}

/** A short name for a text (FNV-1a), so that equal messages have equal ids and boundaries. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return value.toString(16).padStart(8, '0');
}
