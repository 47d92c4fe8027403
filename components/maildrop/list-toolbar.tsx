'use client';
/** What stands above the list: its name and the check for mail, or the actions on what is selected. */
import { Mail, MailOpen, Menu, RefreshCw, Star, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { envelopeOf } from '@/lib/client/maildrop/state';
import type { ListPaneProps } from './list-pane.tsx';
import type { Intents } from './use-intents.ts';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { VIEW_WORDS } from './views.tsx';

export function ListToolbar({ intents, onOverlay }: ListPaneProps) {
  const { place } = usePlace();
  const total = useMaildrop(({ views }) => views[place.view].total);
  const selected = useMaildrop(({ selection }) => selection.keys.size);
  return (
    <div role="toolbar" aria-label="List" className="bar gap-0.5 border-b border-line pe-2">
      <IconButton words="Mailbox" className="ms-1.5 md:hidden" onClick={() => onOverlay('rail')}>
        <Menu aria-hidden="true" />
      </IconButton>
      <SelectAll total={total ?? 0} selected={selected} />
      {selected > 0 ? <Selected intents={intents} count={selected} total={total ?? 0} /> : <Name />}
    </div>
  );
}

function SelectAll({ total, selected }: { total: number; selected: number }) {
  const client = useClient();
  const box = useRef<HTMLInputElement>(null);
  const all = selected > 0 && selected >= total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <label
      className={`flex h-full w-10 flex-none cursor-pointer items-center justify-center max-md:w-9 ${total === 0 ? 'invisible' : ''}`}
    >
      <span className="sr-only">Select all messages</span>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() => (selected > 0 ? client.selectNone() : client.selectLoaded())}
        className="size-4 accent-accent"
      />
    </label>
  );
}

function Name() {
  const client = useClient();
  const { place } = usePlace();
  const total = useMaildrop(({ views }) => views[place.view].total);
  const checking = useMaildrop((snapshot) => snapshot.checking);
  return (
    <>
      <h1 className="min-w-0 flex-1 truncate text-lg font-semibold tracking-tight">
        {VIEW_WORDS[place.view].name}
        {total !== null && total > 0 && (
          <span className="ms-2 text-xs font-normal tracking-normal text-faint tabular-nums">
            {total.toLocaleString('en')}
          </span>
        )}
      </h1>
      <IconButton
        words="Check for new mail"
        keys="Shift+n"
        aria-disabled={checking === 'yes'}
        onClick={() => void client.check()}
      >
        <RefreshCw aria-hidden="true" className={checking === 'yes' ? 'animate-turn' : ''} />
      </IconButton>
    </>
  );
}

function Selected({ intents, count, total }: { intents: Intents; count: number; total: number }) {
  const client = useClient();
  const unread = useMaildrop((all) =>
    [...all.selection.keys].some((key) => envelopeOf(all, key)?.read === false),
  );
  const loaded = useMaildrop(({ views, selection }) =>
    Object.values(views).some(
      ({ rows }) => rows.filter((key) => key !== undefined).length === selection.keys.size,
    ),
  );
  return (
    <>
      <div className="min-w-0 flex-1 leading-4">
        <p aria-live="polite" className="truncate text-sm font-semibold tabular-nums">
          {count.toLocaleString('en')} selected
        </p>
        {loaded && count < total && (
          <button
            type="button"
            className="block max-w-full truncate text-xs font-medium text-accent-strong hover:underline"
            onClick={() => void client.selectAll()}
          >
            Select all {total.toLocaleString('en')}
          </button>
        )}
      </div>
      <IconButton words="Delete" keys="#" onClick={() => intents.delete()}>
        <Trash2 aria-hidden="true" />
      </IconButton>
      <IconButton
        words={unread ? 'Mark as read' : 'Mark as unread'}
        keys={unread ? 'Shift+i' : 'Shift+u'}
        onClick={() => (unread ? intents.markRead() : intents.markUnread())}
      >
        {unread ? <MailOpen aria-hidden="true" /> : <Mail aria-hidden="true" />}
      </IconButton>
      <IconButton words="Star or unstar" keys="s" onClick={() => intents.star()}>
        <Star aria-hidden="true" />
      </IconButton>
      <IconButton words="Clear the selection" keys="Escape" onClick={client.selectNone}>
        <X aria-hidden="true" />
      </IconButton>
    </>
  );
}
