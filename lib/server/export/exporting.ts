/** Every message of a list, one after the other, for one file: what cannot be had is told in it, never left out in silence. */
import type { Envelope } from '@/lib/contract/envelope';
import type { MessagePage } from '@/lib/contract/messages';
import type { ArchiveSource } from '@/lib/server/http/archive';
import { streamOf } from '@/lib/server/http/stream';
import { codeOf, problemOf } from '@/lib/server/problem';
import { messageName } from '@/lib/server/reading/message-name';
import type { Messages } from '@/lib/server/reading/messages';
import { mboxrd } from './mbox.ts';

/** Rows asked for at once. */
const PAGE = 200;

/** A list, and where its messages are read. */
export interface Exported {
  /** Names the file. */
  readonly name: string;
  readonly page: (cursor: string | undefined, limit: number) => Promise<MessagePage>;
  readonly messages: (envelope: Envelope) => Pick<Messages, 'source'>;
  /** Called for each message that is in the file, or named as missing. */
  readonly took?: () => void;
}

/** Those that left the mailbox meanwhile, or are larger than anything that is read here. */
const LEFT_OUT = ['message-gone', 'too-large'];

/** The rows of the whole list as it now stands. @throws what `page` throws */
export async function rowsOf({ page }: Exported): Promise<Envelope[]> {
  const rows: Envelope[] = [];
  let cursor: string | undefined;
  do {
    const next = await page(cursor, PAGE);
    rows.push(...next.messages);
    cursor = next.cursor ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** One mbox file. Where the line is lost it fails, so that nobody takes half of it for the whole. */
export async function* asMbox(
  exported: Exported,
  rows: readonly Envelope[],
): AsyncGenerator<Uint8Array> {
  const missing: string[] = [];
  for (const row of rows) {
    const opened = await openOr(exported, row, missing);
    if (opened === null) continue;
    const sender = row.from[0]?.address ?? '';
    const date = row.date === null ? null : new Date(row.date);
    yield* mboxrd({ sender, date, octets: opened.body });
  }
  if (missing.length === 0) return;
  const head = 'Subject: Missing messages\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
  yield* mboxrd({ sender: '', date: null, octets: once(head + report(rows, missing)) });
}

/** One archive of .eml files, the last file telling what is in it. */
export function asArchive(exported: Exported, rows: readonly Envelope[]): ArchiveSource {
  const missing: string[] = [];
  const files = rows.map((row) => ({
    filename: `${messageName(row)}.eml`,
    open: async () => {
      const opened = await openOr(exported, row, missing);
      return { body: opened?.body ?? streamOf(once('')) };
    },
  }));
  const contents = {
    filename: 'contents.txt',
    open: async () => ({ body: streamOf(once(report(rows, missing))) }),
  };
  return { name: exported.name, files: [...files, contents], release: () => {} };
}

async function openOr({ messages, took }: Exported, row: Envelope, missing: string[]) {
  try {
    const opened = await messages(row).source(row.key, 'background');
    took?.();
    return opened;
  } catch (error) {
    if (!LEFT_OUT.includes(codeOf(error))) throw error;
    took?.();
    missing.push(`${messageName(row)}: ${problemOf(error).message}`);
    return null;
  }
}

/** In English, as the file's other fixed words are. */
function report(rows: readonly Envelope[], missing: readonly string[]): string {
  const have = `${rows.length - missing.length} of ${rows.length} messages are in this file.`;
  if (missing.length === 0) return `${have}\r\n`;
  return `${have} These could not be had:\r\n\r\n${missing.join('\r\n')}\r\n`;
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
