'use client';
/** The rail: whose mailbox, its views, and how it stands. Pictures alone where room is short, or as one chose. */
import { WriteButton } from '@/components/compose/write-button';
import { Coming, late } from '@/components/ui/late';
import { Tooltip } from '@/components/ui/tooltip';
import { useSay } from '@/components/ui/words';
import { numeral } from '@/lib/client/formats';
import type { Snapshot } from '@/lib/client/maildrop/store';
import { hrefOf, LETTER_VIEWS, placeIn, VIEWS } from '@/lib/client/place';
import type { ListView } from '@/lib/contract/messages';
import type { Account } from '@/lib/contract/session';
import { AccountMenu } from './account-menu.tsx';
import type { Overlay } from './inbox.tsx';
import { Status } from './status.tsx';
import { useDrawn } from './use-drawn.ts';
import { useMaildrop } from './use-maildrop.ts';
import type { PanesProps } from './use-panes.ts';
import { useNavigation, usePlace } from './use-place.ts';
import { VIEW_WORDS } from './views.tsx';

export interface RailProps {
  account: Account;
  onOverlay: (overlay: Overlay) => void;
}

/** Nobody narrows it before there is a list. */
const RailSwitch = late(async () => ({
  default: (await import('./once-drawn.ts')).RailSwitch,
}));

export function Rail({ account, onOverlay, panes, onPanes }: RailProps & PanesProps) {
  const isDrawn = useDrawn() === 'drawn';
  return (
    <header className="hidden w-14 flex-none flex-col md:flex full-rail:w-56">
      <div className="bar px-2">
        <AccountMenu account={account} onOverlay={onOverlay} room="responsive" />
      </div>
      <div className="px-2 pt-1 pb-2.5">
        <WriteButton room="responsive" />
      </div>
      <ViewLinks room="responsive" />
      <div className="mt-auto flex items-end gap-1 ps-4 pe-2 pt-3 pb-2 slim-rail:flex-col slim-rail:items-center slim-rail:ps-2">
        <div className="min-w-0 flex-1 pb-2 slim-rail:hidden">
          <Status room="full" />
        </div>
        <div className="full-rail:hidden">
          <Status room="dot" />
        </div>
        <div className="size-9 pointer-coarse:size-[max(2.25rem,44px)] max-lg:hidden">
          {isDrawn && (
            <Coming>
              <RailSwitch panes={panes} onPanes={onPanes} />
            </Coming>
          )}
        </div>
      </div>
    </header>
  );
}

interface ViewLinksProps {
  /** responsive: pictures alone where the rail is narrow. */
  room: 'full' | 'responsive';
  onGone?: () => void;
}

/** The maildrop's lists, then those of what is kept here. */
export function ViewLinks(props: ViewLinksProps) {
  const say = useSay();
  return (
    <nav
      aria-label={say('view.nav')}
      className="flex min-h-0 flex-col gap-0.5 overflow-y-auto px-2 py-1 -my-1"
    >
      {VIEWS.map((view) => (
        <ViewLink key={view} view={view} {...props} />
      ))}
      <hr className="mx-3 my-2 border-line" />
      {LETTER_VIEWS.map((view) => (
        <ViewLink key={view} view={view} {...props} />
      ))}
    </nav>
  );
}

interface ViewLinkProps extends ViewLinksProps {
  view: ListView;
}

/** What is worth knowing of a list before one goes there. */
function countIn(view: ListView, { deletions, maildrop, waiting }: Snapshot): number {
  switch (view) {
    case 'inbox':
      return maildrop.unread;
    case 'deleted':
      return deletions.size;
    case 'drafts':
    case 'outbox':
      return waiting[view];
    default:
      return 0;
  }
}

/** A real link, so that it opens in a new tab too; a plain click stays on the page. */
function ViewLink({ view, room, onGone }: ViewLinkProps) {
  const say = useSay();
  const { show } = useNavigation();
  const chosen = usePlace((place) => place.view === view);
  const count = useMaildrop((snapshot) => countIn(view, snapshot));
  const { name, icon: Icon, keys } = VIEW_WORDS[view];
  const narrow = room === 'responsive' ? 'slim-rail:hidden' : '';
  const link = (
    <a
      href={hrefOf(placeIn(view))}
      aria-current={chosen ? 'page' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        show(view);
        onGone?.();
      }}
      className={`relative flex h-9 pointer-coarse:h-11 flex-none items-center gap-3 rounded-md px-3 text-sm ${room === 'responsive' ? 'slim-rail:justify-center slim-rail:px-0' : ''} ${
        chosen ? 'bg-chosen font-semibold text-ink' : 'text-soft hover:bg-press hover:text-ink'
      }`}
    >
      <Icon
        className={`size-[1.125rem] flex-none stroke-[1.75] ${chosen ? 'text-accent' : ''}`}
        aria-hidden="true"
      />
      <span
        className={`min-w-0 flex-1 truncate ${room === 'responsive' ? 'slim-rail:sr-only' : ''}`}
      >
        {say(name)}
      </span>
      {count > 0 && (
        <>
          <span className={`text-xs tabular-nums ${narrow}`}>
            {numeral(say, count)}
            {view !== 'drafts' && (
              <span className="sr-only">{` ${say(view === 'inbox' ? 'view.unread-aloud' : 'view.waiting-aloud')}`}</span>
            )}
          </span>
          {room === 'responsive' && view !== 'drafts' && (
            <span className="absolute end-2 top-1.5 size-2 rounded-full bg-accent ring-2 ring-canvas forced-colors:bg-[Highlight] full-rail:hidden" />
          )}
        </>
      )}
    </a>
  );
  return room === 'full' ? (
    link
  ) : (
    <Tooltip words={say(name)} keys={keys} side="end">
      {link}
    </Tooltip>
  );
}
