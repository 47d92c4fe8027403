/** Drafts that begin with another message: a reply, a message passed on, a sent one once more. */

import type { Identity } from '@/lib/contract/compose';
import { type AttachmentHead, MAX_ATTACHMENT_OCTETS } from '@/lib/contract/compose';
import type { Draft, DraftStart } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Message } from '@/lib/mime';
import { Problem } from '@/lib/server/problem';
import type { LetterAttachment, LetterRecord } from '@/lib/server/store/letters';
import { spokenTo } from '@/lib/words/languages';
import { type Say, speaking } from '@/lib/words/say';
import { textsIn } from '@/lib/words/texts';
import { type Answer, forward, forwardWhole, replyTo } from './answering.ts';
import type { Attachments } from './attachments.ts';
import type { Drafts } from './drafts.ts';
import { heldPart } from './held-file.ts';
import { ORIGINAL_OCTETS } from './limits.ts';
import { documentBody } from './quoting.ts';

/** Gives the octets of a message, wherever it is. @throws Problem `message-gone`, Pop3Error */
export type Source = (key: MessageKey) => Promise<Uint8Array>;

/**
 * Reads a raw message, hostile or not, or the message in one of its parts.
 * @throws Problem `unreadable`, `not-found` where there is no such part
 */
export type ReadRaw = (raw: Uint8Array, part?: string) => Promise<Message>;

/** What beginnings stand on. */
export interface BeginningOptions {
  readonly drafts: Drafts;
  readonly attachments: Attachments;
  readonly identities: () => Promise<readonly Identity[]>;
  readonly source: Source;
  readonly read: ReadRaw;
  /** The record of a message that was sent from here. @throws Problem `message-gone` */
  readonly sent: (key: MessageKey) => LetterRecord;
}

/** A part of an original, and what the draft has of it. */
interface Copy {
  readonly before: string;
  readonly after: LetterAttachment;
}

/** @throws Problem `message-gone`, `draft-gone`, `too-large`; Pop3Error */
export async function beginDraft(options: BeginningOptions, start: DraftStart): Promise<Draft> {
  const { drafts } = options;
  if (start.is === 'restore') return drafts.restore(start.key);
  if (start.is === 'again') return onceMore(options, start.key);
  const raw = await options.source(start.key);
  if (raw.length > ORIGINAL_OCTETS) throw new Problem('too-large');
  const original = await options.read(raw);
  const identities = await options.identities();
  const answers = { is: start.is, key: start.key };
  if (start.is === 'forward' && start.as === 'attachment') {
    const { content, references } = forwardWhole(original, identities);
    const whole = await storeWhole(options.attachments, raw, original);
    return drafts.begin(content, { answers, references, attachments: [whole] });
  }
  const telling = { say: await sayTo(start.locale), timeZone: start.timeZone };
  const answer =
    start.is === 'reply'
      ? replyTo(original, start.to, identities, telling)
      : forward(original, identities, telling);
  const copies = await copyParts(options.attachments, raw, original, answer.parts);
  return drafts.begin(withPictures(answer.content, copies), {
    answers,
    references: answer.references,
    attachments: copies.map(({ after }) => after),
  });
}

/** The words of whoever writes: a browser's locale names the language; English where it is none of ours. */
async function sayTo(locale = 'en-GB'): Promise<Say> {
  const spoken = spokenTo(undefined, locale);
  const manner = { ...spoken, timeFormat: 'auto', dateFormat: 'auto' } as const;
  return speaking(manner, await textsIn(spoken.language));
}

/** The same to the same people, as a message of its own. */
async function onceMore(options: BeginningOptions, key: MessageKey): Promise<Draft> {
  const { bcc, cc, references, subject, to } = options.sent(key);
  const raw = await options.source(key);
  const original = await options.read(raw);
  const identities = await options.identities();
  const parts = original.parts.map(({ part }) => part);
  const copies = await copyParts(options.attachments, raw, original, parts);
  const from = original.from[0]?.address.toLowerCase();
  const content = {
    identity: identities.find(({ address }) => address.toLowerCase() === from)?.id ?? null,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    subject,
    text: original.text,
    html: original.html === undefined ? null : documentBody(original.html),
  };
  const attachments = copies.map(({ after }) => after);
  return options.drafts.begin(withPictures(content, copies), {
    answers: null,
    references,
    attachments,
  });
}

async function copyParts(
  attachments: Attachments,
  raw: Uint8Array,
  original: Message,
  wanted: readonly string[],
): Promise<Copy[]> {
  const copies: Copy[] = [];
  let room = MAX_ATTACHMENT_OCTETS;
  for (const { contentId, filename, inline, part, type } of original.parts) {
    const opened = wanted.includes(part) ? await heldPart(raw, part) : null;
    if (!opened) continue;
    const head: AttachmentHead = { filename, type: soundType(type), inline };
    const after = await attachments.store(head, opened.body, room);
    room -= after.octets;
    copies.push({ before: contentId ?? '', after });
  }
  return copies;
}

/**
 * The original as a file. As message/rfc822 it must go through as it is (RFC 2046 §5.2.1), which
 * lines without end and NUL do not.
 */
function storeWhole(
  attachments: Attachments,
  raw: Uint8Array,
  { subject }: Message,
): Promise<LetterAttachment> {
  const name = subject
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .trim()
    .slice(0, 100);
  const head = {
    filename: `${name || 'message'}.eml`,
    type: goesThrough(raw) ? 'message/rfc822' : 'application/octet-stream',
    inline: false,
  };
  return attachments.store(head, inOnePiece(raw), MAX_ATTACHMENT_OCTETS);
}

/** RFC 5321 §4.5.3.1.6: 998 octets and CRLF. */
function goesThrough(raw: Uint8Array): boolean {
  let length = 0;
  for (const octet of raw) {
    if (octet === 0 || length > 998) return false;
    length = octet === 0x0a ? 0 : length + 1;
  }
  return length <= 998;
}

/** Pictures have other names in the draft than in the original. */
function withPictures(content: Answer['content'], copies: readonly Copy[]): Answer['content'] {
  let { html } = content;
  for (const { after, before } of copies) {
    if (html === null || before === '') continue;
    for (const name of new Set([before, encodeURIComponent(before)])) {
      html = html.replaceAll(`cid:${name}`, `cid:${after.contentId}`);
    }
  }
  return { ...content, html };
}

function soundType(type: string): string {
  const sound = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i.test(type) && !/^(multipart|message)\//i.test(type);
  return sound ? type : 'application/octet-stream';
}

async function* inOnePiece(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  yield octets;
}
