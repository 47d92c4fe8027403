'use client';
/** What the person can do, in one place for buttons and keys. */
import { useMemo } from 'react';
import { useWrite } from '@/components/compose/door';
import { wish } from '@/components/reader/wishes';
import { sourceHref } from '@/lib/client/api';
import type { Wish } from '@/lib/client/compose/wish';
import { beginExport, exportChosen } from '@/lib/client/exporting';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { firstToRead, headOf, messagesOf } from '@/lib/client/maildrop/conversations';
import { reach } from '@/lib/client/maildrop/reaching';
import { listOf } from '@/lib/client/maildrop/state';
import { isLetterView } from '@/lib/client/place';
import type { Action } from '@/lib/client/shortcuts';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ListView } from '@/lib/contract/messages';
import type { Settings } from '@/lib/contract/settings';
import type { Overlay } from './inbox.tsx';
import { useClient } from './use-maildrop.ts';
import { type Navigation, useNavigation } from './use-place.ts';

/** The rows that are whole in sight. */
function rowsInSight(): readonly HTMLElement[] {
  const edges = document.getElementById('list')?.getBoundingClientRect();
  if (edges === undefined) return [];
  return [...document.querySelectorAll<HTMLElement>('[data-key]')].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= edges.top && bottom <= edges.bottom;
  });
}

/** How far Page Down goes: over all that is in sight, but for one row that stays. */
const screenful = () => Math.max(1, rowsInSight().length - 1);

export interface Intents {
  open(key: MessageKey): void;
  close(): void;
  /**
   * Without keys: what is selected, else the open message, else the row of the cursor. A selection that
   * is on its way is waited for.
   */
  delete(keys?: readonly MessageKey[]): void;
  star(keys?: readonly MessageKey[]): void;
  markRead(keys?: readonly MessageKey[]): void;
  markUnread(keys?: readonly MessageKey[]): void;
  /** Takes deletions back. */
  restore(keys?: readonly MessageKey[]): void;
  /** Goes `by` rows down the list; an open message gives way to the next. */
  move(by: number): void;
  /** Every message of the list, as one file. */
  export(as: 'mbox' | 'eml'): void;
  /** What is selected, as one file. */
  exportSelected(): void;
  /** What was done last; what still waits for its selection comes to nothing. */
  undo(): void;
  run(action: Action): void;
}

/** What intents show beside what they do. */
interface Shows {
  /** What lies over the panes. */
  overlay(overlay: Overlay): void;
  /** How far an export is, by its name. */
  exporting(run: string): void;
}

/** What a person chose that they follow. */
type Chosen = Pick<Settings, 'afterDelete'>;

/** The same until one chooses otherwise: where one is, each looks up when it is called. */
export function useIntents({ overlay, exporting }: Shows, { afterDelete }: Chosen): Intents {
  const client = useClient();
  const navigation = useNavigation();
  const write = useWrite();
  return useMemo(
    () => intentsFor(client, navigation, { overlay, exporting }, { afterDelete }, write),
    [client, navigation, overlay, exporting, afterDelete, write],
  );
}

function targets(client: MaildropClient, navigation: Navigation): readonly MessageKey[] {
  const { selection, cursor } = client.get();
  if (selection.keys.size > 0) return [...selection.keys];
  const key = navigation.here().key ?? cursor;
  return key === null ? [] : [key];
}

function intentsFor(
  client: MaildropClient,
  navigation: Navigation,
  show: Shows,
  chosen: Chosen,
  write: (wish: Wish) => void,
): Intents {
  const every = (rows: readonly MessageKey[]) => messagesOf(client.get(), rows);
  let waitedFor: Promise<unknown> | undefined;
  const doTo = (
    keys: readonly MessageKey[] | undefined,
    act: (keys: readonly MessageKey[]) => void,
  ) => {
    const { awaited } = client.get().selection;
    if (keys !== undefined) act(keys);
    else if (awaited === undefined) act(targets(client, navigation));
    else {
      waitedFor = awaited;
      void awaited.then((outcome) => {
        if (outcome === 'selected') act(targets(client, navigation));
      });
    }
  };
  const isOfLetters = () => isLetterView(navigation.here().view);
  const intents: Intents = {
    open(key) {
      client.moveTo(key);
      if (navigation.here().view === 'drafts') write({ is: 'draft', key });
      else navigation.open(firstToRead(client.get(), key));
    },
    close: navigation.close,
    delete(keys) {
      const { view } = navigation.here();
      // What is on its way is taken back, not thrown away.
      if (view === 'deleted' || view === 'outbox') return;
      doTo(keys, (rows) => {
        if (rows.length === 0) return;
        const leaving = every(rows);
        void (isLetterView(view) ? client.discard(leaving) : client.delete(leaving));
        const { key: open } = navigation.here();
        if (open !== null && leaving.includes(open)) goOn(client, navigation, chosen);
      });
    },
    restore(keys) {
      doTo(keys, (rows) => void client.undo(rows));
    },
    star(keys) {
      if (!isOfLetters()) doTo(keys, (rows) => void client.star(rows));
    },
    markRead(keys) {
      if (!isOfLetters()) doTo(keys, (rows) => void client.setFlags(every(rows), { read: true }));
    },
    markUnread(keys) {
      if (isOfLetters()) return;
      doTo(keys, (rows) => {
        const unread = every(rows);
        void client.setFlags(unread, { read: false });
        const { key: open } = navigation.here();
        if (open !== null && unread.includes(open)) navigation.close();
      });
    },
    undo: () => undo(client, waitedFor),
    move: (by) => move(client, navigation, by),
    export: (as) => show.exporting(beginExport(navigation.here(), as)),
    exportSelected: () =>
      doTo(undefined, (rows) => {
        exportChosen(navigation.here(), every(rows)).then(show.exporting, client.complain);
      }),
    run: (action) => run(action, { client, navigation, intents, show: show.overlay, write }),
  };
  return intents;
}

/** What shows where the deleted message was open. */
function goOn(client: MaildropClient, navigation: Navigation, { afterDelete }: Chosen): void {
  const next = afterDelete === 'next' ? client.get().cursor : null;
  if (next === null) navigation.close();
  else navigation.open(firstToRead(client.get(), next));
}

function undo(client: MaildropClient, waitedFor: Promise<unknown> | undefined): void {
  const { discarded, flagged, selection } = client.get();
  const isDiscarded = discarded !== null && discarded.until >= (flagged?.until ?? 0);
  if (waitedFor !== undefined && selection.awaited === waitedFor) client.selectNone();
  else void (isDiscarded ? client.restore() : client.undo('newest'));
}

/** Who stands on no row goes from just outside of what is in sight, so that the next one is its first. */
function beside(rows: readonly (MessageKey | undefined)[], by: number): number {
  const key = rowsInSight()[0]?.dataset.key;
  const first = key === undefined ? 0 : Math.max(0, rows.indexOf(key));
  return by > 0 ? first - 1 : first + 1;
}

function move(client: MaildropClient, navigation: Navigation, by: number): void {
  const open = navigation.here().key;
  const { asked, views, cursor } = client.get();
  const { rows } = views[listOf(asked)];
  const here = cursor ?? (open === null ? null : headOf(client.get(), open));
  const at = here === null ? beside(rows, by) : rows.indexOf(here);
  const wanted = Math.min(rows.length - 1, Math.max(0, at + by));
  const loaded = (index: number) => rows[index] !== undefined;
  const step = by > 0 ? -1 : 1;
  let to = wanted;
  while (to !== at && to >= 0 && to < rows.length && !loaded(to)) to += step;
  const key = rows[to];
  if (key === undefined || to === at) return;
  client.moveTo(key);
  if (open !== null) navigation.open(firstToRead(client.get(), key));
}

interface Scene {
  readonly client: MaildropClient;
  readonly navigation: Navigation;
  readonly intents: Intents;
  readonly show: (overlay: Overlay) => void;
  readonly write: (wish: Wish) => void;
}

/** The message that keys answer: the open one, else the row of the cursor. */
function answered({ client, navigation }: Scene, write: (key: MessageKey) => void): void {
  const { view, key: open } = navigation.here();
  // What nobody has yet cannot be answered.
  if (view === 'drafts' || view === 'outbox') return;
  const key = open ?? client.get().cursor;
  if (key !== null) write(key);
}

/** The end of a long list is mostly not there yet. */
async function toLast(client: MaildropClient, intents: Intents): Promise<void> {
  const { asked, views } = client.get();
  const { total } = views[listOf(asked)];
  if (total === null || total === 0) return;
  await reach(client, total - 1);
  intents.move(ALL_ROWS);
}

const ALL_ROWS = Number.MAX_SAFE_INTEGER;

/** Another list; the focus goes there, wherever it was. */
function go({ navigation }: Scene, view: ListView): void {
  navigation.show(view);
  document.getElementById('list')?.focus({ preventScroll: true });
}

/** The folded message just before the open one, or just after it. */
function unfold(room: 'above' | 'below'): void {
  const folded = document.querySelectorAll<HTMLElement>(`[data-folded=${room}]`);
  const next = room === 'above' ? folded[folded.length - 1] : folded[0];
  if (next === undefined) return;
  next.click();
  // What had the focus may be folded now.
  const message = document.getElementById('message');
  if (message?.contains(document.activeElement)) message.focus({ preventScroll: true });
}

function download(key: MessageKey | null): void {
  if (key === null) return;
  const link = document.createElement('a');
  link.href = sourceHref(key);
  link.download = '';
  link.click();
}

const DOINGS: Readonly<Record<Action, (scene: Scene) => void>> = {
  older: ({ intents }) => intents.move(1),
  newer: ({ intents }) => intents.move(-1),
  first: ({ intents }) => intents.move(-ALL_ROWS),
  last: ({ client, intents }) => void toLast(client, intents),
  'page-down': ({ intents }) => intents.move(screenful()),
  'page-up': ({ intents }) => intents.move(-screenful()),
  open: ({ client, intents }) => {
    const { cursor } = client.get();
    if (cursor === null) return;
    intents.open(cursor);
    document.getElementById('message')?.focus({ preventScroll: true });
  },
  back: ({ client, navigation }) => {
    const { keys, awaited } = client.get().selection;
    if (keys.size > 0 || awaited !== undefined) client.selectNone();
    else if (navigation.here().key !== null) navigation.close();
    else navigation.search('');
  },
  select: ({ client, navigation }) => {
    const key = client.get().cursor ?? navigation.here().key;
    if (key !== null) client.toggle(key);
  },
  'select-all': ({ client }) => client.selectAll(),
  'select-none': ({ client }) => client.selectNone(),
  'select-read': ({ client }) => client.selectAll('read'),
  'select-unread': ({ client }) => client.selectAll('unread'),
  'select-starred': ({ client }) => client.selectAll('starred'),
  palette: ({ show }) => show('palette'),
  write: ({ write }) => write({ is: 'new' }),
  reply: (scene) => answered(scene, (key) => scene.write({ is: 'reply', key, to: 'sender' })),
  'reply-all': (scene) => answered(scene, (key) => scene.write({ is: 'reply', key, to: 'all' })),
  'reply-list': (scene) => answered(scene, (key) => scene.write({ is: 'reply', key, to: 'list' })),
  forward: (scene) => answered(scene, (key) => scene.write({ is: 'forward', key, as: 'inline' })),
  'forward-whole': (scene) =>
    answered(scene, (key) => scene.write({ is: 'forward', key, as: 'attachment' })),
  star: ({ intents }) => intents.star(),
  delete: ({ intents }) => intents.delete(),
  'mark-read': ({ intents }) => intents.markRead(),
  'mark-unread': ({ intents }) => intents.markUnread(),
  undo: ({ intents }) => intents.undo(),
  check: ({ client }) => void client.check(),
  'go-inbox': (scene) => go(scene, 'inbox'),
  'go-unread': (scene) => go(scene, 'unread'),
  'go-starred': (scene) => go(scene, 'starred'),
  'go-attachments': (scene) => go(scene, 'attachments'),
  'go-deleted': (scene) => go(scene, 'deleted'),
  'go-drafts': (scene) => go(scene, 'drafts'),
  'go-outbox': (scene) => go(scene, 'outbox'),
  'go-sent': (scene) => go(scene, 'sent'),
  'go-imported': (scene) => go(scene, 'imported'),
  search: () => document.getElementById('search')?.focus(),
  'next-in-conversation': () => unfold('below'),
  'previous-in-conversation': () => unfold('above'),
  'as-text': () => wish('as-text'),
  header: () => wish('header'),
  pictures: () => wish('pictures'),
  download: ({ navigation }) => download(navigation.here().key),
  more: openMore,
  help: ({ show }) => show('shortcuts'),
};

/** From its button, so that the menu takes the focus, and gives it back there. */
function openMore(): void {
  const button = document.querySelector<HTMLElement>('[data-more]');
  button?.focus();
  button?.click();
}

function run(action: Action, scene: Scene): void {
  DOINGS[action](scene);
}
