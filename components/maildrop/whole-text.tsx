'use client';
/** The offer to search whole texts, and how far reading them is. */
import { useEffect } from 'react';
import { Progress } from '@/components/ui/meter';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import { dateOrderOf } from '@/lib/client/dates';
import { isLetterView } from '@/lib/client/place';
import { problemWords } from '@/lib/client/problem-words';
import type { TextsView } from '@/lib/contract/texts';
import { readQuery } from '@/lib/search';
import type { Say } from '@/lib/words/say';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { useSearchTexts } from './use-search-texts.ts';

/** Whether a query has words that may stand in a text. */
const hasWords = (say: Say, query: string) =>
  readQuery(query, dateOrderOf(say.manner)).terms.some(
    ({ condition }) => condition.kind === 'text' && condition.field === 'any',
  );

/** A thin line above what was found. */
export default function WholeText() {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const query = usePlace((place) => place.query);
  const within = usePlace((place) => place.within);
  const client = useClient();
  const texts = useMaildrop((snapshot) => snapshot.texts);
  const { total, problem } = useList();
  // Whole texts are kept of the mailbox's messages alone.
  const isSearched = hasWords(say, query) && !isLetterView(view);
  useEffect(() => {
    if (isSearched) void client.learnTexts();
  }, [client, isSearched]);
  if (!isSearched || texts === null) return null;
  // Where nothing is found, the list’s place offers the same; where it did not come, another try.
  const isEmpty = total === 0 || (total === null && problem !== null);
  if (within !== 'texts' && isEmpty) return null;
  return (
    <div className="flex min-h-9 flex-none items-center gap-3 border-b border-line px-4 py-1 text-xs text-soft">
      {within === 'texts' ? <Depth texts={texts} /> : <Beginnings />}
      {/* One button whatever it does, so that it keeps the focus. */}
      <Doing texts={within === 'texts' ? texts : null} />
    </div>
  );
}

function Beginnings() {
  const say = useSay();
  return <p className="min-w-0 flex-1 text-balance">{say('texts.beginnings')}</p>;
}

function Depth({ texts }: { texts: TextsView }) {
  const say = useSay();
  return (
    <div className="min-w-0 flex-1">
      <p role="status" className="text-pretty tabular-nums">
        {wordsFor(say, texts)}
      </p>
      {isReading(texts) && (
        <Progress label={say('texts.label')} value={texts.read} of={texts.of} className="mt-1" />
      )}
    </div>
  );
}

/** `texts`: null while they are not searched. */
function Doing({ texts }: { texts: TextsView | null }) {
  const client = useClient();
  const search = useSearchTexts();
  const doing = texts === null ? 'search.whole-text' : doingOf(texts);
  if (doing === null) return null;
  const act = () => {
    if (doing === 'search.whole-text') search();
    else void client.readTexts(doing === 'texts.stop' ? 'stop' : 'read');
  };
  return <DoingButton words={doing} onDo={act} />;
}

type DoingWords = 'search.whole-text' | NonNullable<ReturnType<typeof doingOf>>;

/** Once all is read it leaves, and what was found is next. */
function DoingButton({ words, onDo }: { words: DoingWords; onDo: () => void }) {
  const say = useSay();
  const button = usePassedFocus<HTMLButtonElement>(() => document.getElementById('list'));
  return (
    <button
      ref={button}
      type="button"
      onClick={onDo}
      className="relative -me-1.5 flex-none rounded-sm px-1.5 py-1 pointer-coarse:before:absolute pointer-coarse:before:-inset-2.5 font-semibold text-accent-strong hover:underline"
    >
      {say(words)}
    </button>
  );
}

/** What can be done about reading them, by its words. */
function doingOf(texts: TextsView) {
  if (isReading(texts)) return 'texts.stop';
  if (texts.state === 'failed') return 'ui.try-again';
  return texts.state === 'resting' && !isWhole(texts) ? 'texts.rest' : null;
}

const isReading = ({ state }: TextsView) => state === 'reading' || state === 'waiting';

const isWhole = ({ of, read, unreadable }: TextsView) => read + unreadable >= of;

function wordsFor(say: Say, texts: TextsView): string {
  const { of, problem, read, state, unreadable } = texts;
  const part = { read, of };
  switch (state) {
    case 'reading':
      return say('texts.reading', part);
    case 'waiting':
      return say('texts.waiting', part);
    case 'full':
      return say('texts.full', { count: read });
    case 'failed': {
      const reason = problem === undefined ? '' : problemWords(say, problem);
      return say('texts.stopped', { ...part, reason });
    }
    case 'resting':
      if (!isWhole(texts)) return say('texts.in-some', part);
      return say(unreadable > 0 ? 'texts.in-all-but' : 'texts.in-all', { count: read, unreadable });
  }
}
