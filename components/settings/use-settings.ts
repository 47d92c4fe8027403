/** What a person chose: shown at once, taken back with the reason where the server does not keep it. */
import { useCallback, useState } from 'react';
import { api, type Problem, problemOf } from '@/lib/client/api';
import type { Settings } from '@/lib/contract/settings';

/** What is chosen by a value; senders are trusted one by one elsewhere. */
type Choices = { readonly [Name in Exclude<keyof Settings, 'trustedSenders'>]?: Settings[Name] };

export interface Chosen {
  readonly settings: Settings;
  readonly problem: Problem | null;
  readonly change: (chosen: Choices) => Promise<void>;
}

export function useSettings(loaded: Settings): Chosen {
  const [settings, setSettings] = useState(loaded);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = useCallback<Chosen['change']>(async (chosen) => {
    setProblem(null);
    setSettings((before) => ({ ...before, ...chosen }));
    try {
      setSettings(await api.changeSettings(chosen));
    } catch (error) {
      setProblem(problemOf(error));
      // What the server has is what counts; where it cannot be asked, the page stays as it is.
      api.settings().then(setSettings, () => {});
    }
  }, []);
  return { settings, problem, change };
}
