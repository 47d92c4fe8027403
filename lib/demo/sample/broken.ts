/** Mail as it should not be: wrong, cut off or bare, and to be shown all the same. */

import { encode } from '@/lib/demo/writing/charset';
import { dateValue, field } from '@/lib/demo/writing/header';
import { type Letter, type Sample, sample, traceOf } from '@/lib/demo/writing/letter';
import { multipart, type Part, text } from '@/lib/demo/writing/part';
import { arrival, type When } from '@/lib/demo/writing/when';
import { jonas, samuel, tom } from './people.ts';

const noSubject: Letter = {
  name: 'no-subject',
  theme: 'broken',
  when: { days: 2, at: '08:29' },
  from: tom,
  body: text('Found the umbrella. It was in the car. It was always in the car.\n\nDad'),
};

const noDate: Letter = {
  name: 'no-date',
  theme: 'broken',
  when: { days: 15, at: '06:06' },
  from: { name: 'Weather station', address: 'station@allotment.example' },
  subject: 'Night minimum 1.5 °C, soil moist, all well',
  header: { Date: '' },
  body: text('T min 1.5\nT max 9.8\nrain 4 mm\nwind w 3\n\n(This station has no clock.)'),
};

const emptyBody: Letter = {
  name: 'empty-body',
  theme: 'broken',
  when: { days: 9, at: '07:40' },
  from: jonas,
  subject: 'Meet you at the north gate at eight (nothing else in here)',
  body: { fields: 'Content-Type: text/plain; charset=utf-8\r\n', body: [] },
};

const longSubject: Letter = {
  name: 'long-subject',
  theme: 'broken',
  when: { days: 17, at: '10:22' },
  from: samuel,
  subject: `Regarding the question, raised on Monday, answered on Tuesday, and raised again this morning, whether the measurements of the east path refer to its middle, as the plan of the first survey says, or to its inner edge, as everybody on the site has assumed since the day on which the poles were set, ${'and whether, in that case, we ought to measure again, '.repeat(4)}or simply plant the trees`,
  body: text('Inner edge. Sorry about the subject; I began to write and could not stop.\n\nSamuel'),
};

const dots: Letter = {
  name: 'lines-of-dots',
  theme: 'broken',
  when: { days: 24, at: '16:16' },
  from: { name: 'Morse Society', address: 'key@morse.example' },
  subject: 'Exercise 5: dots at the beginning of lines',
  body: text(`.
..
... --- ...
.- -. -. .-
.

If you can read this, nothing was lost on the way. A line with one dot is the
end of a message for some, and just a dot for us.
.`),
};

/** A message of which not even the header is taken for granted. */
const raw = (
  { name, when, address }: { name: string; when: When; address: string },
  now: Date,
  content: (date: string) => readonly (string | Uint8Array)[],
): Sample => {
  const at = arrival(when, now);
  const letter = { name, theme: 'broken' as const, from: { name: '', address } };
  const pieces = [traceOf(letter, at), ...content(field('Date', dateValue(at)))];
  return sample(letter, at, pieces.map(octetsOf));
};

const octetsOf = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(piece.replace(/\r?\n/g, '\r\n')) : piece;

const unclosed = (now: Date): Sample =>
  raw(
    { name: 'unclosed-boundary', when: { days: 13, at: '11:11' }, address: 'scan@office.example' },
    now,
    (date) => [
      date,
      `From: "Scanner, second floor" <scan@office.example>
To: anna@poplar.example
Subject: Scan of three pages
Message-ID: <scan.3@office.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="scan-boundary"

--scan-boundary
Content-Type: text/plain; charset=us-ascii

Page 1 of 3 follows. The scanner ran out of patience on page 2.
--scan-boundary
Content-Type: text/plain; name="page-1.txt"
Content-Disposition: attachment; filename="page-1.txt"

PAGE ONE
Minutes of the meeting at which it was decided to buy a new scanner.
`,
    ],
  );

const wrongLabel = (now: Date): Sample =>
  raw(
    { name: 'wrong-charset', when: { days: 18, at: '17:50' }, address: 'bakery@example.com' },
    now,
    (date) => [
      date,
      `From: =?utf-8?Q?B=C3=A4ckerei_Sch=C3=B6ne?= <bakery@example.com>
To: anna@poplar.example
Subject: Your order for Saturday
Message-ID: <rolls@example.com>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

`,
      // Says UTF-8 and is not.
      encode(
        'Zwölf Brötchen, zwei Käsestangen, ein Möhrenkuchen.\r\nAbholung ab sieben Uhr, schöne Grüße!\r\n',
        'windows-1252',
      ),
    ],
  );

const rawHeader = (now: Date): Sample =>
  raw(
    { name: 'raw-header', when: { days: 23, at: '13:31' }, address: 'mueller@example.net' },
    now,
    (date) => [
      date,
      `From: Jörg Müller <mueller@example.net>
To: anna@poplar.example
Subject: Rückfrage zum Grünflächenplan
Message-ID: <gruen@example.net>

Guten Tag Frau Winter,

mein Programm ist von 1998 und kennt keine Umlaute im Kopf der Nachricht. Meine
Frage: Bleibt die Bank am Weiher?

J. Müller
`,
    ],
  );

const unknownCharset = (now: Date): Sample =>
  raw(
    { name: 'unknown-charset', when: { days: 27, at: '09:45' }, address: 'robot@sensors.example' },
    now,
    (date) => [
      date,
      `From: Water gauge <robot@sensors.example>
To: anna@poplar.example
Subject: =?x-gauge-7?Q?Level_2.31_m,_rising?=
This line is no header field
Message-ID: <gauge@sensors.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=x-gauge-7
Content-Transfer-Encoding: base64

TGV2ZWwgMi4zMSBtLCByaXNpbmcgc2xvd2x5LiBObyByZWFzb24gdG8gd29ycnku!!
`,
    ],
  );

const noTextAtAll: Part = multipart('mixed', [
  {
    fields:
      'Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: x-unknown\r\nContent-Disposition: attachment\r\n',
    body: [Buffer.from('beep\r\n')],
  },
]);

const nameless: Letter = {
  name: 'nameless-file',
  theme: 'broken',
  when: { days: 31, at: '22:22' },
  from: { name: '', address: 'fax@office.example' },
  subject: 'Fax from unknown number',
  body: noTextAtAll,
};

/** Letters that are well written but lack something. */
export const bareLetters = (): Letter[] => [
  noSubject,
  noDate,
  emptyBody,
  longSubject,
  dots,
  nameless,
];

/** Messages that break rules, octet by octet. */
export const brokenMessages = (now: Date): Sample[] => [
  unclosed(now),
  wrongLabel(now),
  rawHeader(now),
  unknownCharset(now),
];
