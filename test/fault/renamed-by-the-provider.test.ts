/** All unique-ids change, as when a provider moves: the messages are still the same. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  settled,
  stateOf,
} from '@/test/support/faulty-maildrop';
import type { Stored } from '@/test/support/faulty-session';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c', 'd']);
});
afterEach(() => faulty.stop());

/** The provider moves, while nobody holds the maildrop. */
function rename(messages: readonly Stored[], prefix = 'new'): void {
  faulty.server.messages = messages.map((stored) => ({
    ...stored,
    uniqueId: `${prefix}-${stored.id}`,
  }));
}

async function flagsById(maildrop: Maildrop): Promise<Record<string, string>> {
  const { messages } = await maildrop.page('inbox', { limit: 100 });
  return Object.fromEntries(
    messages.map(({ subject, read, starred }) => [
      subject.replace('Letter ', ''),
      `${read ? 'read' : 'unread'}${starred ? ' starred' : ''}`,
    ]),
  );
}

/** Some flags and nothing pending; then the maildrop is let go of. */
async function marked(): Promise<{ maildrop: Maildrop; keys: Map<string, string> }> {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.setFlags({
    keys: [keys.get('a') ?? '', keys.get('b') ?? ''],
    set: { read: true },
  });
  await maildrop.setFlags({ keys: [keys.get('b') ?? ''], set: { starred: true } });
  await maildrop.release();
  faulty.clock.advance(10_000);
  return { maildrop, keys };
}

const CARRIED = { a: 'read', b: 'read starred', c: 'unread', d: 'unread' };

test('read and starred go over to the new names, also across a restart', async () => {
  const { maildrop } = await marked();
  rename(faulty.server.messages);
  await maildrop.check();
  await eventually(async () => (await flagsById(maildrop)).b === 'read starred');
  expect(await flagsById(maildrop)).toEqual(CARRIED);
  await faulty.kill();
  rename(faulty.server.messages, 'newer');
  const after = await faulty.attach();
  await eventually(async () => (await flagsById(after)).b === 'read starred');
  expect(await flagsById(after)).toEqual(CARRIED);
});

test('of messages that cannot be told apart nothing is carried, and the others keep theirs', async () => {
  const twin = letter('b').raw;
  const { maildrop } = await marked();
  rename([...faulty.server.messages, letter('twin', { raw: twin })]);
  await maildrop.check();
  await eventually(async () => (await flagsById(maildrop)).a === 'read');
  await settled();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  const twins = messages.filter(({ subject }) => subject === 'Letter b');
  expect(twins.map(({ read, starred }) => read || starred)).toEqual([false, false]);
});

test('another message with the same Message-ID and another size is another message', async () => {
  const { maildrop } = await marked();
  rename(faulty.server.messages.map((one) => ({ ...one, raw: `${one.raw}More.\r\n` })));
  await maildrop.check();
  await keysById(maildrop);
  await settled();
  expect(new Set(Object.values(await flagsById(maildrop)))).toEqual(new Set(['unread']));
});

test('a deletion whose time to undo runs follows its message, which can still be called back', async () => {
  const { maildrop, keys } = await marked();
  await maildrop.delete([keys.get('b') ?? '']);
  rename(faulty.server.messages);
  await maildrop.check();
  await eventually(
    async () => (await maildrop.deletions()).length === 1 && !(await flagsById(maildrop)).b,
  );
  const [pending] = await maildrop.deletions();
  expect(pending).toMatchObject({ state: 'undoable' });
  expect(pending?.key).not.toBe(keys.get('b'));
  await maildrop.undo([pending?.key ?? '']);
  expect((await flagsById(maildrop)).b).toBe('read starred');
  faulty.clock.advance(60_000);
  await settled();
  expect(faulty.server.removed).toEqual([]);
});

test('a kill while a deletion follows its message leaves it pending under one name', async () => {
  const { maildrop, keys } = await marked();
  const chosen = keys.get('b') ?? '';
  await maildrop.delete([chosen]);
  rename(faulty.server.messages);
  const { deletions } = faulty.store;
  const { remove } = deletions;
  deletions.remove = async () => {
    throw new Error('The process ended before this reached the disk');
  };
  await maildrop.check().catch(() => {});
  await eventually(async () => (await deletions.load(faulty.account.id)).length === 2);
  await faulty.kill();
  deletions.remove = remove;
  const after = await faulty.pool.resume(faulty.account, 'right');
  const states = (await after.deletions()).map(({ state }) => state);
  expect(states.filter((state) => state === 'undoable')).toHaveLength(1);
  expect((await after.undo([chosen]))[0]?.state).not.toBe('undone');
});

test('a deletion that is carried out right after the move removes the message that was chosen', async () => {
  const { maildrop, keys } = await marked();
  await maildrop.delete([keys.get('b') ?? '']);
  rename(faulty.server.messages);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a message that is deleted while its new name is being learned leaves the list under that', async () => {
  const { maildrop, keys } = await marked();
  const chosen = keys.get('c') ?? '';
  await maildrop.delete([chosen]);
  rename(faulty.server.messages);
  const { flags } = faulty.store;
  const { save } = flags;
  // Flags go over first: while they are written, the time to undo ends and the job wants to begin.
  flags.save = async (account, records) => {
    flags.save = save;
    faulty.clock.advance(10_000);
    await settled();
    await save(account, records);
  };
  await maildrop.check();
  await eventually(() => faulty.server.removed.length === 1);
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['c']);
  await eventually(async () => (await maildrop.deletions())[0]?.state === 'committed');
  expect(Object.keys(await flagsById(maildrop)).toSorted()).toEqual(['a', 'b', 'd']);
  expect(maildrop.view().messages).toBe(3);
});

test('a chosen message that cannot be told for certain after the move is refused, and stays', async () => {
  const { maildrop, keys } = await marked();
  await maildrop.delete([keys.get('b') ?? '']);
  rename([...faulty.server.messages, letter('twin', { raw: letter('b').raw })]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'refused');
  expect(faulty.server.removed).toEqual([]);
  expect((await maildrop.deletions())[0]?.reason?.message).toContain('new names');
});

test('a chosen message that another program removed before the move is deleted', async () => {
  const { maildrop, keys } = await marked();
  await maildrop.delete([keys.get('b') ?? '']);
  faulty.server.takeOut('b');
  rename(faulty.server.messages);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  expect(faulty.server.removed).toEqual([]);
});

test('a chosen copy whose twin was there before does not cost the twin', async () => {
  const raw = letter('b').raw;
  faulty.server.messages = [...faulty.server.messages, letter('twin', { raw })];
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  const [chosen] = messages.filter(({ uniqueId }) => uniqueId === 'uid-b');
  await maildrop.delete([chosen?.key ?? '']);
  await maildrop.release();
  faulty.server.takeOut('b');
  rename(faulty.server.messages);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, chosen?.key)) === 'refused');
  expect(faulty.server.messages.map(({ id }) => id)).toContain('twin');
});

test('a chosen message that another program removed does not cost a copy that came before that', async () => {
  const { maildrop, keys } = await marked();
  faulty.server.messages = [...faulty.server.messages, letter('twin', { raw: letter('b').raw })];
  await maildrop.check();
  await maildrop.delete([keys.get('b') ?? '']);
  await maildrop.release();
  faulty.server.takeOut('b');
  faulty.clock.advance(5_000);
  await maildrop.check();
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  faulty.clock.advance(60_000);
  await settled();
  expect(faulty.server.removed).toEqual([]);
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  const twin = messages.find(({ uniqueId }) => uniqueId === 'uid-twin');
  expect(twin).toMatchObject({ read: false, starred: false });
});

test('a twin that comes as the chosen one goes is not taken for it, however the answer to QUIT was', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  faulty.server.fail({ verb: 'QUIT', nth: 1, act: 'act-and-refuse' });
  await maildrop.delete([key]);
  const twin = { ...letter('a'), id: 'twin', uniqueId: 'uid-twin' };
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.faultsLeft === 0);
  faulty.server.messages = [...faulty.server.messages, twin];
  await eventually(async () => {
    faulty.clock.advance(10_000);
    const state = await stateOf(maildrop, key);
    return state === 'refused' || state === 'committed';
  });
  expect(faulty.server.messages.map(({ id }) => id)).toContain('twin');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

/** Two messages have one unique-id, until one of them is gone: the other's key changes, its name does not. */
async function sharedName(): Promise<{ maildrop: Maildrop; keys: Map<string, string> }> {
  const shared = letter('e', { uniqueId: 'uid-a' });
  faulty.server.messages = [...faulty.server.messages, shared];
  const maildrop = await faulty.attach();
  return { maildrop, keys: await keysById(maildrop) };
}

const TWIN: Stored = { ...letter('d'), id: 'twin', uniqueId: 'uid-twin' };

test('a shared name that is one message’s alone again is no move that a twin could follow', async () => {
  const { maildrop, keys } = await sharedName();
  faulty.server.fail({ verb: 'QUIT', nth: 1, act: 'act-and-refuse' });
  await maildrop.delete([keys.get('d') ?? '', keys.get('e') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.faultsLeft === 0);
  faulty.server.messages = [...faulty.server.messages, TWIN];
  await eventually(async () => {
    faulty.clock.advance(10_000);
    const state = await stateOf(maildrop, keys.get('d'));
    return state === 'refused' || state === 'committed';
  });
  expect(faulty.server.removed.map(({ id }) => id).toSorted()).toEqual(['d', 'e']);
});

test('nor does a deletion that can still be undone go over to the twin', async () => {
  const { maildrop, keys } = await sharedName();
  await maildrop.delete([keys.get('d') ?? '']);
  await maildrop.release();
  faulty.server.takeOut('d');
  faulty.server.takeOut('e');
  faulty.server.messages = [...faulty.server.messages, TWIN];
  faulty.clock.advance(5_000);
  await maildrop.check();
  await keysById(maildrop);
  await settled();
  faulty.clock.advance(10_000);
  await eventually(async () => {
    faulty.clock.advance(10_000);
    const states = (await maildrop.deletions()).map(({ state }) => state);
    return states.every((state) => state === 'refused' || state === 'committed');
  });
  expect(faulty.server.removed).toEqual([]);
  expect(faulty.server.messages.map(({ id }) => id)).toContain('twin');
});
