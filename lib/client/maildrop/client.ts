/** The maildrop as a page uses it: a snapshot to show, intents to tell, and the server's events. */

import type { Api } from '@/lib/client/api';
import { tabInSight } from '@/lib/client/attention';
import { shownFrom } from '@/lib/client/offline/shown';
import { listen } from '@/lib/client/stream';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';
import type { ServerEvents } from '@/lib/contract/events';
import type { MaildropRequest } from '@/lib/contract/maildrop';
import type { TextsRequest } from '@/lib/contract/texts';
import type { Say } from '@/lib/words/say';
import { type Acting, createActing } from './acting.ts';
import { awaitSelection } from './awaiting.ts';
import { type Companions, createCompanions } from './companions.ts';
import { expire } from './deletions.ts';
import { hold, tellMaildrop } from './holding.ts';
import { applyLetters, applyStandings } from './letters.ts';
import { createLoading, type Loading } from './loading.ts';
import type { Kind } from './selecting.ts';
import { selectLoaded, selectNone, selectRange, toggle } from './selection.ts';
import { applyMessages } from './server-events.ts';
import { createStanding, type Standing } from './standing.ts';
import { star } from './starring.ts';
import { type Asked, isSameList, listOf, withEnvelopes, withStale, withView } from './state.ts';
import { type Core, createCore, type SignedOut, type Snapshot } from './store.ts';
import { learnTexts, readTexts, withTexts } from './texts.ts';

export interface MaildropClient extends Pick<Acting, 'delete' | 'undo' | 'setFlags'> {
  readonly first: Snapshot;
  get(): Snapshot;
  subscribe(listener: () => void): () => void;
  /** Begins to listen to the server. @returns what ends it */
  start(): () => void;
  join: Companions['join'];
  /** The person looks at this list. What is known of it shows at once, and is fetched anew. */
  show(asked: Asked): void;
  want: Loading['want'];
  reload: Loading['reload'];
  fail: Core['fail'];
  notify: Core['notify'];
  /** Throws letters away. The rows leave at once. */
  discard(keys: readonly MessageKey[]): Promise<void>;
  /** Brings back what was thrown away last. */
  restore(): Promise<void>;
  /** Tells of new mail as it comes in. @returns what ends it */
  heard(listener: (fresh: readonly Envelope[]) => void): () => void;
  /** Tells the person that something went wrong. */
  complain(error: unknown): void;
  check(): Promise<void>;
  /** Lets go of the mailbox for other programs, or opens it again. */
  hold(wish: MaildropRequest['hold']): Promise<void>;
  /** Asks how far whole texts are read for searching. */
  learnTexts(): Promise<void>;
  /** Reads them, or stops that. */
  readTexts(wish: TextsRequest['do']): Promise<void>;
  /** Then the page has to be left, so that nothing of the mail stays in memory. */
  signOut(): Promise<void>;
  learn(...envelopes: readonly Envelope[]): void;
  moveTo(key: MessageKey | null): void;
  /** Says which message will surely be opened next, so that it is on its way by then. */
  aimAt(key: MessageKey): void;
  toggle(key: MessageKey): void;
  /** From where the last selection began, those rows too that were never in sight. */
  selectRange(key: MessageKey): void;
  selectLoaded(): void;
  /** Every row of the list, or every one of a kind, those too that were never in sight. */
  selectAll(kind?: Kind): void;
  selectNone(): void;
  /** Stars the messages of these rows, or unstars them where every row is starred. */
  star(rows: readonly MessageKey[]): Promise<void>;
  dismiss(): void;
  /** Undo's time may be over for some. */
  tick(): void;
}

/** The list that is looked at first, the row around which it is, and the account whose it is. */
export interface First extends Asked {
  readonly account: string;
  readonly around: MessageKey | null;
}

/** Makes the client for one account. `signedOut` has to leave the page. */
export function createMaildropClient(
  api: Api,
  say: Say,
  { around, account, ...asked }: First,
  signedOut: (why: SignedOut) => void,
): MaildropClient {
  const core = createCore(api, say, asked, signedOut);
  const loading = createLoading(core, around);
  const acting = createActing(core);
  const companions = createCompanions();
  const standing = createStanding(core, acting, account);
  const change = (by: (snapshot: Snapshot) => Partial<Snapshot>) =>
    core.set((current) => ({ ...current, ...by(current) }));
  let stop = () => {};
  const begin = () => {
    stop = start(core, loading, { acting, companions, standing });
  };
  const { first, get, subscribe, fail, notify, complain } = core;
  return {
    ...{ first, get, subscribe, fail, notify, complain },
    ...acting,
    start: () => {
      begin();
      return () => stop();
    },
    join: companions.join,
    show(asked) {
      if (isSameList(core.get().asked, asked)) return;
      loading.begin();
      change((current) => shown(current, asked));
    },
    want: loading.want,
    reload: loading.reload,
    heard: (listener) =>
      companions.join({
        heard({ messages }) {
          if (messages !== undefined && messages.new.length > 0) listener(messages.new);
        },
      }),
    check: () => check(core, loading),
    hold: (wish) => hold(core, wish),
    learnTexts: () => learnTexts(core),
    readTexts: (wish) => readTexts(core, wish),
    signOut: async () => {
      await companions.leaving();
      // The server ends the events of a sign-in with it, which is not a line that was lost.
      stop();
      if ((await signOut(core)) === 'still-in') begin();
    },
    learn: (...envelopes) => change((current) => withEnvelopes(current, envelopes)),
    moveTo: (cursor) => change(() => ({ cursor })),
    aimAt: (aimedAt) => core.set((current) => ({ ...current, aimedAt })),
    toggle: (key) => change((current) => toggle(current, key)),
    selectRange: (key) => selectUpTo(core, key),
    selectLoaded: () => change((current) => selectLoaded(current, listOf(current.asked))),
    discard: (keys) =>
      import('./discarding.ts').then(({ discard }) => discard(core, keys)).catch(complain),
    restore: () => import('./discarding.ts').then(({ restore }) => restore(core)).catch(complain),
    selectAll: (kind = 'any') => awaitSelection(core, ({ select }) => select(core, kind)),
    star: (rows) => star(core, acting, rows),
    selectNone: () => change(selectNone),
    dismiss: () => change(() => ({ notice: null })),
    tick: () => core.set((current) => ticked(current)),
  };
}

function selectUpTo(core: Core, key: MessageKey): void {
  const current = core.get();
  const { state, extent } = selectRange(current, listOf(current.asked), key);
  core.set(() => ({ ...current, ...state }));
  if (extent === 'in-part') awaitSelection(core, ({ selectBetween }) => selectBetween(core, key));
}

function ticked(current: Snapshot): Snapshot {
  const now = Date.now();
  const next = expire(current, now);
  const over = current.discarded !== null && current.discarded.until <= now;
  if (next === current && !over) return current;
  return { ...current, ...next, discarded: over ? null : current.discarded };
}

/**
 * Moves to another list. The inbox is kept right by events; the others are fetched again. What was
 * found before stays in sight until what is found now is here, so that nothing flickers.
 */
function shown(current: Snapshot, asked: Asked): Partial<Snapshot> {
  const list = listOf(asked);
  const rows = current.views[list === 'found' ? listOf(current.asked) : list];
  const next = withView(current, list, { ...rows, problem: null });
  const conversations = asked.conversations === 'off' ? new Map() : current.conversations;
  const left = { ...selectNone(next), conversations, cursor: null, asked };
  return list === 'inbox' ? left : withStale(left, list);
}

interface Listening {
  readonly acting: Acting;
  readonly companions: Companions;
  readonly standing: Standing;
}

function start(
  core: Core,
  loading: Loading,
  { acting, companions, standing }: Listening,
): () => void {
  standing.learn().catch((error: unknown) => core.fail(error));
  const stopRenewing = core.subscribe(loading.renew);
  const tab = tabInSight();
  const report = () => core.api.report(tab.report()).catch((error: unknown) => core.fail(error));
  const stopReporting = tab.watch(() => void report());
  const stopListening = listen(
    {
      event(name, data) {
        standing.heard(name);
        apply(core, acting, { [name]: data });
        companions.heard({ [name]: data });
      },
      opened(times) {
        core.set((current) => ({ ...current, stream: 'open' }));
        // A page that began without a line has missed everything.
        if (times === 1 && shownFrom() === null) return;
        void report();
        companions.reconnected();
        void catchUp(core, loading, standing);
      },
      lost() {
        core.set((current) => ({ ...current, stream: 'lost' }));
        core.api.session().catch((error: unknown) => core.fail(error));
      },
    },
    tab.report,
  );
  return () => {
    stopRenewing();
    stopReporting();
    stopListening();
  };
}

/** Events were missed while the connection was down. */
async function catchUp(core: Core, loading: Loading, standing: Standing): Promise<void> {
  try {
    await standing.learn();
    await loading.reload();
  } catch (error) {
    core.fail(error);
  }
}

function apply(core: Core, acting: Acting, events: Partial<ServerEvents>): void {
  const { messages, deletions, maildrop, progress, texts, letters, outbox } = events;
  if (messages !== undefined)
    core.set((current) => ({
      ...current,
      ...applyMessages(current, messages, listOf(current.asked)),
    }));
  if (deletions !== undefined) acting.told(deletions);
  if (maildrop !== undefined) tellMaildrop(core, maildrop.maildrop);
  if (texts !== undefined) core.set((current) => withTexts(current, texts.texts));
  if (progress !== undefined) core.set((current) => withProgress(current, progress));
  if (letters !== undefined)
    core.set((current) => ({ ...current, ...applyLetters(current, letters) }));
  if (outbox !== undefined)
    core.set((current) => ({ ...current, ...applyStandings(current, outbox) }));
}

function withProgress(current: Snapshot, event: ServerEvents['progress']): Snapshot {
  const progress = { done: event.done, of: event.of };
  if (event.key === undefined) {
    const fetching = event.done < event.of ? progress : null;
    return { ...(fetching === null ? withAllKnown(current) : current), fetching };
  }
  const messageProgress = new Map(current.messageProgress);
  if (event.done < event.of) messageProgress.set(event.key, progress);
  else messageProgress.delete(event.key);
  return { ...current, messageProgress };
}

/** With the last envelope, more may be found. */
function withAllKnown(current: Snapshot): Snapshot {
  return { ...current, ...withStale(current, 'found') };
}

async function check(core: Core, loading: Loading): Promise<void> {
  if (core.get().checking === 'yes') return;
  core.set((current) => ({ ...current, checking: 'yes' }));
  try {
    const found = await core.api.check();
    core.notify('plain', core.say('maildrop.found-new', { count: found.new.length }));
    if (core.get().stream !== 'open' || core.get().views.inbox.problem !== null)
      await loading.reload();
  } catch (error) {
    core.complain(error, 'check');
  } finally {
    core.set((current) => ({ ...current, checking: 'no' }));
  }
}

async function signOut(core: Core): Promise<'out' | 'still-in'> {
  try {
    await core.api.signOut();
    core.signedOut('wished');
    return 'out';
  } catch (error) {
    core.failed('maildrop.not-signed-out', error);
    return 'still-in';
  }
}
