/** Mail around mail: what Outlook wraps up, what is signed, forwards of forwards. */
import { pdf } from '@/lib/demo/files/pdf';
import { winmail } from '@/lib/demo/files/winmail';
import type { Letter } from '@/lib/demo/writing/letter';
import { file, multipart, text, written } from '@/lib/demo/writing/part';
import { clara, elena } from './people.ts';

const outlook = (): Letter => ({
  name: 'winmail-dat',
  theme: 'attachments',
  when: { days: 12, at: '09:48' },
  from: { name: 'Rolf Petersen', address: 'petersen@timber-yard.example' },
  subject: 'Offer for 24 posts of larch',
  body: multipart('mixed', [
    file(
      winmail(
        '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}\\f0 Dear Ms Winter,\\par\\par ' +
          'the offer is attached, with delivery to the north gate. Larch, not spruce, as you wished; ' +
          "it lasts twice as long and costs half as much again.\\par\\par Rolf Petersen\\par Timber yard \\'ab Holz & Sohn \\'bb}",
        [['offer-4711.pdf', pdf('Offer 4711', ['24 posts of larch', 'delivery to the gate'])]],
      ),
      { type: 'application/ms-tnef', filename: 'winmail.dat' },
    ),
  ]),
});

const signed = (): Letter => ({
  name: 'pgp-signed',
  theme: 'personal',
  when: { days: 14, at: '21:05' },
  from: elena,
  subject: 'The key to the tool shed',
  body: multipart('signed; micalg=pgp-sha256; protocol="application/pgp-signature"', [
    text('Signed, because you never know: the key hangs behind the second beehive.\n\nElena'),
    {
      fields:
        'Content-Type: application/pgp-signature; name="signature.asc"\r\n' +
        'Content-Description: OpenPGP digital signature\r\n',
      body: [
        Buffer.from(
          '-----BEGIN PGP SIGNATURE-----\r\n\r\niHUEABYIAB0WIQQExampleOnlyNotARealSignatureXXXXFAmXXXX\r\n=Poplar\r\n-----END PGP SIGNATURE-----\r\n',
        ),
      ],
    },
  ]),
});

const menu = [
  'From: Canteen <kitchen@linden.example>',
  'To: Elena <elena@linden.example>',
  'Subject: Soup of the week',
  'Date: Mon, 05 Jan 2026 08:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Lentils on Monday, leeks on Tuesday, and on Wednesday what is left of both.',
  '',
].join('\r\n');

const inner = [
  'From: Elena <elena@linden.example>',
  'To: Clara Nguyen <clara.nguyen@example.org>',
  'Subject: Fwd: Soup of the week',
  'Date: Mon, 05 Jan 2026 09:30:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="soup"',
  '',
  '--soup',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Wednesday sounds brave. Are you coming?',
  '--soup',
  'Content-Type: message/rfc822',
  '',
  menu,
  '--soup',
  'Content-Type: text/csv; name="prices.csv"',
  'Content-Disposition: attachment; filename="prices.csv"',
  '',
  'lentils;4,20',
  'leeks;3,90',
  '',
  '--soup--',
  '',
].join('\r\n');

const forwards: Letter = {
  name: 'forward-of-a-forward',
  theme: 'attachments',
  when: { days: 18, at: '12:01' },
  from: clara,
  subject: 'Fwd: Fwd: Soup of the week',
  body: multipart('mixed', [
    text('See what became of our canteen. I am for leeks.\n\nClara'),
    file(Buffer.from(inner), {
      type: 'message/rfc822',
      filename: 'Fwd Soup of the week.eml',
      encoding: '7bit',
    }),
  ]),
};

const gathering = (): Letter => ({
  name: 'weekly-gathering',
  theme: 'calendar',
  when: { days: 5, at: '18:20' },
  from: elena,
  subject: 'Invitation: Seedlings, every Thursday',
  body: multipart('alternative', [
    text('Every Thursday after work, in the greenhouse. Bring a pot.\n\nElena'),
    written(
      'calendar',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Linden//Calendar 3//EN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:seedlings@linden.example',
        'DTSTAMP:20260101T080000Z',
        'DTSTART;TZID=America/New_York:20260305T120000',
        'DURATION:PT1H30M',
        'RRULE:FREQ=WEEKLY',
        'SUMMARY:Seedlings',
        'LOCATION:Greenhouse',
        `ORGANIZER;CN=${elena.name}:mailto:${elena.address}`,
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
      { parameters: 'method=REQUEST' },
    ),
  ]),
});

/** One of each. */
export const wrapped = (): Letter[] => [outlook(), signed(), forwards, gathering()];
