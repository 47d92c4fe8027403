/** The answer to a request is lost, and a browser asks once more: what was done is not done twice, nor again later. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDraftChanged } from '@/lib/server/submission/drafts';
import { FaultyDesk, UNDO } from '@/test/support/faulty-desk';
import { contentOf, newKey } from '@/test/support/writing';

let faulty: FaultyDesk;
beforeEach(async () => {
  faulty = await FaultyDesk.open();
});
afterEach(() => faulty.close());

const head = (id?: string) => ({
  filename: 'a.txt',
  type: 'text/plain',
  inline: false,
  ...(id === undefined ? {} : { id }),
});
async function* octets() {
  yield Buffer.from('abc');
}

const begun = async (key: string) => (await faulty.desk.drafts.save(key, 0, contentOf())).revision;

const caught = (job: Promise<unknown>) => job.catch((error: unknown) => error);

test('a letter that is handed over twice goes once', async () => {
  const key = newKey();
  const wish = { draft: key, revision: await begun(key), attachments: [] };
  const both = await Promise.all([faulty.desk.outbox.send(wish), faulty.desk.outbox.send(wish)]);
  expect(both[0]).toEqual(both[1]);
  await faulty.pass(UNDO);
  expect(await faulty.desk.outbox.send(wish)).toMatchObject({ key, state: 'sent' });
  await faulty.pass(UNDO);
  expect(faulty.smtp.accepted).toHaveLength(1);
});

test('a letter that was taken back is not sent by what asked for that before', async () => {
  const key = newKey();
  const wish = { draft: key, revision: await begun(key) };
  await faulty.desk.outbox.send(wish);
  await faulty.desk.outbox.act({ key, do: 'take-back' });
  expect(isDraftChanged(await caught(faulty.desk.outbox.send(wish)))).toBe(true);
  await faulty.pass(UNDO);
  expect(faulty.smtp.accepted).toEqual([]);
});

test('to take a letter back twice is not too late', async () => {
  const key = newKey();
  await faulty.desk.outbox.send({ draft: key, revision: await begun(key) });
  const once = await faulty.desk.outbox.act({ key, do: 'take-back' });
  expect(await faulty.desk.outbox.act({ key, do: 'take-back' })).toEqual(once);
});

test('a letter goes with the files that its window shows, or not at all', async () => {
  const key = newKey();
  const revision = await begun(key);
  const { id } = await faulty.desk.attachments.add(key, head(), octets());
  const send = (attachments: string[]) =>
    faulty.desk.outbox.send({ draft: key, revision, attachments });
  for (const shown of [[], [newKey()], [id, newKey()]])
    expect(isDraftChanged(await caught(send(shown)))).toBe(true);
  expect(await send([id])).toMatchObject({ state: 'held' });
});

test('a file that is brought twice under one id comes once, at the same time, too', async () => {
  const key = newKey();
  await begun(key);
  const id = newKey();
  const add = () => faulty.desk.attachments.add(key, head(id), octets());
  const both = await Promise.all([add(), add()]);
  expect(both[0]).toEqual(both[1]);
  expect(await add()).toEqual(both[0]);
  expect((await faulty.desk.drafts.get(key)).attachments).toEqual([both[0]]);
  expect((await faulty.desk.attachments.open(key, id)).octets).toBe(3);
});

test('a draft tells by which saving its words came', async () => {
  const [key, name] = [newKey(), newKey()];
  await faulty.desk.drafts.save(key, 0, contentOf(), name);
  expect((await faulty.desk.drafts.get(key)).savedAs).toBe(name);
  await faulty.desk.drafts.save(key, 1, contentOf({ text: 'Of a browser that names none' }));
  expect((await faulty.desk.drafts.get(key)).savedAs).toBeUndefined();
});
