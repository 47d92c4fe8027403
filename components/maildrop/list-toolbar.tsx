'use client';
/** What stands above the rows: their name and order, or the actions on what is selected. */
import { Mail, MailOpen, Star, Trash2, Undo2, X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useSay } from '@/components/ui/words';
import { numeral } from '@/lib/client/formats';
import { rowEnvelope } from '@/lib/client/maildrop/conversations';
import { isLetterView } from '@/lib/client/place';
import type { Intents } from './use-intents.ts';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { ViewMenu, type ViewMenuProps } from './view-menu.tsx';
import { VIEW_WORDS } from './views.tsx';

const ImportButton = lazy(() => import('./import-button.tsx'));

export function ListToolbar({ intents }: { intents: Intents }) {
  const say = useSay();
  const total = useList().total ?? 0;
  const selected = useMaildrop(({ selection }) => selection.keys.size);
  return (
    <div
      role="toolbar"
      aria-label={say('list.toolbar')}
      className="@container flex h-11 flex-none items-center gap-0.5 border-b border-line pe-2"
    >
      <SelectAll total={total} selected={selected} />
      {selected > 0 ? (
        <Selected intents={intents} count={selected} total={total} />
      ) : (
        <Name total={total} onExport={intents.export} />
      )}
    </div>
  );
}

function SelectAll({ total, selected }: { total: number; selected: number }) {
  const say = useSay();
  const client = useClient();
  const box = useRef<HTMLInputElement>(null);
  const all = selected > 0 && selected >= total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <label
      className={`flex h-full w-10 flex-none cursor-pointer items-center justify-center ps-2 ${total === 0 ? 'invisible' : ''}`}
    >
      <span className="sr-only">{say('list.select-every')}</span>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() => (selected > 0 ? client.selectNone() : client.selectLoaded())}
        className="tick text-edge"
      />
    </label>
  );
}

interface NameProps extends ViewMenuProps {
  total: number;
}

function Name({ total, onExport }: NameProps) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const searched = usePlace((place) => place.query.trim() !== '');
  const name = say(VIEW_WORDS[view].name);
  return (
    <>
      <h1 className="min-w-0 flex-1 truncate text-md font-semibold tracking-tight">
        {searched ? say('list.found-in', { view: name }) : name}
        <span
          aria-live={searched ? 'polite' : 'off'}
          className="ms-2 text-xs font-normal tracking-normal text-faint tabular-nums"
        >
          {total > 0 && numeral(say, total)}
          {searched && <span className="sr-only">{` ${say('list.found-aloud')}`}</span>}
        </span>
      </h1>
      {view === 'imported' && total > 0 && (
        <Suspense>
          <ImportButton />
        </Suspense>
      )}
      <ViewMenu onExport={onExport} />
    </>
  );
}

interface SelectedProps {
  intents: Intents;
  count: number;
  total: number;
}

function Selected({ intents, count, total }: SelectedProps) {
  const say = useSay();
  const client = useClient();
  const view = usePlace((place) => place.view);
  const { rows } = useList();
  const loaded = useMaildrop(({ selection }) =>
    rows.every((key) => key === undefined || selection.keys.has(key)),
  );
  return (
    <>
      <div className="min-w-0 flex-1 leading-4">
        <h1 aria-live="polite" className="truncate text-sm font-semibold tabular-nums">
          {say('list.selected', { count })}
        </h1>
        {loaded && count < total && (
          <button
            type="button"
            className="block max-w-full truncate text-xs font-medium text-accent-strong hover:underline"
            onClick={() => void client.selectAll()}
          >
            {say('list.select-all', { count: total })}
          </button>
        )}
      </div>
      {view === 'deleted' ? (
        <IconButton words={say('list.undo')} onClick={() => intents.restore()}>
          <Undo2 aria-hidden="true" className="rtl:-scale-x-100" />
        </IconButton>
      ) : (
        view !== 'outbox' && <Doings intents={intents} />
      )}
      {/* Where there is no room, the box before the words does the same. */}
      <IconButton
        words={say('list.clear-selection')}
        keys="Escape"
        className="@max-[20rem]:hidden"
        onClick={client.selectNone}
      >
        <X aria-hidden="true" />
      </IconButton>
    </>
  );
}

function Doings({ intents }: { intents: Intents }) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  return (
    <>
      <IconButton words={say('list.delete')} keys="#" onClick={() => intents.delete()}>
        <Trash2 aria-hidden="true" />
      </IconButton>
      {!isLetterView(view) && <Flagging intents={intents} />}
    </>
  );
}

function Flagging({ intents }: { intents: Intents }) {
  const say = useSay();
  const unread = useMaildrop((all) => {
    // A row that was never in sight may be unread: then marking as read is the safe offer.
    for (const key of all.selection.keys) if (rowEnvelope(all, key)?.read !== true) return true;
    return false;
  });
  return (
    <>
      <IconButton
        words={unread ? say('list.mark-read') : say('list.mark-unread')}
        keys={unread ? 'Shift+i' : 'Shift+u'}
        onClick={() => (unread ? intents.markRead() : intents.markUnread())}
      >
        {unread ? <MailOpen aria-hidden="true" /> : <Mail aria-hidden="true" />}
      </IconButton>
      <IconButton words={say('list.star-or-unstar')} keys="s" onClick={() => intents.star()}>
        <Star aria-hidden="true" />
      </IconButton>
    </>
  );
}
