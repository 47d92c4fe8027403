'use client';
/** One letter that was sent: its row, and opened what it said and what became of it. */
import { useEffect, useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { Button } from '@/components/ui/button';
import { Spinner } from '@/components/ui/spinner';
import { lettersApi, sentSourceHref } from '@/lib/client/compose/letters-api';
import type { Envelope } from '@/lib/contract/envelope';
import type { SentView } from '@/lib/contract/sent';
import { ROW, RowWords } from './kept-row.tsx';
import { useComposeClient } from './use-compose.ts';

export function SentLetter({ row }: { row: Envelope }) {
  const [open, setOpen] = useState<'no' | 'yes'>('no');
  return (
    <>
      <div className="flex">
        <button
          type="button"
          aria-expanded={open === 'yes'}
          className={ROW}
          onClick={() => setOpen(open === 'yes' ? 'no' : 'yes')}
        >
          <RowWords row={row} />
        </button>
      </div>
      {open === 'yes' && <Opened row={row} />}
    </>
  );
}

const STATES = {
  waiting: 'waits',
  accepted: 'accepted',
  refused: 'refused',
  unknown: 'nobody knows',
} as const;

function Opened({ row: { key } }: { row: Envelope }) {
  const { complain } = useClient();
  const client = useComposeClient();
  const [view, setView] = useState<SentView | null>(null);
  useEffect(() => {
    lettersApi.sentLetter(key).then(setView, complain);
  }, [key, complain]);
  if (view === null) return <Spinner className="m-4 size-5" />;
  return (
    <div className="px-3 pb-4">
      <ul className="text-xs text-faint">
        {view.recipients.map(({ address, state, detail }) => (
          <li key={address}>
            <bdi className="text-soft">{address}</bdi>: {STATES[state]} {detail}
          </li>
        ))}
      </ul>
      <p dir="auto" className="my-3 text-md break-words whitespace-pre-wrap">
        {view.text}
      </p>
      <div className="flex items-center gap-4">
        <Button
          look="secondary"
          onClick={() => {
            client.look(null);
            void client.write({ is: 'again', key });
          }}
        >
          Write it again
        </Button>
        <a
          href={sentSourceHref(key)}
          download
          className="text-sm font-medium text-accent-strong hover:underline"
        >
          Download (.eml)
        </a>
      </div>
    </div>
  );
}
