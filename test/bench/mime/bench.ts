/** What is measured, and how it is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { readMessage, readTop } from '@/lib/mime';
import { judgeSamples } from './answers.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/mail');
const TOP_LINES = 20;
/** Odd, so that a median is one of the runs. */
const REPEATS = 5;
const PATIENCE_MS = 2_000;

/** A letter of some 20 kB with HTML and an image: what is opened most. */
function letter(): Buffer {
  const paragraph = `<p>${'Grüße aus Köln, '.repeat(12)}</p>\r\n`;
  const image = Buffer.alloc(7_500, 1)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
  return Buffer.from(
    'From: Ada <ada@example.org>\r\nTo: Bob <bob@example.org>\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n' +
      'Date: Mon, 1 Apr 2019 07:55:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n' +
      `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${paragraph.repeat(40)}\r\n` +
      `--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${image}\r\n--b--\r\n`,
  );
}

function large(megabytes: number): Buffer {
  const line = `${Buffer.alloc(57, 7).toString('base64')}\r\n`;
  const lines = Math.ceil((megabytes * 1024 * 1024) / line.length);
  return Buffer.from(
    'From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi\r\n--b\r\n' +
      'Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
      `${line.repeat(lines)}\r\n--b--\r\n`,
  );
}

/** What a server answers to TOP: the header and the first lines of the body. */
function topOf(raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  const header = /\r?\n\r?\n/.exec(text);
  let end = header ? header.index + header[0].length : text.length;
  for (let line = 0; line < TOP_LINES; line++) {
    const next = text.indexOf('\n', end);
    if (next === -1) return raw;
    end = next + 1;
  }
  return raw.subarray(0, end);
}

/** Messages that simpleParser finishes. Over some it never settles, or it rejects. */
async function readable(raws: readonly Buffer[]): Promise<Buffer[]> {
  const found: Buffer[] = [];
  for (const raw of raws) {
    const patience = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => patience.resolve(false), PATIENCE_MS);
    const read = simpleParser(raw).then(
      () => true,
      () => false,
    );
    if (await Promise.race([read, patience.promise])) found.push(raw);
    clearTimeout(timer);
  }
  return found;
}

type Job = () => unknown;

/** Milliseconds of CPU that one run takes: the median of several, the first thrown away. */
async function cpu(job: Job): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    const before = process.cpuUsage();
    await job();
    const { user, system } = process.cpuUsage(before);
    if (repeat > 0) times.push((user + system) / 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
}

async function each(raws: readonly Buffer[], read: (raw: Buffer) => unknown): Promise<void> {
  for (const raw of raws) await read(raw);
}

function tell(what: string, ours: number, theirs: number, unit: string): void {
  const ratio = theirs / ours;
  console.log(
    `${what.padEnd(34)} ${ours.toFixed(1).padStart(8)} ${theirs.toFixed(1).padStart(8)} ${unit.padEnd(4)} ${ratio.toFixed(1)} ×`,
  );
}

function corpus(folder: string): Buffer[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(folder, file)));
}

/** Measures over the samples where they are given, else over our fixtures. */
export async function bench(samples: string | null): Promise<void> {
  const all = corpus(samples ?? FIXTURES);
  const raws = await readable(all);
  const tops = await readable(raws.map(topOf));
  console.log(`simpleParser does not finish ${all.length - raws.length} of ${all.length} messages`);
  console.log(`${raws.length} messages; CPU time, median of ${REPEATS}`);
  console.log(`${''.padEnd(34)}     ours   theirs`);
  const rounds = Array.from({ length: 10 }, () => tops).flat();
  tell(
    `one TOP reading (${TOP_LINES} lines)`,
    ((await cpu(() => each(rounds, readTop))) * 1_000) / rounds.length,
    ((await cpu(() => each(tops, simpleParser))) * 1_000) / tops.length,
    'µs',
  );
  tell(
    'one whole message',
    ((await cpu(() => each(raws, readMessage))) * 1_000) / raws.length,
    ((await cpu(() => each(raws, simpleParser))) * 1_000) / raws.length,
    'µs',
  );
  const letters = Array.from({ length: 20 }, letter);
  tell(
    'a letter of 20 kB',
    (await cpu(() => each(letters, readMessage))) / letters.length,
    (await cpu(() => each(letters, simpleParser))) / letters.length,
    'ms',
  );
  const big = large(25);
  tell(
    'a message of 25 MB',
    await cpu(() => readMessage(big)),
    await cpu(() => simpleParser(big)),
    'ms',
  );
  if (samples) judgeSamples(samples);
}
