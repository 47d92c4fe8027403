'use client';
/** A search without rows: what was searched, and where else it may be. */
import { SearchX } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { useSay } from '@/components/ui/words';
import { isLetterView } from '@/lib/client/place';
import { useNavigation, usePlace } from './use-place.ts';
import { useSearchTexts } from './use-search-texts.ts';
import { VIEW_WORDS } from './views.tsx';

export default function NothingFound() {
  const say = useSay();
  const { search } = useNavigation();
  const view = usePlace((place) => place.view);
  const query = usePlace((place) => place.query.trim());
  const isDeep = usePlace((place) => place.within === 'texts');
  const searchTexts = useSearchTexts();
  const extent = isDeep ? 'texts' : 'beginnings';
  const words =
    view === 'inbox'
      ? say('list.nothing-has', { query, extent })
      : say('list.nothing-in-has', { query, extent, view: say(VIEW_WORDS[view].name) });
  return (
    <Empty drawing={<SearchX />} title={say('list.nothing-found')} words={words}>
      {!isDeep && !isLetterView(view) && (
        <Button look="secondary" onClick={searchTexts}>
          {say('search.whole-text')}
        </Button>
      )}
      <Button look="secondary" onClick={() => search('')}>
        {say('search.leave')}
      </Button>
    </Empty>
  );
}
