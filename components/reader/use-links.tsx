'use client';
/** What becomes of a link that the reader clicked, wherever in the message it stands. */
import { type ReactNode, useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import type { Link } from '@/lib/html';
import { LinkSheet } from './link-sheet.tsx';

/** Follows a link, or asks first. */
export type Follow = (link: Link) => void;

/** `sheet` has to stand somewhere on the page. */
export function useLinks(): { follow: Follow; sheet: ReactNode } {
  const client = useClient();
  const [asked, setAsked] = useState<Link | null>(null);
  const open = (link: Link) => {
    setAsked(null);
    // Neither who we are nor a way back to us.
    window.open(link.href, '_blank', 'noopener,noreferrer');
  };
  const write = async (link: Link) => {
    const address = addressOf(link.href);
    try {
      await navigator.clipboard.writeText(address);
      client.notify('plain', `${address} was copied.`);
    } catch {
      // The browser keeps its clipboard to itself: the address is shown instead.
      client.notify('plain', `The address is ${address}.`);
    }
  };
  const follow: Follow = (link) => {
    if (link.scheme === 'mailto') void write(link);
    else if (link.warning !== null) setAsked(link);
    else open(link);
  };
  return {
    follow,
    sheet: <LinkSheet link={asked} onOpen={open} onClose={() => setAsked(null)} />,
  };
}

function addressOf(href: string): string {
  const path = href.replace(/^mailto:/i, '').split('?')[0] ?? '';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
