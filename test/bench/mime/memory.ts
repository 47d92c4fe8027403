/** What a message of 25 MB takes of memory and time, from the socket's octets to the view and the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { octetsOf } from '@/lib/server/reading/octets-of';
import { openFile } from '@/lib/server/reading/opened-file';
import { createReader, type Reader } from '@/lib/server/reading/reader';
import { workerCode } from '@/lib/server/reading/worker-code';
import { openSqliteStore } from '@/lib/server/store/sqlite';

const MEGABYTES = 25;
const SMALL = Buffer.from('Subject: x\r\n\r\ntext\r\n');

/** As a socket gives it: pieces of 64 KiB, never the whole. */
async function* arriving(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(
    'From: a@b.c\r\nSubject: large\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhi\r\n' +
      '--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n',
  );
  const line = `${Buffer.alloc(57, 7).toString('base64')}\r\n`;
  const piece = Buffer.from(line.repeat(Math.ceil(65_536 / line.length)));
  for (let sent = 0; sent < MEGABYTES * 1_048_576; sent += piece.length) {
    yield Buffer.from(piece);
    if (sent % (16 * piece.length) === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  yield Buffer.from('\r\n--b--\r\n');
}

/** Highest resident memory since the last reset, in MB. Linux alone tells. */
function peak(): number {
  const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(found?.[1] ?? 0) / 1_000;
}

function resetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5');
}

async function step<Result>(what: string, idle: number, work: () => Promise<Result>) {
  resetPeak();
  const begun = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const milliseconds = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  const over = (peak() - idle).toFixed(0);
  console.log(
    `${what.padEnd(34)} ${over.padStart(5)} MB over idle, ${milliseconds.toFixed(0)} ms, ` +
      `${((user + system) / 1_000).toFixed(0)} ms of CPU`,
  );
  return result;
}

const LETTERS = 200;

/** From the last octet of a letter to what the browser gets of it, with both ways between threads. */
async function benchLetter(reader: Reader): Promise<void> {
  const line = 'A line of a letter, as long as people write them, and nothing else.\r\n';
  const octets = Buffer.concat([SMALL, Buffer.from(line.repeat(290))]);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < LETTERS; round++) {
    const begun = performance.now();
    const source = { kind: 'held', octets } as const;
    JSON.stringify(await reader.ask({ ask: 'message', source, part: '' }));
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  const [median = 0, late = 0] = [times[LETTERS / 2], times[Math.floor(LETTERS * 0.95)]];
  console.log(
    `a letter of ${octets.length} octets to its view: ${median.toFixed(2)} ms, one of twenty ${late.toFixed(2)} ms; ` +
      `${((user + system) / 1_000 / LETTERS).toFixed(2)} ms of CPU`,
  );
}

/** Prints both; the whole in one process, as the product does it. */
export async function benchMemory(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'poplar-bench-'));
  const secret = Buffer.from('a secret for the bench, long enough to be one');
  const rawCache = { octets: 2 ** 30, days: 1 };
  const store = await openSqliteStore({ dataDir, secret, rawCache, now: Date.now });
  const reader = createReader({ code: workerCode, failed: console.error });
  const held = { kind: 'held', octets: SMALL } as const;
  for (let round = 0; round < 50; round++) {
    await reader.ask({ ask: 'message', source: held, part: '' });
  }
  global.gc?.();
  resetPeak();
  const idle = peak();
  console.log(`idle, its thread warm: ${idle.toFixed(0)} MB`);
  const raw = await step(`${MEGABYTES} MB arrive and are sealed`, idle, () =>
    store.raw.spool('account', 'key', arriving(), 'kept'),
  );
  const { source } = raw;
  await step('the view', idle, () => reader.ask({ ask: 'message', source, part: '' }));
  await step('its attachment, as a download', idle, async () => {
    const located = await reader.ask({ ask: 'part', source, part: '2' });
    if (!located) throw new Error('The attachment is not there');
    const { body } = await openFile(located, octetsOf(source), located.place, () => {});
    for await (const piece of body) if (piece.length === 0) throw new Error('An empty piece');
  });
  await benchLetter(reader);
  await raw.close();
  await reader.stop();
  await store.close();
  rmSync(dataDir, { recursive: true });
}
