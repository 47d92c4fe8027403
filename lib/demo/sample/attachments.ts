/** Files of many kinds, generated on the spot and all of them valid. */

import { pdf } from '@/lib/demo/files/pdf';
import { emblem, evening, morning, winter } from '@/lib/demo/files/pictures';
import { docx, zip } from '@/lib/demo/files/zip';
import { anna, type Letter } from '@/lib/demo/writing/letter';
import { file, html, multipart, type Part, text } from '@/lib/demo/writing/part';
import { clara, elena, leo, maya, samuel, tom } from './people.ts';

const plantList = (): Letter => ({
  name: 'plant-list',
  theme: 'attachments',
  when: { days: 4, at: '16:55' },
  from: elena,
  subject: 'Plant list and cost sheet, second draft',
  body: multipart('mixed', [
    text(`Anna,

both drafts are attached. I moved the irises nearer to the water, they looked
lost beside the school. The sheet adds up now; last week it did not.

Elena`),
    file(
      docx([
        'Planting, Riverside Park, second draft',
        'North bank: alder, willow, purple loosestrife.',
        'East path: 24 poplars, 2.5 m from the cable.',
        'By the water: irises, rushes, patience.',
      ]),
      {
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        filename: 'planting-draft-2.docx',
      },
    ),
    file(
      Buffer.from(
        'plant;pieces;price each;sum\r\nIris pseudacorus;120;2,40;288,00\r\nPopulus nigra;24;130,00;3120,00\r\nLythrum salicaria;80;1,90;152,00\r\n',
      ),
      { type: 'text/csv; charset=utf-8', filename: 'costs.csv' },
    ),
  ]),
});

const archive = (): Letter => ({
  name: 'survey-archive',
  theme: 'attachments',
  when: { days: 10, at: '13:02' },
  from: samuel,
  subject: 'Survey points (zipped)',
  body: multipart('mixed', [
    text('All points of the survey, with a note on how to read them.\n\nSamuel'),
    file(
      zip([
        ['survey/points.csv', 'point,east,north,height\r\n1,566120.4,5934210.1,7.42\r\n'],
        ['survey/read-me.txt', 'Heights are in metres above sea level.\r\n'],
      ]),
      { type: 'application/zip', filename: 'survey-points.zip' },
    ),
  ]),
});

const contact: Letter = {
  name: 'leo-card',
  theme: 'attachments',
  when: { days: 15, at: '12:12' },
  from: leo,
  subject: 'New number, same terrible jokes',
  body: multipart('mixed', [
    text('My old telephone has gone swimming. Card attached.\n\nLeo'),
    file(
      Buffer.from(
        'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marchetti;Leo;;;\r\nFN:Leo Marchetti\r\nTEL;TYPE=CELL:+49 40 5550 0142\r\nEMAIL:leo@example.org\r\nEND:VCARD\r\n',
      ),
      { type: 'text/vcard; charset=utf-8', filename: 'Leo Marchetti.vcf' },
    ),
  ]),
};

const nested = Buffer.from(
  [
    'From: Harbour Museum <programme@harbour-museum.example>',
    'To: Clara Nguyen <clara.nguyen@example.org>',
    'Subject: Volunteers wanted for the paper workshop',
    'Date: Fri, 02 Jan 2026 09:00:00 +0000',
    'Message-ID: <paper-workshop@harbour-museum.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear friends of the museum,',
    '',
    'for the paper workshop we are looking for four people who are not afraid of glue.',
    '',
  ].join('\r\n'),
);

const forwarded: Letter = {
  name: 'clara-workshop',
  theme: 'attachments',
  when: { days: 16, at: '18:33' },
  from: clara,
  subject: 'Fwd: Volunteers wanted for the paper workshop',
  body: multipart('mixed', [
    text('You and me? You are not afraid of glue, I have seen you work.\n\nClara'),
    file(nested, { type: 'message/rfc822', filename: 'Volunteers wanted.eml', encoding: '7bit' }),
  ]),
};

const longName = (): Letter => ({
  name: 'long-file-name',
  theme: 'attachments',
  when: { days: 22, at: '10:10' },
  from: tom,
  subject: 'The recipe, scanned, with a proper name this time',
  body: multipart('mixed', [
    text('As you asked: named so that you can find it again.\n\nDad'),
    file(pdf('Pear bread', ['500 g dried pears', '300 g flour', 'a night of patience']), {
      type: 'application/pdf',
      filename:
        'Großmutters Birnenbrot – das richtige Rezept, nicht das aus dem Kalender (überarbeitet, mit Nüssen).pdf',
    }),
  ]),
});

const note = (title: string): Part =>
  file(Buffer.from(`${title}\r\n\r\nWalk slowly. Look up.\r\n`), {
    type: 'text/plain; charset=utf-8',
    filename: `${title.toLowerCase().replaceAll(' ', '-')}.txt`,
  });

const eight = (): Letter => ({
  name: 'walk-leaflets',
  theme: 'attachments',
  when: { days: 26, at: '17:17' },
  from: maya,
  subject: 'Leaflets for all eight walks',
  body: multipart('mixed', [
    text('One small file for each walk. Tell me which of them you would leave out.\n\nMaya'),
    ...['Canal', 'Ridge', 'Brickworks', 'North shore', 'Orchards', 'Old railway'].map(note),
    file(morning(240, 160), { type: 'image/png', filename: 'cover.png' }),
    file(pdf('Eight walks', ['Canal', 'Ridge', 'Brickworks', 'and five more']), {
      type: 'application/pdf',
      filename: 'overview.pdf',
    }),
  ]),
});

const photographs = (): Letter => ({
  name: 'lake-pictures',
  theme: 'pictures',
  when: { days: 1, at: '20:41' },
  from: maya,
  to: [anna],
  subject: 'Two evenings at the lake',
  body: multipart('related', [
    html(`<div style="max-width:600px;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.6;color:#2b2b2b">
<p>Dear Anna,</p>
<p>the first evening looked like this, and nobody spoke for a quarter of an hour, not even Leo:</p>
<p><img src="cid:evening@fieldnotes.example" width="560" height="300" alt="Hills behind hills, the sun going down" style="width:100%;height:auto;border-radius:6px"></p>
<p>The next morning it had snowed on the tops:</p>
<p><img src="cid:snow@fieldnotes.example" width="560" height="300" alt="Snow on the mountains" style="width:100%;height:auto;border-radius:6px"></p>
<p>I am keeping both for the calendar, unless you want one of them for your wall.</p>
<p>Maya</p></div>`),
    file(evening(560, 300), {
      type: 'image/png',
      filename: 'first-evening.png',
      contentId: 'evening@fieldnotes.example',
    }),
    file(winter(560, 300), {
      type: 'image/png',
      filename: 'next-morning.png',
      contentId: 'snow@fieldnotes.example',
    }),
  ]),
});

const drawing = (): Letter => ({
  name: 'child-drawing',
  theme: 'pictures',
  when: { days: 20, at: '15:00' },
  from: clara,
  subject: 'A flower for you, from Emil (5)',
  body: multipart('mixed', [
    text('He says it is you in a hat. I see a flower. Both are very good.\n\nClara'),
    file(emblem(96, [255, 250, 240], [214, 84, 84], [250, 204, 92]), {
      type: 'image/png',
      filename: 'for-anna.png',
    }),
  ]),
});

/** Documents, tables, archives, cards, letters in letters, pictures in the text and beside it. */
export const attachments = (): Letter[] => [
  plantList(),
  archive(),
  contact,
  forwarded,
  longName(),
  eight(),
  photographs(),
  drawing(),
];
