'use client';
/** Everybody one may mean: the people of the mail that was listed, and of the mail that was sent. */
import { useEffect, useMemo, useState } from 'react';
import { useClient, useMaildrop } from '@/components/maildrop/use-maildrop';
import { lettersApi } from '@/lib/client/compose/letters-api';
import { type Correspondent, correspondents } from '@/lib/client/compose/recipients';
import type { Envelope } from '@/lib/contract/envelope';

/** Sent messages whose people are known; one page. */
const SENT = 200;
/** Whom one wrote to is meant more often than who wrote. */
const WEIGHTS = { from: 1, to: 0.5, sent: 5 } as const;

export function useCorrespondents(): readonly Correspondent[] {
  const client = useClient();
  const envelopes = useMaildrop((snapshot) => snapshot.envelopes);
  const [sent, setSent] = useState<readonly Envelope[]>([]);
  useEffect(() => {
    lettersApi.sent(SENT).then(
      ({ messages }) => setSent(messages),
      // Suggestions are an aid; only who must sign in again hears of it here.
      (error: unknown) => client.fail(error),
    );
  }, [client]);
  return useMemo(
    () =>
      correspondents([
        ...sent.map(({ to }) => ({ people: to, weight: WEIGHTS.sent })),
        ...[...envelopes.values()].flatMap(({ from, to }) => [
          { people: from, weight: WEIGHTS.from },
          { people: to, weight: WEIGHTS.to },
        ]),
      ]),
    [envelopes, sent],
  );
}
