/** Messages from files, kept here to be read: POP3 has no command that would put them into the maildrop. */
import type { Imported } from '@/lib/contract/letters';
import type { Message } from '@/lib/mime';
import { isProblem, Problem } from '@/lib/server/problem';
import type { AccountId, Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import type { ReadRaw } from './beginning.ts';
import { refuseIfNoRoom } from './kept-room.ts';
import { newName } from './letter-content.ts';
import type { Letters } from './letters.ts';
import { IMPORTED_AT_ONCE, MAX_IMPORTED } from './limits.ts';
import { messagesInFile } from './messages-in-file.ts';

/** What it stands on. */
export interface ImportingOptions {
  readonly account: AccountId;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly read: ReadRaw;
}

/**
 * Takes a file in, some messages at a time; what was taken in before an error stays. On disk when it
 * resolves.
 * @throws Problem `too-large`, `unreadable` where there is no message in it
 */
export async function importFile(
  options: ImportingOptions,
  octets: AsyncIterable<Uint8Array>,
): Promise<Imported> {
  let waiting: LetterRecord[] = [];
  const told = { imported: 0, unreadable: 0 };
  const keep = async () => {
    const records = waiting;
    waiting = [];
    await options.letters.change((now) =>
      records.map((record) => ({ ...record, createdAt: now, changedAt: now })),
    );
    told.imported += records.length;
  };
  try {
    for await (const raw of messagesInFile(octets)) {
      refuseIfFull(options.letters.all().length + waiting.length, options);
      const message = await readOr(options, raw);
      if (message === null) told.unreadable += 1;
      else waiting.push(await recordOf(options, message, raw));
      if (waiting.length >= IMPORTED_AT_ONCE) await keep();
    }
  } finally {
    await keep();
  }
  if (told.imported === 0)
    throw new Problem('unreadable', { told: telling('problem.import-none') });
  return told;
}

function refuseIfFull(count: number, { letters }: ImportingOptions): void {
  refuseIfNoRoom(letters.all());
  if (count >= MAX_IMPORTED) throw new Problem('too-large', { told: telling('problem.kept-full') });
}

/** Null for what is no message, or too hard to read. */
async function readOr({ read }: ImportingOptions, raw: Buffer): Promise<Message | null> {
  if (!/^[!-9;-~]+[ \t]*:/m.test(raw.toString('latin1', 0, 1_000))) return null;
  try {
    return await read(raw);
  } catch (error) {
    if (!isProblem(error)) throw error;
    return null;
  }
}

async function recordOf(
  { account, files }: ImportingOptions,
  message: Message,
  raw: Buffer,
): Promise<LetterRecord> {
  const file = newName();
  async function* once() {
    yield raw;
  }
  const octets = await files.write(account, file, once());
  const { attachments, cc, date, from, messageId, preview, subject, to } = message;
  return {
    ...{ key: newName(), state: { is: 'imported' }, revision: 1, createdAt: 0, changedAt: 0 },
    ...{ from: from[0] ?? { name: '', address: '' }, to, cc, bcc: [], subject, preview },
    ...{
      hasAttachments: attachments,
      date: date === null ? null : Date.parse(date),
      answers: null,
      references: [],
      content: null,
    },
    attachments: [],
    raw: { file, octets, messageId: messageId ?? '', eightBit: true },
    recipients: [],
  };
}
