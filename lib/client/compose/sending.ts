/** Sends letters, takes them back while there is time, and tells what became of them. */
import { isUnanswered } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxAction, OutboxEntry } from '@/lib/contract/outbox';
import type { OutboxState } from '@/lib/contract/standing';
import { doubtAbout } from './before-sending.ts';
import { createEntriesHeard, type EntriesHeard, type Newest } from './entries-heard.ts';
import type { Keeping } from './keeping.ts';
import { isUnsaved, type Letter } from './letter.ts';
import { type DeskCore, tellingAgain, withEntries, withoutSheet } from './store.ts';
import { stillTold, withTold } from './told.ts';
import { createUnanswered, type Unanswered } from './unanswered.ts';

export interface Sending {
  /** `at`: not before then. */
  send(key: MessageKey, at?: Date | null): Promise<void>;
  /** The person was told of a doubt and wishes so; it goes when it was to go before. */
  sendAnyway(key: MessageKey): Promise<void>;
  /** What a person decides about one on its way. */
  act(key: MessageKey, wish: OutboxAction['do']): Promise<'done' | 'not'>;
  /** From an event of the server, or from its list. */
  heard(entries: readonly OutboxEntry[]): void;
  /** Asks for all that are on their way. */
  look(): Promise<void>;
  /** What is told of this one now was seen; this device tells it no more. */
  putAway(key: MessageKey): void;
}

export function createSending(core: DeskCore, keeping: Keeping): Sending {
  const events = createEntriesHeard();
  const unanswered = createUnanswered(core);
  const stop = (key: MessageKey, words: string) => stopped(core, key, words);

  const handOver = async (key: MessageKey, at: Date | null) => {
    await keeping.save(key, 'anyway');
    // What was written while it was saved goes along, too.
    await keeping.save(key);
    const letter = core.sheet(key)?.letter;
    if (letter === undefined) return;
    if (letter.keeping.is === 'conflict' || letter.keeping.is === 'gone')
      return core.change(key, (sheet) => ({ ...sheet, stage: 'writing' }));
    if (letter.keeping.is === 'failed')
      return stop(key, problemWords(core.say, letter.keeping.problem));
    if (isUnsaved(letter)) return stop(key, core.say('compose.not-saved-yet'));
    await submit({ core, events, keeping, unanswered }, letter, at);
  };

  const judge = async (key: MessageKey, at: Date | null, how: 'first' | 'asked') => {
    const sheet = core.sheet(key);
    if (sheet === undefined || sheet.stage === 'sending') return;
    const doubt = doubtAbout(core.say, sheet.letter);
    if (doubt !== null && (doubt.is === 'stop' || how === 'first'))
      return core.change(key, (now) => ({ ...now, doubt, later: at, shape: shown(now.shape) }));
    core.change(key, (now) => ({ ...now, doubt: null, later: null, stage: 'sending' }));
    await handOver(key, at);
  };

  return {
    send: (key, at = null) => judge(key, at, 'first'),
    sendAnyway: (key) => judge(key, core.sheet(key)?.later ?? null, 'asked'),
    act: (key, wish) => act(core, events.newest(), { key, do: wish }),
    heard(entries) {
      events.note(entries);
      core.set((desk) => withEntries(desk, entries));
      unanswered.told(entries);
    },
    look: async () => {
      await look(core, events.newest());
      unanswered.told(core.get().outbox.values());
    },
    putAway: (key) => putAway(core, key),
  };
}

/** It does not go, and why. */
function stopped(core: DeskCore, key: MessageKey, words: string): void {
  core.change(key, (sheet) => ({ ...sheet, stage: 'writing', doubt: { is: 'stop', words } }));
}

/** What handing over needs. */
interface Way {
  readonly core: DeskCore;
  readonly events: EntriesHeard;
  readonly keeping: Keeping;
  readonly unanswered: Unanswered;
}

async function submit(way: Way, letter: Letter, at: Date | null): Promise<void> {
  const { core, events, unanswered } = way;
  const { attachments, key, revision } = letter;
  const newest = events.newest();
  const before = core.get().outbox.get(key);
  unanswered.forget(key);
  try {
    const { answer, serverTime } = await core.api.send({
      draft: key,
      revision,
      attachments: attachments.map(({ id }) => id),
      ...(at === null ? {} : { at: at.toISOString() }),
    });
    core.set((desk) => ({
      ...withEntries(withoutSheet(tellingAgain(desk, key), key), newest([answer])),
      skew: skewOf(serverTime, core.now()),
    }));
    core.toldBefore.keep(core.get().told);
    core.copies.forget(key);
  } catch (error) {
    await notSubmitted(way, key, error);
    const entry = core.get().outbox.get(key);
    const news = entry === undefined || entry === before ? [] : [entry];
    // Who took it back meanwhile goes on with it.
    if (news.some(({ state }) => state === 'taken-back'))
      return core.change(key, (sheet) => ({ ...sheet, doubt: null }));
    if (!isUnanswered(error)) return;
    unanswered.note(key);
    unanswered.told(news);
  }
}

async function notSubmitted({ core, keeping }: Way, key: MessageKey, error: unknown) {
  const problem = core.fail(error);
  if (problem.code === 'draft-changed') await keeping.compare(key);
  const isShown = core.sheet(key)?.letter.keeping.is === 'resting';
  if (problem.code === 'draft-changed' && isShown)
    return stopped(core, key, core.say('compose.look-again'));
  const detail = problem.detail === undefined ? '' : ` ${problem.detail}`;
  stopped(core, key, `${problemWords(core.say, problem)}${detail}`);
}

async function act(core: DeskCore, newest: Newest, wish: OutboxAction): Promise<'done' | 'not'> {
  try {
    const entry = await core.api.act(wish);
    core.set((desk) => withEntries(desk, newest([entry])));
    return 'done';
  } catch (error) {
    core.complain(error);
    return 'not';
  }
}

/** What a page that was just opened does not tell again. */
const TOLD_BEFORE: ReadonlySet<OutboxState> = new Set(['sent', 'taken-back', 'scheduled']);

const shown = (shape: 'open' | 'large' | 'minimised') => (shape === 'minimised' ? 'open' : shape);

async function look(core: DeskCore, newest: Newest): Promise<void> {
  try {
    const { answer, serverTime } = await core.api.outbox();
    const skew = skewOf(serverTime, core.now());
    const before = new Set(core.get().outbox.keys());
    // What was settled before this page came is no news.
    const old = answer.outbox.filter(
      ({ key, state }) => !before.has(key) && TOLD_BEFORE.has(state),
    );
    core.set((desk) => ({
      ...withEntries(desk, newest(answer.outbox)),
      skew,
      told: withTold(stillTold(desk.told, answer.outbox), old),
    }));
    core.toldBefore.keep(core.get().told);
  } catch (error) {
    // The lists say so themselves when they are looked at; here nobody asked.
    core.fail(error);
  }
}

function putAway(core: DeskCore, key: MessageKey): void {
  const entry = core.get().outbox.get(key);
  if (entry === undefined) return;
  core.set((desk) => ({ ...desk, told: withTold(desk.told, [entry]) }));
  core.toldBefore.keep(core.get().told);
}

/** The server's date has no fractions of a second: the later reading never offers what is over. */
const skewOf = (serverTime: number, now: number) => serverTime + 999 - now;
