/** Makes the raw message of a letter that is due, once: every later try sends the same octets. */
import { randomBytes } from 'node:crypto';
import type { Identity } from '@/lib/contract/compose';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterRaw, LetterRecord } from '@/lib/server/store/letters';
import { domainOf } from './addresses.ts';
import { type Composition, compose, type Enclosure } from './compose.ts';
import { identityOf, newName, readContent } from './letter-content.ts';
import type { Letters } from './letters.ts';

/** What it needs from outside. */
export interface LetterOctetsOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly identities: () => Promise<readonly Identity[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The letter with its raw message, on disk; without one where it is no longer due. */
export async function withOctets(
  options: LetterOctetsOptions,
  letter: LetterRecord,
): Promise<LetterRecord> {
  if (letter.raw) return letter;
  const { account, files, letters } = options;
  const date = options.now();
  const composition = await compositionOf(options, letter, date);
  const raw = await written(options, composition);
  const { address, name } = composition.from;
  const after = await letters.changeOne(letter.key, (current) =>
    current.state.is === 'due' && current.raw === null
      ? { ...current, raw, date, from: { address, name } }
      : current,
  );
  if (after.raw?.file !== raw.file) await files.remove(account, [raw.file]);
  return after;
}

/** The octets that it would be sent as now; kept nowhere. */
export async function* composedNow(
  options: LetterOctetsOptions,
  letter: LetterRecord,
): AsyncGenerator<Uint8Array> {
  yield* compose(await compositionOf(options, letter, options.now()));
}

async function compositionOf(
  { account, files, identities }: LetterOctetsOptions,
  letter: LetterRecord,
  date: number,
): Promise<Composition> {
  if (!letter.content) throw new Error('A letter that is due has no content.');
  const content = await readContent(files, account, letter.content);
  const from = identityOf(content, await identities());
  const enclosures = letter.attachments.map(
    ({ contentId, file, filename, inline, type }): Enclosure => ({
      contentId,
      filename,
      inline,
      type,
      octets: () => files.read(account, file),
    }),
  );
  return {
    from,
    content,
    references: letter.references,
    isReply: letter.answers?.is === 'reply',
    messageId: `${randomBytes(16).toString('hex')}@${domainOf(from.address)}`,
    date: new Date(date),
    enclosures,
  };
}

async function written(
  { account, files }: LetterOctetsOptions,
  composition: Composition,
): Promise<LetterRaw> {
  const file = newName();
  let eightBit = false;
  async function* watched() {
    for await (const chunk of compose(composition)) {
      eightBit ||= chunk.some((octet) => octet > 127);
      yield chunk;
    }
  }
  const octets = await files.write(account, file, watched());
  return { file, octets, eightBit, messageId: composition.messageId };
}
