'use client';
/** A list without rows: because there are none, or because they could not be had. */
import { CloudOff } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Problem } from '@/lib/client/api';
import type { View } from '@/lib/contract/messages';
import { VIEW_WORDS } from './views.tsx';

export interface EmptyViewProps {
  view: View;
  problem: Problem | null;
  onRetry?: () => void;
}

export function EmptyView({ view, problem, onRetry }: EmptyViewProps) {
  if (problem === null) {
    const { icon: Icon, emptyTitle, emptyWords } = VIEW_WORDS[view];
    return <Empty drawing={<Icon />} title={emptyTitle} words={emptyWords} />;
  }
  return (
    <div role="alert" className="min-h-0 flex-1">
      <Empty
        drawing={<CloudOff />}
        title="The list did not come"
        words={problem.message}
        detail={problem.detail}
      >
        <Button look="secondary" onClick={onRetry}>
          Try again
        </Button>
      </Empty>
    </div>
  );
}
