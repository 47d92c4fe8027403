/** Delivery reports (RFC 3464) and read receipts (RFC 8098), in words. */
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
  /** One sentence for people. */
  words: string;
}

/** The commonest codes of RFC 3463 and RFC 7505; the first two digits stand for their class. */
const REASONS: Record<string, string> = {
  '1.0': 'there is something wrong with the address',
  '1.1': 'there is no such mailbox',
  '1.2': 'there is no such mail domain',
  '1.3': 'the address is not written correctly',
  '1.6': 'the mailbox has moved',
  '1.10': 'the domain takes no mail',
  '2.1': 'the mailbox is switched off',
  '2.2': 'the mailbox is full',
  '2.3': 'the message is larger than the mailbox takes',
  '3.4': 'the message is too large for the server',
  '4.1': 'the server did not answer',
  '4.2': 'the connection broke',
  '4.4': 'no server for the domain was found',
  '4.6': 'the message went round in circles',
  '4.7': 'it was tried for too long',
  '7.1': 'the server refused it by its rules',
  '7.26': 'the sender could not be proven',
};

function reason(status: string): string {
  const detail = /^[245]\.(\d{1,3}\.\d{1,3})/.exec(status)?.[1] ?? '';
  const known = REASONS[detail];
  return known ? `: ${known}` : '';
}

function inWords(recipient: string, action: string, status: string): string {
  const to = recipient === '' ? 'a recipient' : recipient;
  if (action === 'failed') return `The message to ${to} was not delivered${reason(status)}.`;
  if (action === 'delayed') return `The message to ${to} is delayed${reason(status)}.`;
  if (action === 'delivered') return `The message to ${to} was delivered.`;
  if (action === 'relayed') return `The message to ${to} was passed on; no more will be reported.`;
  if (action === 'expanded') return `The message to ${to} was passed on to several recipients.`;
  if (action === 'displayed') return `${to} has opened the message.`;
  if (action === 'deleted') return `${to} deleted the message without reading it.`;
  return `The message to ${to}: ${action || 'nothing was said'}.`;
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
  return { recipient, action, status, diagnostic, words: inWords(recipient, action, status) };
}

/** Reads message/delivery-status: groups of fields, the first about the message as a whole. */
export function readDeliveryStatus(content: Buffer): Delivery[] {
  const octets = new HeldOctets(content);
  const found: Delivery[] = [];
  const end = Math.min(octets.length, LIMITS.headerOctets);
  for (let at = 0; at < end && found.length < LIMITS.deliveries; ) {
    const block = readHeader(octets, at, end);
    const delivery = readGroup(block.fields);
    if (delivery) found.push(delivery);
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
  return [{ recipient, action, status: '', diagnostic: '', words: inWords(recipient, action, '') }];
}
