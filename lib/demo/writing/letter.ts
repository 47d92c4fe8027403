/** A letter, as the sample themes describe it → a message as it lies in the maildrop. */
import { sampleAccount, sampleDomain } from '@/lib/demo/account';
import type { Stored } from '@/lib/demo/maildrop';
import type { Charset } from './charset.ts';
import { dateValue, field, mailbox, type Person, unstructured } from './header.ts';
import type { Part, Piece } from './part.ts';
import { arrival, type When } from './when.ts';

/** What a sample message is there to show. */
type Theme =
  | 'attachments'
  | 'broken'
  | 'calendar'
  | 'charsets'
  | 'hostile'
  | 'languages'
  | 'large'
  | 'lists'
  | 'newsletters'
  | 'notices'
  | 'personal'
  | 'pictures'
  | 'receipts'
  | 'right-to-left'
  | 'threads'
  | 'travel'
  | 'work';

/** One message to be written. */
export interface Letter {
  /** Lower-case words joined by hyphens; unique among all letters. */
  readonly name: string;
  readonly theme: Theme;
  readonly when: When;
  readonly from: Person;
  /** Default: the sample person. */
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  /** Without it the message has no Subject field. */
  readonly subject?: string;
  /** The charset of its encoded-words; default UTF-8. */
  readonly charset?: Charset;
  /** The writer's zone; default `+0000`. */
  readonly zone?: string;
  /** Message-IDs of what this one answers, oldest first. */
  readonly references?: readonly string[];
  /** Further fields, written as they are; a `Date` here replaces the true one, '' omits it. */
  readonly header?: Readonly<Record<string, string>>;
  readonly body: Part;
}

/** A message of the catalogue, with what the tests want to know of it. */
export interface Sample extends Stored {
  readonly name: string;
  readonly theme: Theme;
  /** When it arrived; the maildrop is in this order. */
  readonly at: Date;
}

/** The person whose maildrop this is, as others address her. */
export const anna: Person = { name: sampleAccount.name, address: sampleAccount.address };

/** The Message-ID of a letter, with its angle brackets. */
function messageId({ name, from }: Pick<Letter, 'name' | 'from'>): string {
  return `<${name}.7f3a@${from.address.replace(/.*@/, '')}>`;
}

/** Makes each letter an answer to those before it. */
export function threaded(letters: readonly Letter[]): Letter[] {
  return letters.map((letter, index) => ({
    ...letter,
    references: letters.slice(0, index).map(messageId),
  }));
}

/** Writes a letter down as it arrived, relative to `now`. */
export function delivered(letter: Letter, now: Date): Sample {
  const at = arrival(letter.when, now);
  const head = Buffer.from(`${traceOf(letter, at)}${headerOf(letter, at)}\r\n`);
  return sample(letter, at, [head, ...letter.body.body]);
}

/** A sample from pieces that are already written, whatever they are. */
export function sample(
  { name, theme }: Pick<Letter, 'name' | 'theme'>,
  at: Date,
  pieces: readonly Piece[],
): Sample {
  const sizes = pieces.map((piece) => (piece instanceof Uint8Array ? piece.length : piece.octets));
  return {
    name,
    theme,
    at,
    octets: sizes.reduce((sum, octets) => sum + octets, 0),
    segments: () =>
      pieces.flatMap((piece) => (piece instanceof Uint8Array ? [piece] : [...piece.make()])),
  };
}

/** The fields that the mail servers on the way add at the top. */
export function traceOf({ name, from }: Pick<Letter, 'name' | 'from'>, at: Date): string {
  const sender = from.address.replace(/.*@/, '') || 'unknown.example';
  return (
    field('Return-Path', `<${from.address}>`) +
    field(
      'Received',
      `from mx.${sender} by mail.${sampleDomain} with ESMTPS id ${name} for <${anna.address}>; ${dateValue(at)}`,
    )
  );
}

function headerOf(letter: Letter, at: Date): string {
  const charset = letter.charset ?? 'utf-8';
  const people = (list: readonly Person[]) =>
    list.map((person) => mailbox(person, charset)).join(', ');
  const fields: Record<string, string> = {
    Date: dateValue(at, letter.zone),
    From: mailbox(letter.from, charset),
    To: people(letter.to ?? [anna]),
    Cc: people(letter.cc ?? []),
    Subject: letter.subject === undefined ? '' : unstructured(letter.subject, charset),
    'Message-ID': messageId(letter),
    'In-Reply-To': letter.references?.at(-1) ?? '',
    References: letter.references?.join(' ') ?? '',
    'MIME-Version': '1.0',
    ...letter.header,
  };
  const written = Object.entries(fields).filter(([, value]) => value !== '');
  return written.map(([name, value]) => field(name, value)).join('') + letter.body.fields;
}
