/** A raw message → what the reader shows. */
import type { Mailbox } from './addresses.ts';
import { type Body, chooseBody } from './body.ts';
import { type HeaderList, ownCharset, readEnvelope, readHeaderList } from './envelope.ts';
import { partFilename } from './filename.ts';
import { rawField } from './header.ts';
import { htmlToText } from './html-text.ts';
import { LIMITS } from './limits.ts';
import { type DecodedBody, decodeBodies } from './parse.ts';
import { previewOf } from './preview.ts';
import { type Entity, readStructure } from './structure.ts';
import { joinHtml, joinPlain, leafText } from './text.ts';

/** One attachment or inline part. */
export interface Part {
  /** Its place in the message, as IMAP numbers it; what `openPart` takes. */
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
  problems: string[];
}

interface Decoded {
  texts: Map<Entity, string>;
  sizes: Map<Entity, number>;
}

/** Decodes what is to be read, and measures what is offered. */
async function decodeLeaves(octets: Buffer, body: Body): Promise<Decoded> {
  const shown = [...new Set([...body.plain, ...body.html])];
  const all = [...new Set([...shown, ...body.parts])];
  const bodies = await decodeBodies(
    all.map((leaf) => ({
      octets: octets.subarray(leaf.start, leaf.end),
      encoding: leaf.encoding,
      keep: shown.includes(leaf) ? 'content' : 'size',
    })),
  );
  const decoded: Decoded = { texts: new Map(), sizes: new Map() };
  let budget: number = LIMITS.textOctets;
  all.forEach((leaf, index) => {
    const result: DecodedBody = bodies[index] ?? { size: 0, content: null };
    decoded.sizes.set(leaf, result.size);
    if (!result.content) return;
    decoded.texts.set(leaf, leafText(leaf, result.content.subarray(0, Math.max(0, budget))));
    budget -= result.content.length;
  });
  return decoded;
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

/** Reads a message. Never rejects over its content: what is wrong stands in `problems`. */
export async function readMessage(raw: Uint8Array): Promise<Message> {
  const octets = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const { root, problems } = readStructure(octets);
  const charset = ownCharset(root);
  const envelope = readEnvelope(root.fields, charset);
  const body = chooseBody(root);
  const { texts, sizes } = await decodeLeaves(octets, body);
  const text = body.plain.length > 0 ? joinPlain(body.plain, texts) : undefined;
  const html = body.html.length > 0 ? joinHtml(body.html, texts) : undefined;
  const referenced = contentIds(html ?? '');
  const parts = body.parts.map((leaf) =>
    describePart(octets, leaf, sizes.get(leaf) ?? 0, referenced),
  );
  return {
    ...envelope,
    preview: previewOf(text ?? htmlToText(html ?? '', LIMITS.previewOctets)),
    attachments: parts.some((part) => !part.inline && !/signature$/.test(part.type)),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    header: readHeaderList(root.fields, charset),
    parts,
    problems,
  };
}
