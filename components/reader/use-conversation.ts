'use client';
/** The messages that belong with the open one, where conversations are shown as such. */
import { useEffect, useState } from 'react';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { usePlace } from '@/components/maildrop/use-place';
import { useChoices } from '@/components/maildrop/use-settings';
import { api } from '@/lib/client/api';
import { headOf } from '@/lib/client/maildrop/conversations';
import { envelopeOf } from '@/lib/client/maildrop/state';
import type { Envelope, MessageKey } from '@/lib/contract/envelope';

/** What stands around the open message; nothing where it is alone. */
export interface Around {
  readonly earlier: readonly Envelope[];
  readonly later: readonly Envelope[];
}

const ALONE: Around = { earlier: [], later: [] };

/** `key` null: nothing is open. */
export function useConversation(key: MessageKey | null): Around {
  const client = useClient();
  const isLeaving = usePlace(({ view }) => view === 'deleted');
  const isGrouped = useChoices().settings.conversations === 'on' && !isLeaving;
  const wanted = isGrouped ? key : null;
  const members = useMaildrop((all) =>
    wanted === null ? undefined : all.conversations.get(headOf(all, wanted)),
  );
  const deletions = useMaildrop((all) => all.deletions);
  useMaildrop((all) => (wanted === null ? null : all.envelopes));
  useMaildrop((all) => (wanted === null ? null : all.flags));
  const [keys, setKeys] = useState<readonly MessageKey[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: members says that there may be more
  useEffect(() => {
    if (wanted === null) return;
    const stop = new AbortController();
    // By one name for all of them, so that the device has it, whichever was open when it was kept.
    api.conversation(headOf(client.get(), wanted), stop.signal).then(
      ({ messages }) => {
        client.learn(...messages);
        setKeys(messages.map((message) => message.key));
      },
      (error: unknown) => {
        // The open message tells by itself what is wrong.
        if (!stop.signal.aborted) client.fail(error);
      },
    );
    return () => stop.abort();
  }, [client, wanted, members]);
  const at = wanted === null ? -1 : keys.indexOf(wanted);
  if (at < 0) return ALONE;
  const shown = (some: readonly MessageKey[]) =>
    some.flatMap((each) => (deletions.has(each) ? [] : (envelopeOf(client.get(), each) ?? [])));
  return { earlier: shown(keys.slice(0, at)), later: shown(keys.slice(at + 1)) };
}
