/** A letter as octets (RFC 5322, MIME). The only user of nodemailer's MIME writer, which gets no files and no URLs. */
import { Readable } from 'node:stream';
import { encodeWord } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { DraftContent, Identity } from '@/lib/contract/compose';
import type { Mailbox } from '@/lib/contract/envelope';
import { flow } from './flowed.ts';

/** A file that goes along, and its octets. */
export interface Enclosure {
  readonly filename: string;
  readonly type: string;
  readonly inline: boolean;
  readonly contentId: string;
  /** message/rfc822 goes as it is (RFC 2046 §5.2.1), everything else in base64. */
  readonly octets: () => AsyncIterable<Uint8Array>;
}

/** Everything that the octets depend on. */
export interface Composition {
  readonly from: Pick<Identity, 'name' | 'address' | 'replyTo'>;
  readonly content: Pick<DraftContent, 'to' | 'cc' | 'subject' | 'text' | 'html'>;
  /** Without angle brackets, the answered one last; empty for a message that answers none. */
  readonly references: readonly string[];
  /** Whether the last of `references` is answered, and not only passed on. */
  readonly isReply: boolean;
  /** Without angle brackets. */
  readonly messageId: string;
  readonly date: Date;
  readonly enclosures: readonly Enclosure[];
}

const SAFE = { disableFileAccess: true, disableUrlAccess: true, newline: '\r\n' } as const;

/** The raw message, lines ending in CRLF. There is no Bcc: whoever composes never learns of it. */
export function compose(composition: Composition): AsyncIterable<Uint8Array> {
  const root = treeOf(composition);
  const { content, date, from, isReply, messageId, references } = composition;
  root.setHeader('From', mailboxes([from]));
  if (from.replyTo !== '')
    root.setHeader('Reply-To', mailboxes([{ ...from, address: from.replyTo }]));
  root.setHeader('To', mailboxes(content.to));
  root.setHeader('Cc', mailboxes(content.cc));
  root.setHeader('Subject', subjectOf(content));
  root.setHeader('Date', date);
  root.setHeader('Message-ID', `<${messageId}>`);
  const answered = references.at(-1);
  if (answered !== undefined) {
    if (isReply) root.setHeader('In-Reply-To', `<${answered}>`);
    root.setHeader('References', references.map((id) => `<${id}>`).join(' '));
  }
  return root.createReadStream();
}

/** What only looks encoded is encoded, so that it is read as it was written (RFC 2047 §6.1). */
function subjectOf({ subject }: Composition['content']): string {
  const line = oneLine(subject);
  return line.includes('=?') ? encodeWord(line, 'Q', 52) : line;
}

/** What would end a header's line is a blank, also inside of an encoded word, where it ends it for some readers. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');

/**
 * Objects, never strings: nothing in a name is read as an address. A name that looks encoded gets a
 * blank into it: many programs decode within quotes, too.
 */
function mailboxes(recipients: readonly Mailbox[]): Mailbox[] {
  return recipients.map(({ address, name }) => ({
    address,
    name: oneLine(name).replaceAll('=?', '= ?'),
  }));
}

/** mixed → alternative → related, each only where there is need of it. */
function treeOf({ content, enclosures }: Composition): MimeNode {
  const shown = enclosures.filter((one) => isShown(one, content.html));
  const attached = enclosures.filter(({ inline }) => !inline || content.html === null);
  if (attached.length === 0) return bodyNode(content, shown);
  const mixed = new MimeNode('multipart/mixed', SAFE);
  mixed.appendChild(bodyNode(content, shown));
  for (const enclosure of attached) mixed.appendChild(enclosureNode(enclosure, 'attachment'));
  return mixed;
}

/** A picture that the HTML no longer shows was taken out of it, and stays here; plain text shows none. */
function isShown({ contentId, inline }: Enclosure, html: string | null): boolean {
  return inline && (html ?? '').includes(`cid:${contentId}`);
}

function bodyNode(content: Composition['content'], shown: readonly Enclosure[]): MimeNode {
  const plain = textNode('text/plain; charset=utf-8; format=flowed', flow(content.text));
  if (content.html === null) return plain;
  const alternative = new MimeNode('multipart/alternative', SAFE);
  alternative.appendChild(plain);
  const html = textNode('text/html; charset=utf-8', page(content.html));
  if (shown.length === 0) {
    alternative.appendChild(html);
    return alternative;
  }
  const related = new MimeNode('multipart/related; type="text/html"', SAFE);
  related.appendChild(html);
  for (const enclosure of shown) related.appendChild(enclosureNode(enclosure, 'inline'));
  alternative.appendChild(related);
  return alternative;
}

function textNode(type: string, text: string): MimeNode {
  const node = new MimeNode(type, SAFE);
  // A node without content has no encoding and no blank line behind its header.
  node.setContent(text === '' ? '\r\n' : text);
  return node;
}

function page(html: string): string {
  const body = html.replace(/\r\n|\r|\n/g, '\r\n');
  return `<!DOCTYPE html>\r\n<html><head><meta charset="utf-8"></head><body>\r\n${body}\r\n</body></html>\r\n`;
}

function enclosureNode(enclosure: Enclosure, disposition: 'attachment' | 'inline'): MimeNode {
  const node = new MimeNode(enclosure.type, { ...SAFE, filename: enclosure.filename });
  const isMessage = enclosure.type === 'message/rfc822';
  node.setHeader('Content-Disposition', disposition);
  if (disposition === 'inline') node.setHeader('Content-ID', `<${enclosure.contentId}>`);
  node.setHeader('Content-Transfer-Encoding', isMessage ? '8bit' : 'base64');
  node.setContent(Readable.from(enclosure.octets(), { objectMode: false }));
  return node;
}
