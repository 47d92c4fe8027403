/** Random histories of writing, sending, faults and kills: nothing is lost, and nothing is sent twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FaultyDesk, UNDO } from '@/test/support/faulty-desk';
import type { SmtpFault } from '@/test/support/faulty-smtp';
import { contentOf } from '@/test/support/writing';

/** All together; HISTORIES=20000 for a night looks for new ones. SEED=… plays the same ones again. */
const HISTORIES = Number(process.env.HISTORIES ?? 500);
const SEED = Number(process.env.SEED ?? (process.env.HISTORIES ? Date.now() % 2 ** 31 : 1));
/** Several tests, so that each stays within its time. */
const TESTS = 10;

type Step =
  | { readonly do: 'write' | 'send' | 'take-back' | 'send-now' | 'discard'; readonly which: number }
  | { readonly do: 'pass'; readonly milliseconds: number }
  | { readonly do: 'fault'; readonly fault: SmtpFault | null }
  | { readonly do: 'kill'; readonly changes: number }
  | { readonly do: 'kill-once-accepted' | 'sign-out' | 'sign-in' };

const which = fc.nat({ max: 4 });
const early = fc.record({
  at: fc.constantFrom('AUTH' as const, 'MAIL' as const, 'RCPT' as const, 'DATA' as const),
  act: fc.constantFrom('drop' as const, 'defer' as const, 'refuse' as const, '421' as const),
});
const recipient = fc.record({
  at: fc.constant('RCPT' as const),
  act: fc.constantFrom('defer' as const, 'refuse' as const),
  nth: fc.constantFrom(1, 2, 3),
});
const message = fc.record({
  at: fc.constant('message' as const),
  act: fc.constantFrom('drop' as const, 'early-reply' as const, 'early-refusal' as const),
});
const dot = fc.record({
  at: fc.constant('dot' as const),
  act: fc.constantFrom(
    'drop' as const,
    'accept-and-drop' as const,
    'accept-and-drop' as const,
    'accept-and-cut-reply' as const,
    'accept-and-drop-after-reply' as const,
    'defer' as const,
    'refuse' as const,
    '421' as const,
  ),
});
const fault: fc.Arbitrary<SmtpFault | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: early },
  { weight: 3, arbitrary: recipient },
  { weight: 2, arbitrary: message },
  { weight: 5, arbitrary: dot },
  {
    weight: 1,
    arbitrary: fc.record({
      at: fc.constant('connect' as const),
      act: fc.constant('drop' as const),
    }),
  },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('write' as const), which }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('send' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('take-back' as const, 'send-now' as const, 'discard' as const),
      which,
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('fault' as const), fault }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      milliseconds: fc.constantFrom(UNDO - 1, UNDO, UNDO, 60_000, 40 * 60_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('kill' as const),
      changes: fc.constantFrom(1, 2, 3, 4, 4, 5, 6, 9),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'kill-once-accepted' as const,
        'kill-once-accepted' as const,
        'sign-out' as const,
        'sign-in' as const,
      ),
    }),
  },
);

const keyOf = (which: number) => `letter-${which}`.padEnd(22, '-');

/** What a person does, and what they were told was kept. */
class History {
  readonly faulty: FaultyDesk;
  /** The text that was answered as kept, by key. */
  readonly kept = new Map<string, string>();
  /** Letters that the person discarded. */
  readonly discarded = new Set<string>();
  /** How often the person made a draft of one that the server may have: what it has counts no more then. */
  readonly decided = new Map<string, number>();
  #words = 0;

  constructor(faulty: FaultyDesk) {
    this.faulty = faulty;
  }

  async act(next: Step): Promise<void> {
    const { faulty } = this;
    switch (next.do) {
      case 'write':
        return this.#write(keyOf(next.which));
      case 'send':
        return this.#send(keyOf(next.which));
      case 'discard':
        return this.#discard(keyOf(next.which));
      case 'take-back':
      case 'send-now':
        return this.#decide(keyOf(next.which), next.do);
      case 'pass':
        return faulty.pass(next.milliseconds);
      case 'fault':
        return faulty.smtp.plan(next.fault);
      case 'kill':
        return faulty.killWhile(UNDO, next.changes);
      case 'kill-once-accepted':
        faulty.smtp.plan({ at: 'dot', act: 'accept-and-stall' });
        return faulty.killOnceAccepted(UNDO);
      case 'sign-out':
        faulty.password = null;
        return;
      case 'sign-in':
        faulty.password = 'poplar';
        faulty.desk.signedIn();
        return faulty.quiet();
    }
  }

  #draft(key: string) {
    return this.faulty.desk.drafts.get(key).catch(() => null);
  }

  async #write(key: string): Promise<void> {
    const { drafts } = this.faulty.desk;
    const before = await this.#draft(key);
    if (!before && this.kept.has(key)) return;
    this.#words += 1;
    const text = `${key} ${this.#words}`;
    const names = ['a', 'b', 'c'].slice(0, 1 + (this.#words % 3));
    const to = names.map((name) => ({ name: '', address: `${name}@example.org` }));
    await drafts.save(key, before?.revision ?? 0, contentOf({ text, to, subject: key }));
    this.kept.set(key, text);
  }

  async #send(key: string): Promise<void> {
    const draft = await this.#draft(key);
    if (draft) await this.faulty.desk.outbox.send({ draft: key, revision: draft.revision });
  }

  async #decide(key: string, what: 'take-back' | 'send-now'): Promise<void> {
    const { outbox } = this.faulty.desk;
    const before = outbox.list().find((entry) => entry.key === key)?.state;
    // Too late, or never sent: the person is told so.
    const after = await outbox.act({ key, do: what }).catch(() => null);
    if (before === 'unknown' && after !== null) {
      this.decided.set(key, (this.decided.get(key) ?? 0) + 1);
    }
  }

  async #discard(key: string): Promise<void> {
    if (!(await this.#draft(key))) return;
    await this.faulty.desk.bin.discard([key]);
    this.kept.delete(key);
    this.discarded.add(key);
    await this.faulty.desk.drafts.restore(key).catch(() => {});
    this.kept.set(key, (await this.faulty.desk.drafts.get(key)).content.text);
  }

  /** How often the server took a letter for an address. */
  #times(key: string, address: string): number {
    const mine = this.faulty.smtp.accepted.filter(({ raw }) => raw.includes(`Subject: ${key}`));
    return mine.filter(({ to }) => to.includes(address)).length;
  }

  /** Every letter is in one place, whole, and what that place says of each recipient is true. */
  async verify(): Promise<void> {
    const { desk } = this.faulty;
    const outbox = new Map(desk.outbox.list().map((entry) => [entry.key, entry]));
    for (const [key, text] of this.kept) {
      const addresses = ['a', 'b', 'c'].map((name) => `${name}@example.org`);
      const decided = this.decided.get(key) ?? 0;
      for (const address of addresses) {
        expect(this.#times(key, address)).toBeLessThanOrEqual(1 + decided);
      }
      const mayHaveBeenTaken = decided > 0;
      if (desk.lists.keys('sent', {}).includes(key)) {
        const view = await desk.mail.message(key);
        expect(view.text).toContain(text);
        for (const { address, state } of view.message.standing?.recipients ?? []) {
          if (mayHaveBeenTaken) continue;
          expect(this.#times(key, address)).toBe(state === 'accepted' ? 1 : 0);
        }
      } else if (outbox.get(key)?.state === 'unknown') {
        for (const { address, state } of outbox.get(key)?.recipients ?? []) {
          if (state !== 'unknown' && !mayHaveBeenTaken) {
            expect(this.#times(key, address)).toBe(state === 'accepted' ? 1 : 0);
          }
        }
      } else {
        expect((await desk.drafts.get(key)).content.text).toBe(text);
        if (mayHaveBeenTaken) continue;
        for (const address of addresses) expect(this.#times(key, address)).toBe(0);
      }
    }
  }

  /** The server is well again, somebody is signed in, and time enough passes. */
  async settle(): Promise<void> {
    const { faulty } = this;
    faulty.password = 'poplar';
    faulty.desk.signedIn();
    await faulty.quiet();
    // Plans that no line came for are gone by then: each try takes one.
    for (let tries = 0; tries < 40 && faulty.desk.outbox.waiting; tries += 1) {
      await faulty.pass(60 * 60_000);
    }
    expect(faulty.desk.outbox.waiting).toBe(false);
  }
}

test.each(Array.from({ length: TESTS }, (_, index) => index + 1))(
  'whatever happens, each letter is kept whole and goes to nobody twice (%i)',
  async (part) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const faulty = await FaultyDesk.open();
        const history = new History(faulty);
        try {
          await history.act({ do: 'write', which: 0 });
          await history.act({ do: 'send', which: 0 });
          for (const next of steps) await history.act(next);
          await history.settle();
          await history.verify();
          await faulty.restart();
          await history.verify();
        } finally {
          await faulty.close();
        }
      }),
      { numRuns: Math.ceil(HISTORIES / TESTS), seed: SEED + part * 7_919 },
    );
  },
);
