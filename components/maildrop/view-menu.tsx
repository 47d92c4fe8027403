'use client';
/** How the list is seen: its order, its density, and where a message opens. */
import { ArrowDownWideNarrow } from 'lucide-react';
import { Menu, MenuChoice, MenuLine } from '@/components/ui/menu';
import { SORTS } from '@/lib/client/place';
import { useRoom } from './use-look.ts';
import { usePlace } from './use-place.ts';
import { useChoices } from './use-settings.ts';
import { SORT_WORDS } from './views.tsx';

const ORDERS = SORTS.map((sort) => ({ value: sort, words: SORT_WORDS[sort] }));
const SPLITS = [
  { value: 'right', words: 'Message beside the list' },
  { value: 'below', words: 'Message below the list' },
  { value: 'none', words: 'One at a time' },
] as const;
const DENSITIES = [
  { value: 'comfortable', words: 'Comfortable' },
  { value: 'cozy', words: 'Cozy' },
  { value: 'compact', words: 'Compact' },
] as const;

export function ViewMenu() {
  const { place, sort } = usePlace();
  const { settings, choose } = useChoices();
  const room = useRoom();
  const order = SORT_WORDS[place.sort];
  const trigger = (
    <button
      type="button"
      aria-label={`View, order: ${order}`}
      className="inline-flex h-8 flex-none items-center gap-1.5 rounded-md px-2 text-xs font-medium text-soft hover:bg-press hover:text-ink data-popup-open:bg-press"
    >
      <ArrowDownWideNarrow aria-hidden="true" className="size-4 stroke-[1.75]" />
      {order}
    </button>
  );
  return (
    <Menu trigger={trigger}>
      {place.view !== 'deleted' && (
        <>
          <MenuChoice label="Order" value={place.sort} choices={ORDERS} onChoose={sort} />
          <MenuLine />
        </>
      )}
      {room === 'desk' && (
        <>
          <MenuChoice
            label="Layout"
            value={settings.split}
            choices={SPLITS}
            onChoose={(split) => choose({ split })}
          />
          <MenuLine />
        </>
      )}
      <MenuChoice
        label="Density"
        value={settings.density}
        choices={DENSITIES}
        onChoose={(density) => choose({ density })}
      />
    </Menu>
  );
}
