'use client';
/** A list without rows: because there are none, or because they could not be had. */
import { CloudOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import type { Problem } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';
import { useMaildrop } from './use-maildrop.ts';
import { useNavigation, usePlace } from './use-place.ts';
import { VIEW_WORDS } from './views.tsx';

/** Nobody who does not search needs it. */
const NothingFound = late(() => import('./nothing-found.tsx'));
const ImportButton = late(() => import('./import-button.tsx'));

export interface EmptyViewProps {
  problem: Problem | null;
  onRetry: () => void;
}

export function EmptyView({ problem, onRetry }: EmptyViewProps) {
  const isSearched = usePlace((place) => place.query.trim() !== '');
  if (problem !== null) return <NotCome {...{ problem, onRetry, isSearched }} />;
  if (!isSearched) return <NothingHere />;
  return (
    <Coming otherwise={(note) => note}>
      <NothingFound />
    </Coming>
  );
}

function NothingHere() {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const waiting = useMaildrop(({ deletions }) => deletions.size);
  const { icon: Icon, emptyTitle, emptyWords } = VIEW_WORDS[view];
  // The mail server has them all until their time to undo is over.
  if (view === 'inbox' && waiting > 0)
    return (
      <Empty
        drawing={<Icon />}
        title={say('view.inbox.all-deleted')}
        words={say('view.inbox.all-deleted-words', { count: waiting })}
      />
    );
  return (
    <Empty drawing={<Icon />} title={say(emptyTitle)} words={say(emptyWords)}>
      {view === 'imported' ? (
        <Coming>
          <ImportButton />
        </Coming>
      ) : undefined}
    </Empty>
  );
}

interface NotComeProps extends EmptyViewProps {
  problem: Problem;
  isSearched: boolean;
}

function NotCome({ problem, onRetry, isSearched }: NotComeProps) {
  const say = useSay();
  const { search } = useNavigation();
  const isOffline = isSearched && problem.code === 'offline';
  return (
    <div role="alert" className="min-h-0 flex-1">
      <Empty
        drawing={<CloudOff />}
        title={say(isSearched ? 'search.failed' : 'list.not-come')}
        words={isOffline ? say('search.offline') : problemWords(say, problem)}
        detail={problem.detail}
      >
        <Button look="secondary" onClick={onRetry}>
          {say('ui.try-again')}
        </Button>
        {isSearched && (
          <Button look="secondary" onClick={() => search('')}>
            {say('search.leave')}
          </Button>
        )}
      </Empty>
    </div>
  );
}
