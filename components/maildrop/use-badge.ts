'use client';
/** What the tab says from afar: how much is unread, where, and whose it is; a dot on its picture. On paper, what is printed. */
import { useEffect } from 'react';
import { usePrinting } from '@/components/reader/use-printing';
import { useSay } from '@/components/ui/words';
import { subjectOf } from '@/lib/client/formats';
import type { Account } from '@/lib/contract/session';
import { useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { VIEW_WORDS } from './views.tsx';

export function useBadge(account: Account): void {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const query = usePlace((place) => place.query);
  const unread = useMaildrop(({ maildrop }) => maildrop.unread);
  const key = usePlace((place) => place.key);
  const open = useMaildrop(({ envelopes }) => (key === null ? undefined : envelopes.get(key)));
  const printing = usePrinting();
  const subject = printing === 'yes' && open !== undefined ? subjectOf(say, open) : null;
  const where = query.trim() === '' ? say(VIEW_WORDS[view].name) : `“${query}”`;
  useEffect(() => {
    const count = unread > 0 ? `(${unread}) ` : '';
    const title = subject ?? `${count}${where} · ${account.address} · Poplar`;
    const wear = () => {
      if (document.title !== title) document.title = title;
      wearPicture(unread > 0 ? DOTTED : PLAIN);
    };
    wear();
    // Where the machine is slow, Next brings the title and picture that the page came with after these.
    const changes = new MutationObserver(wear);
    changes.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => changes.disconnect();
  }, [unread, where, account.address, subject]);
  useEffect(() => () => wearPicture(PLAIN), []);
}

/** There may be several, as Next adds its own where it does not find it as it was. */
function wearPicture(href: string): void {
  for (const icon of document.querySelectorAll('link[rel=icon]'))
    if (icon.getAttribute('href') !== href) icon.setAttribute('href', href);
}

const PLAIN = '/favicon.svg';

/** The same with a dot in its corner. */
const DOTTED = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#1f6b4a"/>
<path d="M16 4c-4.2 3.5-6.4 7.7-6.4 11.9 0 4.6 2.7 7.6 6.4 7.6z" fill="#e6f7ec"/>
<path d="M16 4c4.2 3.5 6.4 7.7 6.4 11.9 0 4.6-2.7 7.6-6.4 7.6z" fill="#a4dbbd"/>
<path d="M14.95 21.5h2.1v6.25h-2.1z" fill="#e6f7ec"/>
<circle cx="25" cy="7" r="7" fill="#d3432f" stroke="#fff" stroke-width="2"/>
</svg>`)}`;
