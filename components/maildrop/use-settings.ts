'use client';
/** What the person chose, as the page knows it, and how to choose otherwise. */
import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import { api } from '@/lib/client/api';
import type { MaildropClient } from '@/lib/client/maildrop/client';
import type { Settings } from '@/lib/contract/settings';

export interface Choices {
  readonly settings: Settings;
  /** Holds at once, and is taken back with a word if it could not be kept. */
  choose(change: Partial<Omit<Settings, 'trustedSenders'>>): void;
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
  const [settings, setSettings] = useState(initial);
  const choose = useCallback<Choices['choose']>(
    (change) => {
      setSettings((before) => ({ ...before, ...change }));
      api.changeSettings(change).catch((error: unknown) => {
        setSettings(initial);
        client.complain(error);
      });
    },
    [client, initial],
  );
  return useMemo(() => ({ settings, choose }), [settings, choose]);
}
