/** The maildrops of the acceptance suite: one account for each behaviour, none shared. */
import { makeMail } from '@/test/support/make-mail';
import type { TestAccount } from '@/test/support/pop3-server';
import type { ServerTraits } from './traits.ts';

/** The password of every account; a blank and a percent sign are legal in PASS. */
export const PASSWORD = 'se cret%1';

/** Octets of the one large message. */
export const LARGE_OCTETS = 8_000_000;

const numbered = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    makeMail({ subject: `Number ${n + 1}`, text: `one\ntwo\nthree\nfour\nfive ${n + 1}\n` }),
  );

const header = (subject: string) =>
  `From: Anna <anna@example.org>\r\nSubject: ${subject}\r\nDate: Sat, 14 Mar 2026 09:26:53 +0000\r\nMessage-ID: <${subject}@example.org>\r\n`;

const latin1 = (text: string) => Buffer.from(text, 'latin1');

const EVERY_OCTET_BUT_CONTROLS = Array.from({ length: 224 }, (_, n) => n + 32)
  .map((octet) => String.fromCharCode(octet))
  .join('');

/** Messages that clients have broken on, by what is special about them. */
const PECULIAR: Readonly<Record<string, Uint8Array>> = {
  'dots at the beginning of lines': latin1(
    `${header('dots')}\r\n.\r\n..\r\n.hidden\r\n...\r\n\r\n.\r\n`,
  ),
  'every octet from 32 to 255': latin1(`${header('octets')}\r\n${EVERY_OCTET_BUT_CONTROLS}\r\n`),
  'a line of 100,000 octets': latin1(`${header('long')}\r\n${'x'.repeat(100_000)}\r\nend\r\n`),
  'no body': latin1(`${header('empty')}\r\n`),
  'blank lines at the end': latin1(`${header('blank')}\r\nx\r\n\r\n\r\n\r\n`),
  'what looks like replies': latin1(`${header('replies')}\r\n+OK\r\n-ERR no\r\n.QUIT\r\n`),
  'a usual mail with HTML and a file': makeMail({
    subject: 'Usual',
    html: '<p>Hello</p>',
    attachments: [
      { filename: 'a.bin', type: 'application/octet-stream', content: Buffer.alloc(300_000, 7) },
    ],
  }),
};

/** A header as no message should have before RFC 6532, and many do. */
export const UTF8_HEADER = Buffer.from(
  `${header('utf8').replace('utf8', 'Grüße 日本語')}\r\nGrüße\r\n`,
);

const WITH_NUL = latin1(`${header('nul')}\r\nbefore\0after\r\nnext\r\n`);

/** The peculiar messages that this server can hold. */
export function peculiarMessages(traits: ServerTraits): Uint8Array[] {
  const all = Object.values(PECULIAR);
  return traits.nul === 'kept' ? [...all, WITH_NUL] : all;
}

const SIZES = {
  reading: 5,
  many: 120,
  marks: 4,
  dropped: 4,
  reset: 3,
  shared: 4,
  twice: 2,
  wrong: 1,
  quit: 1,
  signin: 1,
  none: 0,
};

/** All accounts that the suite signs in to. */
export function accountsFor(traits: ServerTraits): TestAccount[] {
  const usual = Object.entries(SIZES).map(([name, count]) => ({ name, messages: numbered(count) }));
  const special = [
    { name: 'utf8', messages: [UTF8_HEADER] },
    { name: 'peculiar', messages: peculiarMessages(traits) },
    { name: 'large', messages: [makeMail({ subject: 'Large', octets: LARGE_OCTETS })] },
  ];
  return [...usual, ...special].map((account) => ({ ...account, password: PASSWORD }));
}
