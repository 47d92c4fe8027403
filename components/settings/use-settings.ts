'use client';
/** Settings as the page of settings has them, and why the last change was not kept. */
import { useMemo, useState } from 'react';
import { api, type Problem, problemOf } from '@/lib/client/api';
import { type Kept, settingsKeeper } from '@/lib/client/settings-keeper';
import type { Settings } from '@/lib/contract/settings';

/** What is chosen by a value; senders are trusted one by one, where their messages are read. */
export type Choices = {
  readonly [Name in Exclude<keyof Settings, 'trustedSenders'>]?: Settings[Name];
};

export interface Chosen {
  readonly settings: Settings;
  readonly problem: Problem | null;
  readonly change: (chosen: Choices) => Promise<Kept>;
  readonly distrust: (senders: readonly string[]) => Promise<Kept>;
}

export function useSettings(loaded: Settings): Chosen {
  const [settings, setSettings] = useState(loaded);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [keep] = useState(() =>
    settingsKeeper({
      api,
      first: loaded,
      told: setSettings,
      failed: (error) => setProblem(problemOf(error)),
    }),
  );
  const { trustedSenders } = settings;
  const acts = useMemo(
    () => ({
      change(chosen: Choices) {
        setProblem(null);
        return keep(chosen, chosen);
      },
      distrust(senders: readonly string[]) {
        setProblem(null);
        const staying = trustedSenders.filter((sender) => !senders.includes(sender));
        return keep({ distrust: [...senders] }, { trustedSenders: staying });
      },
    }),
    [keep, trustedSenders],
  );
  return { settings, problem, ...acts };
}
