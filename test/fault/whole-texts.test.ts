/** Whole texts are read for searching, whatever happens meanwhile: once each, and never before a person. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextsView } from '@/lib/contract/texts';
import { TEXTS_AT_ONCE } from '@/lib/server/maildrop/limits';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { eventually, FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';

const COUNT = 60;

let faulty: FaultyMaildrop;
let told: TextsView[];
beforeEach(async () => {
  faulty = await FaultyMaildrop.open();
  faulty.server.messages = Array.from({ length: COUNT }, (_, n) => written(n));
  told = [];
});
afterEach(() => faulty.stop());

/** A long letter with a word of its own behind what TOP brings. */
const written = (n: number) =>
  letter(`n${n}`, {
    raw: `Subject: Letter n${n}\r\n\r\n${'lines\r\n'.repeat(40)}treasure${n}.\r\n`,
  });

const listen = (maildrop: Maildrop) =>
  maildrop.subscribe(
    (name, data) => {
      if (name === 'texts' && 'texts' in data) told.push(data.texts);
    },
    () => {},
  );

const inTexts = { limit: 50, within: 'texts' } as const;

async function subjects(maildrop: Maildrop, q: string): Promise<string[]> {
  const { messages } = await maildrop.page('inbox', { ...inTexts, q });
  return messages.map(({ subject }) => subject);
}

const restsWith = (read: number) =>
  eventually(() => told.at(-1)?.state === 'resting' && told.at(-1)?.read === read);

test('every text is read once, newest first, and is found after a restart without asking again', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  expect(await subjects(maildrop, 'treasure7')).toEqual([]);
  expect((await maildrop.readTexts('read')).state).toBe('reading');
  await restsWith(COUNT);
  expect(await subjects(maildrop, 'treasure7')).toEqual(['Letter n7']);
  expect(await subjects(maildrop, 'letter -treasure7')).toHaveLength(50);
  const asked = faulty.server.commands.filter((line) => line.startsWith('RETR'));
  expect(asked.slice(0, 2)).toEqual([`RETR ${COUNT}`, `RETR ${COUNT - 1}`]);
  expect(asked).toHaveLength(COUNT);
  await faulty.kill();
  const after = await faulty.attach();
  listen(after);
  expect(await subjects(after, 'treasure7')).toEqual(['Letter n7']);
  await after.readTexts('read');
  await restsWith(COUNT);
  expect(faulty.server.count('RETR')).toBe(COUNT);
});

test('what is found while the texts come in is told of', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await subjects(maildrop, 'treasure5');
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  // treasure5, and treasure50 to treasure59.
  expect(told.at(-1)?.found).toBe(11);
});

test('the line is lost midway: the rest is read in the next session, and nothing twice', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await keysById(maildrop);
  faulty.server.fail({ verb: 'RETR', nth: 30, act: 'drop' });
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  expect(await subjects(maildrop, 'treasure')).toHaveLength(50);
  // Those under way when the line went are asked for again.
  expect(faulty.server.count('RETR')).toBeLessThanOrEqual(COUNT + 10);
});

test('stopped, it keeps what came, and goes on from there', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await keysById(maildrop);
  await maildrop.readTexts('read');
  await eventually(() => faulty.server.count('RETR') >= 20);
  expect((await maildrop.readTexts('stop')).state).toBe('resting');
  await eventually(async () => (await maildrop.texts()).read >= 20);
  const { read } = await maildrop.texts();
  expect(read).toBeLessThan(COUNT);
  expect(faulty.server.count('RETR')).toBe(read);
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  expect(faulty.server.count('RETR')).toBe(COUNT);
});

test('a message that another program takes out meanwhile is passed over, and its text forgotten', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  faulty.server.takeOut('n3');
  faulty.clock.advance(2_000);
  await maildrop.check();
  await eventually(async () => (await keptTexts()) === COUNT - 1);
  expect(await subjects(maildrop, 'treasure3')).not.toContain('Letter n3');
});

test('a deleted message leaves no text behind', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  const key = (await keysById(maildrop)).get('n59') ?? '';
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await keptTexts()) === COUNT - 1);
});

async function keptTexts(): Promise<number> {
  let count = 0;
  for await (const texts of faulty.store.texts.read('account')) count += texts.length;
  return count;
}

test('a full disk ends it with a reason, and it goes on once there is room', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  const { texts } = faulty.store;
  const { save } = texts;
  texts.save = () => Promise.reject(new Error('SQLITE_FULL'));
  await maildrop.readTexts('read');
  await eventually(() => told.at(-1)?.state === 'failed');
  expect(told.at(-1)).toMatchObject({ read: 0, problem: { code: 'internal' } });
  expect((await maildrop.page('inbox', { limit: 10 })).total).toBe(COUNT);
  texts.save = save;
  await maildrop.readTexts('read');
  await restsWith(COUNT);
});

test('a message that somebody opens comes before the texts that are not on their way yet', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  const key = (await keysById(maildrop)).get('n0') ?? '';
  await maildrop.readTexts('read');
  await eventually(() => faulty.server.count('RETR') >= 1);
  const before = faulty.server.count('RETR');
  await maildrop.message(key);
  const asked = faulty.server.commands.filter((line) => line.startsWith('RETR'));
  expect(asked.indexOf('RETR 1')).toBeLessThanOrEqual(before + TEXTS_AT_ONCE);
  await restsWith(COUNT);
});

test('a message that somebody opens comes before those that only go into a file', async () => {
  const one = await FaultyMaildrop.open([], { pipelining: false });
  one.server.messages = faulty.server.messages;
  const maildrop = await one.attach();
  const keys = await keysById(maildrop);
  const filed = Array.from({ length: COUNT / 2 }, (_, n) =>
    maildrop.source(keys.get(`n${n}`) ?? '', 'background'),
  );
  const opened = maildrop.message(keys.get(`n${COUNT - 1}`) ?? '');
  for (const { body } of await Promise.all(filed)) await body.cancel();
  await opened;
  const asked = one.server.commands.filter((line) => line.startsWith('RETR'));
  expect(asked.indexOf(`RETR ${COUNT}`)).toBeLessThan(COUNT / 4);
  await one.stop();
});

test('let go of, the maildrop stays let go of; the reading goes on when it is opened again', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await keysById(maildrop);
  await maildrop.readTexts('read');
  await eventually(() => faulty.server.count('RETR') >= 5);
  await maildrop.letGo();
  await eventually(() => told.at(-1)?.state === 'waiting');
  faulty.clock.advance(60_000);
  expect(faulty.server.isOpen).toBe(false);
  await maildrop.connect();
  await restsWith(COUNT);
  expect(faulty.server.count('RETR')).toBe(COUNT);
});

test('nothing is read while no tab is connected to hear of it', async () => {
  const maildrop = await faulty.attach();
  const leave = listen(maildrop);
  await keysById(maildrop);
  leave();
  expect((await maildrop.readTexts('read')).state).toBe('reading');
  await eventually(async () => (await maildrop.texts()).state === 'waiting');
  expect(faulty.server.count('RETR')).toBe(0);
  listen(maildrop);
  await restsWith(COUNT);
});

test('where the server removes what was read, only beginnings are asked for', async () => {
  await faulty.stop();
  faulty = await FaultyMaildrop.open([], { expire: 0 });
  faulty.server.messages = Array.from({ length: COUNT }, (_, n) => written(n));
  const maildrop = await faulty.attach();
  listen(maildrop);
  await maildrop.readTexts('read');
  await restsWith(COUNT);
  expect(faulty.server.count('RETR')).toBe(0);
  expect(await subjects(maildrop, 'treasure7')).toEqual(['Letter n7']);
});

test('a message that the server refuses is told of as unreadable, and the others are read', async () => {
  const maildrop = await faulty.attach();
  listen(maildrop);
  await keysById(maildrop);
  faulty.server.fail({ verb: 'RETR', nth: 10, act: 'refuse' });
  await maildrop.readTexts('read');
  await restsWith(COUNT - 1);
  expect(told.at(-1)?.unreadable).toBe(1);
});
