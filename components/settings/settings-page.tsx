'use client';
/** The settings, whole: a list of parts beside them on a wide page, one column on a phone. */
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { ICON_BUTTON } from '@/components/ui/icon-button';
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { problemWords } from '@/lib/client/problem-words';
import type { Account } from '@/lib/contract/session';
import type { Settings } from '@/lib/contract/settings';
import { Appearance } from './appearance.tsx';
import { Data } from './data.tsx';
import { Devices } from './devices.tsx';
import { KeyboardSection } from './keyboard-section.tsx';
import { LanguageSection } from './language-section.tsx';
import { MailSection } from './mail-section.tsx';
import { MailboxLog } from './mailbox-log.tsx';
import { NoticesSection } from './notices-section.tsx';
import { PARTS } from './parts.ts';
import { PicturesSection } from './pictures-section.tsx';
import { Removed } from './removed.tsx';
import { SendingSection } from './sending-section.tsx';
import { SizeSection } from './size-section.tsx';
import { useCurrentPart } from './use-current-part.ts';
import { useRemovals } from './use-removals.ts';
import { useSettings } from './use-settings.ts';
import { WritingSection } from './writing-section.tsx';

export interface SettingsPageProps {
  account: Account;
  settings: Settings;
  /** The administrator's choice, where the person makes none. */
  undoSeconds: number;
}

export function SettingsPage({ account, settings: loaded, undoSeconds }: SettingsPageProps) {
  const say = useSay();
  const { settings, change, trust, distrust, problem } = useSettings(loaded);
  const removals = useRemovals();
  useArrival();
  return (
    <div className="min-h-dvh bg-canvas">
      <a href="#settings" className="skip-link">
        {say('settings.skip')}
      </a>
      <header className="sticky top-0 z-10 border-b border-line bg-canvas">
        <div className="bar mx-auto max-w-5xl gap-2 px-3 md:px-6">
          <Link href="/mail" aria-label={say('settings.back')} className={ICON_BUTTON}>
            <ArrowLeft className="rtl:-scale-x-100" aria-hidden="true" />
          </Link>
          <h1 className="text-lg font-semibold">{say('settings.title')}</h1>
          <p className="ms-auto min-w-0 truncate text-sm text-faint">{account.address}</p>
        </div>
      </header>
      <div className="mx-auto flex max-w-5xl gap-10 px-3 pt-5 pb-16 md:px-6 md:pt-8">
        <Parts />
        {/* Whoever goes back by Tab finds nothing under the header. */}
        <main
          id="settings"
          className="flex min-w-0 flex-1 flex-col gap-6 [&_:is(a,button,input,select,textarea,[contenteditable])]:scroll-mt-20"
        >
          {/* In sight wherever one is, for what was chosen is taken back there. */}
          <div className="sticky top-16 z-[5] empty:hidden">
            {problem !== null && (
              <Notice tone="danger" role="alert" detail={problem.detail}>
                {say('settings.not-changed', { reason: problemWords(say, problem) })}
              </Notice>
            )}
          </div>
          <Appearance settings={settings} onChange={change} />
          <LanguageSection settings={settings} onChange={change} />
          <MailSection
            account={account}
            settings={settings}
            undoSeconds={undoSeconds}
            onChange={change}
          />
          <WritingSection account={account} onRemoved={removals.add} />
          <SendingSection account={account} settings={settings} onChange={change} />
          <NoticesSection />
          <PicturesSection
            senders={settings.trustedSenders}
            onTrust={trust}
            onDistrust={distrust}
            onRemoved={removals.add}
          />
          <KeyboardSection settings={settings} onChange={change} />
          <SizeSection settings={settings} onChange={change} />
          <Devices />
          <MailboxLog />
          <Data account={account} />
        </main>
      </div>
      <Removed removals={removals} singles={settings.keyboard} />
    </div>
  );
}

/** Who comes for one part, as from the palette, goes on from its heading. */
function useArrival(): void {
  useEffect(() => {
    const part = PARTS.find(({ id }) => `#${id}` === window.location.hash);
    if (part === undefined) return;
    document.getElementById(`${part.id}-heading`)?.focus({ preventScroll: true });
  }, []);
}

function Parts() {
  const say = useSay();
  const current = useCurrentPart();
  return (
    <nav aria-label={say('settings.parts')} className="-mt-1 w-44 flex-none max-lg:hidden">
      <ul className="sticky top-20 flex flex-col gap-0.5">
        {PARTS.map(({ id, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={id === current ? 'location' : undefined}
              className={`block rounded-md px-3 py-1.5 text-base ${
                id === current
                  ? 'bg-chosen font-semibold text-ink'
                  : 'text-soft hover:bg-press hover:text-ink'
              }`}
            >
              {say(words)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
