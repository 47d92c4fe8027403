/** What is measured, and how it is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
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

/** What TOP gives of mail from a large provider: 5 kB of header, most of it signatures and ways. */
function everyday(): Buffer {
  const signature = `${Array.from({ length: 12 }, () => '\tq7Zr+w0Kp/'.padEnd(70, 'a3Bq')).join('\r\n')}\r\n`;
  const way =
    'Received: from mail-ed1.example (mail-ed1.example. [192.0.2.41])\r\n\tby mx.example.net with ESMTPS id 4fb\r\n' +
    '\tfor <bob@example.net>\r\n\t(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);\r\n' +
    '\tMon, 01 Apr 2019 00:55:00 -0700 (PDT)\r\n';
  return Buffer.from(
    `Return-Path: <ada@example.org>\r\n${way.repeat(4)}ARC-Seal: i=1; a=rsa-sha256;\r\n${signature}` +
      `ARC-Message-Signature: i=1; a=rsa-sha256;\r\n${signature}DKIM-Signature: v=1; a=rsa-sha256;\r\n${signature}` +
      'From: =?utf-8?Q?Ada_M=C3=BCller?= <ada@example.org>\r\nTo: Bob <bob@example.net>, Grace <grace@example.net>\r\n' +
      'Subject: Re: The plan for Thursday\r\nDate: Mon, 01 Apr 2019 07:55:00 +0000\r\n' +
      'Message-ID: <1f0c@mail.example.org>\r\nIn-Reply-To: <7a@mail.example.net>\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/alternative; boundary="000000000000a1"\r\n\r\n--000000000000a1\r\n' +
      'Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
      `Thursday is fine, and the gr=C3=BCne room is ours until six.\r\n\r\n${'A line of a letter, and then some.\r\n'.repeat(14)}`,
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

/** What is done with the same octets by each. The floor only makes text of them and cuts its lines. */
const READERS: Record<string, (raw: Buffer) => unknown> = {
  ours: readMessage,
  floor: (raw) => raw.toString('latin1').split('\n').length,
  mailparser: (raw) => simpleParser(raw),
  'postal-mime': (raw) => PostalMime.parse(new Uint8Array(raw)),
};

interface Task {
  what: string;
  raws: readonly Buffer[];
  unit: 'µs' | 'ms';
  /** What is done by us, where it is not the whole message that is read. */
  ours?: (raw: Buffer) => unknown;
}

async function measure({ what, raws, unit, ours }: Task): Promise<void> {
  const figures: number[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const job = name === 'ours' && ours ? ours : read;
    const milliseconds = (await cpu(() => each(raws, job))) / raws.length;
    figures.push(unit === 'µs' ? milliseconds * 1_000 : milliseconds);
  }
  const cells = figures.map((figure) => figure.toFixed(1).padStart(12)).join('');
  const [own = 1, ...others] = figures;
  const ratios = others.map((figure) => `${(figure / own).toPrecision(2)} ×`);
  console.log(`${what.padEnd(30)}${cells} ${unit}   ${ratios.join(', ')}`);
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
  console.log(
    `${''.padEnd(30)}${Object.keys(READERS)
      .map((name) => name.padStart(12))
      .join('')}`,
  );
  await measure({
    what: `one TOP reading (${TOP_LINES} lines)`,
    raws: Array.from({ length: 16 }, () => tops).flat(),
    unit: 'µs',
    ours: readTop,
  });
  await measure({
    what: 'the same, as providers send it',
    raws: Array.from({ length: 2_000 }, everyday),
    unit: 'µs',
    ours: readTop,
  });
  await measure({ what: 'one whole message', raws, unit: 'µs' });
  await measure({
    what: 'a letter of 20 kB',
    raws: Array.from({ length: 40 }, letter),
    unit: 'ms',
  });
  await measure({ what: 'a message of 25 MB', raws: [large(25)], unit: 'ms' });
  if (samples) await judgeSamples(samples);
}
