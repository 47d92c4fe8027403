/** The parts that are offered beside the text, described. */
import { type Mailbox, readAddresses } from './addresses.ts';
import type { Claims } from './claims.ts';
import { readDate } from './date.ts';
import { decodeWords } from './encoded-words.ts';
import { type Field, rawField, readHeader } from './header.ts';
import { isMessage, nestedFields, numberOf } from './nested.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { isPackedMessage } from './packed.ts';
import { packedFilename, packedType, partFilename } from './part-name.ts';
import { isSignature } from './protection.ts';
import type { Entity } from './structure.ts';
import type { PackedFile } from './uuencode.ts';

/** What is known of a message that is a part, before it is opened. */
export interface NestedSummary {
  from: Mailbox[];
  subject: string;
  /** ISO 8601 in UTC; null where there is no readable date. */
  date: string | null;
}

/** One attachment or inline part. */
export interface Part {
  /** Its place in the message, as IMAP numbers it; `2.t1` lies inside 2. What `locatePart` takes. */
  part: string;
  /** Cleaned: no path, no controls, no bidi overrides; never empty. */
  filename: string;
  /** Lower case, as declared; `application/octet-stream` where nothing sound was. */
  type: string;
  /** Decoded size. */
  octets: number;
  /** A picture that the HTML shows by its Content-ID. */
  inline: boolean;
  /** Told of elsewhere: a signature, a delivery report, an invitation's file. */
  aside: boolean;
  contentId?: string;
  /** Where the part is a message of its own. */
  message?: NestedSummary;
}

/** A leaf that is offered, with its decoded size. */
export interface Measured {
  leaf: Entity;
  size: number;
}

const REPORT = /^message\/(?:global-)?(?:delivery-status|disposition-notification)$/;

function summaryOf(fields: readonly Field[]): NestedSummary {
  return {
    from: readAddresses(rawField(fields, 'from')).slice(0, 3),
    subject: decodeWords(rawField(fields, 'subject') ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    date: readDate(rawField(fields, 'date')),
  };
}

/** `claims` says which picture the HTML shows by a Content-ID. */
export function describePart(octets: Octets, { leaf, size }: Measured, claims: Claims): Part {
  const contentId = claims.idOf(leaf);
  return {
    part: numberOf(leaf),
    filename: partFilename(octets, leaf),
    type: leaf.type,
    octets: size,
    inline: claims.isShown(leaf),
    aside: isSignature(leaf) || REPORT.test(leaf.type),
    ...(contentId === undefined ? {} : { contentId }),
    ...(isMessage(leaf) ? { message: summaryOf(nestedFields(octets, leaf)) } : {}),
  };
}

/** A file that lay inside a leaf; `claims` as above. */
export function describePacked(leaf: Entity, file: PackedFile, claims: Claims): Part {
  const { content, contentId } = file;
  return {
    part: `${numberOf(leaf)}.${file.mark}`,
    filename: packedFilename(file),
    type: packedType(file),
    octets: content.length,
    inline: claims.isShown(file),
    aside: false,
    ...(contentId === undefined ? {} : { contentId }),
    ...(isPackedMessage(file) ? { message: summaryOf(packedFields(content)) } : {}),
  };
}

function packedFields(content: Buffer): Field[] {
  return readHeader(new HeldOctets(content), 0, content.length).fields;
}

/** Signatures, reports and what the text shows are no attachments; `parts` begin with the leaves'. */
export function hasAttachments(leaves: readonly Entity[], parts: readonly Part[]): boolean {
  return parts.some((part, at) => {
    const leaf = leaves[at];
    if (part.inline || part.type.endsWith('signature')) return false;
    return leaf?.parent?.type !== 'multipart/report' || leaf.disposition.value === 'attachment';
  });
}
