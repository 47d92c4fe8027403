/** Holds the letters that are open in this tab, and those on their way, for the composer to show. */

import type { Problem } from '@/lib/client/api';
import type { Writing } from '@/lib/contract/compose';
import type { MessageKey } from '@/lib/contract/envelope';
import type { OutboxEntry } from '@/lib/contract/outbox';
import type { Say } from '@/lib/words/say';
import type { Doubt } from './before-sending.ts';
import type { Copies } from './copies.ts';
import type { Letter } from './letter.ts';
import type { LettersApi } from './letters-api.ts';
import type { Told, ToldBefore } from './told.ts';

/** open: at the lower right; large: in the middle of the page; minimised: its title alone. */
export type Shape = 'open' | 'large' | 'minimised';

/** One letter on the screen. */
export interface Sheet {
  readonly letter: Letter;
  readonly shape: Shape;
  /** As it was when it came: closing it like this leaves no draft behind. Null: it was one before. */
  readonly untouched: Letter['content'] | null;
  readonly stage: 'writing' | 'sending';
  /** What was said when it was to be sent. */
  readonly doubt: Doubt | null;
  /** When it was to go then; null: at once. */
  readonly later: Date | null;
}

/** Something that just happened and can be taken back, or is only told. */
export interface Passing {
  readonly id: number;
  readonly words: string;
  readonly discarded: MessageKey | null;
}

/** A letter that is fetched or begun on the server. */
export interface Starting {
  readonly id: number;
  /** The wish, as JSON. */
  readonly what: string;
  readonly words: string;
}

/** Everything that the composer shows, as of one moment. */
export interface Desk {
  /** In the order in which they were opened. */
  readonly sheets: readonly Sheet[];
  /** The one that is written in. */
  readonly front: MessageKey | null;
  /** What letters are being fetched for: "Reply". */
  readonly starting: readonly Starting[];
  readonly outbox: ReadonlyMap<MessageKey, OutboxEntry>;
  /** The server's clock against ours, milliseconds. */
  readonly skew: number;
  /** Sent, refused or undone, and not to be told any more. */
  readonly told: Told;
  readonly passing: Passing | null;
  /** Whom one writes as; null until known. */
  readonly writing: Writing | null;
}

export const EMPTY_DESK: Desk = {
  sheets: [],
  front: null,
  starting: [],
  outbox: new Map(),
  skew: 0,
  told: new Map(),
  passing: null,
  writing: null,
};

/** What the desk needs from outside. */
export interface DeskOptions {
  readonly api: LettersApi;
  /** The account's id. */
  readonly account: string;
  readonly copies: Copies;
  readonly toldBefore: ToldBefore;
  /** What this tab remembers over a reload. */
  readonly tab: Pick<Storage, 'setItem'>;
  readonly now: () => number;
  /** 22 characters of base64url, random. */
  readonly newKey: () => MessageKey;
  /** How dates are told in quotations. */
  readonly telling: { readonly locale: string; readonly timeZone: string };
  /** A passing problem, unless one has to sign in again. */
  readonly fail: (error: unknown) => Problem;
  readonly notify: (tone: 'plain' | 'problem', text: string, detail?: string) => void;
  /** Tells the person what went wrong, unless one has to sign in again. */
  readonly complain: (error: unknown) => void;
  readonly say: Say;
}

/** What the parts of the composer share. */
export interface DeskCore extends DeskOptions {
  get(): Desk;
  set(change: (desk: Desk) => Desk): void;
  subscribe(listener: () => void): () => void;
  sheet(key: MessageKey): Sheet | undefined;
  change(key: MessageKey, change: (sheet: Sheet) => Sheet): void;
  write(key: MessageKey, change: (letter: Letter) => Letter): void;
}

export function createDesk(options: DeskOptions): DeskCore {
  let desk: Desk = { ...EMPTY_DESK, told: options.toldBefore.all() };
  const listeners = new Set<() => void>();
  const core: DeskCore = {
    ...options,
    get: () => desk,
    set(change) {
      const next = change(desk);
      if (next === desk) return;
      desk = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    sheet: (key) => desk.sheets.find(({ letter }) => letter.key === key),
    change(key, change) {
      const sheets = desk.sheets.map((each) => (each.letter.key === key ? change(each) : each));
      core.set((current) => ({ ...current, sheets }));
    },
    write: (key, change) =>
      core.change(key, (sheet) => ({ ...sheet, letter: change(sheet.letter) })),
  };
  return core;
}

/** Puts a letter on the screen, in front; one that is there already comes forward. */
export function withSheet(desk: Desk, sheet: Sheet): Desk {
  const { key } = sheet.letter;
  const known = desk.sheets.some(({ letter }) => letter.key === key);
  const sheets = known
    ? desk.sheets.map((each) =>
        each.letter.key === key && each.shape === 'minimised'
          ? { ...each, shape: 'open' as const }
          : each,
      )
    : [...desk.sheets.map(lowered), sheet];
  return { ...desk, sheets, front: key };
}

/** Puts a letter on the screen behind those that are there. */
export const withSheetBehind = (desk: Desk, sheet: Sheet): Desk =>
  desk.sheets.some(({ letter }) => letter.key === sheet.letter.key)
    ? desk
    : { ...desk, sheets: [sheet, ...desk.sheets] };

/** A large one gives way to another. */
const lowered = (sheet: Sheet): Sheet =>
  sheet.shape === 'large' ? { ...sheet, shape: 'minimised' } : sheet;

/** Takes a letter off the screen. */
export function withoutSheet(desk: Desk, key: MessageKey): Desk {
  const sheets = desk.sheets.filter(({ letter }) => letter.key !== key);
  if (sheets.length === desk.sheets.length) return desk;
  const open = sheets.filter(({ shape }) => shape !== 'minimised');
  const front = desk.front === key ? (open.at(-1)?.letter.key ?? null) : desk.front;
  return { ...desk, sheets, front };
}

/** What the outbox says now. */
export function withEntries(desk: Desk, entries: readonly OutboxEntry[]): Desk {
  const outbox = new Map(desk.outbox);
  for (const entry of entries) outbox.set(entry.key, entry);
  return { ...desk, outbox };
}

/** A refused or taken-back one is a new story when it is sent again. */
export function tellingAgain(desk: Desk, key: MessageKey): Desk {
  const told = new Map(desk.told);
  told.delete(key);
  return { ...desk, told };
}
