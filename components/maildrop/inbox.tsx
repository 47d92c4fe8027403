'use client';
/** The inbox, whole: rail, list, reader, and what floats above them. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ComposeDoor, useWrite } from '@/components/compose/door';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { createMaildropClient } from '@/lib/client/maildrop/client';
import type { SignedOut } from '@/lib/client/maildrop/store';
import type { Panes } from '@/lib/client/panes';
import { isLetterView, type Place } from '@/lib/client/place';
import type { Grouping, ListView } from '@/lib/contract/messages';
import type { Account } from '@/lib/contract/session';
import type { Settings } from '@/lib/contract/settings';
import { topNoted } from './address.ts';
import { PaneFrame } from './pane-frame.tsx';
import { Rail, type RailProps } from './rail.tsx';
import { Toasts } from './toasts.tsx';
import { useDrawn } from './use-drawn.ts';
import { type Intents, useIntents } from './use-intents.ts';
import { LookContext, lookFor, useLook, useRoom } from './use-look.ts';
import { MaildropContext, useClient } from './use-maildrop.ts';
import { usePanes } from './use-panes.ts';
import { createNavigation, NavigationContext, useNavigation, usePlace } from './use-place.ts';
import { ChoicesContext, useChoices, useKeptChoices } from './use-settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

export interface InboxProps {
  account: Account;
  place: Place;
  settings: Settings;
  panes: Panes;
}

/** A full load, so that nothing of the mail stays in memory; back to this place if one did not wish to go. */
async function toSignIn(why: SignedOut) {
  if (why === 'replaced') return window.location.reload();
  const { pathname, search } = window.location;
  const to = why === 'expired' ? `?to=${encodeURIComponent(pathname + search)}` : '';
  // What fails here, or cannot be fetched, is done by the sign-in page, which brings the same along.
  await import('@/lib/client/offline/device')
    .then(({ forgetHere }) => forgetHere())
    .catch(() => {});
  window.location.assign(`/sign-in${to}`);
}

/** What waits to be removed stands one by one, for each can be called back alone. */
const groupingIn = (view: ListView, { conversations }: Settings): Grouping =>
  view === 'deleted' || isLetterView(view) ? 'off' : conversations;

export function Inbox({ place, settings, ...props }: InboxProps) {
  const account = props.account.id;
  const say = useSay();
  const [client] = useState(() => {
    const conversations = groupingIn(place.view, settings);
    const { key, ...asked } = place;
    const first = { ...asked, account, conversations, around: topNoted() ?? key };
    return createMaildropClient(api, say, first, (why) => void toSignIn(why));
  });
  const [navigation] = useState(() => createNavigation(place));
  const choices = useKeptChoices(client, settings);
  const room = useRoom();
  const { density, split } = choices.settings;
  const look = useMemo(() => lookFor({ density, split }, room), [density, split, room]);
  useEffect(() => navigation.start(), [navigation]);
  useEffect(() => client.start(), [client]);
  return (
    <MaildropContext value={client}>
      <NavigationContext value={navigation}>
        <ChoicesContext value={choices}>
          <LookContext value={look}>
            <ComposeDoor account={props.account}>
              <Screen {...props} />
            </ComposeDoor>
          </LookContext>
        </ChoicesContext>
      </NavigationContext>
    </MaildropContext>
  );
}

/** What lies over the panes: nothing, the sheet of shortcuts, the rail on a phone, the palette. */
export type Overlay = 'none' | 'shortcuts' | 'rail' | 'palette';

type ScreenProps = Pick<InboxProps, 'account' | 'panes'>;

function Screen({ account, panes: initial }: ScreenProps) {
  const say = useSay();
  const look = useLook();
  const client = useClient();
  const [overlay, setOverlay] = useState<Overlay>('none');
  const [exporting, setExporting] = useState<string | null>(null);
  const endExport = useCallback(() => setExporting(null), []);
  const division = usePanes(initial);
  const { settings } = useChoices();
  const intents = useIntents({ overlay: setOverlay, exporting: setExporting }, settings);
  useShortcuts(intents, settings.keyboard, overlay);
  useDraftInPlace();
  const isDrawn = useDrawn() === 'drawn';
  const view = usePlace((place) => place.view);
  const query = usePlace((place) => place.query);
  const within = usePlace((place) => place.within);
  const sort = usePlace((place) => place.sort);
  const conversations = groupingIn(view, settings);
  useEffect(
    () => client.show({ view, query, within, sort, conversations }),
    [client, view, query, within, sort, conversations],
  );
  return (
    <div
      data-rows={look.rows}
      data-density={look.density}
      data-split={look.split}
      data-width={look.width}
      data-rail={division.panes.rail}
      className="flex h-dvh overflow-hidden bg-canvas pb-(--docked)"
    >
      <a href="#list" className="skip-link">
        {say('list.skip')}
      </a>
      <Rail account={account} onOverlay={setOverlay} {...division} />
      <PaneFrame intents={intents} onOverlay={setOverlay} {...division} />
      <Toasts />
      <Coming>{isDrawn && <AfterList account={account} />}</Coming>
      <Coming>
        {exporting !== null && <Exporting key={exporting} run={exporting} onDismiss={endExport} />}
      </Coming>
      <Sheets {...{ account, overlay, intents }} onOverlay={setOverlay} />
    </div>
  );
}

/** The address of a draft leads to where it is written on, over the list of drafts. */
function useDraftInPlace() {
  const { close } = useNavigation();
  const write = useWrite();
  const key = usePlace((place) => (place.view === 'drafts' ? place.key : null));
  useEffect(() => {
    if (key === null) return;
    write({ is: 'draft', key });
    close();
  }, [key, write, close]);
}

/** What nobody waits for comes once the list is drawn. */
const AfterList = late(async () => ({
  default: (await import('./once-drawn.ts')).AfterList,
}));

/** What few people open in a visit comes when they do. */
const ShortcutSheet = late(() => import('./shortcut-sheet.tsx'));
const CommandPalette = late(() => import('./command-palette.tsx'));
const Exporting = late(() => import('./exporting.tsx'));
const RailDrawer = late(() => import('./rail-drawer.tsx'));

function Sheets({ overlay, intents, ...rail }: RailProps & { overlay: Overlay; intents: Intents }) {
  const close = () => rail.onOverlay('none');
  if (overlay === 'none') return null;
  return (
    <Coming key={overlay} onDismiss={close}>
      {overlay === 'shortcuts' && <ShortcutSheet onClose={close} />}
      {overlay === 'palette' && <CommandPalette intents={intents} onClose={close} />}
      {overlay === 'rail' && <RailDrawer {...rail} />}
    </Coming>
  );
}
