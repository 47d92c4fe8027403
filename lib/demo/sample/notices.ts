/** What machines write: codes, sign-ins, a delivery report, a statement. */

import { field } from '@/lib/demo/writing/header';
import { anna, type Letter } from '@/lib/demo/writing/letter';
import { html, multipart, type Part, text, written } from '@/lib/demo/writing/part';
import { dayAndYear, daysAfter } from '@/lib/demo/writing/when';

const code: Letter = {
  name: 'security-code',
  theme: 'notices',
  when: { minutes: 9 },
  from: { name: 'Meridian Bank', address: 'no-reply@meridian-bank.example' },
  subject: '718 204 is your Meridian security code',
  header: { 'Auto-Submitted': 'auto-generated' },
  body: multipart('alternative', [
    text(`Your security code is 718 204

It is valid for ten minutes. Meridian never asks for it by telephone or mail. If
you did not try to sign in, call the number on the back of your card.`),
    html(`<div style="max-width:480px;margin:0 auto;padding:32px 24px;font-family:'Helvetica Neue',Arial,sans-serif;color:#1c2530">
<p style="margin:0 0 24px;font-size:17px;font-weight:700;color:#12395b">Meridian Bank</p>
<p style="margin:0 0 16px;font-size:16px">Your security code is</p>
<p style="margin:0 0 24px;padding:18px 0;background:#eef3f7;border-radius:8px;text-align:center;font-size:32px;letter-spacing:8px;font-weight:700">718&#8201;204</p>
<p style="margin:0;font-size:14px;line-height:22px;color:#52606d">It is valid for ten minutes. Meridian never asks for it by telephone or mail. If you did not try to sign in, call the number on the back of your card.</p>
</div>`),
  ]),
};

const statement: Letter = {
  name: 'bank-statement',
  theme: 'notices',
  when: { days: 6, at: '05:00' },
  from: { name: 'Meridian Bank', address: 'no-reply@meridian-bank.example' },
  subject: 'Your monthly statement is ready',
  header: { 'Auto-Submitted': 'auto-generated' },
  body: text(`Hello Anna Winter,

your statement for the account ending in 4410 is ready. For your safety we do
not attach it and do not link to it: open the app, or type our address yourself.

Meridian Bank`),
};

const newSignIn = (now: Date): Letter => ({
  name: 'new-sign-in',
  theme: 'notices',
  when: { days: 13, at: '18:06' },
  from: { name: 'Linden Plans', address: 'security@linden-plans.example' },
  subject: 'New sign-in from a browser in Hamburg',
  header: { 'Auto-Submitted': 'auto-generated' },
  body: text(`Hello Anna,

somebody signed in to your account.

  When    ${dayAndYear(daysAfter(now, -13))}, 18:05 UTC
  Where   Hamburg, Germany (approximately)
  With    a browser on Linux

If it was you, you need do nothing. If not, change your password at
linden-plans.example and tell us.`),
});

const original = [
  'From: Anna Winter <anna@poplar.example>',
  'To: info@kiosk-at-the-pier.example',
  'Subject: Lost umbrella, yellow',
  'Message-ID: <umbrella.1@poplar.example>',
  '',
].join('\r\n');

const status = [
  'Reporting-MTA: dns; mail.poplar.example',
  '',
  'Final-Recipient: rfc822; info@kiosk-at-the-pier.example',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 No such user here',
  '',
].join('\r\n');

const machine = (type: string, content: string): Part => ({
  fields: field('Content-Type', type),
  body: [Buffer.from(content)],
});

const deliveryReport: Letter = {
  name: 'delivery-report',
  theme: 'notices',
  when: { days: 9, at: '09:02' },
  from: { name: 'Mail Delivery System', address: 'mailer-daemon@poplar.example' },
  subject: 'Undelivered: Lost umbrella, yellow',
  header: { 'Auto-Submitted': 'auto-replied' },
  body: multipart('report; report-type=delivery-status', [
    text(`This is the mail system at mail.poplar.example.

Your message could not be delivered to one recipient:

  <info@kiosk-at-the-pier.example>
  550 5.1.1 No such user here

Please check the address and send it again.`),
    machine('message/delivery-status', status),
    machine('text/rfc822-headers', original),
  ]),
};

const forwardedOnce = (who: string, content: string): string =>
  `---------- Forwarded message ----------\nFrom: ${who}\nSubject: The goose\n\n${content}`;

/** Nine forwards deep, as such letters arrive. */
const forwards = [
  'Aunt Hilde <hilde@example.net>',
  'The choir <choir@example.org>',
  'Uncle Bernd <bernd@example.net>',
  'Margarete from number nine <margarete@example.com>',
  'Walter and Inge <walter.inge@example.net>',
  'Rolf, retired <rolf@example.org>',
  'A friend of Rolf <friend@example.com>',
  'Sailing club <club@example.org>',
].reduceRight(
  (inner, who) => forwardedOnce(who, `You must read this to the end!!\n\n${inner}`),
  forwardedOnce(
    'Unknown',
    'A goose walks into the town hall and asks for a permit. “For what?” says the\nclerk. “For the pond.” — “But you live there already.” — “Exactly,” says the\ngoose, “and nobody has complained in writing.”',
  ),
);

const goose: Letter = {
  name: 'forwarded-goose',
  theme: 'personal',
  when: { days: 14, at: '20:20' },
  from: { name: 'Ruth Winter', address: 'ruth.winter@example.net' },
  to: [anna, { name: 'Tom Winter', address: 'tom.winter@example.net' }],
  subject: 'Fwd: Fwd: FW: Fwd: WG: Fwd: The goose',
  body: text(`You know I never send these on. But this one.\n\nMum\n\n${forwards}`),
};

const digestItem = (name: string, subject: string, content: string): Part => ({
  fields: field('Content-Type', 'message/rfc822'),
  body: [
    Buffer.from(
      `From: ${name} <tree-walkers@lists.example>\r\nSubject: ${subject}\r\n` +
        `Content-Type: text/plain; charset=utf-8\r\n\r\n${content}\r\n`,
    ),
  ],
});

const listFields = {
  'List-Id': 'Tree walkers <tree-walkers.lists.example>',
  'List-Post': '<mailto:tree-walkers@lists.example>',
  'List-Unsubscribe': '<mailto:tree-walkers-leave@lists.example>',
  'List-Archive': '<https://lists.example/tree-walkers/>',
  Precedence: 'list',
};

const list: Letter = {
  name: 'list-question',
  theme: 'lists',
  when: { hours: 9, minutes: 41 },
  from: { name: 'Bernard Quill', address: 'bernard@example.org' },
  to: [{ name: 'Tree walkers', address: 'tree-walkers@lists.example' }],
  subject: '[tree-walkers] Old lime at the crossroads, anyone?',
  header: { ...listFields, 'Reply-To': 'Tree walkers <tree-walkers@lists.example>' },
  body: text(`Dear all,

on the 1:25,000 sheet there is a lime marked at the crossroads north of the mill,
with the little star that means "remarkable". I walked there on Sunday and found
a bus shelter.

Has it gone, has it moved, or did I stand at the wrong crossroads?

Bernard
_______________________________________________
tree-walkers mailing list
tree-walkers@lists.example
To leave: tree-walkers-leave@lists.example`),
};

const digest: Letter = {
  name: 'list-digest',
  theme: 'lists',
  when: { days: 23, at: '03:00' },
  from: { name: 'Tree walkers digest', address: 'tree-walkers-bounces@lists.example' },
  subject: '[tree-walkers] Digest, volume 7, issue 12',
  header: listFields,
  body: multipart('mixed', [
    text(`Today's topics:

  1. Meeting place for the ridge walk (Clara Nguyen)
  2. Re: Meeting place for the ridge walk (Bernard Quill)`),
    multipart('digest', [
      digestItem(
        'Clara Nguyen',
        'Meeting place for the ridge walk',
        'The upper car park, at nine.',
      ),
      digestItem('Bernard Quill', 'Re: Meeting place for the ridge walk', 'Nine! In the morning?'),
    ]),
  ]),
};

const minutes: Letter = {
  name: 'list-minutes',
  theme: 'lists',
  when: { days: 19, at: '21:30' },
  from: { name: 'Open Maps, monthly', address: 'announce@openmaps.example' },
  subject: 'Minutes of the monthly mapping evening',
  header: { ...listFields, 'List-Id': '<announce.openmaps.example>' },
  body: multipart('alternative', [
    text(`Present: nineteen people, one parrot.

1. Benches: 212 added since last month.
2. Drinking water: the tap at the station works again.
3. The parrot has learnt to say "node".`),
    written(
      'markdown',
      `## Present
Nineteen people, one parrot.

1. **Benches**: 212 added since last month.
2. **Drinking water**: the tap at the station works again.
3. The parrot has learnt to say "node".`,
      {},
    ),
  ]),
};

/** Codes, statements, reports, lists, and a chain of forwards. */
export const notices = (now: Date): Letter[] => [
  code,
  statement,
  newSignIn(now),
  deliveryReport,
  goose,
  list,
  digest,
  minutes,
];
