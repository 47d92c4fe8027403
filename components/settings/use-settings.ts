'use client';
/** Settings that hold at once, taken back with the reason where the server does not keep them. */
import { useCallback, useState } from 'react';
import { api, type Problem, problemOf } from '@/lib/client/api';
import type { Settings, SettingsChange } from '@/lib/contract/settings';

/** What is chosen by a value; senders are trusted one by one, where their messages are read. */
export type Choices = {
  readonly [Name in Exclude<keyof Settings, 'trustedSenders'>]?: Settings[Name];
};

export interface Chosen {
  readonly settings: Settings;
  readonly problem: Problem | null;
  readonly change: (chosen: Choices) => Promise<void>;
  readonly distrust: (senders: readonly string[]) => Promise<void>;
}

export function useSettings(loaded: Settings): Chosen {
  const [settings, setSettings] = useState(loaded);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = useCallback(async (asked: SettingsChange) => {
    setProblem(null);
    try {
      setSettings(await api.changeSettings(asked));
    } catch (error) {
      setProblem(problemOf(error));
      // What the server has is what counts; where it cannot be asked, the page stays as it is.
      api.settings().then(setSettings, () => {});
    }
  }, []);
  const change = useCallback<Chosen['change']>(
    (chosen) => {
      setSettings((before) => ({ ...before, ...chosen }));
      return keep(chosen);
    },
    [keep],
  );
  const distrust = useCallback<Chosen['distrust']>(
    (senders) => {
      setSettings((before) => ({
        ...before,
        trustedSenders: before.trustedSenders.filter((sender) => !senders.includes(sender)),
      }));
      return keep({ distrust: [...senders] });
    },
    [keep],
  );
  return { settings, problem, change, distrust };
}
