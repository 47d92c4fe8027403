'use client';
/** What the person chose, as the page knows it, and how to choose otherwise. */
import { createContext, useContext, useMemo, useState } from 'react';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import { problemWords } from '@/lib/client/problem-words';
import { type Kept, settingsKeeper } from '@/lib/client/settings-keeper';
import type { Settings } from '@/lib/contract/settings';

export interface Choices {
  readonly settings: Settings;
  /** Holds at once, and is taken back with a word if it could not be kept. */
  choose(change: Partial<Omit<Settings, 'trustedSenders'>>): Promise<Kept>;
}

export const ChoicesContext = createContext<Choices | null>(null);

/** @throws Error outside an inbox: a mistake of ours */
export function useChoices(): Choices {
  const choices = useContext(ChoicesContext);
  if (choices === null) throw new Error('No settings around this component.');
  return choices;
}

/** The choices of one page; `initial` came with it. */
export function useKeptChoices(client: MaildropClient, initial: Settings): Choices {
  const say = useSay();
  const [settings, setSettings] = useState(initial);
  const [choose] = useState(() => {
    const failed = (error: unknown) => {
      const problem = client.fail(error);
      const reason = problemWords(say, problem);
      client.notify('problem', say('settings.not-changed', { reason }), problem.detail);
    };
    const keep = settingsKeeper({ api, first: initial, told: setSettings, failed });
    return (change: Parameters<Choices['choose']>[0]) => keep(change, change);
  });
  return useMemo(() => ({ settings, choose }), [settings, choose]);
}
