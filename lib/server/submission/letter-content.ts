/** What a person wrote, on its way between the contract and the store: rows for lists, and octets for files. */
import { randomBytes } from 'node:crypto';
import { DraftContent, type Identity } from '@/lib/contract/compose';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterFile, LetterRecord } from '@/lib/server/store/letters';

/** Characters of a preview: as of any message. */
const PREVIEW = 140;

/** A name for a file or a letter: 22 characters of base64url, random. */
export function newName(): string {
  return randomBytes(16).toString('base64url');
}

/** Reads a whole file. */
export async function readWhole(octets: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of octets) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Writes content into a file of its own, on disk when it resolves. */
export async function writeContent(
  files: Store['files'],
  account: AccountId,
  content: DraftContent,
): Promise<LetterFile> {
  const file = newName();
  async function* octets() {
    yield Buffer.from(JSON.stringify(content));
  }
  return { file, octets: await files.write(account, file, octets()) };
}

/** Reads what `writeContent` wrote. */
export async function readContent(
  files: Store['files'],
  account: AccountId,
  { file }: LetterFile,
): Promise<DraftContent> {
  const text = (await readWhole(files.read(account, file))).toString('utf8');
  return DraftContent.parse(JSON.parse(text));
}

/** What lists show of content. */
export function rowOf(
  content: DraftContent,
  identities: readonly Identity[],
): Pick<LetterRecord, 'from' | 'to' | 'cc' | 'bcc' | 'subject' | 'preview'> {
  const { bcc, cc, subject, text, to } = content;
  const { address, name } = identityOf(content, identities);
  const preview = ownWords(text).slice(0, PREVIEW).toWellFormed();
  return { from: { name, address }, to, cc, bcc, subject, preview };
}

/** Whom it is from. */
export function identityOf(
  { identity }: Pick<DraftContent, 'identity'>,
  identities: readonly Identity[],
): Identity {
  const found = identities.find(({ id }) => id === identity) ?? identities[0];
  if (!found) throw new Error('An account has no identity.');
  return found;
}

/** What comes before the quotation, or all of it. */
function ownWords(text: string): string {
  const lines = text.slice(0, 20_000).split('\n');
  const own = lines.filter((line) => !line.startsWith('>')).join(' ');
  return (own.trim() === '' ? text.slice(0, 1_000) : own).replace(/\s+/g, ' ').trim();
}
