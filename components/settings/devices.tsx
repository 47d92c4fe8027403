/** Where one is signed in, and the way out of each. */
import { Monitor, Smartphone, Tablet } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { fullDate } from '@/lib/client/formats';
import type { SignInView } from '@/lib/contract/sign-ins';
import { deviceName, networkName, seenInWords } from './device-words.ts';
import { ProblemRow } from './problem-row.tsx';
import { Section } from './section.tsx';
import { problemIn, useLoaded } from './use-loaded.ts';

/** What is being ended: one sign-in by its name, all others, or all. */
type Ending = { readonly name: string } | 'others' | 'all';

/** A full load, so that nothing of the mail stays in memory. */
const leave = () => window.location.assign('/sign-in');

export function Devices() {
  const say = useSay();
  const [loaded, reload] = useLoaded(api.signIns);
  const [ending, setEnding] = useState<Ending | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const signIns = loaded.is === 'there' ? loaded.value.signIns : [];

  const end = async (what: Ending) => {
    setEnding(what);
    setProblem(null);
    try {
      if (what === 'others') await api.signOutEverywhere('this');
      else if (what === 'all') await api.signOutEverywhere('none');
      else await api.endSignIn(what.name);
      const isHere = what === 'all' || (what !== 'others' && isCurrent(signIns, what.name));
      if (isHere) leave();
      else await reload();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setEnding(null);
  };

  const failure = problem ?? problemIn(loaded);
  return (
    <Section id="devices" title={say('settings.devices')} words={say('devices.words')}>
      <ProblemRow problem={failure} onAgain={loaded.is === 'failed' ? reload : undefined} />
      {loaded.is === 'loading' && <Bones />}
      {loaded.is === 'there' && (
        <ul className="divide-y divide-line" aria-label={say('devices.list')}>
          {signIns.map((signIn) => (
            <Device
              key={signIn.name}
              signIn={signIn}
              state={isEnding(ending, signIn) ? 'busy' : 'ready'}
              onEnd={() => void end({ name: signIn.name })}
            />
          ))}
        </ul>
      )}
      {signIns.length > 1 && <EndMany ending={ending} onEnd={(what) => void end(what)} />}
    </Section>
  );
}

const toHeading = (part: HTMLElement | null) => part?.querySelector('h2');

interface EndManyProps {
  ending: Ending | null;
  onEnd: (what: 'others' | 'all') => void;
}

function EndMany({ ending, onEnd }: EndManyProps) {
  const say = useSay();
  const place = usePassedFocus<HTMLDivElement>(toHeading);
  return (
    <div ref={place} className="flex flex-col gap-2 px-4 py-3.5 md:flex-row md:justify-end md:px-5">
      {(['others', 'all'] as const).map((what) => (
        <Button
          key={what}
          look="secondary"
          state={ending === what ? 'busy' : 'ready'}
          onClick={() => onEnd(what)}
        >
          {say(`devices.end-${what}`)}
        </Button>
      ))}
    </div>
  );
}

const isCurrent = (signIns: readonly SignInView[], name: string) =>
  signIns.some((signIn) => signIn.current && signIn.name === name);

const isEnding = (ending: Ending | null, { name }: SignInView) =>
  typeof ending === 'object' && ending?.name === name;

interface DeviceProps {
  signIn: SignInView;
  state: 'ready' | 'busy';
  onEnd: () => void;
}

function Device({ signIn, state, onEnd }: DeviceProps) {
  const say = useSay();
  const name = deviceName(say, signIn);
  const since = fullDate(say, signIn.signedInAt);
  const place = usePassedFocus<HTMLLIElement>(toHeading);
  return (
    <li ref={place} className="flex items-center gap-3.5 px-4 py-3.5 md:px-5">
      <DeviceIcon system={signIn.system} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-base font-medium">
          {name}
          {signIn.current && (
            <span className="rounded-sm bg-chosen px-1.5 text-xs font-semibold text-accent-strong">
              {say('devices.this')}
            </span>
          )}
        </p>
        <p
          className="mt-0.5 text-sm break-words text-faint"
          title={say('devices.since', { since })}
        >
          {seenInWords(say, signIn, Date.now())} · {networkName(say, signIn.network)}
        </p>
      </div>
      <Button
        look="quiet"
        className="-me-3.5"
        state={state}
        aria-label={signIn.current ? say('devices.end-this') : say('devices.end-one', { name })}
        onClick={onEnd}
      >
        {say('devices.end')}
      </Button>
    </li>
  );
}

function DeviceIcon({ system }: { system: string | null }) {
  const look = 'size-5 flex-none stroke-[1.6] text-faint';
  if (system === 'iPad') return <Tablet className={look} aria-hidden="true" />;
  if (system === 'iPhone' || system === 'Android') {
    return <Smartphone className={look} aria-hidden="true" />;
  }
  return <Monitor className={look} aria-hidden="true" />;
}

function Bones() {
  const say = useSay();
  return (
    <div
      role="status"
      aria-label={say('devices.loading')}
      className="flex animate-breathe flex-col"
    >
      {['w-44', 'w-36'].map((width) => (
        <div key={width} className="flex items-center gap-3.5 px-4 py-4 md:px-5">
          <span className="bone size-5" />
          <span className="flex flex-col gap-2">
            <span className={`bone h-3.5 ${width}`} />
            <span className="bone h-3 w-60 max-w-full" />
          </span>
        </div>
      ))}
    </div>
  );
}
