/** Delivery reports (RFC 3464) and read receipts (RFC 8098). */
import { decodeWords } from './encoded-words.ts';
import { type Field, rawField, readHeader } from './header.ts';
import { LIMITS } from './limits.ts';
import { HeldOctets } from './octets.ts';

/** What became of a message for one recipient. */
export interface Delivery {
  recipient: string;
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`, or `displayed` and its like. */
  action: string;
  /** As RFC 3463 numbers it, "5.1.1"; empty where the report gives none. */
  status: string;
  /** The server's own words; empty where the report gives none. */
  diagnostic: string;
  /** What its sender called the message on its way (RFC 3461 §4.4); left out where not told. */
  envelopeId?: string;
  /** Whom the message was sent to, where that was somebody else (RFC 3464 §2.3.1). */
  sentTo?: string;
}

/** `rfc822; ada@example.org` → the address; `<…>` and comments fall away. */
function typedValue(raw: string | undefined): string {
  const text = decodeWords(raw ?? '').trim();
  const value = text.slice(text.indexOf(';') + 1).trim();
  return value.replace(/^<|>$/g, '');
}

function firstWord(raw: string | undefined): string {
  return /^\s*([a-z0-9.-]{1,40})/i.exec(raw ?? '')?.[1]?.toLowerCase() ?? '';
}

function readGroup(fields: readonly Field[]): Delivery | null {
  const address = rawField(fields, 'final-recipient') ?? rawField(fields, 'original-recipient');
  const action = firstWord(rawField(fields, 'action'));
  if (address === undefined && action === '') return null;
  const recipient = typedValue(address);
  const status = firstWord(rawField(fields, 'status'));
  const diagnostic = typedValue(rawField(fields, 'diagnostic-code'));
  const original = typedValue(rawField(fields, 'original-recipient'));
  const sentTo = original === '' || original === recipient ? {} : { sentTo: original };
  return { recipient, action, status, diagnostic, ...sentTo };
}

/** Reads message/delivery-status: groups of fields, the first about the message as a whole. */
export function readDeliveryStatus(content: Buffer): Delivery[] {
  const octets = new HeldOctets(content);
  const found: Delivery[] = [];
  const end = Math.min(octets.length, LIMITS.headerOctets);
  let named: Pick<Delivery, 'envelopeId'> = {};
  for (let at = 0; at < end && found.length < LIMITS.deliveries; ) {
    const block = readHeader(octets, at, end);
    const envelopeId = rawField(block.fields, 'original-envelope-id')?.trim();
    if (envelopeId) named = { envelopeId };
    const delivery = readGroup(block.fields);
    if (delivery) found.push({ ...delivery, ...named });
    // What is neither a field nor an empty line ends the report: the rest is prose.
    if (!block.separated) break;
    at = block.bodyStart;
  }
  return found;
}

/** Reads message/disposition-notification: what the recipient's program did with the message. */
export function readDisposition(content: Buffer): Delivery[] {
  const { fields } = readHeader(new HeldOctets(content), 0, content.length);
  const disposition = decodeWords(rawField(fields, 'disposition') ?? '');
  const action = firstWord(disposition.slice(disposition.indexOf(';') + 1));
  const recipient = typedValue(rawField(fields, 'final-recipient'));
  if (action === '') return [];
  return [{ recipient, action, status: '', diagnostic: '' }];
}
