/** Several messages under one unique-id: fingerprints of their headers tell them apart. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open();
});
afterEach(() => faulty.stop());

const SAME = [
  'Message-ID: <same@example.org>',
  'Subject: Letter same',
  'Date: Thu, 1 Jan 2026 10:00:00 +0000',
  '',
  'one body',
  '',
].join('\r\n');

test('of two messages with one unique-id the chosen one is removed, wherever it stands now', async () => {
  faulty.server.messages = [
    letter('a', { uniqueId: 'twice' }),
    letter('b', { uniqueId: 'twice' }),
    letter('c'),
  ];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  expect(new Set(keys.values()).size).toBe(3);
  await maildrop.delete([keys.get('b') ?? '']);
  await maildrop.release();
  faulty.server.messages = faulty.server.messages.toReversed();
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('b'))) === 'committed');
  expect(faulty.server.removed.map(({ id }) => id)).toEqual(['b']);
});

test('a message whose unique-id a second one took meanwhile is not removed', async () => {
  faulty.server.messages = [letter('a'), letter('b')];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  await maildrop.release();
  faulty.server.messages = [letter('x', { uniqueId: 'uid-a' }), ...faulty.server.messages];
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('a'))) === 'refused');
  expect(faulty.server.messages).toHaveLength(3);
});

test('of two copies that are the same to the last octet one goes and one stays', async () => {
  faulty.server.messages = [
    letter('one', { uniqueId: 'copy', raw: SAME }),
    letter('two', { uniqueId: 'copy', raw: SAME }),
  ];
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  expect(messages).toHaveLength(2);
  await maildrop.delete([messages[0]?.key ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, messages[0]?.key)) === 'committed');
  expect(faulty.server.messages).toHaveLength(1);
});

test('of two messages with one header and different bodies none is removed', async () => {
  faulty.server.messages = [
    letter('one', { uniqueId: 'copy', raw: SAME }),
    letter('two', { uniqueId: 'copy', raw: SAME.replace('one body', 'another') }),
  ];
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  await maildrop.delete([messages[0]?.key ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, messages[0]?.key)) === 'refused');
  expect(faulty.server.messages).toHaveLength(2);
});

test('a chosen copy that another program removed first does not cost the other copy', async () => {
  faulty.server.messages = [
    letter('one', { uniqueId: 'copy', raw: SAME }),
    letter('two', { uniqueId: 'copy', raw: SAME }),
  ];
  const maildrop = await faulty.attach();
  const { messages } = await maildrop.page('inbox', { limit: 10 });
  await maildrop.delete([messages[0]?.key ?? '']);
  await maildrop.release();
  faulty.server.takeOut('one');
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, messages[0]?.key)) === 'committed');
  expect(faulty.server.messages).toHaveLength(1);
});

test('a unique-id that the server used again for another message does not cost that one', async () => {
  faulty.server.messages = [letter('a'), letter('b')];
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  await maildrop.release();
  faulty.server.takeOut('a');
  faulty.server.messages = [...faulty.server.messages, letter('x', { uniqueId: 'uid-a' })];
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'refused');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['b', 'x']);
  expect((await keysById(maildrop)).get('x')).toBe(key);
});

test('nor does it where the line is lost just as that was found out, and the job begins anew', async () => {
  faulty.server.messages = [letter('a'), letter('b')];
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  const [reused, other] = [keys.get('a') ?? '', keys.get('b') ?? ''];
  await maildrop.delete([reused, other]);
  await maildrop.release();
  faulty.server.takeOut('a');
  faulty.server.messages = [letter('x', { uniqueId: 'uid-a' }), ...faulty.server.messages];
  faulty.server.fail({ verb: 'TOP', nth: 2, act: 'drop' });
  faulty.clock.advance(10_000);
  await eventually(() => faulty.server.faultsLeft === 0);
  await eventually(async () => {
    faulty.clock.advance(10_000);
    return (await stateOf(maildrop, other)) === 'committed';
  });
  expect(await stateOf(maildrop, reused)).toBe('refused');
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['x']);
});
