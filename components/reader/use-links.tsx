'use client';
/** What becomes of a link that the reader clicked, wherever in the message it stands. */
import { type ReactNode, useState } from 'react';
import { useWrite } from '@/components/compose/door';
import { wishOfMailto } from '@/lib/client/compose/wish';
import type { Link } from '@/lib/html';
import { LinkSheet } from './link-sheet.tsx';

/** Follows a link, or asks first. */
export type Follow = (link: Link) => void;

/** `sheet` has to stand somewhere on the page. */
export function useLinks(): { follow: Follow; sheet: ReactNode } {
  const write = useWrite();
  const [asked, setAsked] = useState<Link | null>(null);
  const open = (link: Link) => {
    setAsked(null);
    // Neither who we are nor a way back to us.
    window.open(link.href, '_blank', 'noopener,noreferrer');
  };
  const follow: Follow = (link) => {
    if (link.scheme === 'mailto') write(wishOfMailto(link.href));
    else if (link.warning !== null) setAsked(link);
    else open(link);
  };
  return {
    follow,
    sheet: <LinkSheet link={asked} onOpen={open} onClose={() => setAsked(null)} />,
  };
}
