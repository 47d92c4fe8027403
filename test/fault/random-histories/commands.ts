/** All that may happen in a history: what people do, and what servers and machines do to them. */
import fc from 'fast-check';
import type { Deletion } from '@/lib/contract/deletions';
import type { Act } from '@/test/support/faulty-session';
import type { History, Patience } from './history.ts';
import type { Answer } from './machine.ts';
import type { People } from './people.ts';
import type { Arrival, Renaming } from './provider.ts';

/** One thing that happens. */
export type Command = fc.AsyncCommand<People, History>;

const patience: fc.Arbitrary<Patience> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('answer' as const) },
  { weight: 2, arbitrary: fc.nat({ max: 40 }) },
);
const which = fc.nat({ max: 9 });
const nothing = fc.constant(null);

/** One kind of command. After each, nothing may be gone that nobody chose. */
function kind<Words>(
  name: string,
  words: fc.Arbitrary<Words>,
  run: (history: History, words: Words, people: People) => void | Promise<void>,
): fc.Arbitrary<Command> {
  return words.map((chosen) => ({
    check: () => true,
    run: async (people, history) => {
      await run(history, chosen, people);
      people.seeRefused(await history.refusals());
      history.nothingWrongIsGone(people);
    },
    toString: () => `${name}(${chosen === null ? '' : JSON.stringify(chosen)})`,
  }));
}

/** What one of the keys was told. */
function toldOf(answer: Answer<readonly Deletion[]>, key: string): Deletion | null {
  if (answer.is !== 'answered') return null;
  return answer.value.find((deletion) => deletion.key === key) ?? null;
}

const chooses = kind(
  'chooses',
  fc.record({ rows: fc.uniqueArray(which, { minLength: 1, maxLength: 3 }), patience }),
  async (history, words, people) => {
    if (people.rows.length === 0) await history.look(people);
    const chosen = [...new Set(words.rows.flatMap((row) => people.row(row) ?? []))];
    if (chosen.length === 0) return;
    for (const row of chosen) people.asks(row);
    const keys = chosen.map(({ key }) => key);
    const told = history
      .ask((maildrop) => maildrop.delete(keys))
      .then((answer) => {
        for (const row of chosen) people.toldOfAsking(row, toldOf(answer, row.key));
      });
    await history.wait(told, words.patience);
  },
);

const undoes = kind('undoes', fc.record({ which, patience }), async (history, words, people) => {
  const keys = people.chosenKeys;
  const key = keys[words.which % Math.max(1, keys.length)];
  if (key === undefined) return;
  people.asksToUndo(key);
  const told = history
    .ask((maildrop) => maildrop.undo([key]))
    .then((answer) => people.toldOfUndo(key, toldOf(answer, key), history.provider.gone));
  await history.wait(told, words.patience);
});

const looks = kind('looks', nothing, async (history, _, people) => {
  await history.look(people);
});

const reads = kind('reads', which, async (history, which, people) => {
  const keys = people.openKeys;
  const key = keys[which % Math.max(1, keys.length)];
  if (key === undefined) return;
  const read = history
    .ask((maildrop) => maildrop.message(key))
    .then((answer) => {
      if (answer.is === 'answered') people.read(answer.value.message);
    });
  await history.wait(read, 'answer');
});

const stars = kind('stars', which, async (history, row, people) => {
  const key = people.row(row)?.key;
  if (key === undefined) return;
  const change = { keys: [key], set: { starred: true } };
  await history.wait(
    history.ask((maildrop) => maildrop.setFlags(change)),
    'answer',
  );
});

const signsIn = kind(
  'signs in',
  fc.record({ how: fc.constantFrom('anew' as const, 'by cookie' as const), patience }),
  (history, { how, patience }) => {
    const { machine } = history;
    return history.wait(
      history.atDoor(() => machine.signIn(how)),
      patience,
    );
  },
);

const signsOut = kind('signs out', patience, (history, patience) => {
  const { machine } = history;
  return history.wait(
    history.atDoor(() => machine.signOut()),
    patience,
  );
});

const checks = kind('checks', patience, (history, patience, people) => {
  const checked = history
    .ask((maildrop) => maildrop.check())
    .then(({ is }) => {
      if (is === 'answered') people.learnNames();
    });
  return history.wait(checked, patience);
});

const letsGo = kind('lets go', patience, (history, patience) =>
  history.wait(
    history.ask((maildrop) => maildrop.release()),
    patience,
  ),
);

const watches = kind('watches', nothing, (history) =>
  history.wait(
    history.ask(async (maildrop) => {
      maildrop.subscribe(
        () => {},
        () => {},
      );
    }),
    'answer',
  ),
);

const waits = kind(
  'waits',
  fc.constantFrom(500, 4_000, 9_999, 10_000, 10_000, 10_001, 15_000, 60_000, 130_000, 700_000),
  ({ machine }, milliseconds) => machine.pass(milliseconds),
);

const goesOn = kind('goes on', fc.integer({ min: 1, max: 60 }), ({ machine }, count) =>
  machine.turns(count),
);

const ACTS: readonly Act[] = [
  'drop',
  'act-and-drop',
  'answer-and-drop',
  'ignore',
  'act-and-ignore',
  'refuse',
  'act-and-refuse',
  'pretend',
  'stall',
  'cut',
  'act-and-cut',
  'answer-late',
  'act-late',
  'linger',
];
const VERBS = ['UIDL', 'DELE', 'QUIT'] as const;
const OTHER_VERBS = ['CAPA', 'PASS', 'LIST', 'STAT', 'TOP', 'RETR'] as const;
const verb = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VERBS) },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER_VERBS) },
);
const nth = fc.constantFrom(1, 1, 1, 2, 2, 3, 5);

const fails = kind(
  'server fails',
  fc.record({ verb, nth, act: fc.constantFrom(...ACTS) }),
  (history, fault) => {
    if (fault.act === 'pretend') history.lie();
    history.machine.server.fail(fault);
  },
);

const killedByVerb = kind(
  'killed at',
  fc.record({ verb, nth, act: fc.constantFrom('drop' as const, 'answer' as const) }),
  ({ machine }, fault) => machine.server.fail({ ...fault, meanwhile: () => machine.kill() }),
);

const killedAtDisk = kind(
  'killed at disk',
  fc.record({
    nth: fc.integer({ min: 1, max: 12 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  ({ machine }, { nth, when }) => machine.killAtDisk(nth, when),
);

const killed = kind('killed', nothing, ({ machine }) => machine.kill());
const cut = kind('all lines cut', nothing, ({ machine }) => machine.server.cutAll());
const locked = kind(
  'locked by another',
  fc.constantFrom('[IN-USE] locked', '[SYS/TEMP] later', 'maildrop already locked', null),
  ({ machine }, refusal) => {
    machine.server.refusal = refusal;
  },
);

const ARRIVALS: readonly Arrival[] = [
  'new',
  'new',
  'reused-name',
  'without-name',
  'copy',
  'without-message-id',
];
const delivers = kind(
  'delivers',
  fc.record({ arrival: fc.constantFrom(...ARRIVALS), which }),
  ({ provider }, { arrival, which }, people) => {
    const double = provider.deliver(arrival, which);
    if (double !== null) people.takeForAnother(double);
  },
);
const othersRemove = kind('another removes', which, ({ provider }, which) =>
  provider.takeOut(which),
);
const reorders = kind('reorders', nothing, ({ provider }) => provider.reorder());
const renames = kind(
  'renames all',
  fc.constantFrom<Renaming>('all-new', 'shifted'),
  async ({ machine, provider }, how, people) => {
    // No answer that sets out before may count as one with the new names.
    await machine.until(machine.allAnswered());
    provider.rename(how);
    people.allRenamed(how);
  },
);

/** Weighted so that most histories choose, wait and fail, and few do nothing else. */
const WEIGHTED: readonly (readonly [number, fc.Arbitrary<Command>])[] = [
  [9, chooses],
  [5, undoes],
  [3, looks],
  [1, reads],
  [1, stars],
  [2, signsIn],
  [1, signsOut],
  [2, checks],
  [1, letsGo],
  [1, watches],
  [8, waits],
  [3, goesOn],
  [8, fails],
  [2, killedByVerb],
  [2, killedAtDisk],
  [1, killed],
  [1, cut],
  [1, locked],
  [2, delivers],
  [2, othersRemove],
  [1, reorders],
  [1, renames],
];

/** Histories of up to so many commands. */
export function commands(most: number): fc.Arbitrary<Iterable<Command>> {
  const one = fc.oneof(...WEIGHTED.map(([weight, arbitrary]) => ({ weight, arbitrary })));
  return fc.commands([one], { maxCommands: most, size: 'max' });
}
