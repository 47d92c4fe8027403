'use client';
/** How the list is seen: its order, and a menu of all that. */
import { ArrowDownWideNarrow } from 'lucide-react';
import { late } from '@/components/ui/late';
import { Menu } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { usePlace } from './use-place.ts';
import { SORT_WORDS } from './views.tsx';

const ViewItems = late(() => import('./view-items.tsx'));

export interface ViewMenuProps {
  onExport: (as: 'mbox' | 'eml') => void;
}

export function ViewMenu({ onExport }: ViewMenuProps) {
  const say = useSay();
  const order = usePlace((place) => say(SORT_WORDS[place.sort]));
  const trigger = (
    <button
      type="button"
      aria-label={say('sort.view', { order })}
      className="inline-flex h-8 pointer-coarse:h-11 flex-none items-center gap-1.5 rounded-md px-2 text-xs font-medium text-soft hover:bg-press hover:text-ink data-popup-open:bg-press"
    >
      <ArrowDownWideNarrow aria-hidden="true" className="size-4 stroke-[1.75]" />
      {order}
    </button>
  );
  return (
    <Menu ahead={ViewItems.ahead} trigger={trigger}>
      <ViewItems onExport={onExport} />
    </Menu>
  );
}
