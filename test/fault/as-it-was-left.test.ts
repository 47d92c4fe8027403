/** The list shows as it was left while the mail server is still asked, and then as it is. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';

const TOP = { limit: 10, wait: 'no' } as const;
const CURRENT = { limit: 10, wait: 'current' } as const;

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

/** Somebody read the list, and the maildrop was let go of before the process ended. */
async function left(): Promise<Map<string, string>> {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await eventually(() => maildrop.isFree);
  await maildrop.release();
  return keys;
}

const idsOf = ({ messages }: { messages: readonly { uniqueId: string | null }[] }) =>
  messages.map(({ uniqueId }) => uniqueId?.replace('uid-', ''));

test('the list shows before the server lists a message, and then what came and went meanwhile', async () => {
  await left();
  await faulty.kill();
  faulty.server.messages = ['b', 'c', 'd'].map((id) => letter(id));
  faulty.server.fail({ verb: 'UIDL', nth: 1, act: 'stall' });
  const maildrop = await faulty.pool.attach(faulty.account, 'right');
  const first = await maildrop.page('inbox', TOP);
  expect(first).toMatchObject({ total: 3, asLeft: true });
  expect(idsOf(first)).toEqual(['c', 'b', 'a']);
  expect(maildrop.view()).toMatchObject({ state: 'opening', messages: 3, unread: 3 });
  expect(await maildrop.page('inbox', CURRENT).catch(codeOf)).toBe('timed-out');
  faulty.clock.advance(60_000);
  const now = await maildrop.page('inbox', CURRENT);
  expect(idsOf(now)).toEqual(['d', 'c', 'b']);
  expect(now.asLeft).toBeUndefined();
  // Whoever still sees the list as it was left does not choose what came with this one.
  expect((await maildrop.keys('inbox', { listing: first.listing ?? 0 })).keys).toHaveLength(2);
  expect((await maildrop.keys('inbox', { listing: now.listing })).keys).toHaveLength(3);
});

test('what was read, starred or chosen for deletion since shows so in the list as it was left', async () => {
  const keys = await left();
  const again = await faulty.attach();
  const [a, b] = [keys.get('a') ?? '', keys.get('b') ?? ''];
  await again.setFlags({ keys: [a], set: { read: true, starred: true } });
  await again.delete([b]);
  await faulty.kill();
  const maildrop = await faulty.pool.attach(faulty.account, 'right');
  const first = await maildrop.page('inbox', TOP);
  expect(first).toMatchObject({ total: 2, asLeft: true });
  expect(idsOf(first)).toEqual(['c', 'a']);
  expect(first.messages[1]).toMatchObject({ read: true, starred: true });
});

test('a list that was left empty, another view, a search and a later page wait for the server', async () => {
  await left();
  await faulty.kill();
  const maildrop = await faulty.pool.attach(faulty.account, 'right');
  const asked = [
    maildrop.page('unread', TOP),
    maildrop.page('inbox', { ...TOP, q: 'from:ada' }),
    maildrop.page('inbox', { ...TOP, sort: 'oldest' }),
    maildrop.page('inbox', { ...TOP, offset: 2 }),
  ];
  for (const page of await Promise.all(asked)) expect(page.asLeft).toBeUndefined();
  await maildrop.delete([...(await keysById(maildrop)).values()]);
  faulty.clock.advance(11_000);
  await eventually(() => faulty.server.messages.length === 0);
  await maildrop.connect();
  await maildrop.release();
  await faulty.kill();
  faulty.server.messages = [letter('e')];
  const again = await faulty.pool.attach(faulty.account, 'right');
  expect(idsOf(await again.page('inbox', TOP))).toEqual(['e']);
});

test('nobody sees the list as it was left whose password the server refuses', async () => {
  await left();
  await faulty.kill();
  faulty.server.password = 'changed';
  const maildrop = await faulty.pool.resume(faulty.account, 'right');
  expect(await maildrop.connect().catch(codeOf)).toBe('sign-in-refused');
  expect(await maildrop.page('inbox', TOP).catch(codeOf)).toBe('sign-in-refused');
});

test('where what was left cannot be read, the list comes with the listing', async () => {
  await left();
  await faulty.kill();
  Object.assign(faulty.store.fronts, { load: () => Promise.reject(new Error('SQLITE_IOERR')) });
  const maildrop = await faulty.pool.attach(faulty.account, 'right');
  const page = await maildrop.page('inbox', TOP);
  expect(idsOf(page)).toEqual(['c', 'b', 'a']);
});
