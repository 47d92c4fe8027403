'use client';
/** The offer to search whole texts, and how far reading them is. */
import { useEffect } from 'react';
import { Progress } from '@/components/ui/meter';
import { counted } from '@/lib/client/formats';
import type { TextsView } from '@/lib/contract/texts';
import { readQuery } from '@/lib/search';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { useSearchTexts } from './use-search-texts.ts';

/** Whether a query has words that may stand in a text. */
const hasWords = (query: string) =>
  readQuery(query).terms.some(
    ({ condition }) => condition.kind === 'text' && condition.field === 'any',
  );

/** A thin line above what was found. */
export default function WholeText() {
  const { place } = usePlace();
  const client = useClient();
  const texts = useMaildrop((snapshot) => snapshot.texts);
  const isSearched = hasWords(place.query);
  useEffect(() => {
    if (isSearched) void client.learnTexts();
  }, [client, isSearched]);
  if (!isSearched || texts === null) return null;
  return (
    <div className="flex min-h-9 flex-none items-center gap-3 border-b border-line px-4 py-1 text-xs text-soft">
      {place.within === 'texts' ? <Depth texts={texts} /> : <Offer />}
    </div>
  );
}

function Offer() {
  const search = useSearchTexts();
  return (
    <>
      <p className="min-w-0 flex-1 truncate">In senders, subjects and first words</p>
      <Doing words="Search the whole text" onClick={search} />
    </>
  );
}

function Depth({ texts }: { texts: TextsView }) {
  const client = useClient();
  const { state, problem } = texts;
  const isReading = state === 'reading' || state === 'waiting';
  const read = () => void client.readTexts('read');
  return (
    <>
      <div className="min-w-0 flex-1">
        <p role="status" className="truncate tabular-nums" title={problem?.message}>
          {wordsFor(texts)}
        </p>
        {isReading && (
          <Progress label="Reading whole texts" value={texts.read} of={texts.of} className="mt-1" />
        )}
      </div>
      {isReading && <Doing words="Stop" onClick={() => void client.readTexts('stop')} />}
      {state === 'failed' && <Doing words="Try again" onClick={read} />}
      {state === 'resting' && !isWhole(texts) && <Doing words="Read the rest" onClick={read} />}
    </>
  );
}

function Doing({ words, onClick }: { words: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="flex-none rounded-sm py-1 font-semibold text-accent-strong hover:underline"
    >
      {words}
    </button>
  );
}

const isWhole = ({ of, read, unreadable }: TextsView) => read + unreadable >= of;

const some = (count: number) => count.toLocaleString('en');

function wordsFor(texts: TextsView): string {
  const { of, problem, read, state, unreadable } = texts;
  const part = `${some(read)} of ${some(of)}`;
  switch (state) {
    case 'reading':
      return `Reading whole texts: ${part}`;
    case 'waiting':
      return `Waiting for the mailbox: ${part} texts read`;
    case 'full':
      return `In the whole text of the newest ${counted(read, 'message')}; there is no room for more`;
    case 'failed':
      return `Stopped at ${part} texts. ${problem?.message ?? ''}`;
    case 'resting': {
      const missing = unreadable > 0 ? `; ${some(unreadable)} cannot be read` : '';
      return isWhole(texts)
        ? `In the whole text of ${counted(read, 'message')}${missing}`
        : `In the whole text of ${part} messages`;
    }
  }
}
