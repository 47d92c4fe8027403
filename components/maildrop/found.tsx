'use client';
/** What a search means for the rows: words to mark, and what is worth saying above them. */
import { createContext, useContext } from 'react';
import { Marked } from '@/components/ui/marked';
import { useSay } from '@/components/ui/words';
import { marked, readQuery } from '@/lib/search';
import { useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

/** The folded words that rows mark; none while nothing is searched. */
export const FoundWords = createContext<readonly string[]>([]);

/** Text of a row, with what was searched marked in it. */
export function FoundText({ text }: { text: string }) {
  const words = useContext(FoundWords);
  return words.length === 0 ? text : <Marked pieces={marked(text, words)} />;
}

/** How the search went, where it went otherwise than one might think. */
export function SearchNotes() {
  const say = useSay();
  const query = usePlace((place) => place.query);
  const fetching = useMaildrop((snapshot) => snapshot.fetching);
  if (query.trim() === '') return null;
  const { oddities } = readQuery(query);
  const reading =
    fetching === null ? [] : [say('search.still-read', { count: fetching.of - fetching.done })];
  const odd = oddities.map(({ why, words }) => say(`search.odd.${why}`, { words }));
  const notes = [...odd, ...reading];
  return (
    <div role="status">
      {notes.map((note) => (
        <p key={note} className="border-b border-line bg-note-ground px-4 py-1.5 text-xs text-soft">
          {note}
        </p>
      ))}
    </div>
  );
}
