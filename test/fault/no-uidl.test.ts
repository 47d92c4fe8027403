/** A server without UIDL, or with gaps in it: fingerprints name the messages. */
import { afterEach, expect, test } from 'vitest';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  stateOf,
} from '@/test/support/faulty-maildrop';
import type { Traits } from '@/test/support/faulty-session';

let faulty: FaultyMaildrop;
afterEach(() => faulty.stop());

async function start(traits: Partial<Traits>) {
  faulty = await FaultyMaildrop.open([], traits);
}

test('keys stay the same from session to session, and the right message is removed', async () => {
  await start({ uidl: false });
  faulty.server.messages = ['a', 'b', 'c'].map((id) => letter(id));
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.messages = [letter('d'), ...faulty.server.messages.toReversed()];
  faulty.clock.advance(10_000);
  const answer = await maildrop.check();
  expect(answer.gone).toEqual([]);
  expect(answer.new).toHaveLength(1);
  await maildrop.delete([keys.get('b') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a header that the server marks as read between two sessions is still the same message', async () => {
  await start({ uidl: false });
  faulty.server.messages = [letter('a'), letter('b')];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.release();
  faulty.server.messages = faulty.server.messages.map((message) => ({
    ...message,
    raw: `Status: RO\r\n${message.raw}`,
  }));
  await maildrop.delete([keys.get('a') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('a'))) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
});

test('messages without a header are told apart by all their octets', async () => {
  await start({ uidl: false });
  faulty.server.messages = [
    letter('one', { raw: '\r\nfirst text\r\n' }),
    letter('two', { raw: '\r\nsecond text\r\n' }),
  ];
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  const second = messages.find(({ preview }) => preview.includes('second'));
  await maildrop.delete([second?.key ?? '']);
  await maildrop.release();
  faulty.server.takeOut('two');
  faulty.server.messages = [...faulty.server.messages, letter('three', { raw: '\r\nthird\r\n' })];
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, second?.key)) === 'committed');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['one', 'three']);
});

test('a message without a unique-id among others that have one can be read and removed', async () => {
  await start({});
  faulty.server.messages = [letter('a'), letter('b', { uniqueId: null }), letter('c')];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  expect((await maildrop.message(keys.get('b') ?? '')).text).toContain('Text of b.');
  await maildrop.delete([keys.get('b') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a UIDL refused for the moment does not rename the messages', async () => {
  await start({});
  faulty.server.messages = [letter('a'), letter('b')];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  faulty.server.fail({ verb: 'UIDL', nth: 1, act: 'refuse', text: '[SYS/TEMP] try later' });
  faulty.clock.advance(10_000);
  await eventually(async () => {
    faulty.clock.advance(10_000);
    return (await stateOf(maildrop, keys.get('a'))) === 'committed';
  });
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['a']);
  expect(await keysById(maildrop)).toEqual(new Map([['b', keys.get('b')]]));
});
