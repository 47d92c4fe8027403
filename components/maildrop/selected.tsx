'use client';
/** How many rows are selected, and what can be done with them. */
import { FolderDown, Mail, MailOpen, Star, Trash2, Undo2, X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { rowEnvelope } from '@/lib/client/maildrop/conversations';
import { isLetterView } from '@/lib/client/place';
import type { Intents } from './use-intents.ts';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

interface SelectedProps {
  intents: Intents;
  count: number;
  total: number;
}

export function Selected({ intents, count, total }: SelectedProps) {
  const say = useSay();
  const client = useClient();
  const bar = usePassedFocus<HTMLDivElement>(listIfLost);
  const view = usePlace((place) => place.view);
  const { rows } = useList();
  const loaded = useMaildrop(({ selection }) =>
    rows.every((key) => key === undefined || selection.keys.has(key)),
  );
  return (
    <div ref={bar} className="contents">
      <div className="min-w-0 flex-1 leading-4">
        <h1 aria-live="polite" className="truncate text-sm font-semibold tabular-nums">
          {say('list.selected', { count })}
        </h1>
        {loaded && count < total && <SelectAll total={total} />}
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
    </div>
  );
}

function SelectAll({ total }: { total: number }) {
  const say = useSay();
  const client = useClient();
  const button = usePassedFocus<HTMLButtonElement>(listIfLost);
  return (
    <button
      ref={button}
      type="button"
      className="block max-w-full truncate text-xs font-medium text-accent-strong hover:underline"
      onClick={() => client.selectAll()}
    >
      {say('list.select-all', { count: total })}
    </button>
  );
}

/** Unless what was done has led it to a row. */
const listIfLost = () =>
  document.activeElement === document.body ? document.getElementById('list') : null;

function Doings({ intents }: { intents: Intents }) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  return (
    <>
      <IconButton words={say('list.delete')} keys="#" onClick={() => intents.delete()}>
        <Trash2 aria-hidden="true" />
      </IconButton>
      {!isLetterView(view) && <Flagging intents={intents} />}
      <IconButton
        words={say('list.export-selected')}
        className="@max-[20rem]:hidden"
        onClick={intents.exportSelected}
      >
        <FolderDown aria-hidden="true" />
      </IconButton>
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
