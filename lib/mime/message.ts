/** A raw message → what the reader shows. */
import type { Mailbox } from './addresses.ts';
import { withoutArmour } from './armour.ts';
import { type Body, chooseBody } from './body.ts';
import { type Claims, claimIds } from './claims.ts';
import type { Contact } from './contact.ts';
import type { Delivery } from './delivery-report.ts';
import { type HeaderList, ownCharset, readEnvelope, readHeaderList } from './envelope.ts';
import { rawField } from './header.ts';
import { htmlToText } from './html-text.ts';
import type { Invitation } from './invitation.ts';
import { type Reading, readLeaves } from './leaf-reading.ts';
import { LIMITS } from './limits.ts';
import { renameLocated } from './located.ts';
import { type Level, messageAt, numberOf } from './nested.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { isTnef } from './packed.ts';
import { describePacked, describePart, hasAttachments, type Part } from './parts.ts';
import { previewOf } from './preview.ts';
import { PROBLEMS } from './problems.ts';
import { findProtection, type Protection } from './protection.ts';
import type { Entity } from './structure.ts';
import { joinHtml, joinPlain } from './text.ts';

/** A message, however broken it came. `html` is hostile; `text` is made of it where nobody wrote any. */
export interface Message {
  from: Mailbox[];
  /** Who sent it, where that is told apart from its authors. */
  sender: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  bcc: Mailbox[];
  replyTo: Mailbox[];
  subject: string;
  date: string | null;
  messageId: string | null;
  references: string[];
  preview: string;
  attachments: boolean;
  text: string;
  html?: string;
  header: HeaderList;
  parts: Part[];
  /** What a delivery report or a read receipt says; empty for other mail. */
  deliveries: Delivery[];
  /** Events of its calendar files, each once. */
  invitations: Invitation[];
  /** People of its contact files. */
  contacts: Contact[];
  /** Null where it is neither signed nor encrypted. */
  protection: Protection | null;
  problems: string[];
}

/** The part and the files that lie inside it. */
function describeParts(octets: Octets, body: Body, reading: Reading, claims: Claims): Part[] {
  const parts = body.parts.map((leaf) =>
    describePart(octets, { leaf, size: reading.sizes.get(leaf) ?? 0 }, claims),
  );
  for (const [leaf, files] of reading.packed) {
    for (const file of files) parts.push(describePacked(leaf, file, claims));
  }
  return parts;
}

/** The same event in two parts, as Outlook and Google send it, is one. */
function eachOnce(reading: Reading): Invitation[] {
  const found = new Map<string, Invitation>();
  for (const { id, ...invitation } of reading.invitations) {
    if (!found.has(id)) found.set(id, invitation);
  }
  return [...found.values()];
}

/** Parts that a card tells of, and wrappings whose content is shown, need no tile. */
function setAside(parts: readonly Part[], reading: Reading): Part[] {
  const told = new Set([...reading.invitations, ...reading.contacts].map(({ part }) => part));
  for (const leaf of reading.packed.keys()) if (isTnef(leaf)) told.add(numberOf(leaf));
  return parts.map((part) => (told.has(part.part) ? { ...part, aside: true } : part));
}

function findProblems(root: Entity, date: string | null, from: readonly Mailbox[]): string[] {
  const problems: string[] = [];
  if (root.fields.length === 0) problems.push(PROBLEMS.noHeader);
  else if (from.length === 0) problems.push(PROBLEMS.noFrom);
  if (date === null && rawField(root.fields, 'date') !== undefined) problems.push(PROBLEMS.badDate);
  return problems;
}

/** UTF-16 units of HTML that is looked at for whether it says anything. */
const MAYBE_BLANK = 4_096;

/** QUIRK: some programs send an empty page beside their words; null instead of such. */
function saying(html: string | null, plain: string): string | null {
  if (html === null || html.length > MAYBE_BLANK || plain.trim() === '') return html;
  const isBlank = !/<img|background/i.test(html) && htmlToText(html, MAYBE_BLANK).trim() === '';
  return isBlank ? null : html;
}

function read(level: Level): Message {
  const { octets, root, problems, envelope: wrapping, prefix, isDeepest } = level;
  const charset = ownCharset(root);
  const envelope = readEnvelope(root.fields, charset);
  const body = chooseBody(root);
  const reading = readLeaves(octets, body);
  const { packed, wrapped } = reading;
  const renamed = renameLocated(octets, body, reading.texts);
  const plain = body.plain.length > 0 ? joinPlain(body.plain, reading.texts) : wrapped.text;
  const html = saying(
    body.html.length > 0 ? joinHtml(body.html, renamed.texts) : wrapped.html,
    plain ?? '',
  );
  const written = plain?.trim() ? plain : htmlToText(html ?? '', LIMITS.textOctets);
  const protection = findProtection(root, written, wrapping);
  const text = protection?.kind === 'signed' ? withoutArmour(written) : written;
  const claimants = { leaves: body.parts, packed: packed.values() };
  const claims = claimIds(octets, html ?? '', claimants, renamed);
  const described = setAside(describeParts(octets, body, reading, claims), reading);
  const parts = isDeepest ? described.map(asFile) : described;
  const message: Message = {
    ...envelope,
    preview: previewOf(text),
    attachments: hasAttachments(body.parts, parts),
    text,
    ...(html === null ? {} : { html }),
    header: readHeaderList(root.fields, charset),
    parts,
    deliveries: reading.deliveries,
    invitations: eachOnce(reading),
    contacts: reading.contacts,
    protection,
    problems: [
      ...problems,
      ...findProblems(root, envelope.date, envelope.from),
      ...reading.problems,
      ...(isDeepest && described.some(({ message }) => message) ? [PROBLEMS.tooDeep] : []),
    ],
  };
  return prefix === '' ? message : addressed(message, prefix);
}

/** The addresses of a nested message's parts, as the outermost one counts them. */
function addressed(message: Message, prefix: string): Message {
  const within = <Item extends { part: string }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, part: `${prefix}${item.part}` }));
  const { protection } = message;
  const signature = protection?.part ?? null;
  return {
    ...message,
    parts: within(message.parts),
    invitations: within(message.invitations),
    contacts: within(message.contacts),
    protection:
      protection && signature !== null
        ? { ...protection, part: `${prefix}${signature}` }
        : protection,
  };
}

/** A message that cannot be opened in its place is a file like others. */
const asFile = ({ message: _, ...part }: Part): Part => part;

/** Reads a message. Never throws over its content: what is wrong stands in `problems`. */
export function readMessage(raw: Octets | Uint8Array): Message {
  const message = readNested(raw, '');
  // Every message has a way of no steps to itself.
  if (!message) throw new Error('A message without an outermost level');
  return message;
}

/** Reads the message in the part of that address; null where there is none. */
export function readNested(raw: Octets | Uint8Array, part: string): Message | null {
  const octets = raw instanceof Uint8Array ? new HeldOctets(raw) : raw;
  const level = messageAt(octets, part);
  return level && read(level);
}
