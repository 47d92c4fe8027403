'use client';
/** Where one is, kept in the URL and the browser's history, without asking the server to move. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { hrefOf, type Place, placeIn } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ListView, Sort, Within } from '@/lib/contract/messages';
import { addressed, followSteps, markNow, readdress, stepBack, stepTo } from './address.ts';

/** One for each inbox, and the same as long as that stands. */
export interface Navigation {
  /** Where one is now. */
  here(): Place;
  /** Where the server was asked for, and what its page shows. */
  readonly first: Place;
  subscribe(listener: () => void): () => void;
  /** Follows the browser's own steps until the function that it gives is called. */
  start(): () => void;
  /** Opens a message: a step in the history from the list, none from one message to the next. */
  open(key: MessageKey): void;
  /** Back to the list: the browser's own step back where that leads there. */
  close(): void;
  /** Another list. */
  show(view: ListView): void;
  /**
   * Searches this list; one step in the history, however long one types. Empty: leaves the search.
   * `key`: what is open then, null for the list alone; without it what is open now.
   */
  search(query: string, key?: MessageKey | null): void;
  /** Searches deeper, or not so deep. */
  searchIn(within: Within): void;
  sort(sort: Sort): void;
}

export const NavigationContext = createContext<Navigation | null>(null);

/** @throws Error outside an inbox: a mistake of ours */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error('No place around this component.');
  return navigation;
}

/** One thing of the place. `select` must give the same reference while that has not changed. */
export function usePlace<Selected>(select: (place: Place) => Selected): Selected {
  const { subscribe, here, first } = useNavigation();
  return useSyncExternalStore(
    subscribe,
    () => select(here()),
    () => select(first),
  );
}

/** The navigation of one inbox; `first` is where the server was asked for. */
export function createNavigation(first: Place): Navigation {
  let place = first;
  const listeners = new Set<() => void>();
  const go = (next: Place) => {
    place = next;
    for (const listener of listeners) listener();
  };
  const change = (by: Partial<Place>) => {
    const next = { ...place, ...by };
    readdress(markNow(), next);
    go(next);
  };
  return {
    first,
    here: () => place,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      const read = () => go(addressed());
      // A page that this device had kept was made for another place.
      if (hrefOf(addressed()) !== hrefOf(place)) read();
      return followSteps(read);
    },
    open(key) {
      const next = { ...place, key };
      if (place.key === null) stepTo('from-list', next);
      else readdress(markNow() === 'from-list' ? 'from-list' : null, next);
      go(next);
    },
    close() {
      if (place.key === null) return;
      const next = { ...place, key: null };
      if (markNow() === 'from-list') stepBack();
      else readdress(null, next);
      go(next);
    },
    show(view) {
      const next = placeIn(view);
      stepTo(null, next);
      go(next);
    },
    search(query, key = place.key) {
      if (query === place.query && key === place.key) return;
      const next = { ...searching(place, query), key };
      stepInto(place, next);
      go(next);
    },
    searchIn: (within) => change({ within }),
    sort: (sort) => change({ sort }),
  };
}

function searching(from: Place, query: string): Place {
  const view = from.view === 'deleted' ? 'inbox' : from.view;
  // Who leaves the search leaves its depth.
  const within = query === '' ? 'envelopes' : from.within;
  return { ...from, view, query, within };
}

/**
 * A search is one step in the history, however long one types; it is left the way it was entered. Who
 * left a message for it comes back to that by the browser's own step, and not by emptying the search.
 */
function stepInto(here: Place, next: Place): void {
  if (here.key !== next.key) stepTo(null, next);
  else if (here.query === '') stepTo('searching', next);
  else if (next.query === '' && markNow() === 'searching') stepBack();
  else readdress(markNow(), next);
}
