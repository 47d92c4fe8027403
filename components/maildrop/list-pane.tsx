'use client';
/** The list with its toolbar; on a phone it waits unseen, and unread aloud, behind the reader. */
import { Menu, RefreshCw } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import { WriteButton } from '@/components/compose/write-button';
import { IconButton } from '@/components/ui/icon-button';
import { Coming, late } from '@/components/ui/late';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { fullness } from '@/lib/client/maildrop/status-words';
import { problemWords } from '@/lib/client/problem-words';
import { topNoted } from './address.ts';
import { EmptyView } from './empty-view.tsx';
import type { Overlay } from './inbox.tsx';
import { ListBones } from './list-bones.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { MessageList } from './message-list.tsx';
import { SearchBox } from './search-box.tsx';
import { useDrawn } from './use-drawn.ts';
import type { Intents } from './use-intents.ts';
import { useLook } from './use-look.ts';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { leftAtLoad } from './use-places.ts';
import { useChoices } from './use-settings.ts';

/** What was kept stands here before anybody hears how old it is. */
const OfflineNote = late(async () => ({
  default: (await import('./once-drawn.ts')).OfflineNote,
}));
/** Where nothing is deleted there is none. */
const RemovalNote = late(async () => ({
  default: (await import('./once-drawn.ts')).RemovalNote,
}));
/** Nobody who does not search needs them. */
const SearchNotes = late(() => import('./search-notes.tsx'));
const WholeText = late(() => import('./whole-text.tsx'));
/** A mailbox is waited for now and then. */
const WaitingNote = late(() => import('./waiting-note.tsx'));
/** Most mailboxes have room. */
const Full = late(() => import('./full.tsx'));

export interface ListPaneProps {
  intents: Intents;
  onOverlay: (overlay: Overlay) => void;
}

export function ListPane({ intents, onOverlay }: ListPaneProps) {
  const say = useSay();
  const { split } = useLook();
  const isDrawn = useDrawn() === 'drawn';
  const isReading = usePlace((place) => place.key !== null);
  const isSearched = usePlace((place) => place.query.trim() !== '');
  const isDeleted = usePlace((place) => place.view === 'deleted');
  // Where there is no list yet, its place says why.
  const isListed = useList().total !== null;
  const isWaiting = useMaildrop(
    ({ maildrop, stream }) => isListed && maildrop.state === 'waiting' && stream !== 'lost',
  );
  const quota = useChoices().settings.quotaOctets;
  const isFull = useMaildrop(({ maildrop }) => fullness(maildrop.octets, quota) !== 'fine');
  return (
    <section
      aria-label={say('list.messages')}
      data-keys="list"
      className={`flex min-h-0 min-w-0 flex-col border-line bg-surface md:border-s ${PLACES[split]} ${
        split === 'none' && isReading ? 'invisible' : ''
      }`}
    >
      <div className="bar gap-1 border-b border-line px-2">
        <IconButton
          words={say('view.mailbox')}
          className="md:hidden"
          onClick={() => onOverlay('rail')}
        >
          <Menu aria-hidden="true" />
        </IconButton>
        <SearchBox intents={intents} />
        <Check />
      </div>
      <ListToolbar intents={intents} />
      <div role="status">
        <Coming>{isDrawn && <OfflineNote />}</Coming>
      </div>
      {isWaiting && (
        <Coming>
          <WaitingNote />
        </Coming>
      )}
      {isFull && (
        <Coming>
          <Full room="list" />
        </Coming>
      )}
      {isSearched && (
        <Coming>
          <SearchNotes />
          <WholeText />
        </Coming>
      )}
      {isDeleted && (
        <Coming>
          <RemovalNote />
        </Coming>
      )}
      <Content intents={intents} />
      <WriteButton room="floating" />
    </section>
  );
}

/** As wide or high as it was left, within bounds that leave room for the message. */
const PLACES = {
  right:
    'flex-1 md:w-[var(--list-width,21rem)] md:max-w-[max(var(--least-list),calc(100%-var(--least-message)))] md:flex-none lg:w-[var(--list-width,24rem)] xl:w-[var(--list-width,27rem)]',
  below:
    'flex-1 md:h-[var(--list-height,45%)] md:max-h-[max(var(--least-list),calc(100%-var(--least-message)))] md:flex-none',
  none: 'flex-1',
} as const;

/** What comes in the list's place, as another list or that it is empty, has the focus that the list had. */
function useFocusHandedOn() {
  const had = typeof document !== 'undefined' && document.activeElement?.closest('#list') != null;
  useLayoutEffect(() => {
    if (had && document.activeElement === document.body)
      document.getElementById('list')?.focus({ preventScroll: true });
  });
}

function Content({ intents }: { intents: Intents }) {
  const client = useClient();
  const view = usePlace((place) => place.view);
  const { total, problem } = useList();
  const say = useSay();
  const [leftAt] = useState(() => leftAtLoad(client.get().asked, topNoted()));
  const waiting = useMaildrop(({ maildrop }) => maildrop.problem);
  useFocusHandedOn();
  if (total === null || total === 0)
    return (
      <div id="list" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
        {total === null && problem === null ? (
          <ListBones note={waiting && problemWords(say, waiting)} />
        ) : (
          <EmptyView problem={problem} onRetry={() => void client.reload()} />
        )}
      </div>
    );
  return (
    <>
      {problem !== null && (
        <div className="flex-none px-3 pt-2">
          <Notice tone="danger" role="alert" detail={problem.detail}>
            {problemWords(say, problem)}{' '}
            <button
              type="button"
              className="font-semibold underline underline-offset-2"
              onClick={() => void client.reload()}
            >
              {say('ui.try-again')}
            </button>
          </Notice>
        </div>
      )}
      <MessageList key={view} {...{ total, intents, leftAt }} />
    </>
  );
}

function Check() {
  const say = useSay();
  const client = useClient();
  const checking = useMaildrop((snapshot) => snapshot.checking);
  return (
    <IconButton
      words={say('list.check')}
      keys="Shift+n"
      aria-disabled={checking === 'yes'}
      onClick={() => void client.check()}
    >
      <RefreshCw aria-hidden="true" className={checking === 'yes' ? 'animate-turn' : ''} />
    </IconButton>
  );
}
