/** What happened to the mailbox, day by day: where did my mail go? */
import { useState } from 'react';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { timeOf } from '@/lib/client/formats';
import type { LogEntry } from '@/lib/contract/log';
import { daysOf } from './log-days.ts';
import { ProblemRow } from './problem-row.tsx';
import { Section } from './section.tsx';
import { ShowAll } from './show-all.tsx';
import { problemIn, useLoaded } from './use-loaded.ts';

/** Shown until somebody asks for all. */
const FIRST = 12;

export function MailboxLog() {
  const say = useSay();
  const [loaded, reload] = useLoaded(api.log);
  const [shown, setShown] = useState<'some' | 'all'>('some');
  const entries = loaded.is === 'there' ? loaded.value.entries : [];
  const some = shown === 'all' ? entries : entries.slice(0, FIRST);
  return (
    <Section id="log" title={say('settings.log')} words={say('settings.log-words')}>
      <ProblemRow problem={problemIn(loaded)} onAgain={reload} />
      {loaded.is === 'loading' && <Bones />}
      {loaded.is === 'there' && entries.length === 0 && (
        <p className="px-4 py-4 text-base text-faint md:px-5">{say('settings.log-nothing')}</p>
      )}
      {daysOf(say, some, new Date()).map(({ day, entries: ofDay }) => (
        <Day key={day} day={day} entries={ofDay} />
      ))}
      {some.length < entries.length && (
        <div className="flex justify-center px-4 py-2">
          <ShowAll
            part="log"
            shown={some.length}
            count={entries.length}
            onShow={() => setShown('all')}
          />
        </div>
      )}
    </Section>
  );
}

function Day({ day, entries }: { day: string; entries: readonly LogEntry[] }) {
  const say = useSay();
  return (
    <div className="px-4 py-3.5 md:px-5">
      <h3 className="text-sm font-medium text-faint">{day}</h3>
      <ul className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5">
        {entries.map(({ at, kind, count }) => (
          <li
            key={`${at} ${kind}`}
            tabIndex={-1}
            className="col-span-2 grid grid-cols-subgrid text-base"
          >
            <time dateTime={at} className="text-end whitespace-nowrap text-faint tabular-nums">
              {timeOf(say.manner, new Date(at))}
            </time>
            <span className="min-w-0 break-words">
              {say.told({ id: `log.${kind}`, values: { count } })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bones() {
  const say = useSay();
  return (
    <div
      role="status"
      aria-label={say('settings.log-loading')}
      className="flex animate-breathe flex-col gap-3 px-4 py-4 md:px-5"
    >
      <span className="bone h-3 w-16" />
      <span className="bone h-3.5 w-56 max-w-full" />
      <span className="bone h-3.5 w-44 max-w-full" />
    </div>
  );
}
