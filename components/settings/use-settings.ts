'use client';
/** Settings as the page of settings has them, and why the last change was not kept. */
import { useMemo, useRef, useState } from 'react';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { type Kept, settingsKeeper } from '@/lib/client/settings-keeper';
import type { Settings, SettingsChange } from '@/lib/contract/settings';

/** What is chosen by a value; senders are trusted one by one, where their messages are read. */
export type Choices = {
  readonly [Name in Exclude<keyof Settings, 'trustedSenders'>]?: Settings[Name];
};

export interface Chosen {
  readonly settings: Settings;
  readonly problem: Problem | null;
  readonly change: (chosen: Choices) => Promise<Kept>;
  readonly trust: (senders: readonly string[]) => Promise<Kept>;
  readonly distrust: (senders: readonly string[] | 'all') => Promise<Kept>;
}

export function useSettings(loaded: Settings): Chosen {
  const [settings, setSettings] = useState(loaded);
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef(loaded);
  const [keep] = useState(() =>
    settingsKeeper({
      api,
      first: loaded,
      told(settings) {
        now.current = settings;
        setSettings(settings);
      },
      failed: (error) => setProblem(problemOf(error)),
    }),
  );
  const acts = useMemo(() => {
    const keepSenders = (
      asked: Pick<SettingsChange, 'trust' | 'distrust'>,
      shown: Pick<Settings, 'trustedSenders'>,
    ) => {
      setProblem(null);
      return keep(asked, shown);
    };
    const without = (senders: readonly string[]) =>
      now.current.trustedSenders.filter((sender) => !senders.includes(sender));
    return {
      change(chosen: Choices) {
        setProblem(null);
        return keep(chosen, chosen);
      },
      trust: (senders: readonly string[]) =>
        keepSenders({ trust: [...senders] }, { trustedSenders: [...without(senders), ...senders] }),
      distrust: (senders: readonly string[] | 'all') =>
        senders === 'all'
          ? keepSenders({ distrust: 'all' }, { trustedSenders: [] })
          : keepSenders({ distrust: [...senders] }, { trustedSenders: without(senders) }),
    };
  }, [keep]);
  return { settings, problem, ...acts };
}
