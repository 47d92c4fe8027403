/** The composer as the page uses it: letters to show, and what a person does with them. */
import { problemWords } from '@/lib/client/problem-words';
import type { DraftContent, Identity } from '@/lib/contract/compose';
import type { DraftStart } from '@/lib/contract/drafts';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ServerEvents } from '@/lib/contract/events';
import { type Attaching, createAttaching } from './attaching.ts';
import { type OpenBefore, recover, rememberOpen } from './coming-back.ts';
import { createKeeping, type Keeping } from './keeping.ts';
import {
  EMPTY_CONTENT,
  edited,
  keptMine,
  type Letter,
  letterOf,
  newLetter,
  tookTheirs,
} from './letter.ts';
import { createSending, type Sending } from './sending.ts';
import { resigned, withSignature } from './signature.ts';
import {
  createDesk,
  type Desk,
  type DeskCore,
  type DeskOptions,
  type Shape,
  type Sheet,
  withoutSheet,
  withSheet,
} from './store.ts';
import type { Wish } from './wish.ts';

export interface ComposeClient extends Attaching, Pick<Sending, 'send' | 'sendAnyway' | 'act'> {
  get(): Desk;
  subscribe(listener: () => void): () => void;
  /** Brings back what was open or unsaved, and listens. `open`: letters that this tab had before. */
  start(open: readonly OpenBefore[]): void;
  heard(events: Partial<ServerEvents>): void;
  write(wish: Wish): Promise<void>;
  edit(key: MessageKey, change: Partial<DraftContent>): void;
  writeAs(key: MessageKey, identity: Identity): void;
  shape(key: MessageKey, shape: Shape): void;
  front(key: MessageKey): void;
  /** Off the screen; what was written stays a draft. */
  close(key: MessageKey): Promise<void>;
  discard(key: MessageKey): Promise<void>;
  restore(key: MessageKey): Promise<void>;
  takeBack(key: MessageKey): Promise<void>;
  /** Which of two versions counts. */
  choose(key: MessageKey, whose: 'mine' | 'theirs'): void;
  /** One that is no draft any more goes on as a new one. */
  goOnAsNew(key: MessageKey): void;
  /** Nothing more is said of this one. */
  dismiss(key: MessageKey): void;
  dismissPassing(): void;
  saveAll(): Promise<void>;
  reload(): Promise<void>;
}

export function createComposeClient(options: DeskOptions): ComposeClient {
  const core = createDesk(options);
  const keeping = createKeeping(core);
  const sending = createSending(core, keeping);
  const turn = (key: MessageKey, change: (letter: Letter) => Letter) => {
    core.write(key, change);
    keeping.touched(key);
  };
  const takeBack = async (key: MessageKey) => {
    if ((await sending.act(key, 'take-back')) === 'done') await write({ is: 'draft', key });
  };
  const write = async (wish: Wish): Promise<void> => {
    if (wish.is !== 'act') return writing(core, wish);
    if (wish.do === 'take-back') return takeBack(wish.key);
    await sending.act(wish.key, wish.do);
  };
  return {
    get: core.get,
    subscribe: core.subscribe,
    ...createAttaching(core, keeping),
    send: sending.send,
    sendAnyway: sending.sendAnyway,
    act: sending.act,
    start(open) {
      void sending.look();
      void identities(core);
      void comeBack(core, keeping, open);
    },
    heard({ outbox, drafts }) {
      if (outbox !== undefined) sending.heard(outbox.outbox);
      if (drafts !== undefined) keeping.heard(drafts);
    },
    write,
    edit(key, change) {
      core.change(key, (sheet) => ({ ...sheet, doubt: null }));
      turn(key, (letter) => edited(letter, change));
    },
    writeAs: (key, identity) => turn(key, (letter) => asIdentity(core, letter, identity)),
    shape: (key, shape) => shaped(core, keeping, key, shape),
    front: (front) => core.set((desk) => (desk.front === front ? desk : { ...desk, front })),
    close: (key) => close(core, keeping, key),
    discard: (key) => discard(core, keeping, key),
    restore: (key) => restore(core, key),
    takeBack,
    choose: (key, whose) => turn(key, whose === 'mine' ? keptMine : tookTheirs),
    goOnAsNew: (key) => goOnAsNew(core, keeping, key),
    dismiss: sending.putAway,
    dismissPassing: () => core.set((desk) => ({ ...desk, passing: null })),
    saveAll: keeping.saveAll,
    reload: () => {
      if (core.get().writing === null) void identities(core);
      return sending.look();
    },
  };
}

/** What is open is noted only when all that was open is back: a reload in between must not lose it. */
async function comeBack(core: DeskCore, keeping: Keeping, open: readonly OpenBefore[]) {
  await recover(core, keeping, open);
  rememberOpen(core);
  core.subscribe(() => rememberOpen(core));
}

async function identities(core: DeskCore): Promise<void> {
  try {
    const writing = await core.api.writing();
    core.set((desk) => ({ ...desk, writing }));
  } catch (error) {
    // Nobody asked for it; with the line they come, too.
    if (core.fail(error).code !== 'offline') core.complain(error);
  }
}

/** A sheet for what is written; one that is open already comes forward. */
async function writing(core: DeskCore, wish: Exclude<Wish, { is: 'act' }>): Promise<void> {
  if (wish.is === 'new') return begun(core, wish.content ?? {});
  if (wish.is === 'draft' && core.sheet(wish.key) !== undefined)
    return core.set((desk) => withSheet(desk, sheetOf(letterOfOpen(core, wish.key))));
  const what = JSON.stringify(wish);
  // Who asks again while it is on its way wants one.
  if (core.get().starting.some((each) => each.what === what)) return;
  const coming = { id: counted(), what, words: core.say(`compose.starting.${wish.is}`) };
  core.set((desk) => ({ ...desk, starting: [...desk.starting, coming] }));
  try {
    const draft =
      wish.is === 'draft'
        ? await core.api.draft(wish.key)
        : await core.api.begin(startOf(wish, core));
    const letter = letterOf(draft);
    const answer = wish.is === 'reply' || wish.is === 'forward';
    const signed = answer ? edited(letter, signature(core, letter.content)) : letter;
    const untouched = wish.is === 'draft' ? null : signed.content;
    core.set((desk) => withSheet(desk, { ...sheetOf(signed), untouched }));
  } catch (error) {
    core.complain(error);
  } finally {
    core.set((desk) => ({
      ...desk,
      starting: desk.starting.filter((each) => each !== coming),
    }));
  }
}

function letterOfOpen(core: DeskCore, key: MessageKey): Letter {
  return core.sheet(key)?.letter ?? newLetter(key, EMPTY_CONTENT);
}

function startOf(wish: Exclude<Wish, { is: 'new' | 'draft' | 'act' }>, core: DeskCore): DraftStart {
  return wish.is === 'again' ? wish : { ...wish, ...core.telling };
}

function begun(core: DeskCore, content: Partial<DraftContent>): void {
  const whole = { ...EMPTY_CONTENT, ...content };
  const letter = newLetter(core.newKey(), { ...whole, ...signature(core, whole) });
  core.set((desk) => withSheet(desk, { ...sheetOf(letter), untouched: letter.content }));
}

/** The text with the signature of whom it is from. */
function signature(core: DeskCore, content: DraftContent): Pick<DraftContent, 'text' | 'html'> {
  const identity = identityOf(core, content.identity);
  return identity === undefined ? content : withSignature(content, identity);
}

const identityOf = (core: DeskCore, id: string | null): Identity | undefined => {
  const all = core.get().writing?.identities ?? [];
  return all.find((each) => each.id === id) ?? all[0];
};

function asIdentity(core: DeskCore, letter: Letter, identity: Identity): Letter {
  const before = identityOf(core, letter.content.identity) ?? identity;
  const texts = resigned(letter.content, before, identity);
  return edited(letter, { ...texts, identity: identity.id });
}

const sheetOf = (letter: Letter): Sheet => ({
  letter,
  shape: 'open',
  untouched: null,
  stage: 'writing',
  doubt: null,
  later: null,
});

function shaped(core: DeskCore, keeping: Keeping, key: MessageKey, shape: Shape): void {
  if (shape === 'minimised') void keeping.save(key);
  core.change(key, (sheet) => ({ ...sheet, shape }));
  const open = core.get().sheets.filter((sheet) => sheet.shape !== 'minimised');
  const front = shape === 'minimised' ? (open.at(-1)?.letter.key ?? null) : key;
  core.set((desk) => ({ ...desk, front }));
}

const isUntouched = ({ letter, untouched }: Sheet) =>
  untouched !== null &&
  letter.attachments.length + letter.uploads.length === 0 &&
  JSON.stringify(letter.content) === JSON.stringify(untouched);

async function close(core: DeskCore, keeping: Keeping, key: MessageKey): Promise<void> {
  const sheet = core.sheet(key);
  if (sheet === undefined) return;
  if (isUntouched(sheet) || sheet.letter.keeping.is === 'gone') {
    core.set((desk) => withoutSheet(desk, key));
    core.copies.forget(key);
    const { keeping: stand, revision } = sheet.letter;
    if (revision > 0 && stand.is !== 'gone') await quietly(core, core.api.discard([key]));
    return;
  }
  await keeping.save(key);
  const { is } = core.sheet(key)?.letter.keeping ?? { is: 'resting' };
  // What could not be saved stays in sight, with the reason.
  if (is === 'failed' || is === 'conflict') return;
  core.set((desk) => ({
    ...withoutSheet(desk, key),
    passing: passing(core.say('compose.saved-as-draft'), null),
  }));
}

async function quietly(core: DeskCore, job: Promise<void>): Promise<void> {
  try {
    await job;
  } catch (error) {
    // It stays among the drafts: seen there, and no loss.
    core.fail(error);
  }
}

async function discard(core: DeskCore, keeping: Keeping, key: MessageKey): Promise<void> {
  const before = core.sheet(key);
  if (before !== undefined && before.letter.revision === 0 && isUntouched(before)) {
    core.set((desk) => withoutSheet(desk, key));
    core.copies.forget(key);
    return;
  }
  // Undone, it comes back with every word.
  await keeping.save(key);
  const letter = core.sheet(key)?.letter;
  if (letter === undefined) return;
  try {
    const isKept = letter.revision > 0;
    if (isKept) await core.api.discard([key]);
    else if (letter.unanswered.length > 0) void quietly(core, core.api.discard([key]));
    core.copies.forget(key);
    const kept = isKept ? key : null;
    const words = passing(core.say('compose.draft-discarded'), kept);
    core.set((desk) => ({ ...withoutSheet(desk, key), passing: words }));
  } catch (error) {
    const problem = core.fail(error);
    const reason = problemWords(core.say, problem);
    core.notify('problem', core.say('compose.not-discarded', { reason }), problem.detail);
  }
}

async function restore(core: DeskCore, key: MessageKey): Promise<void> {
  try {
    const draft = await core.api.begin({ is: 'restore', key });
    core.set((desk) => ({
      ...withSheet(desk, sheetOf(letterOf(draft))),
      passing: null,
    }));
  } catch (error) {
    core.complain(error);
  }
}

function goOnAsNew(core: DeskCore, keeping: Keeping, key: MessageKey): void {
  const sheet = core.sheet(key);
  if (sheet === undefined) return;
  const letter = { ...newLetter(core.newKey(), sheet.letter.content), kept: null };
  core.copies.forget(key);
  core.set((desk) => withSheet(withoutSheet(desk, key), sheetOf(letter)));
  keeping.touched(letter.key);
}

/** Tells apart what was begun or said one after the other. */
let count = 0;
const counted = () => {
  count += 1;
  return count;
};

const passing = (words: string, discarded: MessageKey | null) => ({
  id: counted(),
  words,
  discarded,
});
