/** Measures how long the server takes to find and to sort, beside a bare scan of the same text. */
import { setImmediate } from 'node:timers/promises';
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
      messageId: `${number}@example.org`,
      references: number % 3 === 0 ? [] : [`${number - (number % 3)}@example.org`],
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

/** A maildrop with these messages. */
function dropOf(all: readonly EnvelopeRecord[]): Contents {
  const contents = new Contents(() => false, Date.now);
  contents.remember(all, []);
  contents.takeListing(all.map((each) => ({ ...each, messageNumber: 0, alike: 1 })));
  return contents;
}

/** The most CPU time that goes by before others have their turn again, in milliseconds. */
async function longestSlice(work: Promise<void>): Promise<number> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  let longest = 0;
  while (!isDone) {
    const { user, system } = process.cpuUsage();
    await setImmediate();
    const after = process.cpuUsage();
    longest = Math.max(longest, after.user + after.system - user - system);
  }
  await done;
  return longest / 1_000;
}

/** Prints one line for each question. */
export async function bench(count: number): Promise<void> {
  const all = records(count);
  const unprepared = dropOf(all);
  const contents = dropOf(all);
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
    timed(() => unprepared.page('inbox', { limit: 50, q: 'zebra' })),
  );
  const before = process.cpuUsage();
  const wait = await longestSlice(contents.prepare('on'));
  const { user, system } = process.cpuUsage(before);
  say('making all ready in the background', (user + system) / 1_000);
  say('the longest slice of it, collecting garbage included', wait);
  say(
    'the first search after it',
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
      `the first page by ${sort}, unprepared`,
      timed(() => unprepared.page('inbox', { limit: 50, sort })),
    );
    say(
      `the first page by ${sort}`,
      timed(() => contents.page('inbox', { limit: 50, sort })),
    );
    say(
      `the next page by ${sort}`,
      timed(() => contents.page('inbox', { limit: 50, sort, offset: 50 })),
    );
  }
  const fresh = records(count + 1).slice(-1);
  contents.learn(fresh);
  contents.takeListing([...all, ...fresh].map((each) => ({ ...each, messageNumber: 0, alike: 1 })));
  say(
    'the first page by sender after one more came',
    timed(() => contents.page('inbox', { limit: 50, sort: 'sender' })),
  );
  say(
    'the first page of conversations',
    timed(() => contents.conversations('inbox', {})),
  );
  say(
    'the next page of conversations',
    timed(() => contents.conversations('inbox', {})),
  );
}
