/** Random histories of people, servers, faults and kills: only chosen messages go, and all of them at last. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from './commands.ts';
import { History, type Setting } from './history.ts';
import { People } from './people.ts';

/** Histories that every run plays, however slow the machine is. */
const FLOOR = 1_000;

/** Real time in which a run without HISTORIES plays as many more as it can. */
const MORE_WITHIN = 60_000;

/**
 * HISTORIES=20000 looks for new ones, exactly so many; SEED=… plays the same ones again. Without either
 * they are the same in each run, so that a failure is of what was changed last.
 */
const HISTORIES = Number(process.env.HISTORIES ?? 0);
const SEED = Number(process.env.SEED ?? (HISTORIES > 0 ? Date.now() % 2 ** 31 : 20_261_121));

const COMMANDS = 24;

const setting: fc.Arbitrary<Setting> = fc.record({
  uidl: fc.constantFrom(true, true, true, true, false),
  top: fc.constantFrom(true, true, true, false),
  pipelining: fc.boolean(),
  commits: fc.constantFrom('at-quit', 'at-quit', 'at-any-end'),
  locks: fc.constantFrom('one-session', 'none'),
  naming: fc.constantFrom('each-its-own', 'each-its-own', 'each-its-own', 'few-names', 'nameless'),
});

/** No message that nobody chose is removed, nothing undone, and every chosen one goes or is refused. */
const property = fc.asyncProperty(setting, commands(COMMANDS), async (world, happenings) => {
  const people = new People();
  const history = new History(world, people);
  try {
    await fc.asyncModelRun(() => ({ model: people, real: history }), happenings);
    await history.end(people);
  } finally {
    history.machine.stop();
  }
});

async function play(numRuns: number, more: Partial<fc.Parameters<unknown>> = {}): Promise<number> {
  const result = await fc.check(property, { numRuns, seed: SEED, ...more });
  if (result.failed) {
    const cause = 'errorInstance' in result ? result.errorInstance : undefined;
    throw new Error(await fc.asyncDefaultReportMessage(result), { cause });
  }
  return result.numRuns;
}

test(
  'no message that nobody chose is removed, nothing undone is, and every chosen one is removed or its refusal shown',
  async () => {
    const began = performance.now();
    const played =
      HISTORIES > 0
        ? await play(HISTORIES)
        : (await play(FLOOR)) +
          (await play(1_000_000, {
            seed: SEED + 1,
            plugins: [fc.interruptAfterTimeLimit(MORE_WITHIN)],
          }));
    const seconds = Math.round((performance.now() - began) / 1_000);
    process.stdout.write(`${played} histories in ${seconds} s, SEED=${SEED}\n`);
    expect(played).toBeGreaterThanOrEqual(HISTORIES || FLOOR);
  },
  Math.max(300_000, HISTORIES * 1_000),
);
