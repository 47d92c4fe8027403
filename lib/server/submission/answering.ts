/** What a reply or a forwarded message begins with, from the message that it answers: decisions only. */
import type { DraftContent, Identity, Recipient } from '@/lib/contract/compose';
import type { Mailbox } from '@/lib/contract/envelope';
import { sendable } from './addresses.ts';
import { REFERENCES_KEPT } from './limits.ts';
import { listAddress } from './list-address.ts';
import {
  forwardedHtml,
  forwardedText,
  type Quotable,
  quotedHtml,
  quotedText,
  type Telling,
} from './quoting.ts';

/** A message as lib/mime reads it: what of it an answer needs. */
export interface Original extends Quotable {
  readonly replyTo: readonly Mailbox[];
  readonly messageId: string | null;
  /** All fields in order, values decoded and unfolded. */
  readonly header: readonly (readonly [string, string])[];
  readonly parts: readonly OriginalPart[];
}

/** A part of the original that may go along. */
interface OriginalPart {
  readonly part: string;
  readonly inline: boolean;
  readonly contentId?: string | undefined;
}

/** Where an answer goes. `list`: the mailing list that it came from (RFC 2369). */
export type Audience = 'sender' | 'all' | 'list';

/** The beginning of an answer. */
export interface Answer {
  readonly content: DraftContent;
  /** Message-ids without brackets, for References. */
  readonly references: readonly string[];
  /** Parts of the original that go along. */
  readonly parts: readonly string[];
}

/** @param identities whom the person may write as; the first is the default */
export function replyTo(
  original: Original,
  audience: Audience,
  identities: readonly Identity[],
  telling: Telling,
): Answer {
  const mine = new Set(identities.map(({ address }) => address.toLowerCase()));
  const { cc, to } = recipients(original, audience, mine);
  const html = original.html === undefined ? null : quotedHtml(original, telling);
  return {
    content: {
      identity: identityFor(original, identities),
      to,
      cc,
      bcc: [],
      subject: `Re: ${bareSubject(original.subject, REPLY_MARK)}`.trim(),
      text: quotedText(original, telling),
      html,
    },
    references: conversation(original),
    parts: html === null ? [] : shownParts(original),
  };
}

/** The message passed on with its text, its pictures and its attachments. */
export function forward(
  original: Original,
  identities: readonly Identity[],
  telling: Telling,
): Answer {
  return {
    ...forwardWhole(original, identities),
    content: {
      ...forwardWhole(original, identities).content,
      text: forwardedText(original, telling),
      html: original.html === undefined ? null : forwardedHtml(original, telling),
    },
    parts: original.parts.map(({ part }) => part),
  };
}

/** The message passed on as a file, octet by octet. */
export function forwardWhole(original: Original, identities: readonly Identity[]): Answer {
  return {
    content: {
      identity: identityFor(original, identities),
      to: [],
      cc: [],
      bcc: [],
      subject: `Fwd: ${bareSubject(original.subject, FORWARD_MARK)}`.trim(),
      text: '',
      html: null,
    },
    references: conversation(original),
    parts: [],
  };
}

/** `Re:` in the languages of mail programs, once or many times, also as `Re[2]:`. */
const REPLY_MARK =
  /^(?:\s*(?:re|aw|antw|sv|vs|vá|odp|ynt|rv|rif|ref|res|回复|答复|回覆|返信)(?:\[\d+\])?\s*[::])+\s*/iu;
const FORWARD_MARK =
  /^(?:\s*(?:fwd?|wg|tr|rv|doorst|enc|pd|i|vb|vl|转发|轉寄|転送)(?:\[\d+\])?\s*[::])+\s*/iu;

function bareSubject(subject: string, mark: RegExp): string {
  return subject.replace(mark, '').trim();
}

function recipients(
  original: Original,
  audience: Audience,
  mine: ReadonlySet<string>,
): { to: Recipient[]; cc: Recipient[] } {
  const list = listAddress(original);
  if (audience === 'list' && list !== null) return { to: [{ name: '', address: list }], cc: [] };
  const authors = original.from;
  // Who answers their own message goes on talking to the same people, and who wrote it with others to these.
  const isMine =
    authors.length > 0 && authors.every(({ address }) => mine.has(address.toLowerCase()));
  const sender = isMine ? original.to : senderOf(original, list, audience);
  if (audience === 'sender') {
    return {
      to: authors.length > 1 ? withoutMine(sender, mine) : distinct(sender, new Set()),
      cc: [],
    };
  }
  const followUp = fieldAddresses(original, 'mail-followup-to');
  if (followUp.length > 0) return { to: withoutMine(followUp, mine), cc: [] };
  const to = withoutMine(sender, mine);
  const told = new Set(to.map(({ address }) => address.toLowerCase()));
  const rest = [...(isMine ? [] : original.to), ...original.cc];
  const cc = distinct(rest, new Set([...told, ...mine]));
  return to.length > 0 ? { to, cc } : { to: cc, cc: [] };
}

/**
 * Reply-To before From (RFC 5322 §3.6.2).
 * QUIRK: Mailman and others set Reply-To to the list itself; who answers the sender means the sender.
 */
function senderOf(original: Original, list: string | null, audience: Audience): readonly Mailbox[] {
  const { from, replyTo: wanted } = original;
  if (wanted.length === 0) return from;
  const isTheList = wanted.every(({ address }) => address.toLowerCase() === list?.toLowerCase());
  if (!isTheList) return wanted;
  return audience === 'sender' ? from : [...wanted, ...from];
}

/** Others than oneself; oneself where there is nobody else. */
function withoutMine(mailboxes: readonly Mailbox[], mine: ReadonlySet<string>): Recipient[] {
  const others = distinct(mailboxes, mine);
  return others.length > 0 ? others : distinct(mailboxes, new Set());
}

function distinct(mailboxes: readonly Mailbox[], known: ReadonlySet<string>): Recipient[] {
  const seen = new Set(known);
  return mailboxes.flatMap(({ address, name }) => {
    const same = address.toLowerCase();
    if (address === '' || seen.has(same)) return [];
    seen.add(same);
    return [{ name: name === address ? '' : name, address }];
  });
}

function fieldAddresses({ header }: Original, wanted: string): Mailbox[] {
  const field = header.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
  return field
    .slice(0, 10_000)
    .split(',')
    .flatMap((piece) => {
      const address = /<([^<>]+)>/.exec(piece)?.[1]?.trim() ?? piece.trim();
      return sendable(address) === null ? [] : [{ name: '', address }];
    });
}

/** Where a message came in, as servers note it; what its writer named counts before. */
const CAME_TO = ['x-original-to', 'envelope-to', 'delivered-to'];

/** Whoever the message was sent to; for one of one's own, whoever it was from. */
function identityFor(original: Original, identities: readonly Identity[]): string | null {
  const noted = CAME_TO.flatMap((field) => fieldAddresses(original, field));
  for (const { address } of [...original.to, ...original.cc, ...noted, ...original.from]) {
    const same = address.toLowerCase();
    const found = identities.find((each) => each.address.toLowerCase() === same);
    if (found !== undefined) return found.id;
  }
  return null;
}

const MESSAGE_ID = /<([^<>\s]{1,250})>/g;

/** The first of a long conversation and its last ones, with the original's own id behind them. */
function conversation({ header, messageId }: Original): string[] {
  const field = (wanted: string) =>
    header.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
  const idsIn = (value: string) => [...value.matchAll(MESSAGE_ID)].map(([, id]) => id ?? '');
  const before = idsIn(field('references'));
  const ids = before.length > 0 ? before : idsIn(field('in-reply-to')).slice(0, 1);
  const own = idsIn(messageId === null ? '' : `<${messageId.replace(/^<|>$/g, '')}>`);
  const all = [...new Set([...ids.filter((id) => id !== own[0]), ...own])].filter(isSafe);
  return all.length <= REFERENCES_KEPT
    ? all
    : [...all.slice(0, 1), ...all.slice(1 - REFERENCES_KEPT)];
}

/** Of printable ASCII: others would have to be encoded, which message-ids never are. */
function isSafe(id: string): boolean {
  return /^[\x21-\x7e]+$/.test(id);
}

/** Pictures that the quoted HTML shows. */
function shownParts({ html, parts }: Original): string[] {
  return parts.flatMap(({ contentId, inline, part }) =>
    inline && contentId !== undefined && speaksOf(html ?? '', contentId) ? [part] : [],
  );
}

function speaksOf(html: string, contentId: string): boolean {
  return html.includes(contentId) || html.includes(encodeURIComponent(contentId));
}
