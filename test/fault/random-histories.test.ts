/** Random histories of people, servers and faults: only chosen messages go, and every chosen one at last. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHECK_AGAIN_AFTER } from '@/lib/server/maildrop/limits';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { eventually, FaultyMaildrop, letter, settled } from '@/test/support/faulty-maildrop';
import type { Act, Stored, Traits } from '@/test/support/faulty-pop3';

/** Some in `npm test`; HISTORIES=20000 for a night. */
const HISTORIES = Number(process.env.HISTORIES ?? 120);

type Step =
  | { readonly do: 'delete' | 'undo' | 'read' | 'star'; readonly which: number }
  | { readonly do: 'pass'; readonly milliseconds: number }
  | { readonly do: 'fault'; readonly verb: string; readonly nth: number; readonly act: Act }
  | { readonly do: 'other-removes'; readonly which: number }
  | { readonly do: 'arrives'; readonly uniqueId: 'own' | 'reused' | 'none' }
  | { readonly do: 'reverse' | 'check' | 'release' | 'cut' | 'kill' | 'leave' | 'lock' | 'unlock' };

const which = fc.nat({ max: 9 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('delete' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('read' as const, 'star' as const), which }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      milliseconds: fc.constantFrom(1_000, 9_999, 10_000, 10_000, 10_001, 130_000),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      verb: fc.constantFrom('UIDL', 'LIST', 'DELE', 'DELE', 'QUIT', 'QUIT', 'TOP', 'PASS'),
      nth: fc.constantFrom(1, 1, 1, 2, 3),
      act: fc.constantFrom<Act>('drop', 'act-and-drop', 'refuse', 'act-and-refuse', 'cut'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('other-removes' as const), which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('arrives' as const),
      uniqueId: fc.constantFrom('own' as const, 'reused' as const, 'none' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'reverse' as const,
        'check' as const,
        'release' as const,
        'cut' as const,
        'kill' as const,
        'leave' as const,
        'lock' as const,
        'unlock' as const,
      ),
    }),
  },
);

const traits: fc.Arbitrary<Partial<Traits>> = fc.record({
  uidl: fc.constantFrom(true, true, true, false),
  top: fc.constantFrom(true, true, false),
  pipelining: fc.boolean(),
  commits: fc.constantFrom('at-quit', 'at-quit', 'at-any-end'),
  locks: fc.constantFrom('one-session', 'none'),
});

/** What the model knows: which messages a person chose, and which of those were taken back in time. */
class History {
  readonly faulty: FaultyMaildrop;
  /** By key: the message that the row showed. */
  readonly shown = new Map<string, string>();
  readonly chosen = new Set<string>();
  readonly undone = new Set<string>();
  readonly takenByOthers = new Set<string>();
  maildrop: Maildrop | null = null;
  #arrivals = 0;

  constructor(server: Partial<Traits>) {
    this.faulty = new FaultyMaildrop(server);
  }

  arrive(uniqueId: 'own' | 'reused' | 'none'): void {
    this.#arrivals += 1;
    const id = `m${this.#arrivals}`;
    const { server } = this.faulty;
    const names = {
      own: undefined,
      reused: this.#nameToReuse(),
      none: null,
    };
    const name = names[uniqueId];
    const message: Stored = letter(id, name === undefined ? {} : { uniqueId: name });
    server.messages = [...server.messages, message];
  }

  /** Best that of a message which is about to be removed, or was. */
  #nameToReuse(): string | null | undefined {
    const { messages, removed } = this.faulty.server;
    const all = [...messages, ...removed];
    return (all.find(({ id }) => this.chosen.has(id)) ?? all[0])?.uniqueId;
  }

  /** Lets the server and us finish what is under way. */
  async #quiet(): Promise<void> {
    const { server } = this.faulty;
    let seen = -1;
    while (seen !== server.commands.length) {
      seen = server.commands.length;
      await new Promise((resolve) => setTimeout(resolve, 6));
    }
  }

  /** The rows as a person sees them now. */
  async look(): Promise<string[]> {
    this.maildrop ??= await this.faulty.attach();
    const page = await this.maildrop.page('inbox', { limit: 200 });
    for (const { key, subject } of page.messages) {
      if (subject !== '') this.shown.set(key, subject.replace('Letter ', ''));
    }
    return page.messages.flatMap(({ key, subject }) => (subject === '' ? [] : [key]));
  }

  async take(step: Step): Promise<void> {
    const { faulty } = this;
    switch (step.do) {
      case 'delete': {
        const rows = await this.look();
        const key = rows[step.which % Math.max(1, rows.length)];
        if (key === undefined) return;
        // Chosen before it is asked for: an answer that is lost may have been carried out.
        const id = this.shown.get(key) ?? '';
        this.chosen.add(id);
        this.undone.delete(id);
        await this.maildrop?.delete([key]);
        return;
      }
      case 'undo': {
        const all = (await this.maildrop?.deletions()) ?? [];
        const key = all[step.which % Math.max(1, all.length)]?.key;
        if (key === undefined) return;
        const answers = (await this.maildrop?.undo([key])) ?? [];
        for (const { state } of answers) {
          if (state !== 'undone') continue;
          this.undone.add(this.shown.get(key) ?? '');
          this.chosen.delete(this.shown.get(key) ?? '');
        }
        return;
      }
      case 'read':
      case 'star': {
        const rows = await this.look();
        const key = rows[step.which % Math.max(1, rows.length)];
        if (key === undefined || !this.maildrop) return;
        if (step.do === 'star') {
          await this.maildrop.setFlags({ keys: [key], set: { starred: true } });
          return;
        }
        const { text } = await this.maildrop.message(key);
        expect(text).toContain(`Text of ${this.shown.get(key)}.`);
        return;
      }
      case 'pass':
        faulty.clock.advance(step.milliseconds);
        return step.milliseconds % 2 === 0 ? this.#quiet() : settled();
      case 'fault':
        faulty.server.fail(step);
        return;
      case 'other-removes': {
        if (faulty.server.isOpen) return;
        const { messages } = faulty.server;
        const message = messages[step.which % Math.max(1, messages.length)];
        if (!message) return;
        this.takenByOthers.add(message.id);
        faulty.server.takeOut(message.id);
        return;
      }
      case 'arrives':
        return this.arrive(step.uniqueId);
      case 'reverse':
        if (!faulty.server.isOpen) {
          faulty.server.messages = faulty.server.messages.toReversed();
        }
        return;
      case 'check': {
        const looking = this.maildrop?.check();
        faulty.clock.advance(CHECK_AGAIN_AFTER);
        await looking;
        return;
      }
      case 'release':
        return this.maildrop?.release();
      case 'leave': {
        const leaving = faulty.pool.leave(faulty.account);
        this.maildrop = null;
        return leaving;
      }
      case 'cut':
        return faulty.server.cutAll();
      case 'kill':
        this.maildrop = null;
        return faulty.kill();
      case 'lock':
        faulty.server.refusal = '[IN-USE] locked';
        return;
      case 'unlock':
        faulty.server.refusal = null;
        return;
    }
  }

  /** The faults are over and time goes on: in the end everything is settled. */
  async settle(): Promise<void> {
    const { faulty } = this;
    faulty.server.heal();
    await eventually(async () => {
      faulty.clock.advance(60_000);
      await settled();
      // Signing in anew helps where the server refused the password once.
      this.maildrop = (await faulty.attach().catch(() => null)) ?? this.maildrop;
      const all = await this.maildrop?.deletions();
      const open = ['undoable', 'due', 'running', 'unknown'];
      return all !== undefined && !all.some(({ state }) => open.includes(state));
    }, 10_000);
  }

  /** No message that nobody chose was removed, and nothing that was undone. */
  nothingWrongIsGone(): void {
    const gone = this.faulty.server.removed.map(({ id }) => id);
    expect(gone.filter((id) => !this.chosen.has(id))).toEqual([]);
    expect(gone.filter((id) => this.undone.has(id))).toEqual([]);
  }

  /** Every chosen message is gone, or its row is back with a refusal. */
  async everyChosenIsGoneOrRefused(): Promise<void> {
    const rows = await this.look();
    const inList = new Set(rows.map((key) => this.shown.get(key)));
    const left = this.faulty.server.messages.filter(({ id }) => this.chosen.has(id));
    for (const { id } of left) expect(inList).toContain(id);
    const all = (await this.maildrop?.deletions()) ?? [];
    const refused = new Set(
      all.filter(({ state }) => state === 'refused').map(({ key }) => this.shown.get(key)),
    );
    expect(left.map(({ id }) => id).filter((id) => !refused.has(id))).toEqual([]);
  }
}

test(
  'no message that nobody chose is removed, and every chosen one is removed or its refusal shown',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        traits,
        fc.array(step, { maxLength: 20, size: 'max' }),
        async (server, steps) => {
          const history = new History(server);
          await history.faulty.server.start();
          for (let count = 0; count < 4; count += 1) history.arrive('own');
          try {
            for (const each of steps) {
              // Faults come out as errors here and there; what matters is what the server has lost.
              await history.take(each).catch(rethrowBugs);
              history.nothingWrongIsGone();
            }
            await history.settle();
            history.nothingWrongIsGone();
            await history.everyChosenIsGoneOrRefused();
          } finally {
            await history.faulty.stop();
          }
        },
      ),
      { numRuns: HISTORIES, endOnFailure: false },
    );
  },
  Math.max(60_000, HISTORIES * 1_000),
);

function rethrowBugs(error: unknown): void {
  const isForPeople = error instanceof Error && 'code' in error && error.code !== 'internal';
  if (!isForPeople || error.name === 'AssertionError') throw error;
}
