/** Maildrops of many varied messages, the same on every run. */
import { makeMail } from './make-mail.ts';

/** How a made maildrop differs from the usual one. */
export interface MaildropOptions {
  /** The date of the newest message; each older one is some hours before. */
  readonly newest?: Date;
  /** The middle size; half the messages are smaller. 4,000 by default. */
  readonly medianOctets?: number;
}

const PEOPLE = [
  'Anna Schmidt <anna.schmidt@example.org>',
  'José García <jose@example.es>',
  'Zoë O’Neill <zoe@example.ie>',
  '田中 太郎 <tanaka@example.jp>',
  'Иван Петров <ivan.petrov@example.ru>',
  'Łukasz Nowak <lukasz@example.pl>',
  'Weekly Digest <digest@news.example.net>',
  'Acme Billing <billing@acme.example>',
  'ops@example.com',
];
const SUBJECTS = [
  'Minutes of the meeting',
  'Grüße aus München',
  'Invoice',
  'Re: the draft you sent',
  'お世話になっております',
  'Tomorrow at ten?',
  'Your order has been sent',
  'Фотографии из отпуска',
  'Security notice',
  'Fwd: budget for the next quarter',
  '🎉 We did it',
];
const SENTENCES = [
  'Please find the report attached.',
  'The release moves to Thursday; nothing else changes.',
  'Thank you for the photographs, they are lovely.',
  'Could you look at the second paragraph once more?',
  'Schöne Grüße, bis morgen im Café.',
  'We shall meet at the station at a quarter past nine.',
];

/** `count` raw messages, oldest first; made one by one, so that 10,000 need no memory. */
export function* makeMaildrop(
  count: number,
  options: MaildropOptions = {},
): Generator<Uint8Array, void> {
  const newest = (options.newest ?? new Date('2026-03-14T09:26:53Z')).getTime();
  const draw = drawFrom(count);
  for (let n = 1; n <= count; n += 1) {
    yield makeMail({
      subject: `${pick(SUBJECTS, draw())} (${n})`,
      from: pick(PEOPLE, draw()),
      date: new Date(newest - (count - n) * 2 * 3_600_000 - Math.floor(draw() * 3_600_000)),
      messageId: `<${n}.${count}@maildrop.example.org>`,
      header: traceFields(n),
      ...body(n, sizeFor(draw(), options.medianOctets ?? 4_000), draw),
    });
  }
}

/** What hosts on the way put in: as long as in real mail, and it is what TOP mostly brings. */
function traceFields(n: number): [string, string][] {
  const hops = Array.from({ length: 2 + (n % 3) }, (_, hop): [string, string] => {
    const from = `mx${hop}.example.net (mx${hop}.example.net [192.0.2.${1 + (n % 250)}])`;
    const by = `mail${hop}.example.com (Postfix) with ESMTPS id ${(n * 7_919 + hop).toString(16)}`;
    return ['Received', `from ${from}\r\n\tby ${by}\r\n\tfor <reader@example.org>; ${RECEIVED}`];
  });
  const signature = Array.from({ length: 4 }, (_, line) =>
    pick(BASE64_LINES, ((n * 4 + line) % 61) / 61),
  );
  const dkim = `v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.net; s=s1;\r\n\th=from:to:subject:date;\r\n\tb=${signature.join('\r\n\t ')}`;
  return [...hops, ['DKIM-Signature', dkim], ['List-Id', '<news.example.net>']];
}

const RECEIVED = 'Sat, 14 Mar 2026 09:26:53 +0000';

/** Lines as a signature has them; a few serve for all messages. */
const BASE64_LINES = Array.from({ length: 61 }, (_, n) => {
  const draw = drawFrom(n + 1);
  return Buffer.from(Array.from({ length: 48 }, () => draw() * 256)).toString('base64');
});

function body(n: number, octets: number, draw: () => number) {
  // As rare as in real mail: a line that the server has to stuff.
  const dots = n % 16 === 0 ? '.A line that begins with a dot.\n' : '';
  const text = `${dots}${paragraphs(octets * 0.5, draw)}\n`;
  const kind = n % 10;
  if (kind < 5) return { text, octets };
  const html = `<html><body><h1>${n}</h1><p>${text.replaceAll('\n\n', '</p>\n<p>')}</p></body></html>\n`;
  if (kind < 9) return { text, html };
  const content = Buffer.alloc(Math.ceil(octets * 0.4), `file ${n} `);
  return {
    text,
    html,
    attachments: [{ filename: `file-${n}.bin`, type: 'application/octet-stream', content }],
  };
}

function paragraphs(octets: number, draw: () => number): string {
  let text = '';
  while (text.length < octets) {
    text += `${pick(SENTENCES, draw())}${draw() < 0.3 ? '\n\n' : '\n'}`;
  }
  return text;
}

/** Log-normal, as mail is: a long tail, cut at 30 times the median. */
function sizeFor(uniform: number, median: number): number {
  const spread = Math.log(uniform / (1 - uniform)) / 1.7;
  return Math.round(median * Math.min(30, Math.max(0.1, Math.exp(spread))));
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], uniform: number): T {
  const chosen = from[Math.floor(uniform * from.length)];
  if (chosen === undefined) throw new RangeError('nothing to pick from');
  return chosen;
}

/** Numbers above 0 and below 1 (a linear congruential generator), the same for the same seed. */
function drawFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
}
