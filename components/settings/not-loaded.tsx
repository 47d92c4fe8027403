/** Why a section of the settings could not be filled; nothing where it could. */
import { Notice } from '@/components/ui/notice';
import { useSay } from '@/components/ui/words';
import { problemWords } from '@/lib/client/problem-words';
import type { Loaded } from './use-loaded.ts';

export function NotLoaded({ loaded }: { loaded: Loaded<unknown> }) {
  const say = useSay();
  if (loaded.is !== 'failed') return null;
  return (
    <div className="p-4">
      <Notice tone="danger" role="alert" detail={loaded.problem.detail}>
        {problemWords(say, loaded.problem)}
      </Notice>
    </div>
  );
}
