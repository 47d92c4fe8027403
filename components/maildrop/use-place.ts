'use client';
/** Where one is, kept in the URL and the browser's history, without asking the server to move. */
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { hrefOf, type Place, placeIn } from '@/lib/client/place';
import type { MessageKey } from '@/lib/contract/envelope';
import type { ListView, Sort, Within } from '@/lib/contract/messages';
import { addressed, leaveAddress, readdress, stepTo } from './address.ts';

export interface Navigation {
  readonly place: Place;
  /** Opens a message: a step in the history from the list, none from one message to the next. */
  open(key: MessageKey): void;
  /** Back to the list: the browser's own step back where that leads there. */
  close(): void;
  /** Another list. */
  show(view: ListView): void;
  /** Searches this list; one step in the history, however long one types. Empty: leaves the search. */
  search(query: string): void;
  /** Searches deeper, or not so deep. */
  searchIn(within: Within): void;
  sort(sort: Sort): void;
}

/** Marks a step of the history that was made from the list of this page. */
const FROM_LIST = { poplarFromList: true };

const isFromList = () => window.history.state?.poplarFromList === true;

/** Marks a step that was made by beginning to search. */
const SEARCHING = { poplarSearching: true };

const isSearching = () => window.history.state?.poplarSearching === true;

export const PlaceContext = createContext<Navigation | null>(null);

/** @throws Error outside an inbox: a mistake of ours */
export function usePlace(): Navigation {
  const navigation = useContext(PlaceContext);
  if (navigation === null) throw new Error('No place around this component.');
  return navigation;
}

/** The navigation of one inbox; `initial` is where the server was asked for. */
export function useNavigation(initial: Place): Navigation {
  const [place, setPlace] = useState(initial);

  useEffect(() => {
    const read = () => {
      leaveAddress();
      setPlace(addressed());
    };
    // A page that this device had kept was made for another place.
    if (hrefOf(addressed()) !== hrefOf(initial)) read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [initial]);

  const open = useCallback(
    (key: MessageKey) => {
      const next = { ...place, key };
      if (place.key === null) stepTo({ ...FROM_LIST }, next);
      else readdress(isFromList() ? { ...FROM_LIST } : null, next);
      setPlace(next);
    },
    [place],
  );

  const close = useCallback(() => {
    if (place.key === null) return;
    const next = { ...place, key: null };
    if (isFromList()) back();
    else readdress(null, next);
    setPlace(next);
  }, [place]);

  const show = useCallback((view: ListView) => {
    const next = placeIn(view);
    stepTo(null, next);
    setPlace(next);
  }, []);

  const search = useCallback((query: string) => {
    const here = addressed();
    if (query === here.query) return;
    const view = here.view === 'deleted' ? 'inbox' : here.view;
    // Who leaves the search leaves its depth.
    const within = query === '' ? 'envelopes' : here.within;
    const next: Place = { ...here, view, query, within };
    stepInto(here, next);
    setPlace(next);
  }, []);

  const change = useCallback((by: Partial<Place>) => {
    const next = { ...addressed(), ...by };
    readdress(window.history.state, next);
    setPlace(next);
  }, []);
  const searchIn = useCallback((within: Within) => change({ within }), [change]);
  const sort = useCallback((wanted: Sort) => change({ sort: wanted }), [change]);

  return useMemo(
    () => ({ place, open, close, show, search, searchIn, sort }),
    [place, open, close, show, search, searchIn, sort],
  );
}

/** A search is one step in the history, however long one types; it is left the way it was entered. */
function stepInto(here: Place, next: Place): void {
  if (here.query === '') stepTo({ ...SEARCHING }, next);
  else if (next.query === '' && isSearching()) back();
  else readdress(window.history.state, next);
}

function back(): void {
  leaveAddress();
  window.history.back();
}
