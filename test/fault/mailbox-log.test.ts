/** Where did my mail go? The mailbox's log tells what happened to it, whoever did it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LogEntry } from '@/lib/contract/log';
import { LOG_ENTRIES, LOG_KEPT } from '@/lib/server/maildrop/limits';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  letter,
  settled,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b', 'c']);
});
afterEach(() => faulty.stop());

/** The words of the log, the oldest first, each line checked against the contract. */
async function words(maildrop: Maildrop): Promise<string[]> {
  const entries = await maildrop.log();
  return entries.map((entry) => LogEntry.parse(entry).words).toReversed();
}

async function hasWords(maildrop: Maildrop, line: string): Promise<boolean> {
  return (await words(maildrop)).includes(line);
}

test('what came, what was deleted here and what another program removed is told apart', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  await maildrop.delete([keys.get('a') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(() => hasWords(maildrop, 'You deleted 1 message'));
  await maildrop.release();
  faulty.server.takeOut('b');
  faulty.server.messages = [...faulty.server.messages, letter('d'), letter('e')];
  faulty.clock.advance(10_000);
  await maildrop.check();
  await eventually(() => hasWords(maildrop, 'Another program removed 1 message'));
  expect(await words(maildrop)).toEqual([
    'You deleted 1 message',
    '2 new messages',
    'Another program removed 1 message',
  ]);
  await faulty.kill();
  expect(await words(await faulty.attach())).toHaveLength(3);
});

test('another server for sending is written down, for the owner of a browser that was borrowed', async () => {
  const maildrop = await faulty.attach();
  maildrop.note('sending-changed');
  await eventually(() => hasWords(maildrop, 'The server for sending was changed'));
});

test('a refusal, a lock held elsewhere and a lost line are written down, each once', async () => {
  const maildrop = await faulty.attach();
  const keys = await keysById(maildrop);
  faulty.server.fail({ verb: 'DELE', nth: 1, act: 'refuse' });
  await maildrop.delete([keys.get('a') ?? '']);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, keys.get('a'))) === 'refused');
  faulty.server.refusal = '[IN-USE] locked';
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await maildrop.prove().catch(() => {});
    faulty.clock.advance(3_000);
  }
  faulty.server.refusal = null;
  await maildrop.prove();
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'cut' });
  await maildrop.message(keys.get('b') ?? '');
  await eventually(() => hasWords(maildrop, 'The connection was cut off, and made again'));
  expect(await words(maildrop)).toEqual([
    'The mail server did not delete 1 message',
    'Another mail program was reading the mailbox',
    'The connection was cut off, and made again',
  ]);
});

test('letting go and connecting again are written down, and so is a provider that renames all', async () => {
  const maildrop = await faulty.attach();
  await keysById(maildrop);
  await maildrop.letGo();
  faulty.server.messages = faulty.server.messages.map((one) => ({
    ...one,
    uniqueId: `new-${one.id}`,
  }));
  await maildrop.connect();
  await eventually(async () => (await words(maildrop)).length === 3);
  expect(await words(maildrop)).toEqual([
    'You let go of the mailbox',
    'You connected again',
    'The mail server gave 3 messages new names; read and starred went over',
  ]);
});

test('the log is bounded in length and in age', async () => {
  const maildrop = await faulty.attach();
  for (let time = 0; time < LOG_ENTRIES + 60; time += 1) await maildrop.letGo();
  await settled();
  expect(await words(maildrop)).toHaveLength(LOG_ENTRIES);
  expect((await faulty.store.log.load(faulty.account.id)).length).toBeLessThan(LOG_ENTRIES + 60);
  faulty.clock.advance(LOG_KEPT + 1);
  expect(await words(maildrop)).toEqual([]);
});

test('a log that cannot be written stops nothing', async () => {
  faulty.store.log.save = () => Promise.reject(new Error('SQLITE_FULL'));
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  faulty.clock.advance(10_000);
  await eventually(async () => (await stateOf(maildrop, key)) === 'committed');
  expect(await words(maildrop)).toEqual([]);
});
