'use client';
/** How a search went, where it went otherwise than one might think. */
import { useSay } from '@/components/ui/words';
import { dateOrderOf, typedDate } from '@/lib/client/dates';
import { readQuery } from '@/lib/search';
import { useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';

export default function SearchNotes() {
  const say = useSay();
  const query = usePlace((place) => place.query);
  const fetching = useMaildrop((snapshot) => snapshot.fetching);
  const { oddities } = readQuery(query, dateOrderOf(say.manner));
  const reading =
    fetching === null ? [] : [say('search.still-read', { count: fetching.of - fetching.done })];
  const example = `\u2066${typedDate(say.manner)}\u2069`;
  const odd = oddities.map(({ why, words }) => say(`search.odd.${why}`, { words, example }));
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
