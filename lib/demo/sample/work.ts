/** The sample person's work as a landscape architect: threads, reports, a chart. */
import { columns } from '@/lib/demo/files/pictures';
import { anna, type Letter, threaded } from '@/lib/demo/writing/letter';
import { file, html, multipart, text } from '@/lib/demo/writing/part';
import { elena, priya, samuel } from './people.ts';

const benches: Letter = {
  name: 'benches-question',
  theme: 'threads',
  when: { days: 3, at: '09:04' },
  from: priya,
  cc: [samuel, elena],
  subject: 'Riverside Park: oak or larch for the benches?',
  body: text(`Morning Anna,

the joiner needs an answer by Thursday. Oak lasts longer and costs a third more;
larch goes grey nicely and we have used it on the north bank.

I lean towards larch for the long bench and oak for the two by the water, where
people will sit with wet swimming things. What do you think?

Priya`),
};

const benchesSamuel: Letter = {
  name: 'benches-samuel',
  theme: 'threads',
  when: { days: 3, at: '09:41' },
  from: samuel,
  to: [priya],
  cc: [anna, elena],
  subject: 'Re: Riverside Park: oak or larch for the benches?',
  body: text(`Budget says yes to that mix, with about €1,200 to spare.

Samuel

> I lean towards larch for the long bench and oak for the two by the water, where
> people will sit with wet swimming things. What do you think?`),
};

const benchesElena: Letter = {
  name: 'benches-elena',
  theme: 'threads',
  when: { days: 2, at: '17:26' },
  from: elena,
  to: [priya],
  cc: [anna, samuel],
  subject: 'Re: Riverside Park: oak or larch for the benches?',
  body: multipart('alternative', [
    text(`One thought from the site: the long bench faces south-west and will get very
warm in July. Larch stays cooler. So +1 for the mix.

I put both samples on your desk, Anna.`),
    html(`<div style="font-family:Georgia,serif;font-size:16px;line-height:1.5">
<p>One thought from the site: the long bench faces <b>south-west</b> and will get very warm in July. Larch stays cooler. So +1 for the mix.</p>
<p>I put both samples on your desk, Anna.</p>
<blockquote style="margin:0 0 0 8px;padding-left:12px;border-left:3px solid #cbd5d0;color:#667"><p>Priya Raman wrote:</p><p>I lean towards larch for the long bench and oak for the two by the water.</p></blockquote>
</div>`),
  ]),
};

const benchesDone: Letter = {
  name: 'benches-ordered',
  theme: 'threads',
  when: { minutes: 38 },
  from: priya,
  cc: [samuel, elena],
  subject: 'Re: Riverside Park: oak or larch for the benches?',
  body: text(`Ordered as discussed: larch for the long one, oak by the water. The joiner
promises the first bench in five weeks and sounded as if he meant it.

Elena, could you keep the larch sample? I would like to show it to the school.

Thanks all, that was the quickest decision of the whole project.

Priya`),
};

const chart = columns([0.34, 0.3, 0.42, 0.47, 0.8, 1, 0.92], [38, 110, 78]);

const visitors: Letter = {
  name: 'visitor-count',
  theme: 'work',
  when: { days: 1, at: '15:52' },
  from: elena,
  cc: [priya],
  subject: 'Visitor count, first full month',
  body: multipart('mixed', [
    multipart('related', [
      html(`<div style="font-family:'Helvetica Neue',Arial,sans-serif;font-size:15px;line-height:1.55;color:#22282d">
<p>Hi Anna,</p>
<p>the counters at the three gates have now run for a full month. Weekends are busier than we assumed, and Friday evening is the quiet surprise:</p>
<p><img src="cid:visitors-chart@linden.example" width="560" height="260" alt="Visitors by day of the week, Monday to Sunday" style="max-width:100%;height:auto"></p>
<p>The raw numbers are in the sheet. Shall we show the chart at the next district meeting?</p>
<p>Elena</p></div>`),
      file(chart, {
        type: 'image/png',
        filename: 'visitors-by-day.png',
        contentId: 'visitors-chart@linden.example',
      }),
    ]),
    file(Buffer.from(csv()), { type: 'text/csv', filename: 'gate-counters.csv' }),
  ]),
};

function csv(): string {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const rows = days.map(
    (day, index) => `${day},${310 + index * 87},${120 + index * 41},${index * 66}`,
  );
  return ['day,north gate,river gate,school gate', ...rows, ''].join('\r\n');
}

const permission: Letter = {
  name: 'district-permission',
  theme: 'work',
  when: { days: 7, at: '11:18' },
  from: { name: 'District Office, Parks', address: 'parks@district.example' },
  subject: 'Your application 2217/R: permission granted',
  zone: '+0100',
  body: text(`Dear Ms Winter,

the permission to plant 24 poplars along the east path (application 2217/R) has
been granted with one condition: the distance to the buried cable must be 2.5 m
at the least. The plan that you sent respects this.

The notice in writing follows by post. An objection may be raised within one
month; we know of none.

With kind regards
M. Albrecht
District Office, Parks and Open Spaces`),
};

const students: Letter = {
  name: 'students-visit',
  theme: 'work',
  when: { days: 18, at: '13:37' },
  from: { name: 'Prof. Ingrid Halvorsen', address: 'i.halvorsen@university.example' },
  subject: 'Twelve students, one muddy site, and a request',
  body: text(`Dear Anna,

last year's visit is still the one that students mention when I ask what they
remember. Would you have two hours for the new group, any Thursday next month?
They bring boots and questions; I bring cake.

If you could show them the drainage before it is covered up, that would be worth
three lectures.

Best wishes,
Ingrid`),
};

/** A decision about benches in four letters, and what else the office sends. */
export const work = (): Letter[] => [
  ...threaded([benches, benchesSamuel, benchesElena, benchesDone]),
  visitors,
  permission,
  students,
];
