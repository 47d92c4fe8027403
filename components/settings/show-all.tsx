/** Shows the rest of a list that begins with a few; the focus goes on to the first of it. */
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { useSay } from '@/components/ui/words';
import type { PartId } from './parts.ts';

export interface ShowAllProps {
  part: PartId;
  /** How many of the part's list items are shown so far. */
  shown: number;
  count: number;
  onShow: () => void;
}

export function ShowAll({ part, shown, count, onShow }: ShowAllProps) {
  const say = useSay();
  const show = () => {
    flushSync(onShow);
    const row = document.querySelectorAll<HTMLElement>(`#${part} li`)[shown];
    (row?.querySelector('button') ?? row)?.focus();
  };
  return (
    <Button look="quiet" onClick={show}>
      {say('settings.show-all', { count })}
    </Button>
  );
}
