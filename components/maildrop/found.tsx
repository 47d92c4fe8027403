'use client';
/** What a search means for the rows: the words that it found are marked. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { keepTrying } from '@/components/ui/keep-trying';
import { Marked, type MarkedPiece } from '@/components/ui/marked';
import { dateOrderHere } from '@/lib/client/dates';
import { usePlace } from './use-place.ts';

/** Cuts a text where what was searched begins and ends. */
export type Finding = (text: string) => readonly MarkedPiece[];

/** Null while nothing is searched. */
export const FindingContext = createContext<Finding | null>(null);

/** Text of a row, with what was searched marked in it. */
export function FoundText({ text }: { text: string }) {
  const find = useContext(FindingContext);
  return find === null ? text : <Marked pieces={find(text)} />;
}

/** Comes once somebody searches. */
const search = () => import('@/lib/search');

/** How to find what is searched in a row's text; null while nothing is. */
export function useFinding(): Finding | null {
  const query = usePlace((place) => place.query.trim());
  const [language, setLanguage] = useState<Awaited<ReturnType<typeof search>> | null>(null);
  const isWanted = query !== '' && language === null;
  useEffect(() => {
    if (isWanted) return keepTrying(() => search().then(setLanguage), 'now');
    return;
  }, [isWanted]);
  return useMemo(() => {
    if (language === null || query === '') return null;
    const { marked, readQuery, wordsOf } = language;
    const words = wordsOf(readQuery(query, dateOrderHere()));
    return words.length === 0 ? null : (text) => marked(text, words);
  }, [language, query]);
}
