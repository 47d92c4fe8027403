'use client';
/** Drafts, or letters that were sent, in a sheet over the inbox. */
import { FileText, Send, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useClient } from '@/components/maildrop/use-maildrop';
import { Dialog } from '@/components/ui/dialog';
import { Empty } from '@/components/ui/empty';
import { IconButton } from '@/components/ui/icon-button';
import { Spinner } from '@/components/ui/spinner';
import { useSay } from '@/components/ui/words';
import { lettersApi } from '@/lib/client/compose/letters-api';
import type { Kept } from '@/lib/client/compose/wish';
import { subjectOf } from '@/lib/client/formats';
import type { Envelope } from '@/lib/contract/envelope';
import { ROW, RowWords } from './kept-row.tsx';
import { SentLetter } from './sent-letter.tsx';
import { useComposeClient, useDesk } from './use-compose.ts';

/** Sent letters that are listed; one page of the server's. */
const SHOWN = 200;

const WORDS = {
  drafts: { title: 'Drafts', empty: 'No drafts', words: 'What you begin to write is kept here.' },
  sent: { title: 'Sent', empty: 'Nothing sent yet', words: 'What you send from here is listed.' },
} as const;

export default function KeptLetters({ kept }: { kept: Kept }) {
  const client = useComposeClient();
  const rows = useKept(kept);
  const { title, empty, words } = WORDS[kept];
  return (
    <Dialog title={title} open onOpenChange={(open) => !open && client.look(null)}>
      {rows === null && (
        <div role="status" aria-label="Loading" className="flex h-60 items-center justify-center">
          <Spinner className="size-6" />
        </div>
      )}
      {rows?.length === 0 && (
        <div className="h-80 flex-none">
          <Empty
            drawing={kept === 'drafts' ? <FileText /> : <Send />}
            title={empty}
            words={words}
          />
        </div>
      )}
      <ul className="min-h-0 overflow-y-auto px-2 pb-4">
        {rows?.map((row) => (
          <li key={row.key} className="border-b border-line last:border-0">
            {kept === 'drafts' ? <DraftRow row={row} /> : <SentLetter row={row} />}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Fetched again whenever something was saved or sent; null until it is there. */
function useKept(kept: Kept): readonly Envelope[] | null {
  const { complain } = useClient();
  const turn = useDesk((desk) => desk.turn);
  const [rows, setRows] = useState<readonly Envelope[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn means that the list changed
  useEffect(() => {
    let current = true;
    const asked =
      kept === 'drafts'
        ? lettersApi.drafts().then(({ drafts }) => drafts)
        : lettersApi.sent(SHOWN).then(({ messages }) => messages);
    asked.then((found) => current && setRows(found), complain);
    return () => {
      current = false;
    };
  }, [kept, turn, complain]);
  return rows;
}

function DraftRow({ row }: { row: Envelope }) {
  const say = useSay();
  const client = useComposeClient();
  return (
    <div className="flex items-center">
      <button
        type="button"
        className={ROW}
        onClick={() => {
          client.look(null);
          void client.write({ is: 'draft', key: row.key });
        }}
      >
        <RowWords row={row} />
      </button>
      <IconButton
        words={`Discard ${subjectOf(say, row)}`}
        onClick={() => void client.discard(row.key)}
      >
        <Trash2 aria-hidden="true" />
      </IconButton>
    </div>
  );
}
