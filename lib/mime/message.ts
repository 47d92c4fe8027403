/** A raw message → what the reader shows. */
import type { Mailbox } from './addresses.ts';
import { type Body, chooseBody } from './body.ts';
import { decodeLeaves, type Wanted } from './decode.ts';
import { type Delivery, readDeliveryStatus, readDisposition } from './delivery-report.ts';
import { type HeaderList, ownCharset, readEnvelope, readHeaderList } from './envelope.ts';
import { packedFilename, packedType, partFilename } from './filename.ts';
import { rawField } from './header.ts';
import { htmlToText } from './html-text.ts';
import { LIMITS } from './limits.ts';
import { isTnef } from './packed.ts';
import { previewOf } from './preview.ts';
import { PROBLEMS } from './problems.ts';
import { type Entity, readStructure } from './structure.ts';
import { joinHtml, joinPlain, leafText } from './text.ts';
import { readTnef } from './tnef.ts';
import { type PackedFile, unpackText } from './uuencode.ts';

/** One attachment or inline part. */
export interface Part {
  /** Its place in the message, as IMAP numbers it; `2.t1` lies inside 2. What `openPart` takes. */
  part: string;
  /** Cleaned: no path, no controls, no bidi overrides; never empty. */
  filename: string;
  /** Lower case, as declared; `application/octet-stream` where nothing sound was. */
  type: string;
  /** Decoded size. */
  octets: number;
  /** Shown inside the HTML by its Content-ID. */
  inline: boolean;
  contentId?: string;
}

/** A message, however broken it came. `html` is hostile. */
export interface Message {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: string | null;
  messageId: string | null;
  preview: string;
  attachments: boolean;
  text?: string;
  html?: string;
  header: HeaderList;
  parts: Part[];
  /** What a delivery report or a read receipt says; empty for other mail. */
  deliveries: Delivery[];
  problems: string[];
}

/** Everything that decoding tells. */
interface Reading {
  texts: Map<Entity, string>;
  sizes: Map<Entity, number>;
  packed: Map<Entity, PackedFile[]>;
  /** A body that lay inside a winmail.dat. */
  wrapped: { text: string | null; html: string | null };
  deliveries: Delivery[];
  problems: Set<string>;
}

function readLeafText(reading: Reading, leaf: Entity, content: Buffer, budget: number): void {
  let octets = content;
  if (leaf.type === 'text/plain') {
    const unpacked = unpackText(content);
    octets = unpacked.rest;
    if (unpacked.files.length > 0) reading.packed.set(leaf, unpacked.files);
    if (unpacked.cut) reading.problems.add(PROBLEMS.attachmentEndedEarly);
  }
  if (octets.length > budget) reading.problems.add(PROBLEMS.textTooLong);
  reading.texts.set(leaf, leafText(leaf, octets.subarray(0, Math.max(0, budget))));
}

function readLeafData(reading: Reading, leaf: Entity, content: Buffer): void {
  if (isTnef(leaf)) {
    const tnef = readTnef(content.subarray(0, LIMITS.packedOctets));
    reading.wrapped = { text: tnef.text, html: tnef.html };
    if (tnef.files.length > 0) reading.packed.set(leaf, tnef.files);
  } else if (DELIVERY.test(leaf.type)) reading.deliveries.push(...readDeliveryStatus(content));
  else reading.deliveries.push(...readDisposition(content));
}

const DELIVERY = /^message\/(?:global-)?delivery-status$/;
const DISPOSITION = /^message\/(?:global-)?disposition-notification$/;

function isLookedInto(leaf: Entity): boolean {
  return isTnef(leaf) || DELIVERY.test(leaf.type) || DISPOSITION.test(leaf.type);
}

/** Decodes what is to be read, measures what is offered, and looks into what holds more. */
async function readLeaves(octets: Buffer, body: Body): Promise<Reading> {
  const shown = new Set([...body.plain, ...body.html]);
  const wanted: Wanted[] = [...new Set([...shown, ...body.parts])].map((leaf) => ({
    leaf,
    keep: shown.has(leaf) || isLookedInto(leaf) ? 'content' : 'size',
  }));
  const decoded = await decodeLeaves(octets, wanted);
  const reading: Reading = {
    texts: new Map(),
    sizes: new Map(),
    packed: new Map(),
    wrapped: { text: null, html: null },
    deliveries: [],
    problems: new Set(),
  };
  let budget: number = LIMITS.textOctets;
  wanted.forEach(({ leaf }, index) => {
    const { size, content } = decoded[index] ?? { size: 0, content: null };
    reading.sizes.set(leaf, size);
    if (!content) return;
    if (shown.has(leaf)) {
      readLeafText(reading, leaf, content, budget);
      budget -= size;
    } else readLeafData(reading, leaf, content);
  });
  return reading;
}

/** The Content-IDs that a HTML speaks of. */
function contentIds(html: string): Set<string> {
  const ids = new Set<string>();
  for (const [, id] of html.matchAll(/cid:([^"'\s)>]{1,256})/gi)) {
    ids.add(decodeId(id ?? ''));
  }
  return ids;
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id.replaceAll('&amp;', '&'));
  } catch {
    return id;
  }
}

function describePart(
  octets: Buffer,
  leaf: Entity,
  size: number,
  referenced: ReadonlySet<string>,
): Part {
  const contentId = rawField(leaf.fields, 'content-id')?.trim().replace(/^<|>$/g, '');
  return {
    part: leaf.part || '1',
    filename: partFilename(octets, leaf),
    type: leaf.type,
    octets: size,
    inline: contentId !== undefined && referenced.has(contentId),
    ...(contentId ? { contentId } : {}),
  };
}

function describePacked(leaf: Entity, file: PackedFile): Part {
  return {
    part: `${leaf.part || '1'}.${file.mark}`,
    filename: packedFilename(file),
    type: packedType(file),
    octets: file.content.length,
    inline: false,
  };
}

/** The part and the files that lie inside it. */
function describeParts(octets: Buffer, body: Body, reading: Reading, html: string): Part[] {
  const referenced = contentIds(html);
  const parts = body.parts.map((leaf) =>
    describePart(octets, leaf, reading.sizes.get(leaf) ?? 0, referenced),
  );
  for (const [leaf, files] of reading.packed) {
    for (const file of files) parts.push(describePacked(leaf, file));
  }
  return parts;
}

function previewText(html: string): string {
  return htmlToText(html.slice(0, LIMITS.previewHtml), LIMITS.previewText);
}

/** Signatures, reports and what the text shows are no attachments; `parts` begin with the leaves'. */
function hasAttachments(leaves: readonly Entity[], parts: readonly Part[]): boolean {
  return parts.some((part, at) => {
    const leaf = leaves[at];
    if (part.inline || part.type.endsWith('signature')) return false;
    return leaf?.parent?.type !== 'multipart/report' || leaf.disposition.value === 'attachment';
  });
}

function isEncrypted(root: Entity): boolean {
  const { type, contentType } = root;
  if (type === 'multipart/encrypted') return true;
  const enveloped = contentType.parameters.get('smime-type')?.toLowerCase() === 'enveloped-data';
  return enveloped && /^application\/(?:x-)?pkcs7-mime$/.test(type);
}

function findProblems(root: Entity, date: string | null, from: readonly Mailbox[]): string[] {
  const problems: string[] = [];
  if (root.fields.length === 0) problems.push(PROBLEMS.noHeader);
  else if (from.length === 0) problems.push(PROBLEMS.noFrom);
  if (isEncrypted(root)) problems.push(PROBLEMS.encrypted);
  if (date === null && rawField(root.fields, 'date') !== undefined) problems.push(PROBLEMS.badDate);
  return problems;
}

/** Reads a message. Never rejects over its content: what is wrong stands in `problems`. */
export async function readMessage(raw: Uint8Array): Promise<Message> {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { root, problems } = readStructure(octets);
  const charset = ownCharset(root);
  const envelope = readEnvelope(root.fields, charset);
  const body = chooseBody(root);
  const reading = await readLeaves(octets, body);
  const { wrapped } = reading;
  const text = body.plain.length > 0 ? joinPlain(body.plain, reading.texts) : wrapped.text;
  const html = body.html.length > 0 ? joinHtml(body.html, reading.texts) : wrapped.html;
  const parts = describeParts(octets, body, reading, html ?? '');
  return {
    ...envelope,
    preview: previewOf(text?.trim() ? text : previewText(html ?? '')),
    attachments: hasAttachments(body.parts, parts),
    ...(text === null ? {} : { text }),
    ...(html === null ? {} : { html }),
    header: readHeaderList(root.fields, charset),
    parts,
    deliveries: reading.deliveries,
    problems: [
      ...problems,
      ...findProblems(root, envelope.date, envelope.from),
      ...reading.problems,
    ],
  };
}
