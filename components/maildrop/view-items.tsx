'use client';
/** What the list's menu offers: order, rows, where a message opens, density, a copy of all; fetched with the menu. */
import { Download } from 'lucide-react';
import { MenuChoice, MenuItem, MenuLine } from '@/components/ui/menu';
import { useSay } from '@/components/ui/words';
import { isLetterView, SORTS } from '@/lib/client/place';
import { resizeList } from './resizing.ts';
import { useRoom } from './use-look.ts';
import { useNavigation, usePlace } from './use-place.ts';
import { useChoices } from './use-settings.ts';
import type { ViewMenuProps } from './view-menu.tsx';
import { SORT_WORDS } from './views.tsx';

const SPLITS = ['right', 'below', 'none'] as const;
const DENSITIES = ['comfortable', 'cozy', 'compact'] as const;

export default function ViewItems({ onExport }: ViewMenuProps) {
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
  return (
    <>
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
          {settings.split !== 'none' && (
            <>
              <MenuItem onSelect={() => resizeList('larger')}>{say('list.larger')}</MenuItem>
              <MenuItem onSelect={() => resizeList('smaller')}>{say('list.smaller')}</MenuItem>
            </>
          )}
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
    </>
  );
}
