/** Decodes what is to be read of a message, measures what is offered, and looks into what holds more. */
import type { Body } from './body.ts';
import { decodeText } from './charset.ts';
import { type Contact, cardCharset, readContacts } from './contact.ts';
import { type Decoded, decodeLeaf } from './decode.ts';
import { type Delivery, readDeliveryStatus, readDisposition } from './delivery-report.ts';
import { type IdentifiedInvitation, readInvitations } from './invitation.ts';
import { LIMITS } from './limits.ts';
import { numberOf } from './nested.ts';
import type { Octets } from './octets.ts';
import { isTnef, mayHoldFiles } from './packed.ts';
import type { Parameterized } from './parameters.ts';
import { packedFilename, packedType, partFilename } from './part-name.ts';
import { PROBLEMS } from './problems.ts';
import type { Entity } from './structure.ts';
import { leafText } from './text.ts';
import { readTnef } from './tnef.ts';
import { type PackedFile, unpackText } from './uuencode.ts';

/** Everything that decoding tells. */
export interface Reading {
  texts: Map<Entity, string>;
  sizes: Map<Entity, number>;
  packed: Map<Entity, PackedFile[]>;
  /** A body that lay inside a winmail.dat. */
  wrapped: { text: string | null; html: string | null };
  deliveries: Delivery[];
  invitations: IdentifiedInvitation[];
  contacts: Contact[];
  problems: Set<string>;
}

const DELIVERY = /^message\/(?:global-)?delivery-status$/;
const DISPOSITION = /^message\/(?:global-)?disposition-notification$/;
const CALENDAR = /^(?:text\/calendar|application\/ics)$/;
const CONTACT = /^text\/(?:x-)?vcard$/;

type CardKind = 'event' | 'person';

/** What a card is made of, by its type or its name; null for other files. */
function cardKind(type: string, filename: string): CardKind | null {
  const name = filename.toLowerCase();
  if (CALENDAR.test(type) || name.endsWith('.ics')) return 'event';
  return CONTACT.test(type) || name.endsWith('.vcf') ? 'person' : null;
}

class LeafReader {
  readonly reading: Reading = {
    texts: new Map(),
    sizes: new Map(),
    packed: new Map(),
    wrapped: { text: null, html: null },
    deliveries: [],
    invitations: [],
    contacts: [],
    problems: new Set(),
  };
  private readonly octets: Octets;
  /** Octets of text that may still be shown. */
  private budget: number = LIMITS.textOctets;
  private cards = 0;

  constructor(octets: Octets) {
    this.octets = octets;
  }

  /** Text to show, without the files that were written into it. */
  readText(leaf: Entity): void {
    const { reading } = this;
    let { size, content } = this.decoded(leaf, this.budget);
    if (leaf.type === 'text/plain' && mayHoldFiles(content)) {
      content = this.unpack(leaf);
      size = content.length;
    }
    if (size > this.budget) reading.problems.add(PROBLEMS.textTooLong);
    reading.texts.set(leaf, leafText(leaf, content.subarray(0, this.budget)));
    this.budget = Math.max(0, this.budget - size);
  }

  private unpack(leaf: Entity): Buffer {
    const { content } = decodeLeaf(this.octets, leaf, LIMITS.packedOctets);
    const unpacked = unpackText(content);
    if (unpacked.files.length > 0) this.takeFiles(leaf, unpacked.files);
    if (unpacked.cut) this.reading.problems.add(PROBLEMS.attachmentEndedEarly);
    if (unpacked.files.length >= LIMITS.packedFiles && mayHoldFiles(unpacked.rest)) {
      this.reading.problems.add(PROBLEMS.partsLeftOut);
    }
    return unpacked.rest;
  }

  /** A part beside the text. */
  readPart(leaf: Entity): void {
    const { reading } = this;
    if (isTnef(leaf)) this.readWrapping(leaf);
    else if (DELIVERY.test(leaf.type)) {
      reading.deliveries.push(...readDeliveryStatus(this.whole(leaf, LIMITS.headerOctets)));
    } else if (DISPOSITION.test(leaf.type)) {
      reading.deliveries.push(...readDisposition(this.whole(leaf, LIMITS.headerOctets)));
    } else this.readLeafCard(leaf);
  }

  private readWrapping(leaf: Entity): void {
    const { reading } = this;
    const { size, content } = this.decoded(leaf, LIMITS.packedOctets);
    const { files, html, text, problems } = readTnef(content);
    const { wrapped } = reading;
    reading.wrapped = { html: wrapped.html ?? html, text: wrapped.text ?? text };
    for (const problem of problems) reading.problems.add(problem);
    if (size > content.length) reading.problems.add(PROBLEMS.attachmentEndedEarly);
    if (files.length > 0) this.takeFiles(leaf, files);
  }

  /** Files that lay inside a leaf, and the cards among them. */
  private takeFiles(leaf: Entity, files: PackedFile[]): void {
    this.reading.packed.set(leaf, files);
    for (const file of files) {
      const kind = cardKind(packedType(file), packedFilename(file));
      if (kind === null || this.cards >= LIMITS.cardFiles) continue;
      const content = file.content.subarray(0, LIMITS.cardOctets);
      this.readCard(kind, content, `${numberOf(leaf)}.${file.mark}`);
    }
  }

  private readLeafCard(leaf: Entity): void {
    const kind = cardKind(leaf.type, partFilename(this.octets, leaf));
    if (kind === null || this.cards >= LIMITS.cardFiles) {
      this.decoded(leaf, 0);
      return;
    }
    const { content } = this.decoded(leaf, LIMITS.cardOctets);
    this.readCard(kind, content, numberOf(leaf), leaf.contentType.parameters);
  }

  /** `told`: what the part's type says of it. */
  private readCard(
    kind: CardKind,
    content: Buffer,
    part: string,
    told: Parameterized['parameters'] = new Map(),
  ): void {
    this.cards++;
    const { contacts, invitations } = this.reading;
    const charset = told.get('charset');
    if (kind === 'event') {
      const text = decodeText(content, charset);
      invitations.push(...readInvitations(text, part, told.get('method')));
    } else {
      contacts.push(...readContacts(decodeText(content, charset ?? cardCharset(content)), part));
    }
  }

  private decoded(leaf: Entity, wanted: number): Decoded {
    const decoded = decodeLeaf(this.octets, leaf, wanted);
    this.reading.sizes.set(leaf, decoded.size);
    if (decoded.flaws > 0) this.reading.problems.add(PROBLEMS.badEncoding);
    return decoded;
  }

  private whole(leaf: Entity, wanted: number): Buffer {
    return this.decoded(leaf, wanted).content;
  }
}

/** Reads the leaves of a body. */
export function readLeaves(octets: Octets, body: Body): Reading {
  const reader = new LeafReader(octets);
  const shown = new Set([...body.plain, ...body.html]);
  for (const leaf of shown) reader.readText(leaf);
  for (const leaf of body.parts) if (!shown.has(leaf)) reader.readPart(leaf);
  return reader.reading;
}
