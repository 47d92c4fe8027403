'use client';
/** The search box: what is typed is searched at once, and stands in the URL. */
import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Keys } from '@/components/ui/keys';
import { useSay } from '@/components/ui/words';
import { LONGEST_QUERY } from '@/lib/client/place';
import type { Intents } from './use-intents.ts';
import { useNavigation, usePlace } from './use-place.ts';

/** Keys that come as fast as a held one are searched together; milliseconds. */
const PAUSE = 40;

export function SearchBox({ intents }: { intents: Intents }) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const { text, write, searchNow } = useTyped();
  const box = useRef<HTMLInputElement>(null);
  const name = say(`search.in.${view}`);
  const leave = () => {
    searchNow('');
    box.current?.blur();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      searchNow(text);
      box.current?.blur();
      intents.move(0);
    } else return;
    event.preventDefault();
  };
  return (
    <search className="group/search relative min-w-0 flex-1">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute start-3 top-2.5 size-4 stroke-[1.75] text-faint"
      />
      <input
        ref={box}
        id="search"
        type="search"
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
        className="h-9 w-full rounded-md bg-sunken ps-9 pe-9 text-base outline-none placeholder:text-faint focus:bg-surface focus:shadow-[inset_0_0_0_2px_var(--color-accent)] forced-colors:border [&::-webkit-search-cancel-button]:hidden"
      />
      {text === '' ? <Hint /> : <Leave onLeave={leave} />}
      {text === '' && <Help />}
    </search>
  );
}

function Hint() {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute end-2 top-2 group-focus-within/search:hidden max-md:hidden"
    >
      <Keys keys="/" />
    </span>
  );
}

const EXAMPLES = [
  ['from:anna', 'search.help.from'],
  ['has:attachment', 'search.help.has'],
  ['is:unread', 'search.help.is'],
  ['after:2026-03', 'search.help.after'],
  ['larger:5M', 'search.help.larger'],
  ['"two words"', 'search.help.phrase'],
  ['-newsletter', 'search.help.not'],
] as const;

/** What can be asked, while nothing is. */
function Help() {
  const say = useSay();
  return (
    <div
      id="search-help"
      className="absolute inset-x-0 top-11 z-30 hidden animate-appear rounded-lg bg-raised p-2 shadow-pop group-focus-within/search:block"
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        {EXAMPLES.map(([query, words]) => (
          <div key={query} className="col-span-2 grid grid-cols-subgrid px-2 py-1">
            <dt dir="ltr" className="font-mono text-xs leading-5 text-accent-strong">
              {query}
            </dt>
            <dd className="text-soft">{say(words)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Leave({ onLeave }: { onLeave: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      aria-label={say('search.leave')}
      onClick={onLeave}
      className="absolute end-0.5 top-0.5 flex size-8 items-center justify-center rounded-md text-faint hover:text-ink"
    >
      <X aria-hidden="true" className="size-4" />
    </button>
  );
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
