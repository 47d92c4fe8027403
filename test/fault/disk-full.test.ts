/** The disk takes nothing for a while: deletions wait for it without haste, and happen once. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  eventually,
  FaultyMaildrop,
  keysById,
  settled,
  stateOf,
} from '@/test/support/faulty-maildrop';

let faulty: FaultyMaildrop;
let saves = 0;
let full: (save: number) => boolean = () => false;

beforeEach(async () => {
  saves = 0;
  full = () => false;
  faulty = await FaultyMaildrop.open(['a', 'b']);
  const { deletions } = faulty.store;
  const save = deletions.save;
  deletions.save = async (account, records) => {
    if (records.length === 0) return;
    saves += 1;
    if (full(saves)) throw new Error('SQLITE_FULL');
    await save(account, records);
  };
});
afterEach(() => faulty.stop());

/** Lets time pass in steps in which everything may react, as often as it likes. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    faulty.clock.advance(1_000);
    await settled();
  }
}

test('a deletion that becomes due while the disk is full is tried with pauses, then carried out', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  full = () => true;
  await pass(60_000);
  expect(saves).toBeLessThan(20);
  expect(faulty.server.count('DELE')).toBe(0);
  full = () => false;
  await eventually(async () => {
    faulty.clock.advance(10_000);
    return (await stateOf(maildrop, key)) === 'committed';
  });
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['b']);
});

test('a deletion whose outcome could not be written is found out later, not asked for all the time', async () => {
  const maildrop = await faulty.attach();
  const key = (await keysById(maildrop)).get('a') ?? '';
  await maildrop.delete([key]);
  // Written: chosen, due, running. Then the disk is full.
  full = (save) => save > 3;
  await pass(15_000);
  await eventually(() => faulty.server.count('DELE') === 1);
  await pass(60_000);
  expect(saves).toBeLessThan(30);
  full = () => false;
  await eventually(async () => {
    faulty.clock.advance(10_000);
    return (await stateOf(maildrop, key)) === 'committed';
  });
  expect(faulty.server.messages.map(({ id }) => id)).toEqual(['b']);
  expect(faulty.server.count('DELE')).toBe(1);
});
