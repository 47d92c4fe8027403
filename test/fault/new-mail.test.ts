/** New mail shows only in a new session: how often we look, and what the tabs are told. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ServerEvents } from '@/lib/contract/events';
import { SERVER_EVENTS } from '@/lib/contract/events';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { codeOf } from '@/lib/server/problem';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  settled,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b']);
});
afterEach(() => faulty.stop());

interface Told {
  readonly name: keyof ServerEvents;
  readonly data: unknown;
}

/** Notes all that a tab is told, each checked against the contract. */
function listen(
  maildrop: Maildrop,
  attention: 'visible' | 'hidden' = 'visible',
): { told: Told[]; messages(): ServerEvents['messages'][] } {
  const told: Told[] = [];
  maildrop.subscribe(
    (name, data) => told.push({ name, data: SERVER_EVENTS[name].parse(data) }),
    () => {},
    { tab: 'one', attention },
  );
  const messages = () =>
    told.flatMap(({ name, data }) =>
      name === 'messages' ? [data as ServerEvents['messages']] : [],
    );
  return { told, messages };
}

test('a connected tab hears of new mail within a minute, and the maildrop is let go of again', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  const { messages } = listen(maildrop);
  faulty.server.messages = [...faulty.server.messages, letter('c')];
  faulty.clock.advance(60_000);
  await eventually(() => messages().some((event) => event.new.length > 0));
  const event = messages().find(({ new: rows }) => rows.length > 0);
  expect(event).toMatchObject({ new: [{ subject: 'Letter c' }], gone: [], total: 3 });
  await eventually(() => !faulty.server.isOpen);
});

test('what a page has not heard of is not among all that it may choose', async () => {
  const maildrop = await faulty.attach();
  const all = async (listing?: number) => (await maildrop.keys('inbox', { listing })).keys.length;
  const { listing } = await maildrop.page('inbox', { limit: 50 });
  const { messages } = listen(maildrop);
  faulty.server.messages = [...faulty.server.messages, letter('c')];
  faulty.clock.advance(60_000);
  await eventually(() => messages().some((event) => event.new.length > 0));
  expect(await all(listing)).toBe(2);
  expect((await maildrop.keys('inbox', { listing, conversations: 'on' })).keys).toHaveLength(2);
  expect(await all(messages().at(-1)?.listing)).toBe(3);
  expect(await all((await maildrop.page('inbox', { limit: 50 })).listing)).toBe(3);
  expect(await all()).toBe(3);
});

test('without a tab nobody looks', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  await maildrop.release();
  faulty.clock.advance(600_000);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(faulty.server.count('PASS')).toBe(1);
});

test('tabs that nobody sees are told later, and at once when one comes into sight', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  const { messages } = listen(maildrop, 'hidden');
  await maildrop.release();
  faulty.server.messages = [...faulty.server.messages, letter('c')];
  faulty.clock.advance(240_000);
  await settled();
  expect(faulty.server.count('PASS')).toBe(1);
  maildrop.report({ tab: 'one', attention: 'visible' });
  await eventually(() => messages().some((event) => event.new.length > 0));
  await eventually(() => !faulty.server.isOpen);
  maildrop.report({ tab: 'one', attention: 'hidden' });
  faulty.server.messages = [...faulty.server.messages, letter('d')];
  await settled();
  faulty.clock.advance(300_000);
  await eventually(() => messages().filter((event) => event.new.length > 0).length === 2);
});

test('a person who wants to be asked less often is', async () => {
  await faulty.store.settings.save(faulty.account.id, { checkSeconds: 600 });
  const maildrop = await faulty.attach();
  listen(maildrop);
  await settled();
  faulty.clock.advance(599_000);
  await settled();
  expect(faulty.server.count('PASS')).toBe(1);
  faulty.clock.advance(1_000);
  await eventually(() => faulty.server.count('PASS') === 2);
});

test('two who look at the same moment open the maildrop once', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  faulty.clock.advance(10_000);
  await Promise.all([maildrop.check(), maildrop.check()]);
  expect(faulty.server.count('PASS')).toBe(2);
});

test('a person who looks again at once finds what came since the last look', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  faulty.clock.advance(3_000);
  faulty.server.messages = [...faulty.server.messages, letter('c')];
  expect((await maildrop.check()).new).toHaveLength(1);
  faulty.server.messages = [...faulty.server.messages, letter('d')];
  const second = maildrop.check();
  await settled();
  expect(faulty.server.count('PASS')).toBe(2);
  faulty.clock.advance(2_000);
  expect((await second).new).toHaveLength(1);
  expect(faulty.server.count('PASS')).toBe(3);
});

test('nobody looks by itself while the server wants a pause', async () => {
  await faulty.stop();
  faulty = await FaultyMaildrop.open([], { loginDelay: 150 });
  const maildrop = await faulty.attach();
  listen(maildrop);
  faulty.clock.advance(140_000);
  await settled();
  expect(faulty.server.count('PASS')).toBe(1);
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.count('PASS') === 2);
});

test('a server that wants a pause between two sessions gets it', async () => {
  await faulty.stop();
  faulty = await FaultyMaildrop.open([], { loginDelay: 300 });
  const maildrop = await faulty.attach();
  faulty.clock.advance(60_000);
  expect(await maildrop.check().catch(codeOf)).toBe('too-soon');
  expect(faulty.server.count('PASS')).toBe(1);
  faulty.clock.advance(240_000);
  expect(await maildrop.check()).toEqual({ new: [], gone: [] });
  expect(faulty.server.count('PASS')).toBe(2);
});

test('all tabs hear of flags and deletions that one of them made', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  const { told, messages } = listen(maildrop);
  await maildrop.setFlags({ keys: [key], set: { read: true } });
  expect(messages().at(-1)?.changed).toMatchObject([{ key, read: true }]);
  await maildrop.delete([key]);
  expect(told.findLast(({ name }) => name === 'deletions')?.data).toMatchObject({
    deletions: [{ key, state: 'undoable' }],
  });
  expect(messages().at(-1)?.total).toBe(1);
  await maildrop.undo([key]);
  expect(messages().at(-1)).toMatchObject({ reordered: true, total: 2 });
});

test('the first page of a large maildrop does not wait for the rest', async () => {
  faulty.server.messages = Array.from({ length: 1_200 }, (_, index) => letter(`n${index}`));
  const maildrop = await faulty.attach();
  const { told } = listen(maildrop);
  const page = await maildrop.page('inbox', { limit: 50 });
  expect(page.messages[0]?.subject).toBe('Letter n1199');
  expect(page.total).toBe(1_200);
  expect(faulty.server.count('TOP')).toBeLessThan(600);
  const middle = await maildrop.page('inbox', { limit: 50, offset: 600 });
  expect(middle.messages[0]?.subject).toBe('Letter n599');
  await eventually(() => told.some(({ name, data }) => isWhole(name, data)), 20_000);
  expect(new Set(faulty.server.commands.filter((line) => line.startsWith('TOP'))).size).toBe(1_200);
});

function isWhole(name: string, data: unknown): boolean {
  const { done, of } = data as ServerEvents['progress'];
  return name === 'progress' && done === 1_200 && of === 1_200;
}

test('once all envelopes are known the list goes by date, and tabs are told to load it anew', async () => {
  const days = [5, 3, 9, 1];
  faulty.server.messages = days.map((day) =>
    letter(`d${day}`, { date: `Thu, ${day} Jan 2026 10:00:00 +0000` }),
  );
  faulty.clock.advance(30 * 24 * 3_600_000);
  const maildrop = await faulty.attach();
  expect([...(await keysById(maildrop)).keys()]).toEqual(['d9', 'd5', 'd3', 'd1']);
});
