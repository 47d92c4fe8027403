/** A message that was attached in Outlook: as a file that mail programs open (MS-OXTNEF §2.1.3.4). */
import { codePageLabel } from './code-page.ts';
import { ATTRIBUTE, attributes, isTnefStream } from './tnef-attributes.ts';
import { lineOf, PROPERTY, type Properties, readProperties, timeOf } from './tnef-properties.ts';
import type { PackedFile } from './uuencode.ts';

/** The interface by which an object is a message: IID_IMessage. */
const MESSAGE_INTERFACE = Buffer.from('0703020000000000c000000000000046', 'hex');

/** What a header says of it. */
interface Head {
  charset: string;
  subject: string;
  properties: Properties;
}

function readHead(stream: Buffer): Head {
  const head: Head = { charset: 'windows-1252', subject: '', properties: new Map() };
  for (const { id, data } of attributes(stream)) {
    if (id === ATTRIBUTE.codePage && data.length >= 4) {
      head.charset = codePageLabel(data.readUInt32LE(0));
    } else if (id === ATTRIBUTE.messageProperties) head.properties = readProperties(data);
    else if (id === ATTRIBUTE.attachRendering) break;
  }
  head.subject = lineOf(head.properties, PROPERTY.subject, head.charset);
  return head;
}

/** Characters of an encoded word's text: of four octets each, they fit into its 75 (RFC 2047 §2). */
const WORD = 11;

/** Characters of a subject or a name that are kept. */
const LONGEST = 1_000;

/** Text for a header, of whatever characters. */
function encoded(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).toWellFormed();
  if (/^[\w -]*$/.test(line) && line.length <= 60) return line;
  const words = line.match(new RegExp(`.{1,${WORD}}`, 'gu')) ?? [];
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

function senderOf({ properties, charset }: Head): string {
  const name = encoded(lineOf(properties, PROPERTY.senderName, charset));
  const address = [PROPERTY.senderSmtpAddress, PROPERTY.senderAddress]
    .map((id) => lineOf(properties, id, charset))
    // QUIRK: within one Exchange, senders have names of a directory and no addresses.
    .find((line) => /^[\w.!#$%&'*+/=?^`{|}~-]{1,200}@[\w.-]{1,200}$/.test(line));
  return address === undefined ? name : `${name} <${address}>`;
}

function header(stream: Buffer, filename: string): string {
  const head = readHead(stream);
  const { properties } = head;
  const sentAt = timeOf(properties, PROPERTY.sentAt) ?? timeOf(properties, PROPERTY.deliveredAt);
  const from = senderOf(head);
  return [
    ...(from === '' ? [] : [`From: ${from}`]),
    `Subject: ${encoded(head.subject || filename)}`,
    ...(sentAt === null ? [] : [`Date: ${sentAt.toUTCString().replace('GMT', '+0000')}`]),
    'MIME-Version: 1.0',
    'Content-Type: application/ms-tnef; name="winmail.dat"',
    'Content-Transfer-Encoding: base64',
    '\r\n',
  ].join('\r\n');
}

/** Octets of one line of base64 (RFC 2045 §6.8). */
const LINE_OCTETS = 57;

function base64Lines(octets: Buffer): Buffer {
  const lines = Math.ceil(octets.length / LINE_OCTETS);
  const out = Buffer.alloc(lines * 78);
  let size = 0;
  for (let at = 0; at < octets.length; at += LINE_OCTETS) {
    size += out.write(`${octets.toString('base64', at, at + LINE_OCTETS)}\r\n`, size, 'latin1');
  }
  return out.subarray(0, size);
}

/**
 * The message in an attached object's value, as a message of its own: its header made of its
 * properties, its content the winmail.dat that it would have come with. Null where it is none.
 * @param filename how the attachment is called
 */
export function messageFile(value: Buffer, filename: string): Omit<PackedFile, 'mark'> | null {
  const stream = value.subarray(MESSAGE_INTERFACE.length);
  const isMessage = value.subarray(0, MESSAGE_INTERFACE.length).equals(MESSAGE_INTERFACE);
  if (!isMessage || !isTnefStream(stream)) return null;
  const content = Buffer.concat([Buffer.from(header(stream, filename)), base64Lines(stream)]);
  const name = filename || readHead(stream).subject || 'message';
  return { filename: `${name.replace(/[/\\]/g, '-')}.eml`, type: 'message/rfc822', content };
}
