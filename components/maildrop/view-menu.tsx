'use client';
/** How the list is seen: its order, its density, and where a message opens. */
import { ArrowDownWideNarrow, Download } from 'lucide-react';
import { Menu, MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { isLetterView, SORTS } from '@/lib/client/place';
import { useRoom } from './use-look.ts';
import { useNavigation, usePlace } from './use-place.ts';
import { useChoices } from './use-settings.ts';
import { SORT_WORDS } from './views.tsx';

const SPLITS = ['right', 'below', 'none'] as const;
const DENSITIES = ['comfortable', 'cozy', 'compact'] as const;

export interface ViewMenuProps {
  onExport: (as: 'mbox' | 'eml') => void;
}

export function ViewMenu({ onExport }: ViewMenuProps) {
  const say = useSay();
  const { sort } = useNavigation();
  const view = usePlace((place) => place.view);
  const sorted = usePlace((place) => place.sort);
  const { settings, choose } = useChoices();
  const room = useRoom();
  const isSorted = view !== 'deleted' && !isLetterView(view);
  const rows = [
    { value: 'off', words: say('list.each-message') },
    { value: 'on', words: say('list.conversations') },
  ] as const;
  const order = say(SORT_WORDS[sorted]);
  const trigger = (
    <button
      type="button"
      aria-label={say('sort.view', { order })}
      className="inline-flex h-8 flex-none items-center gap-1.5 rounded-md px-2 text-xs font-medium text-soft hover:bg-press hover:text-ink data-popup-open:bg-press"
    >
      <ArrowDownWideNarrow aria-hidden="true" className="size-4 stroke-[1.75]" />
      {order}
    </button>
  );
  return (
    <Menu trigger={trigger}>
      {isSorted && (
        <>
          <MenuChoice
            label={say('sort.order')}
            value={sorted}
            choices={SORTS.map((value) => ({ value, words: say(SORT_WORDS[value]) }))}
            onChoose={sort}
          />
          <MenuLine />
          <MenuChoice
            label={say('list.rows')}
            value={settings.conversations}
            choices={rows}
            onChoose={(conversations) => choose({ conversations })}
          />
          <MenuLine />
        </>
      )}
      {room === 'desk' && (
        <>
          <MenuChoice
            label={say('menu.layout')}
            value={settings.split}
            choices={SPLITS.map((value) => ({ value, words: say(`menu.split.${value}`) }))}
            onChoose={(split) => choose({ split })}
          />
          <MenuLine />
        </>
      )}
      <MenuChoice
        label={say('settings.density')}
        value={settings.density}
        choices={DENSITIES.map((value) => ({ value, words: say(`settings.density.${value}`) }))}
        onChoose={(density) => choose({ density })}
      />
      <MenuLine />
      <MenuItem icon={<Download aria-hidden="true" />} onSelect={() => onExport('mbox')}>
        {say('list.export-mbox')}
      </MenuItem>
      <MenuItem icon={<Download aria-hidden="true" />} onSelect={() => onExport('eml')}>
        {say('list.export-eml')}
      </MenuItem>
    </Menu>
  );
}
