'use client';
import { useSay } from '@/components/ui/words';
/** Whom the first letters may mean, below the field that keeps the focus. */
import type { Correspondent } from '@/lib/client/compose/recipients';

export interface SuggestionsProps {
  /** Of the field; options are `id-0`, `id-1` … */
  id: string;
  found: readonly Correspondent[];
  at: number;
  onChoose: (one: Correspondent) => void;
}

export function Suggestions({ id, found, at, onChoose }: SuggestionsProps) {
  const say = useSay();
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={say('compose.suggestions')}
      className="absolute start-16 top-full z-10 min-w-64 max-w-[calc(100%-4rem)] rounded-lg bg-raised p-1 shadow-pop"
    >
      {found.map((one, index) => (
        <div
          key={one.address}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // Before the field loses the focus and takes what was typed as it stands.
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
          className={`cursor-pointer truncate rounded-sm px-2.5 py-1.5 pointer-coarse:py-3 text-sm hover:bg-hover ${index === at ? 'pointed bg-press' : ''}`}
        >
          {one.name !== '' && (
            <span className="me-2 font-medium">
              <bdi>{one.name}</bdi>
            </span>
          )}
          <bdi className="text-faint">{one.address}</bdi>
        </div>
      ))}
    </div>
  );
}
