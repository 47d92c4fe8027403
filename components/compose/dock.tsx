'use client';
/** Where letters are written: sheets at the lower right, a whole page on a phone; and what became of those sent. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { useSay } from '@/components/ui/words';
import { type ComposeClient, createComposeClient } from '@/lib/client/compose/client';
import { openBefore } from '@/lib/client/compose/coming-back';
import { createCopies } from '@/lib/client/compose/copies';
import { lettersApi } from '@/lib/client/compose/letters-api';
import { newKey } from '@/lib/client/compose/new-key';
import type { Sheet } from '@/lib/client/compose/store';
import { createToldBefore } from '@/lib/client/compose/told';
import type { Wish } from '@/lib/client/compose/wish';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import type { MessageKey } from '@/lib/contract/envelope';
import type { Account } from '@/lib/contract/session';
import type { Say } from '@/lib/words/say';
import { LetterSheet, Starting } from './letter-sheet.tsx';
import { SendingToasts } from './sending-toasts.tsx';
import { ComposeContext, useDesk } from './use-compose.ts';

export interface DockProps {
  account: Account;
  wishes: readonly Wish[];
  onTaken: () => void;
}

export default function Dock({ account, wishes, onTaken }: DockProps) {
  const say = useSay();
  const maildrop = useClient();
  const [client] = useState(() => composerFor(account, maildrop, say));
  useEffect(() => {
    client.start(openBefore(sessionStorage, account.id));
    return maildrop.join({
      heard: client.heard,
      reconnected: () => void client.reload(),
      leaving: client.saveAll,
    });
  }, [client, maildrop, account.id]);
  useEffect(() => {
    if (wishes.length === 0) return;
    for (const wish of wishes) void client.write(wish);
    onTaken();
  }, [client, wishes, onTaken]);
  return (
    <ComposeContext value={client}>
      <Sheets />
      <SendingToasts />
    </ComposeContext>
  );
}

function composerFor(account: Account, maildrop: MaildropClient, say: Say): ComposeClient {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return createComposeClient({
    api: lettersApi,
    account: account.id,
    copies: createCopies(localStorage, account.id),
    toldBefore: createToldBefore(localStorage, account.id),
    tab: sessionStorage,
    now: Date.now,
    newKey,
    telling: { locale: say.manner.locale, timeZone },
    fail: maildrop.fail,
    notify: maildrop.notify,
    complain: maildrop.complain,
    say,
  });
}

/** one: a page of its own, as on a phone however it is held; some: the one in front is open; more: two are. */
type Room = 'one' | 'some' | 'more';

const MORE = '(min-width: 80rem)';
const SOME = '(min-width: 48rem) and (min-height: 30rem)';

function roomNow(): Room {
  if (!matchMedia(SOME).matches) return 'one';
  return matchMedia(MORE).matches ? 'more' : 'some';
}

function watchRoom(changed: () => void): () => void {
  const sizes = [matchMedia(MORE), matchMedia(SOME)];
  for (const size of sizes) size.addEventListener('change', changed);
  return () => {
    for (const size of sizes) size.removeEventListener('change', changed);
  };
}

const OPEN = { one: 1, some: 1, more: 2 } as const;

/** What has no room is minimised: the one in front stays open, then those that were opened last. */
function fitting(sheets: readonly Sheet[], front: MessageKey | null, room: Room): Sheet[] {
  const open = sheets.filter(({ shape }) => shape !== 'minimised').toReversed();
  const first = open.filter(({ letter }) => letter.key === front);
  const stay = [...new Set([...first, ...open])].slice(0, OPEN[room]);
  return sheets.map((sheet) => (stay.includes(sheet) ? sheet : { ...sheet, shape: 'minimised' }));
}

function Sheets() {
  const sheets = useDesk((desk) => desk.sheets);
  const front = useDesk((desk) => desk.front);
  const starting = useDesk((desk) => desk.starting);
  const room = useSyncExternalStore(watchRoom, roomNow, roomNow);
  return (
    <div className="pointer-events-none fixed inset-x-2 bottom-0 z-40 flex flex-row-reverse flex-wrap-reverse items-start gap-2 md:inset-x-4">
      {starting.map(({ id, words }) => (
        <Starting key={id} words={words} />
      ))}
      {fitting(sheets, front, room)
        .toReversed()
        .map((sheet) => (
          <LetterSheet
            key={sheet.letter.key}
            sheet={sheet}
            place={room === 'one' ? 'page' : 'corner'}
            focus={sheet.letter.key === front ? 'take' : 'leave'}
          />
        ))}
    </div>
  );
}
