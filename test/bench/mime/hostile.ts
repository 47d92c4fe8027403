/** What messages that were made to hurt take of time and memory, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readMessage, readTop } from '@/lib/mime';

const MEGABYTE = 1_048_576;
const HEAD = 'From: a@b.c\r\nSubject: s\r\n';

/** `piece` again and again, until it is 10 MB. */
const tenOf = (piece: string) => piece.repeat(Math.ceil((10 * MEGABYTE) / piece.length));
const typed = (type: string, body: string) => `${HEAD}Content-Type: ${type}\r\n\r\n${body}`;
const mixed = (body: string) => typed('multipart/mixed; boundary=b', body);
const html = (piece: string) => typed('text/html', tenOf(piece));
const calendar = (body: string) => typed('text/calendar', `BEGIN:VCALENDAR\r\n${body}`);

const CASES: Record<string, () => string> = {
  '1,000 multiparts, nested': () =>
    HEAD +
    Array.from({ length: 1_000 }, (_, at) => {
      return `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
    }).join(''),
  '1,000 messages, nested': () => 'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000),
  '10,000 parts': () =>
    mixed('--b\r\nContent-Type: text/plain; name=a\r\n\r\nx\r\n'.repeat(10_000)),
  'header fields': () => `${HEAD}${tenOf('X-Field: some words of no worth\r\n')}`,
  'one header field': () => `Subject: ${tenOf('a')}`,
  'folds of one field': () => `Subject: ${tenOf('a\r\n ')}`,
  recipients: () => `To: ${tenOf('a@b.example, ')}`,
  'encoded words': () => `Subject: ${tenOf('=?utf-8?q?a?= ')}`,
  parameters: () => `Content-Type: text/plain; ${tenOf('a*1=b; ')}`,
  'opening parentheses': () => `From: ${tenOf('(')}`,
  'blanks in quoted-printable': () =>
    `${HEAD}Content-Transfer-Encoding: quoted-printable\r\n\r\n${tenOf(' \t')}x`,
  'boundary lines': () => mixed(tenOf('--b\r\n')),
  'lines of dashes': () => mixed(tenOf('--\r\n')),
  'empty lines, flowed': () => typed('text/plain; format=flowed', tenOf('\n')),
  'opening divisions': () => html('<div>'),
  'opening quotes': () => html('<blockquote type=cite>'),
  'opening brackets': () => html('<'),
  'character references': () => html('&#128;'),
  paragraphs: () => html('<p>a'),
  'lines of HTML': () => html('a\n'),
  'carriage returns': () => typed('text/plain', tenOf('\r')),
  'HTML, 10,000 times': () =>
    mixed('--b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n'.repeat(10_000)),
  'messages, 10,000 side by side': () =>
    mixed('--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx\r\n'.repeat(10_000)),
  'files that begin (uuencode)': () => `${HEAD}\r\n${tenOf('begin 644 a\r\n')}`,
  'files that begin (yEnc)': () => `${HEAD}\r\n${tenOf('=ybegin line=1 size=1 name=a\r\n')}`,
  events: () => calendar(tenOf('BEGIN:VEVENT\r\nSUMMARY:a\r\nEND:VEVENT\r\n')),
  'events that begin': () => calendar(tenOf('BEGIN:VEVENT\r\n')),
  'ISO-2022-JP escapes': () => typed('text/plain; charset=iso-2022-jp', tenOf('\x1b$B\x1b(B')),
  'UTF-7': () => typed('text/plain; charset=utf-7', tenOf('+AGE-')),
  '8-bit text without a label': () => typed('text/plain', tenOf('\xe4\xf6 ')),
};

/** With a name: measures that one. Without: all, and prints what each process says. */
export function benchHostile(name: string | undefined, script: string): void {
  if (name !== undefined) {
    measure(name);
    return;
  }
  console.log(`${'10 MB of'.padEnd(32)} CPU, ms: top, whole · peak over idle, MB`);
  for (const each of Object.keys(CASES)) {
    const run = spawnSync(process.execPath, [script, '--hostile', each], { encoding: 'utf8' });
    console.log(`${each.padEnd(32)} ${run.stdout.trim() || run.stderr}`);
  }
}

function measure(name: string): void {
  const raw = Buffer.from(CASES[name]?.() ?? '', 'latin1');
  // Loaded and warm, as in the running program.
  readMessage(Buffer.from(`${HEAD}\r\nx`));
  writeFileSync('/proc/self/clear_refs', '5');
  const idle = process.memoryUsage.rss() / MEGABYTE;
  const top = cpuOf(() => readTop(raw));
  const whole = cpuOf(() => readMessage(raw));
  const [, peak = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1')) ?? [];
  console.log(top.toFixed(0), whole.toFixed(0), (Number(peak) / 1_024 - idle).toFixed(0));
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
