/** Many people, many wishes: nobody waits for another account, and little is not kept waiting by much. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLog } from '@/lib/server/log';
import { MAX_USES } from '@/lib/server/maildrop/limits';
import { createPool, type Pool } from '@/lib/server/maildrop/pool';
import { signOnWith } from '@/lib/server/maildrop/sign-on';
import { codeOf } from '@/lib/server/problem';
import { eventually, FaultyMaildrop, keysById, letter } from '@/test/support/faulty-maildrop';
import { inlineReader } from '@/test/support/inline-reader';

let faulty: FaultyMaildrop;
let pool: Pool;
beforeEach(async () => {
  faulty = await FaultyMaildrop.open(['a', 'b'], { locks: 'none' });
  pool = newPool({ all: 2, perNetwork: 2 });
});
afterEach(async () => {
  await pool.stop();
  await faulty.stop();
});

function newPool(bounds: { all: number; perNetwork: number }): Pool {
  const { account, clock, store } = faulty;
  const deadlines = { reply: 2_000, signIn: 2_000, stall: 2_000, quit: 500 };
  return createPool({
    config: { authservId: null, idleSeconds: 30, undoSeconds: 10 },
    store,
    reader: inlineReader(),
    log: silentLog(),
    clock,
    random: () => 0.5,
    bounds,
    signOn: (_, password) => signOnWith({ deadlines })(account, password),
  });
}

const person = (name: string) => ({ ...faulty.account, id: `account-${name}` });

test('a message that does not come for one account delays nobody else, and signing out neither', async () => {
  const [anna, ben] = [
    await pool.attach(person('anna'), 'right'),
    await pool.attach(person('ben'), 'right'),
  ];
  const keys = await keysById(anna);
  const theirs = await keysById(ben);
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'stall' });
  const stuck = anna.message(keys.get('a') ?? '').then(
    () => 'read',
    (error: unknown) => codeOf(error),
  );
  await eventually(() => faulty.server.count('RETR') === 1);
  expect((await ben.message(theirs.get('b') ?? '')).text).toContain('Text of b.');
  await pool.leave(person('ben'));
  expect(faulty.server.count('QUIT')).toBe(1);
  expect(await Promise.race([stuck, Promise.resolve('still waiting')])).toBe('still waiting');
  expect(await stuck).toBe('timed-out');
});

test('one who comes to a full house gets in once somebody else has nothing to do', async () => {
  const anna = await pool.attach(person('anna'), 'right');
  const ben = await pool.attach(person('ben'), 'right');
  await eventually(() => [anna, ben].every(({ isFree, isOpen }) => isFree && isOpen));
  await pool.attach(person('carl'), 'right');
  expect(faulty.server.count('QUIT')).toBe(1);
  expect(faulty.server.count('PASS')).toBe(3);
});

test('where all are at work the next one is told so, and gets in later', async () => {
  const anna = await pool.attach(person('anna'), 'right');
  const ben = await pool.attach(person('ben'), 'right');
  const all = await Promise.all([anna, ben].map(keysById));
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'ignore' });
  faulty.server.fail({ verb: 'RETR', nth: 1, act: 'ignore' });
  const stuck = [anna, ben].map((maildrop, index) =>
    maildrop.message(all[index]?.get('a') ?? '').catch(codeOf),
  );
  await eventually(() => faulty.server.count('RETR') === 2);
  expect(await pool.attach(person('carl'), 'right').catch(codeOf)).toBe('crowded');
  await Promise.all(stuck);
  await pool.attach(person('carl'), 'right');
});

test('one account cannot make an endless queue', async () => {
  const anna = await pool.attach(person('anna'), 'right');
  const asked = Array.from({ length: MAX_USES + 20 }, () => anna.prove().then(() => 'in', codeOf));
  const answers = await Promise.all(asked);
  expect(new Set(answers)).toEqual(new Set(['in', 'crowded']));
  expect(await anna.prove().then(() => 'in', codeOf)).toBe('in');
});

/** A message of a good megabyte. */
function large(id: string) {
  const { raw } = letter(id);
  return letter(id, { raw: `${raw}${`${'x'.repeat(76)}\r\n`.repeat(14_000)}` });
}

test('a small message waits for one large one at most', async () => {
  faulty.server.messages = [large('one'), large('two'), letter('small')];
  const anna = await pool.attach(person('anna'), 'right');
  const keys = await keysById(anna);
  await Promise.all(['one', 'two', 'small'].map((id) => anna.message(keys.get(id) ?? '')));
  const order = faulty.server.commands.filter((line) => line.startsWith('RETR'));
  expect(order).toHaveLength(3);
  expect(order.indexOf('RETR 3')).toBeLessThan(order.indexOf('RETR 2'));
});
