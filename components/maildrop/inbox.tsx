'use client';
/** The inbox, whole: rail, list, reader, and what floats above them. */
import { useEffect, useState } from 'react';
import { Reader } from '@/components/reader/reader';
import { TooltipProvider } from '@/components/ui/tooltip';
import { api } from '@/lib/client/api';
import { createMaildropClient } from '@/lib/client/maildrop/client';
import type { SignedOut } from '@/lib/client/maildrop/store';
import type { Place } from '@/lib/client/place';
import type { Theme } from '@/lib/client/theme';
import type { Account } from '@/lib/contract/session';
import { ListPane } from './list-pane.tsx';
import { Rail } from './rail.tsx';
import { RailDrawer } from './rail-drawer.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { Toasts } from './toasts.tsx';
import { useIntents } from './use-intents.ts';
import { useLook } from './use-look.ts';
import { MaildropContext, useClient, useMaildrop } from './use-maildrop.ts';
import { PlaceContext, useNavigation, usePlace } from './use-place.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { VIEW_WORDS } from './views.tsx';

export interface InboxProps {
  account: Account;
  place: Place;
  theme: Theme;
}

/** A full load, so that nothing of the mail stays in memory; back to this place if one did not wish to go. */
function toSignIn(why: SignedOut) {
  const { pathname, search } = window.location;
  const to = why === 'expired' ? `?to=${encodeURIComponent(pathname + search)}` : '';
  window.location.assign(`/sign-in${to}`);
}

export function Inbox({ account, place, theme }: InboxProps) {
  const [client] = useState(() => createMaildropClient(api, place, toSignIn));
  const navigation = useNavigation(place);
  useEffect(() => client.start(), [client]);
  return (
    <MaildropContext value={client}>
      <PlaceContext value={navigation}>
        <TooltipProvider delay={500}>
          <Panes account={account} theme={theme} />
        </TooltipProvider>
      </PlaceContext>
    </MaildropContext>
  );
}

/** What lies over the panes: nothing, the sheet of shortcuts, the rail on a phone. */
export type Overlay = 'none' | 'shortcuts' | 'rail';

function Panes({ account, theme }: { account: Account; theme: Theme }) {
  const look = useLook();
  const client = useClient();
  const { place } = usePlace();
  const [overlay, setOverlay] = useState<Overlay>('none');
  const intents = useIntents(setOverlay);
  useShortcuts(intents);
  useTitle(account);
  const { view, query, sort } = place;
  useEffect(() => client.show({ view, query, sort }), [client, view, query, sort]);
  const close = () => setOverlay('none');
  return (
    <div
      data-rows={look.rows}
      data-density={look.density}
      className="flex h-dvh overflow-hidden bg-canvas"
    >
      <a href="#list" className="skip-link">
        Skip to the messages
      </a>
      <Rail account={account} theme={theme} onOverlay={setOverlay} />
      <RailDrawer
        account={account}
        theme={theme}
        open={overlay === 'rail'}
        onOverlay={setOverlay}
      />
      <main className="flex min-w-0 flex-1">
        <ListPane intents={intents} onOverlay={setOverlay} />
        <Reader intents={intents} />
      </main>
      <Toasts />
      <ShortcutSheet open={overlay === 'shortcuts'} onClose={close} />
    </div>
  );
}

/** The tab says how much is unread, where, and whose it is. */
function useTitle(account: Account) {
  const { place } = usePlace();
  const unread = useMaildrop(({ maildrop }) => maildrop.unread);
  useEffect(() => {
    const count = unread > 0 ? `(${unread}) ` : '';
    const where = place.query.trim() === '' ? VIEW_WORDS[place.view].name : `“${place.query}”`;
    document.title = `${count}${where} · ${account.address} · Poplar`;
  }, [unread, place.view, place.query, account.address]);
}
