/** How much the mailbox may hold, as its owner knows it, and how full it is. */
import { type KeyboardEvent, useId, useState } from 'react';
import { Meter } from '@/components/ui/meter';
import { Select } from '@/components/ui/select';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { fillInWords, fullness } from '@/lib/client/maildrop/status-words';
import type { Settings } from '@/lib/contract/settings';
import { ProblemRow } from './problem-row.tsx';
import { octetsIn, quotaIn, UNITS, type Unit } from './quota.ts';
import { Row, Section } from './section.tsx';
import { problemIn, useLoaded } from './use-loaded.ts';
import type { Chosen } from './use-settings.ts';

export interface SizeSectionProps {
  settings: Settings;
  onChange: Chosen['change'];
}

export function SizeSection({ settings, onChange }: SizeSectionProps) {
  const say = useSay();
  const [loaded, reload] = useLoaded(api.session);
  const maildrop = loaded.is === 'there' ? loaded.value.accounts[0]?.maildrop : undefined;
  const quota = settings.quotaOctets;
  return (
    <Section id="size" title={say('settings.size')} words={say('settings.size-words')}>
      <ProblemRow problem={problemIn(loaded)} onAgain={reload} />
      <Row label={say('settings.quota')} hint={say('settings.quota-hint')} htmlFor="quota">
        <Quota quota={quota} onChange={onChange} />
      </Row>
      {maildrop !== undefined && <Fill octets={maildrop.octets} quota={quota} />}
    </Section>
  );
}

function Quota({ quota, onChange }: { quota: number | null; onChange: Chosen['change'] }) {
  const say = useSay();
  const kept = quotaIn(quota, say.manner.locale);
  const [typed, setTyped] = useState(kept.figure);
  const [unit, setUnit] = useState<Unit>(kept.unit);
  const problem = useId();
  const octets = octetsIn(typed, unit);
  const keep = (wanted: ReturnType<typeof octetsIn>) => {
    if (wanted !== 'no-size' && wanted !== quota) void onChange({ quotaOctets: wanted });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep(octets);
  };
  return (
    <div>
      <div className="flex gap-2">
        <input
          id="quota"
          inputMode="decimal"
          autoComplete="off"
          placeholder={say('settings.quota-unknown')}
          value={typed}
          maxLength={12}
          aria-invalid={octets === 'no-size'}
          aria-describedby={octets === 'no-size' ? problem : 'quota-hint'}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => keep(octets)}
          onKeyDown={press}
          className="thumb-field h-9 w-full min-w-0 flex-1 rounded-md bg-surface px-3 text-base text-ink tabular-nums shadow-[inset_0_0_0_1px_var(--color-edge)] outline-none placeholder:text-faint focus:shadow-[inset_0_0_0_2px_var(--color-accent)] aria-invalid:shadow-[inset_0_0_0_2px_var(--color-danger)]"
        />
        <Select
          aria-label={say('settings.unit')}
          className="w-20 flex-none"
          value={unit}
          choices={UNITS}
          onChoose={(wanted) => {
            setUnit(wanted);
            keep(octetsIn(typed, wanted));
          }}
        />
      </div>
      <p id={problem} aria-live="polite" className="mt-1 text-sm text-danger empty:hidden">
        {octets === 'no-size' ? say('settings.no-size') : ''}
      </p>
    </div>
  );
}

const WARNINGS = {
  nearly: 'settings.nearly-full',
  over: 'settings.full',
} as const;

function Fill({ octets, quota }: { octets: number; quota: number | null }) {
  const say = useSay();
  const state = fullness(octets, quota);
  return (
    <div className="px-4 py-3.5 md:px-5">
      <p className="flex items-baseline justify-between gap-6">
        <span className="text-base font-medium">{say('settings.holds')}</span>
        <span className="text-base text-soft tabular-nums">{fillInWords(say, octets, quota)}</span>
      </p>
      {quota !== null && (
        <Meter
          label={say('settings.how-full')}
          value={octets}
          of={quota}
          tone={state === 'fine' ? 'plain' : 'danger'}
          className="mt-2 h-1.5"
        />
      )}
      {state !== 'fine' && (
        <p className="mt-2 text-sm text-danger">
          {say(WARNINGS[state])}{' '}
          <a href="/mail?sort=largest" className="font-semibold underline underline-offset-2">
            {say('settings.show-largest')}
          </a>
        </p>
      )}
    </div>
  );
}
