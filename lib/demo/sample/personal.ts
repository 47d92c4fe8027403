/** Short letters from people, with nothing special about them but the people. */
import { anna, type Letter, threaded } from '@/lib/demo/writing/letter';
import { html, multipart, text } from '@/lib/demo/writing/part';
import { clara, jonas, leo, maya, ruth, tom } from './people.ts';

const sunday: Letter = {
  name: 'sunday-lunch',
  theme: 'personal',
  when: { hours: 1, minutes: 6 },
  from: ruth,
  subject: 'Sunday lunch?',
  body: text(`Hello darling,

will you come on Sunday? There will be the soup you like. Your father has bought
a machine that slices beans and wants an audience.

One o'clock, and bring nothing. (If you pass the baker's: the dark rye.)

Mum`),
};

const keys: Letter = {
  name: 'spare-keys',
  theme: 'personal',
  when: { days: 2, at: '21:58' },
  from: clara,
  subject: 'Your spare keys',
  body: text(`are with the pharmacist until six, because I had to catch the tram and she was
the most trustworthy person in sight.

The plants are fine. The basil is being dramatic.

C.`),
};

const birthday: Letter = {
  name: 'birthday-leo',
  theme: 'personal',
  when: { days: 8, at: '22:14' },
  from: maya,
  to: [anna, jonas, clara],
  subject: 'Leo turns forty. We need a plan 🎂',
  body: multipart('alternative', [
    text(`Not a word to Leo. Ideas so far:

1. A boat, a lamp, a cake
2. His old band, in the kitchen
3. All of us walk to his door, singing, badly

Votes please by Friday. I am for 3, followed by 1.

Maya`),
    html(`<div style="font-family:'Trebuchet MS',sans-serif;font-size:16px;line-height:1.55;color:#26323a">
<p>Not a word to Leo. Ideas so far:</p>
<ol><li>A boat, a lamp, a cake</li><li>His old band, in the kitchen</li><li>All of us walk to his door, singing, <em>badly</em></li></ol>
<p>Votes please by Friday. I am for 3, followed by 1. 🕯️🚣</p><p>Maya</p></div>`),
  ]),
};

const books: Letter[] = threaded([
  {
    name: 'book-club-choice',
    theme: 'threads',
    when: { days: 21, at: '19:00' },
    from: leo,
    to: [anna, clara, maya],
    subject: 'Book club: the ferry novel or the one about moss?',
    body: text(`Friends,

two candidates for next time. The ferry novel has 640 pages and no plot; the one
about moss has 180 pages and, I am told, a murder.

Leo`),
  },
  {
    name: 'book-club-clara',
    theme: 'threads',
    when: { days: 21, at: '19:26' },
    from: clara,
    to: [leo],
    cc: [anna, maya],
    subject: 'Re: Book club: the ferry novel or the one about moss?',
    body: text('Moss. Obviously moss.\n\n> two candidates for next time.'),
  },
  {
    name: 'book-club-date',
    theme: 'threads',
    when: { days: 18, at: '08:44' },
    from: maya,
    to: [leo, clara],
    cc: [anna],
    subject: 'Re: Book club: the ferry novel or the one about moss?',
    body: text(`Moss it is. At my place, a week on Wednesday, seven o'clock. There will be
lentils.

Anna has the only copy the library owns, so she reads first and may not say who
did it.

> Moss. Obviously moss.`),
  },
]);

const ladder: Letter = {
  name: 'ladder',
  theme: 'personal',
  when: { days: 7, at: '07:20' },
  from: tom,
  subject: 'Ladder',
  body: text('Is the long ladder with you? Mum must not know why I ask.\n\nDad'),
};

const apples: Letter = {
  name: 'apple-press',
  theme: 'personal',
  when: { days: 32, at: '18:18' },
  from: jonas,
  subject: 'Forty litres of apple juice',
  body: text(`Anna,

the press is running again and so are we. Your share is five canisters, please
come and get them before my cellar starts to ferment in earnest.

  Boskoop     12 l    sour, keeps well
  Topaz       18 l    everybody's favourite
  Quince      10 l    an experiment; be kind

Saturday after two?

Jonas`),
};

/** Family, friends, a book club. */
export const personal = (): Letter[] => [sunday, keys, birthday, ...books, ladder, apples];
