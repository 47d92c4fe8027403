/** What went wrong with a section of the settings, and another try where there is one; nothing where nothing did. */
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import type { Problem } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';

interface ProblemRowProps {
  problem: Problem | null;
  onAgain?: (() => Promise<void>) | undefined;
}

export function ProblemRow({ problem, onAgain }: ProblemRowProps) {
  const say = useSay();
  if (problem === null) return null;
  return (
    <div className="p-4">
      <Notice tone="danger" role="alert" detail={problem.detail}>
        {problemWords(say, problem)}
      </Notice>
      {onAgain !== undefined && <Again onAgain={onAgain} />}
    </div>
  );
}

function Again({ onAgain }: { onAgain: () => Promise<void> }) {
  const say = useSay();
  const button = usePassedFocus<HTMLButtonElement>((part) => part?.querySelector('h2'));
  return (
    <Button ref={button} look="secondary" className="mt-3" onClick={() => void onAgain()}>
      {say('ui.try-again')}
    </Button>
  );
}
