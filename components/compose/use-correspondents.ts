'use client';
/** Everybody one may mean: the people of the mail that came lately or was listed, and of the mail that was sent. */
import { useEffect, useMemo, useState } from 'react';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { api } from '@/lib/client/api';
import { lettersApi } from '@/lib/client/compose/letters-api';
import { type Correspondent, correspondents } from '@/lib/client/compose/recipients';
import { placeIn } from '@/lib/client/place';
import type { Envelope } from '@/lib/contract/envelope';

/** Messages of each kind whose people are known; one page. */
const LATELY = 200;
/** Whom one wrote to is meant more often than who wrote. */
const WEIGHTS = { from: 1, to: 0.5, sent: 5 } as const;

const NONE: readonly Envelope[] = [];

export function useCorrespondents(): readonly Correspondent[] {
  const client = useClient();
  const listed = useMaildrop((snapshot) => snapshot.envelopes);
  const [{ came, sent }, setLately] = useState({ came: NONE, sent: NONE });
  useEffect(() => {
    Promise.all([newest(), lettersApi.sent(LATELY)]).then(
      ([inbox, letters]) => setLately({ came: inbox.messages, sent: letters.messages }),
      // Suggestions are an aid; only who must sign in again hears of it here.
      (error: unknown) => client.fail(error),
    );
  }, [client]);
  return useMemo(() => {
    const known = new Map([...came.map((one) => [one.key, one] as const), ...listed]);
    return correspondents([
      ...sent.map(({ to }) => ({ people: to, weight: WEIGHTS.sent })),
      ...[...known.values()].flatMap(({ from, to }) => [
        { people: from, weight: WEIGHTS.from },
        { people: to, weight: WEIGHTS.to },
      ]),
    ]);
  }, [came, listed, sent]);
}

/** Whatever list one looks at while one writes. */
const newest = () =>
  api.page({ ...placeIn('inbox'), conversations: 'off' }, { offset: 0, limit: LATELY });
