import { expect, test } from 'vitest';
import { Turns } from '@/lib/server/maildrop/turns';

/** Work that notes when it begins and ends only when told. */
function work(log: string[], name: string) {
  let finish = () => {};
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async () => {
    log.push(`+${name}`);
    await end;
    log.push(`-${name}`);
  };
  return { run, finish };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

test('shared work runs together, work alone waits for all of it and keeps others out', async () => {
  const turns = new Turns();
  const log: string[] = [];
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => work(log, name));
  if (!a || !b || !c || !d) throw new Error('missing');
  const all = [turns.shared(a.run), turns.shared(b.run), turns.alone(c.run), turns.shared(d.run)];
  await tick();
  expect(log).toEqual(['+a', '+b']);
  a.finish();
  b.finish();
  await tick();
  expect(log).toEqual(['+a', '+b', '-a', '-b', '+c']);
  c.finish();
  await tick();
  expect(log.at(-1)).toBe('+d');
  d.finish();
  await Promise.all(all);
  expect(turns.free).toBe(true);
});

test('work that fails gives its turn back', async () => {
  const turns = new Turns();
  const failing = async () => {
    throw new Error('no');
  };
  await expect(turns.alone(failing)).rejects.toThrow('no');
  await expect(turns.shared(failing)).rejects.toThrow('no');
  expect(await turns.alone(async () => 'yes')).toBe('yes');
});

test('shared work is asked to end early once somebody waits to be alone, and not before', async () => {
  const turns = new Turns();
  const a = work([], 'a');
  const signals: AbortSignal[] = [];
  const shared = (run: () => Promise<void>) =>
    turns.shared((giveWay) => {
      signals.push(giveWay);
      return run();
    });
  const first = shared(a.run);
  const second = shared(async () => {});
  await second;
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  const alone = turns.alone(async () => {});
  const after = shared(async () => {});
  expect(signals[0]?.aborted).toBe(true);
  a.finish();
  await Promise.all([first, alone, after]);
  expect(signals.at(-1)?.aborted).toBe(false);
});
