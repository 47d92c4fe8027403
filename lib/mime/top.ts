/** TOP's cut-off octets → what the list shows of a message (RFC 1939 §7, TOP). */
import type { Mailbox } from './addresses.ts';
import { withoutArmour } from './armour.ts';
import { chooseText, kindOf } from './body.ts';
import { type HeaderList, ownCharset, readHeaderList, readSummary } from './envelope.ts';
import { rawField } from './header.ts';
import { htmlToText } from './html-text.ts';
import { LIMITS } from './limits.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { type Opened, openEnvelope } from './opaque.ts';
import { mayHoldFiles } from './packed.ts';
import { previewOf } from './preview.ts';
import { PROBLEMS } from './problems.ts';
import { type Entity, leaves, readStructure } from './structure.ts';
import { leafText } from './text.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';
import { unpackText, uuContent } from './uuencode.ts';

/** What a header and the first lines of a body tell. */
export interface TopReading {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** ISO 8601 in UTC; null where there is no readable date. */
  date: string | null;
  messageId: string | null;
  /** Ids of messages that it belongs with, without angle brackets. */
  references: string[];
  /** First words of the text, one line, at most 140 characters. */
  preview: string;
  /** A hint: the cut may hide attachments, and small inline images count as none. */
  attachments: boolean;
  header: HeaderList;
  /** The text up to the cut. */
  text: string;
  problems: string[];
}

/** The body up to the cut, its transfer encoding undone. */
function decodeHead(octets: Octets, leaf: Entity): Buffer {
  const body = octets.slice(leaf.start, Math.min(leaf.end, leaf.start + LIMITS.previewOctets * 2));
  if (leaf.encoding === 'base64') return decodeBase64(body.toString('latin1'));
  if (leaf.encoding === 'quoted-printable') return decodeQuotedPrintable(body);
  return leaf.encoding === 'uuencode' ? uuContent(body) : body;
}

/** What is read: plain text as it stands, of HTML the beginning, and the whole where it is asked for. */
interface Read {
  head: string;
  text: () => string;
  /** Files were written into the text, which are left out of it. */
  files: 'some' | 'none';
}

/** The first text in the tree; plain before HTML where both are there. */
function readText(octets: Octets, root: Entity): Read {
  const { plain, html } = chooseText(root);
  let files: Read['files'] = 'none';
  for (const leaf of [...plain, ...html]) {
    let decoded = decodeHead(octets, leaf);
    if (leaf.type === 'text/plain' && mayHoldFiles(decoded)) {
      const unpacked = unpackText(decoded);
      if (unpacked.files.length > 0) files = 'some';
      decoded = unpacked.rest;
    }
    const text = leafText(leaf, decoded);
    const isHtml = kindOf(leaf) === 'html';
    const upTo = (limit: number) => withoutArmour(isHtml ? htmlToText(text, limit) : text);
    const head = upTo(LIMITS.previewText);
    const all = () => upTo(LIMITS.previewOctets);
    if (/\S/.test(head)) return { head, text: all, files };
  }
  return { head: '', text: () => '', files };
}

function isAttachment(leaf: Entity): boolean {
  if (leaf.disposition.value === 'attachment') return !/signature$/.test(leaf.type);
  if (leaf.parent?.type === 'multipart/related' || leaf.parent?.type === 'multipart/report') {
    return false;
  }
  return (
    leaf.parent !== null &&
    !/^(?:text(?!\/calendar)|multipart)\/|signature$|^message\/delivery/.test(leaf.type)
  );
}

/** Whether a message has attachments, so far as its octets show. */
function hintAttachments(root: Entity): boolean {
  const all = leaves(root);
  if (all.some(isAttachment) || isInvitation(root)) return true;
  return root.children.length === 0 && isLoneAttachment(root);
}

/** Its calendar file comes after all other words, behind the cut: Outlook says in the header that there is one. */
function isInvitation({ fields, type }: Entity): boolean {
  return (
    type === 'text/calendar' || /calendarmessage/i.test(rawField(fields, 'content-class') ?? '')
  );
}

function isLoneAttachment(root: Entity): boolean {
  return (
    root.disposition.value === 'attachment' ||
    /^(?:application|image|audio|video)\//.test(root.type)
  );
}

/** What is no wonder in octets that were cut off. */
const CUT = new Set<string>([PROBLEMS.endedEarly, PROBLEMS.attachmentEndedEarly, PROBLEMS.noParts]);

/** A multipart/mixed with this much behind the cut has more than text in it: plain text, or HTML. */
const HIDDEN_OCTETS = { plain: 48 * 1024, html: 160 * 1024 } as const;

function hidesAttachments(root: Entity, seen: number, whole: number): boolean {
  const kind = root.children[0]?.type === 'text/plain' ? 'plain' : 'html';
  return root.type === 'multipart/mixed' && whole - seen > HIDDEN_OCTETS[kind];
}

/** What was read at once, and what is decoded only when it is asked for: the list never asks. */
class Top implements TopReading {
  readonly from: Mailbox[];
  readonly to: Mailbox[];
  readonly cc: Mailbox[];
  readonly subject: string;
  readonly date: string | null;
  readonly messageId: string | null;
  readonly references: string[];
  readonly preview: string;
  readonly attachments: boolean;
  readonly problems: string[];
  readonly #root: Entity;
  readonly #charset: string | undefined;
  readonly #text: () => string;

  constructor({ octets, root, problems }: Opened, whole: number) {
    const charset = ownCharset(root);
    const { head, text, files } = readText(octets, root);
    const summary = readSummary(root.fields, charset);
    const { from, to, cc, subject, date, messageId, references } = summary;
    this.from = from;
    this.to = to;
    this.cc = cc;
    this.subject = subject;
    this.date = date;
    this.messageId = messageId;
    this.references = references;
    this.preview = previewOf(head);
    this.attachments =
      files === 'some' || hintAttachments(root) || hidesAttachments(root, octets.length, whole);
    this.problems = problems.filter((problem) => !CUT.has(problem));
    this.#root = root;
    this.#charset = charset;
    this.#text = text;
  }

  get header(): HeaderList {
    return readHeaderList(this.#root.fields, this.#charset);
  }

  get text(): string {
    return this.#text();
  }
}

/**
 * Reads TOP's reply (byte-stuffing already undone). Never throws. `whole` is the size of the whole
 * message, in octets, as the scan listing says it: it helps the attachment hint.
 */
export function readTop(top: Uint8Array, whole = 0): TopReading {
  const octets = new HeldOctets(top);
  return new Top(openEnvelope(octets, readStructure(octets), LIMITS.previewOctets), whole);
}
