/** Measures how long the server takes to find and to sort, beside a bare scan of the same text. */
import { Contents } from '@/lib/server/maildrop/contents';
import type { EnvelopeRecord } from '@/lib/server/store/contract';

const PEOPLE = [
  ['Anna Müller', 'anna.mueller@example.org'],
  ['Bob Jones', 'bob@example.com'],
  ['佐藤 花子', 'hanako@example.jp'],
  ['Łukasz Wiśniewski', 'lukasz@example.pl'],
] as const;
const SUBJECTS = [
  'Invoice 2291: 24 poplars, root-balled',
  'Re: Grüße aus dem Schwarzwald',
  'ご注文の和紙を発送しました',
  'Your ticket for Friday',
] as const;
const PREVIEW =
  'Please find attached our invoice for the trees delivered last week. The amount is due within thirty days; thank you.';

/** Mail as it is: a good part of it in other scripts than ASCII. */
function records(count: number): EnvelopeRecord[] {
  return Array.from({ length: count }, (_, number) => {
    const [name, address] = PEOPLE[number % PEOPLE.length] ?? PEOPLE[0];
    return {
      key: String(number).padStart(22, '0'),
      uniqueId: String(number),
      fingerprint: null,
      messageId: null,
      from: [{ name, address }],
      to: [{ name: '', address: 'me@example.org' }],
      subject: `${SUBJECTS[number % SUBJECTS.length]} ${number}`,
      date: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000).toISOString(),
      octets: 1_000 + ((number * 7_919) % 90_000),
      preview: `${number} ${PREVIEW}`,
      attachments: number % 7 === 0,
    };
  });
}

/** CPU time in milliseconds. */
function timed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const median = (figures: number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

/** The floor: nothing but looking for a word in text that is folded already. */
function bareScan(all: readonly EnvelopeRecord[]): number {
  const texts = all.map(({ subject, preview }) => `${subject}\n${preview}`.toLowerCase());
  return median(
    Array.from({ length: 9 }, () => timed(() => texts.filter((text) => text.includes('zebra')))),
  );
}

const QUERIES = [
  'zebra',
  'muller',
  'from:anna invoice -thirty',
  '和紙',
  'is:unread larger:50k after:2024',
];

/** Prints one line for each question. */
export function bench(count: number): void {
  const all = records(count);
  const contents = new Contents(() => false, Date.now);
  contents.remember(all, []);
  contents.takeListing(all.map((each) => ({ ...each, messageNumber: 0, alike: 1 })));
  const floor = bareScan(all);
  const say = (what: string, milliseconds: number) => {
    const ratio = (milliseconds / floor).toFixed(1);
    process.stdout.write(
      `${what.padEnd(52)} ${milliseconds.toFixed(1).padStart(7)} ms  ${ratio}×\n`,
    );
  };
  say(`floor: a bare scan of ${count} texts`, floor);
  say(
    'the first search, which folds everything',
    timed(() => contents.page('inbox', { limit: 50, q: 'zebra' })),
  );
  for (const q of QUERIES) {
    const times = Array.from({ length: 9 }, () =>
      timed(() => contents.page('inbox', { limit: 50, q })),
    );
    say(`then “${q}”`, median(times));
  }
  for (const sort of ['sender', 'subject', 'largest'] as const) {
    say(
      `the first page by ${sort}`,
      timed(() => contents.page('inbox', { limit: 50, sort })),
    );
    say(
      `the next page by ${sort}`,
      timed(() => contents.page('inbox', { limit: 50, sort, offset: 50 })),
    );
  }
}
