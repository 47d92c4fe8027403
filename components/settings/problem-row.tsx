/** What went wrong with a section of the settings; nothing where nothing did. */
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import type { Problem } from '@/lib/client/api';
import { problemWords } from '@/lib/client/problem-words';

export function ProblemRow({ problem }: { problem: Problem | null }) {
  const say = useSay();
  if (problem === null) return null;
  return (
    <div className="p-4">
      <Notice tone="danger" role="alert" detail={problem.detail}>
        {problemWords(say, problem)}
      </Notice>
    </div>
  );
}
