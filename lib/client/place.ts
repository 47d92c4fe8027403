/** Where in the inbox one is, as a URL: /mail, /mail/[key], with ?view= for the filtered lists. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { View } from '@/lib/contract/messages';

/** A list, and the message that is open beside or over it. */
export interface Place {
  readonly view: View;
  readonly key: MessageKey | null;
}

export const VIEWS = ['inbox', 'unread', 'starred', 'attachments'] as const satisfies View[];

const KEY = /^[A-Za-z0-9_-]{22}$/;

/** Reads a location; whatever it does not know counts as the inbox. */
export function placeOf(pathname: string, search: string): Place {
  const segment = /^\/mail\/([^/]+)$/.exec(pathname)?.[1] ?? '';
  const wanted = new URLSearchParams(search).get('view');
  return {
    view: VIEWS.find((view) => view === wanted) ?? 'inbox',
    key: KEY.test(segment) ? segment : null,
  };
}

/** The inverse of placeOf. */
export function hrefOf(place: Place): string {
  const path = place.key === null ? '/mail' : `/mail/${place.key}`;
  return place.view === 'inbox' ? path : `${path}?view=${place.view}`;
}
