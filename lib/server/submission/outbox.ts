/** Messages on their way: held while they can be taken back, handed in when it is time, and never twice. */

import type { Identity } from '@/lib/contract/compose';
import type { Draft } from '@/lib/contract/drafts';
import type { ErrorDetail } from '@/lib/contract/error';
import type { OutboxAction, OutboxEntry, SendRequest } from '@/lib/contract/outbox';
import type { Clock } from '@/lib/server/maildrop/clock';
import { Problem, problemOf } from '@/lib/server/problem';
import type { Store } from '@/lib/server/store/contract';
import type { LetterRecord } from '@/lib/server/store/letters';
import { telling } from '@/lib/words/say';
import { DraftChangedError, type Drafts } from './drafts.ts';
import { refuseIfNoRoom } from './kept-room.ts';
import { identityOf } from './letter-content.ts';
import {
  allPostponed,
  asked,
  begun,
  concluded,
  countedAsSent,
  handedOver,
  hurried,
  isOnTheLine,
  isTakenBack,
  isUnderWay,
  isWaiting,
  notComposed,
  type Outcome,
  rejected,
  ripened,
  sentAgain,
  takenBack,
} from './letter-states.ts';
import { nextDue, nextRipening, nextTime } from './letter-turns.ts';
import type { Letters } from './letters.ts';
import { MAX_WAITING, SCHEDULED_AT_MOST } from './limits.ts';
import { isTold, shown } from './outbox-entry.ts';
import { retryWait } from './retry-wait.ts';
import { addressesOf } from './sendable-draft.ts';
import type { Handover } from './smtp-line.ts';

/** What the outbox needs from outside. */
export interface OutboxOptions {
  readonly account: string;
  readonly files: Store['files'];
  readonly letters: Letters;
  readonly drafts: Drafts;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly identities: () => Promise<readonly Identity[]>;
  readonly undoMilliseconds: () => Promise<number>;
  /** The address that a copy of everything goes to, seen by nobody; null for none. */
  readonly copyTo: (from: Identity) => Promise<string | null>;
  /** Why nothing can be sent now; null where it can. */
  readonly obstacle: () => ErrorDetail | null;
  /** Why nothing may even be taken in; null where it may. */
  readonly refuses: () => Problem | null;
  /** Makes the octets of one that is due; gives it back as it now is, on disk. */
  readonly compose: (letter: LetterRecord) => Promise<LetterRecord>;
  /** Hands it in. Never rejects. */
  readonly submit: (handover: Handover) => Promise<Outcome>;
  readonly failed: (error: unknown) => void;
}

export class Outbox {
  readonly #options: OutboxOptions;
  #job: Promise<void> | null = null;
  #stopped = false;
  /** The journal could not be written: nothing happens by itself before this. */
  #restUntil = 0;
  #failures = 0;
  #cancelTimer: () => void = () => {};

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Whether a message goes on by itself as long as somebody is signed in. */
  get waiting(): boolean {
    return this.#options.letters.all().some(({ state }) => isWaiting(state) || isOnTheLine(state));
  }

  /** Whether one is on the line, or about to be. */
  get isBusy(): boolean {
    return this.#job !== null;
  }

  /** Whether a message will go, or be tried, before `until`. */
  isDueBefore(until: number): boolean {
    const all = this.#options.letters.all();
    return all.some(({ state }) => isOnTheLine(state)) || (nextTime(all) ?? until) < until;
  }

  /** All that are not settled, and those settled lately. */
  list(): OutboxEntry[] {
    const { clock, letters } = this.#options;
    return letters
      .all()
      .filter((letter) => isTold(letter, clock.now()))
      .map(shown);
  }

  /**
   * Takes a draft in. On disk when it resolves; asking twice changes nothing.
   * @throws DraftChangedError, Problem `draft-gone`, `not-sendable`, `no-submission`
   */
  async send({ at, attachments, draft: key, revision }: SendRequest): Promise<OutboxEntry> {
    const { clock, copyTo, drafts, identities, letters, undoMilliseconds } = this.#options;
    const refused = this.#options.refuses();
    if (refused) throw refused;
    const before = letters.get(key);
    if (before && wasHeard(before, revision)) return shown(before);
    const draft = await drafts.get(key);
    if (draft.revision !== revision || !hasJust(draft, attachments))
      throw new DraftChangedError(draft);
    const from = identityOf(draft.content, await identities());
    const addresses = addressesOf(draft.content, from, await copyTo(from));
    const undo = await undoMilliseconds();
    const when = at === undefined ? null : timeAt(at, clock.now());
    const letter = await letters.changeOne(key, (current, now) => {
      if (wasHeard(current, revision)) return current;
      if (current.state.is !== 'draft' || current.revision !== revision) {
        throw new Problem('draft-changed');
      }
      this.#refuseIfFull();
      return asked(current, addresses, { now, undoMilliseconds: undo, at: when });
    });
    this.schedule();
    return shown(letter);
  }

  /** Does what a person decided; to take back twice changes nothing. @throws Problem `draft-gone`, `too-late` */
  async act({ do: what, key }: OutboxAction): Promise<OutboxEntry> {
    const change = ACTIONS[what];
    const letter = await this.#options.letters.changeOne(key, (current, now) => {
      const after = change(current, now);
      const wasDone = what === 'take-back' && isTakenBack(current);
      if (after === current && !wasDone) throw new Problem('too-late');
      return after;
    });
    this.schedule();
    return shown(letter);
  }

  /** Somebody signed in, or time has come: looks when to do what. */
  schedule(): void {
    this.#cancelTimer();
    if (this.#stopped || this.#job) return;
    const { clock, letters } = this.#options;
    const next = this.#options.obstacle() ? nextRipening(letters.all()) : nextTime(letters.all());
    if (next === null) return;
    const wait = Math.max(0, Math.max(next, this.#restUntil) - clock.now());
    // setTimeout knows no longer waits than 24 days: looking once a day is enough.
    this.#cancelTimer = clock.after(Math.min(wait, ONE_DAY), () => void this.#run());
  }

  /** Tries at once what is due, and waits for it. */
  async settle(): Promise<void> {
    await this.#run();
  }

  /** Starts nothing more, and waits for what is on the line. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancelTimer();
    await this.#job?.catch(this.#options.failed);
  }

  #refuseIfFull(): void {
    const waiting = this.#options.letters.all().filter(({ state }) => isUnderWay(state));
    if (waiting.length >= MAX_WAITING) throw new Problem('too-large', FULL);
    refuseIfNoRoom(this.#options.letters.all());
  }

  #run(): Promise<void> {
    this.#job ??= this.#workOff()
      .catch((error: unknown) => {
        this.#options.failed(error);
        this.#restUntil = this.#options.clock.now() + this.#longer();
      })
      .finally(() => {
        this.#job = null;
        this.schedule();
      });
    return this.#job;
  }

  /** One after the other, until none is due. */
  async #workOff(): Promise<void> {
    const { clock, letters } = this.#options;
    await letters.change((now) => ripened(letters.all(), now));
    while (!this.#stopped) {
      const letter = nextDue(letters.all(), clock.now());
      if (!letter) return;
      const obstacle = this.#options.obstacle();
      if (obstacle) return this.#postponeAll(obstacle, null);
      await this.#handIn(letter);
    }
  }

  async #handIn(letter: LetterRecord): Promise<void> {
    const { compose, files, letters, submit } = this.#options;
    const { key } = letter;
    const ready = await compose(letter).catch((error: unknown) => this.#notComposed(key, error));
    const raw = ready?.raw;
    if (!raw) return;
    const sending = await letters.changeOne(key, begun);
    if (sending.state.is !== 'sending') return;
    const outcome = await submit({
      envelopeId: key,
      from: sending.from.address,
      to: sending.recipients.flatMap(({ address, state }) =>
        state === 'waiting' ? [address] : [],
      ),
      octets: raw.octets,
      eightBit: raw.eightBit,
      message: files.read(this.#options.account, raw.file),
      beforeFinalDot: async () => {
        await letters.changeOne(key, handedOver);
      },
    });
    await this.#conclude(sending, outcome);
  }

  /** A message that cannot be put together now is tried again, and in the end comes back. */
  async #notComposed(key: string, error: unknown): Promise<null> {
    const { failed, letters } = this.#options;
    failed(error);
    const reason = problemOf(error);
    const wait = this.#longer();
    await letters.changeOne(key, (letter, now) => notComposed(letter, reason, now, now + wait));
    return null;
  }

  /** The outcome must reach the disk, however long that takes: until then the journal says less. */
  async #conclude(sending: LetterRecord, outcome: Outcome): Promise<void> {
    const { clock, letters } = this.#options;
    const tries = sending.state.is === 'sending' ? sending.state.tries : 1;
    for (;;) {
      try {
        const retryAt = clock.now() + retryWait(tries, this.#options.random());
        await letters.changeOne(sending.key, (letter, now) =>
          concluded(letter, outcome, now, retryAt),
        );
        break;
      } catch (error) {
        this.#options.failed(error);
        if (this.#stopped) throw error;
        await new Promise<void>((resolve) => clock.after(this.#longer(), resolve));
      }
    }
    if (outcome.is === 'accepted') this.#failures = 0;
    if (outcome.is === 'refused' && outcome.reason.code === 'sign-in-refused') {
      await this.#rejectAll(outcome.reason);
    }
    // The line is down for all of them.
    if (outcome.is === 'deferred' && outcome.recipients.length === 0) {
      await this.#postponeAll(outcome.reason, clock.now() + this.#longer());
    }
  }

  /** A password that was refused once is not tried for every other message. */
  async #rejectAll(reason: ErrorDetail): Promise<void> {
    const { letters } = this.#options;
    await letters.change((now) => letters.all().map((letter) => rejected(letter, reason, now)));
  }

  async #postponeAll(reason: ErrorDetail, notBefore: number | null): Promise<void> {
    const { letters } = this.#options;
    await letters.change((now) => allPostponed(letters.all(), reason, notBefore, now));
  }

  #longer(): number {
    this.#failures += 1;
    return retryWait(this.#failures, this.#options.random());
  }
}

const ONE_DAY = 24 * 60 * 60_000;

const FULL = { told: telling('problem.outbox-full') };

const ACTIONS = {
  'take-back': takenBack,
  'send-now': hurried,
  'send-again': sentAgain,
  'count-as-sent': countedAsSent,
} as const satisfies Record<
  OutboxAction['do'],
  (letter: LetterRecord, now: number) => LetterRecord
>;

/** Whether the wish to send it as of `revision` was already heard. */
function wasHeard(letter: LetterRecord, revision: number): boolean {
  const isGoing = isUnderWay(letter.state) || letter.state.is === 'sent';
  return isGoing && letter.revision === revision + 1;
}

/** Whether a draft has these files and no others; any will do where none are named. */
function hasJust({ attachments }: Draft, named: SendRequest['attachments']): boolean {
  if (named === undefined) return true;
  const seen = new Set(named);
  return seen.size === attachments.length && attachments.every(({ id }) => seen.has(id));
}

function timeAt(at: string, now: number): number {
  const time = Date.parse(at);
  if (time - now > SCHEDULED_AT_MOST) {
    throw new Problem('not-sendable', { told: telling('problem.year-ahead') });
  }
  return time;
}
