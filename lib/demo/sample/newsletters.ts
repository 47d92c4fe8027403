/** Newsletters as good senders make them: text beside HTML, remote pictures, a way out. */
import type { Letter } from '@/lib/demo/writing/letter';
import { html, multipart, type Part, text } from '@/lib/demo/writing/part';
import { dayAndYear, daysAfter, longDay } from '@/lib/demo/writing/when';
import {
  button,
  facts,
  heading,
  type Newsletter,
  newsletter,
  pair,
  paragraph,
  picture,
} from './newsletter-layout.ts';

const both = (plain: string, mail: Newsletter): Part =>
  multipart('alternative', [text(plain), html(newsletter(mail))]);

const leaving = (host: string): Record<string, string> => ({
  'List-Id': `<news.${host}>`,
  'List-Unsubscribe': `<https://${host}/unsubscribe?reader=anna>, <mailto:leave@${host}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  Precedence: 'bulk',
});

const fieldNotes: Letter = {
  name: 'field-notes-fog',
  theme: 'newsletters',
  when: { hours: 5, minutes: 20 },
  from: { name: 'Field Notes', address: 'hello@fieldnotes.example' },
  subject: 'How to walk in fog, and why you should',
  header: leaving('fieldnotes.example'),
  body: both(
    `FIELD NOTES, no. 48

How to walk in fog, and why you should

Fog closes the long views and opens the short ones. This week: three walks that
are better when you cannot see where they end.

1. The canal, from lock to lock (6 km, flat)
2. Beechwood ridge, with a thermos (9 km)
3. The old brickworks at dusk (4 km, bring a torch)

Read it on the web: https://fieldnotes.example/48

You get this because you signed up at the autumn fair.
Leave: https://fieldnotes.example/unsubscribe?reader=anna`,
    {
      brand: 'Field Notes',
      preheader: 'Three walks that are better when you cannot see where they end.',
      colour: '#265a3e',
      host: 'fieldnotes.example',
      title: 'How to walk in fog, and why you should',
      blocks: [
        picture('https://images.fieldnotes.example/48/fog.jpg', 'A row of poplars in the fog'),
        paragraph(
          'Fog closes the long views and opens the short ones: the bark an arm’s length away, the heron that lets you come closer than in June. This week, three walks that are <strong>better when you cannot see where they end</strong>.',
        ),
        pair([
          [
            'https://images.fieldnotes.example/48/canal.jpg',
            '<strong>The canal, lock to lock</strong><br>Six flat kilometres with a bakery at the far end.',
          ],
          [
            'https://images.fieldnotes.example/48/ridge.jpg',
            '<strong>Beechwood ridge</strong><br>Nine kilometres. Take a thermos and somebody quiet.',
          ],
        ]),
        heading('One small thing'),
        paragraph(
          'Write down the first sound you hear after leaving the road. Send it to us; we print the best ones next month.',
        ),
        button('Read the whole issue', 'https://fieldnotes.example/48', '#265a3e'),
      ],
      footer: 'You get this letter every week because you signed up at the autumn fair.',
    },
  ),
};

const museum = (now: Date): Letter => ({
  name: 'museum-programme',
  theme: 'newsletters',
  when: { days: 4, at: '10:00' },
  from: { name: 'Harbour Museum', address: 'programme@harbour-museum.example' },
  subject: 'Late opening: the cartographers’ room by lamplight',
  header: leaving('harbour-museum.example'),
  body: both(
    `Late opening at the Harbour Museum

On ${longDay(daysAfter(now, 9))} we stay open until eleven. See the sea charts by
lamplight, hear how the depth of a harbour was measured with tallow and string,
and try it yourself in the big basin.

Friends of the museum enter free. https://harbour-museum.example/late`,
    {
      brand: 'Harbour Museum',
      preheader: 'We stay open until eleven, and the lamps are real.',
      colour: '#1f3f66',
      host: 'harbour-museum.example',
      title: 'The cartographers’ room by lamplight',
      blocks: [
        picture('https://cdn.harbour-museum.example/late.jpg', 'Sea charts on a long table'),
        paragraph(
          'See the sea charts as those who drew them did: by lamplight, with salt in the air. Our curators show how the depth of a harbour was measured with tallow and string, and you may try it in the big basin.',
        ),
        facts([
          ['When', `${longDay(daysAfter(now, 9))}, 19:00 to 23:00`],
          ['Where', 'Upper gallery, entrance on the quay'],
          ['Price', '€8, friends of the museum free'],
        ]),
        button('Keep a place', 'https://harbour-museum.example/late', '#1f3f66'),
      ],
      footer: 'Harbour Museum, Old Quay 3. Closed on Mondays.',
    },
  ),
});

const recipes: Letter = {
  name: 'season-table-quince',
  theme: 'newsletters',
  when: { days: 8, at: '06:30' },
  from: { name: 'The Season Table', address: 'kitchen@seasontable.example' },
  subject: 'Quinces: a short guide for the patient 🍐',
  header: leaving('seasontable.example'),
  body: both(
    `The Season Table

Quinces look like pears that went their own way, and taste of little until you
give them time. Two hours in a low oven turn them pink.

- Slow quinces with bay and orange
- A paste to eat with old cheese
- What to do with the peel (do not throw it away)

https://seasontable.example/quinces`,
    {
      brand: 'The Season Table',
      preheader: 'Two hours in a low oven turn them pink.',
      colour: '#9a4f1d',
      host: 'seasontable.example',
      title: 'Quinces: a short guide for the patient',
      blocks: [
        picture('https://img.seasontable.example/quince.jpg', 'Quinces in a blue bowl'),
        paragraph(
          'Quinces look like pears that went their own way, and taste of little until you give them time. <em>Two hours in a low oven</em> with bay, orange peel and less sugar than you think, and they turn the colour of old brick.',
        ),
        heading('Also this week'),
        paragraph(
          '&bull; A paste to eat with old cheese<br>&bull; What to do with the peel (do not throw it away)<br>&bull; A soup for the day after',
        ),
        button('To the recipes', 'https://seasontable.example/quinces', '#9a4f1d'),
      ],
      footer: 'Cooked, eaten and written by four people and a dog.',
    },
  ),
};

const bicycles: Letter = {
  name: 'bicycle-lights',
  theme: 'newsletters',
  when: { days: 16, at: '12:05' },
  from: { name: 'Spoke & Chain', address: 'shop@spokeandchain.example' },
  subject: 'Free light check all week, and 15 % off dynamos',
  header: leaving('spokeandchain.example'),
  body: both(
    `Spoke & Chain

Nobody plans to ride home in the dark. Bring your bicycle round: we check lights
and cables for nothing, and until Saturday every hub dynamo costs 15 % less.

Open Tuesday to Saturday, 10 to 18:30. https://spokeandchain.example/lights`,
    {
      brand: 'Spoke &amp; Chain',
      preheader: 'Nobody plans to ride home in the dark. Bring your bicycle round.',
      colour: '#2b2f36',
      host: 'spokeandchain.example',
      title: 'Be seen: free light check all week',
      blocks: [
        paragraph(
          'Nobody plans to ride home in the dark, and everybody does. Bring your bicycle round: we check lights and cables <strong>for nothing</strong>, and change a bulb while you wait.',
        ),
        pair([
          [
            'https://static.spokeandchain.example/dynamo.jpg',
            '<strong>Hub dynamo</strong><br><s>€89</s> €75.65 until Saturday, fitted.',
          ],
          [
            'https://static.spokeandchain.example/vest.jpg',
            '<strong>Reflective sash</strong><br>€14, and it fits over any coat.',
          ],
        ]),
        button('See what is on offer', 'https://spokeandchain.example/lights', '#c2410c'),
      ],
      footer: 'Open Tuesday to Saturday, 10:00 to 18:30.',
    },
  ),
};

const releaseNotes = (now: Date): Letter => ({
  name: 'linden-release',
  theme: 'newsletters',
  when: { days: 22, at: '14:12' },
  from: { name: 'Linden Plans', address: 'updates@linden-plans.example' },
  subject: 'What’s new in Linden Plans: shared layers and faster print',
  header: leaving('linden-plans.example'),
  body: both(
    `What's new in Linden Plans, ${dayAndYear(daysAfter(now, -22))}

* Shared layers: two people may draw on one plan at the same time.
* Print: A0 sheets in seconds instead of minutes.
* Fixed: measurements no longer jump when you zoom.

Full notes: https://linden-plans.example/changes`,
    {
      brand: 'Linden Plans',
      preheader: 'Two people may now draw on one plan at the same time.',
      colour: '#4f46a5',
      host: 'linden-plans.example',
      title: 'Shared layers, and print in seconds',
      blocks: [
        picture('https://assets.linden-plans.example/layers.png', 'Two cursors on one plan'),
        heading('Shared layers'),
        paragraph(
          'Two people may draw on one plan at the same time. Each has a colour; every stroke can be taken back by the one who made it.',
        ),
        heading('Print'),
        paragraph('A0 sheets leave in seconds instead of minutes, with the legend you chose.'),
        paragraph('<strong>Fixed:</strong> measurements no longer jump when you zoom.'),
      ],
      footer: 'You get this as a member of the workspace “Riverside Park”.',
    },
  ),
});

const library: Letter = {
  name: 'library-new-books',
  theme: 'newsletters',
  when: { days: 29, at: '08:00' },
  from: { name: 'City Library', address: 'newbooks@city-library.example' },
  subject: 'New on the shelves: eleven books about water',
  header: leaving('city-library.example'),
  body: text(
    `Dear reader,

every month one shelf near the entrance has a theme. This month it is water:
eleven books, from a history of wells to a novel that takes place entirely on a 
ferry.

You have one reservation waiting at the desk: “The Lighthouse Accounts”.
We keep it for ten days.

Opening hours   Mon to Fri   9 to 20
                Saturday    10 to 16

City Library, Mill Street 12
Do not want these letters? https://city-library.example/unsubscribe`,
    { parameters: 'format=flowed' },
  ),
};

/** Six senders, from a weekly letter with pictures to plain text. */
export const newsletters = (now: Date): Letter[] => [
  fieldNotes,
  museum(now),
  recipes,
  bicycles,
  releaseNotes(now),
  library,
];
