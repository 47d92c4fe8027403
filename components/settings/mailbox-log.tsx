/** What happened to the mailbox, day by day: where did my mail go? */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { api } from '@/lib/client/api';
import type { LogEntry } from '@/lib/contract/log';
import { daysOf } from './log-days.ts';
import { NotLoaded } from './not-loaded.tsx';
import { Section } from './section.tsx';
import { useLoaded } from './use-loaded.ts';

/** Shown until somebody asks for all. */
const FIRST = 12;

export function MailboxLog() {
  const [loaded] = useLoaded(api.log);
  const [shown, setShown] = useState<'some' | 'all'>('some');
  const entries = loaded.is === 'there' ? loaded.value.entries : [];
  const some = shown === 'all' ? entries : entries.slice(0, FIRST);
  return (
    <Section
      id="log"
      title="Mailbox log"
      words="What came, what was deleted here, and what another mail program removed."
    >
      <NotLoaded loaded={loaded} />
      {loaded.is === 'loading' && <Bones />}
      {loaded.is === 'there' && entries.length === 0 && (
        <p className="px-4 py-4 text-base text-faint md:px-5">Nothing has happened yet.</p>
      )}
      {daysOf(some, new Date()).map(({ day, entries: ofDay }) => (
        <Day key={day} day={day} entries={ofDay} />
      ))}
      {some.length < entries.length && (
        <div className="flex justify-center px-4 py-2">
          <Button look="quiet" onClick={() => setShown('all')}>
            Show all {entries.length}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Day({ day, entries }: { day: string; entries: readonly LogEntry[] }) {
  return (
    <div className="px-4 py-3.5 md:px-5">
      <h3 className="text-sm font-medium text-faint">{day}</h3>
      <ul className="mt-1.5 flex flex-col gap-1.5">
        {entries.map(({ at, words }) => (
          <li key={`${at} ${words}`} className="flex gap-4 text-base">
            <time dateTime={at} className="w-12 flex-none text-faint tabular-nums">
              {timeOf(at)}
            </time>
            <span className="min-w-0 break-words">{words}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const timeOf = (iso: string) =>
  new Date(iso).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });

function Bones() {
  return (
    <div
      role="status"
      aria-label="Loading the log"
      className="flex animate-breathe flex-col gap-3 px-4 py-4 md:px-5"
    >
      <span className="bone h-3 w-16" />
      <span className="bone h-3.5 w-56 max-w-full" />
      <span className="bone h-3.5 w-44 max-w-full" />
    </div>
  );
}
