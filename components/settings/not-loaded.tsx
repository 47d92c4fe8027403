/** Why a section of the settings could not be filled; nothing where it could. */
import { Notice } from '@/components/ui/notice';
import type { Loaded } from './use-loaded.ts';

export function NotLoaded({ loaded }: { loaded: Loaded<unknown> }) {
  if (loaded.is !== 'failed') return null;
  const { detail, message } = loaded.problem;
  return (
    <div className="p-4">
      <Notice tone="danger" role="alert" detail={detail}>
        {message}
      </Notice>
    </div>
  );
}
