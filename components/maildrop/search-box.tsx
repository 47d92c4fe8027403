'use client';
/** The search box: what is typed is searched at once, and stands in the URL. */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { isSameList, listOf } from '@/lib/client/maildrop/state';
import { LONGEST_QUERY } from '@/lib/client/place';
import { useDrawn } from './use-drawn.ts';
import type { Intents } from './use-intents.ts';
import { useMaildrop } from './use-maildrop.ts';
import { useNavigation, usePlace } from './use-place.ts';

/** Keys that come as fast as a held one are searched together; milliseconds. */
const PAUSE = 40;

/** Nobody reads it before there is a list. */
const SearchHelp = late(async () => ({
  default: (await import('./once-drawn.ts')).SearchHelp,
}));

export function SearchBox({ intents }: { intents: Intents }) {
  const say = useSay();
  const isDrawn = useDrawn() === 'drawn';
  const view = usePlace((place) => place.view);
  const { text, write, searchNow } = useTyped();
  const goOn = useGoOn(text, intents);
  const name = say(`search.in.${view}`);
  const leave = () => {
    searchNow('');
    goOn({ text: '', to: 'where-one-was' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      searchNow(text);
      goOn({ text, to: 'first' });
    } else return;
    event.preventDefault();
  };
  return (
    <search className="group/search relative min-w-0 flex-1">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-3 inset-y-0 my-auto size-4 stroke-[1.75] text-faint"
      />
      <input
        id="search"
        type="search"
        dir={text === '' ? undefined : 'auto'}
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={text === '' ? 'search-help' : undefined}
        maxLength={LONGEST_QUERY}
        value={text}
        onChange={({ target, nativeEvent }) => {
          const composing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
          write(target.value, composing ? 'composing' : 'typed');
        }}
        onCompositionEnd={({ currentTarget }) => write(currentTarget.value, 'typed')}
        onKeyDown={press}
        className="h-9 pointer-coarse:h-11 w-full rounded-md bg-sunken ps-9 pe-9 pointer-coarse:pe-11 text-base outline-none placeholder:text-faint focus:bg-surface focus:shadow-[inset_0_0_0_2px_var(--color-accent)] forced-colors:border [&::-webkit-search-cancel-button]:hidden"
      />
      {text !== '' && <Leave onLeave={leave} />}
      {text === '' && isDrawn && (
        <Coming>
          <SearchHelp />
        </Coming>
      )}
    </search>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      aria-label={say('search.leave')}
      onClick={onLeave}
      className="absolute end-0.5 top-0.5 pointer-coarse:end-0 pointer-coarse:top-0 flex size-8 pointer-coarse:size-11 items-center justify-center rounded-md text-faint hover:text-ink"
    >
      <X aria-hidden="true" className="size-4" />
    </button>
  );
}

interface Onward {
  /** What the list has to have answered. */
  text: string;
  /** Its first row, or the row that one was on before. */
  to: 'first' | 'where-one-was';
}

/**
 * Goes from the box into the list, and onto a row once that is the answer to what was typed. Who types with
 * a thumb sees the list, and has no use for a row of it with a ring.
 * @returns what begins it
 */
function useGoOn(text: string, intents: Intents): (onward: Onward) => void {
  const [wished, setWished] = useState<Onward | null>(null);
  const isAnswered = useMaildrop(({ asked, views }) => {
    const { answers, problem } = views[listOf(asked)];
    return asked.query === text && (problem !== null || isSameList(asked, answers));
  });
  useEffect(() => {
    if (wished === null || (wished.text === text && !isAnswered)) return;
    setWished(null);
    // Who is back in the box has thought better of it.
    if (document.activeElement?.id === 'search') return;
    if (wished.to === 'first') intents.move(0);
    focusList();
  }, [wished, text, isAnswered, intents]);
  return (onward) => {
    document.getElementById('search')?.blur();
    if (matchMedia('(pointer: coarse)').matches) return;
    document.getElementById('list')?.focus({ preventScroll: true });
    setWished(onward);
  };
}

/** The row that Tab leads to where it is in sight, else the first that is, else the list itself. */
function focusList(): void {
  const list = document.getElementById('list');
  if (list === null) return;
  const { top, bottom } = list.getBoundingClientRect();
  const inSight = [...list.querySelectorAll<HTMLElement>('[data-key]')].filter((row) => {
    const edges = row.getBoundingClientRect();
    return edges.top >= top && edges.bottom <= bottom;
  });
  const row = inSight.find(({ tabIndex }) => tabIndex === 0) ?? inSight[0];
  (row ?? list).focus({ preventScroll: true });
}

/** What stands in the box; it is searched after a pause, and follows the URL. */
function useTyped() {
  const { search } = useNavigation();
  const asked = usePlace((place) => place.query);
  const [text, setText] = useState(asked);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef(asked);
  useEffect(() => {
    if (asked !== sent.current) setText(asked);
    sent.current = asked;
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const searchNow = (query: string) => {
    clearTimeout(timer.current);
    sent.current = query;
    setText(query);
    search(query);
  };
  const write = (query: string, how: 'typed' | 'composing') => {
    setText(query);
    clearTimeout(timer.current);
    if (how === 'typed') timer.current = setTimeout(() => searchNow(query), PAUSE);
  };
  return { text, write, searchNow };
}
