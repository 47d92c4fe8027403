/** How many of a folder's expectations (`expected.jsonl`) are met, and which are not. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Message, readMessage } from '@/lib/mime';
import { openPart } from '@/test/support/open-part';

const Mailboxes = z.array(z.object({ name: z.string().optional(), address: z.string() }));
const Attachment = z.object({
  filename: z.string().optional(),
  sha256: z.string().optional(),
  sha256Lf: z.string().optional(),
});
const Expected = z.object({
  file: z.string(),
  subject: z.string().optional(),
  from: Mailboxes.optional(),
  to: Mailboxes.optional(),
  cc: Mailboxes.optional(),
  textContains: z.array(z.string()).default([]),
  textLines: z.array(z.string()).default([]),
  htmlContains: z.array(z.string()).default([]),
  attachments: z.array(Attachment).default([]),
  dsn: z.array(z.object({ recipient: z.string(), action: z.string() })).default([]),
  tnef: z.object({ attachments: z.array(Attachment).default([]) }).optional(),
});
type Expected = z.infer<typeof Expected>;
type Mailboxes = z.infer<typeof Mailboxes>;

function tidy(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\s\u00a0\ufeff]+/g, ' ')
    .trim();
}

function sha256(octets: Uint8Array): string {
  return createHash('sha256').update(octets).digest('hex');
}

/** The digest after CRLF → LF, without line ends at the end: encodings that do not keep them. */
function sha256Lf(octets: Uint8Array): string {
  const text = Buffer.from(octets).toString('latin1').replace(/\r\n/g, '\n').replace(/\n+$/, '');
  return sha256(Buffer.from(text, 'latin1'));
}

function sameMailboxes(
  got: readonly { name: string; address: string }[],
  want: Mailboxes,
): boolean {
  return (
    got.length === want.length &&
    want.every(({ address }, at) => {
      const mailbox = got[at];
      return (mailbox?.address || mailbox?.name || '').toLowerCase() === address.toLowerCase();
    })
  );
}

async function digests(raw: Buffer, message: Message): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { part, filename } of message.parts) {
    const content = (await openPart(raw, part))?.content ?? new Uint8Array();
    for (const digest of [sha256(content), sha256Lf(content)]) {
      found.add(digest).add(`${digest} ${tidy(filename)}`);
    }
  }
  return found;
}

async function misses(raw: Buffer, want: Expected): Promise<string[]> {
  const message = readMessage(raw);
  const found: [what: string, met: boolean][] = [];
  if (want.subject !== undefined) {
    found.push(['subject', tidy(message.subject) === tidy(want.subject)]);
  }
  for (const field of ['from', 'to', 'cc'] as const) {
    const mailboxes = want[field];
    if (mailboxes) found.push([field, sameMailboxes(message[field], mailboxes)]);
  }
  const text = tidy(message.text);
  const html = tidy(message.html);
  const lines = (message.text ?? '').split('\n').map((line) => line.trim());
  for (const part of want.textContains) found.push([`text ${part}`, text.includes(tidy(part))]);
  for (const part of want.htmlContains) found.push([`html ${part}`, html.includes(tidy(part))]);
  for (const line of want.textLines) found.push([`line ${line}`, lines.includes(line)]);
  const parts = await digests(raw, message);
  for (const attachment of want.attachments) {
    const digest = attachment.sha256 ?? attachment.sha256Lf ?? '';
    const key = attachment.filename ? `${digest} ${tidy(attachment.filename)}` : digest;
    found.push([`attachment ${attachment.filename ?? ''}`, parts.has(key)]);
  }
  for (const { filename, sha256: digest } of want.tnef?.attachments ?? []) {
    found.push([`inside winmail.dat ${filename ?? ''}`, parts.has(digest ?? '')]);
  }
  for (const { recipient, action } of want.dsn) {
    const told = message.deliveries.some(
      (delivery) => delivery.recipient === recipient && delivery.action === action,
    );
    found.push([`delivery to ${recipient}`, told]);
  }
  return found.filter(([, met]) => !met).map(([what]) => what);
}

/** Prints how many messages are read as expected, and what was missed in the others. */
export async function judgeSamples(folder: string): Promise<void> {
  const lines = readFileSync(join(folder, 'expected.jsonl'), 'utf8').trim().split('\n');
  let right = 0;
  for (const line of lines) {
    const want = Expected.parse(JSON.parse(line));
    const missed = await misses(readFileSync(join(folder, want.file)), want);
    if (missed.length === 0) right++;
    else console.log(`  ${want.file}: ${missed.join('; ')}`);
  }
  console.log(`${right} of ${lines.length} messages are read as expected`);
}
