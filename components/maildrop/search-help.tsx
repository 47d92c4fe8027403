'use client';
/** While nothing is searched: the key that leads to the box, and below it what can be asked. */
import { Keys } from '@/components/ui/keys';
import { useSay } from '@/components/ui/words';

const EXAMPLES = [
  ['search.example.from', 'search.help.from'],
  ['search.example.to', 'search.help.to'],
  ['search.example.subject', 'search.help.subject'],
  ['search.example.has', 'search.help.has'],
  ['search.example.is', 'search.help.is'],
  ['search.example.after', 'search.help.after'],
  ['search.example.larger', 'search.help.larger'],
  ['search.example.phrase', 'search.help.phrase'],
  ['search.example.not', 'search.help.not'],
] as const;

export function SearchHelp() {
  const say = useSay();
  return (
    <>
      <Hint />
      <div
        id="search-help"
        className="absolute inset-x-0 top-full mt-2 z-30 hidden animate-appear rounded-lg bg-raised p-2 shadow-pop group-focus-within/search:block"
      >
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
          {EXAMPLES.map(([example, words]) => (
            <div key={example} className="col-span-2 grid grid-cols-subgrid px-2 py-1">
              <dt className="font-mono text-xs leading-5 text-accent-strong">
                <bdi>{say(example)}</bdi>
              </dt>
              <dd className="text-soft">{say(words)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </>
  );
}

function Hint() {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute end-2 top-2 group-focus-within/search:hidden max-md:hidden pointer-coarse:hidden"
    >
      <Keys keys="/" />
    </span>
  );
}
