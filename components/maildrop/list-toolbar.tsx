'use client';
/** What stands above the rows: their name and order, or what can be done with those that are selected. */
import { useEffect, useRef } from 'react';
import { Coming, late } from '@/components/ui/late';
import { useSay } from '@/components/ui/words';
import { numeral } from '@/lib/client/formats';
import { isSameList } from '@/lib/client/maildrop/state';
import { useDrawn } from './use-drawn.ts';
import type { Intents } from './use-intents.ts';
import { useClient, useList, useMaildrop } from './use-maildrop.ts';
import { usePlace } from './use-place.ts';
import { ViewMenu, type ViewMenuProps } from './view-menu.tsx';
import { VIEW_WORDS } from './views.tsx';

/** Here before anything is likely to be selected. */
const Selected = late(async () => ({
  default: (await import('./once-drawn.ts')).Selected,
}));
const ImportButton = late(() => import('./import-button.tsx'));

export function ListToolbar({ intents }: { intents: Intents }) {
  const say = useSay();
  const total = useList().total ?? 0;
  const selected = useMaildrop(({ selection }) => selection.keys.size);
  const client = useClient();
  const isDrawn = useDrawn() === 'drawn';
  useEffect(() => {
    if (isDrawn) Selected.ahead();
  }, [isDrawn]);
  const name = <Name total={total} onExport={intents.export} />;
  return (
    <div
      role="toolbar"
      aria-label={say('list.toolbar')}
      className="@container flex h-11 flex-none items-center gap-0.5 border-b border-line pe-2"
    >
      <SelectAll total={total} selected={selected} />
      {selected > 0 ? (
        <Coming meanwhile={name} onDismiss={client.selectNone}>
          <Selected intents={intents} count={selected} total={total} />
        </Coming>
      ) : (
        name
      )}
    </div>
  );
}

function SelectAll({ total, selected }: { total: number; selected: number }) {
  const say = useSay();
  const client = useClient();
  const box = useRef<HTMLInputElement>(null);
  const all = selected > 0 && selected >= total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = selected > 0 && !all;
  }, [selected, all]);
  return (
    <label
      className={`flex h-full w-10 flex-none cursor-pointer items-center justify-center ps-2 ${total === 0 ? 'invisible' : ''}`}
    >
      <span className="sr-only">{say('list.select-every')}</span>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() => (selected > 0 ? client.selectNone() : client.selectLoaded())}
        className="tick text-edge"
      />
    </label>
  );
}

interface NameProps extends ViewMenuProps {
  total: number;
}

function Name({ total, onExport }: NameProps) {
  const say = useSay();
  const view = usePlace((place) => place.view);
  const searched = usePlace((place) => place.query.trim() !== '');
  const { answers } = useList();
  const isAnswered = useMaildrop(({ asked }) => isSameList(asked, answers));
  const name = say(VIEW_WORDS[view].name);
  return (
    <>
      <h1 className="flex min-w-0 flex-1 items-baseline text-md font-semibold tracking-tight">
        <span className="truncate">{searched ? say('list.found-in', { view: name }) : name}</span>
        <span
          aria-live={searched ? 'polite' : 'off'}
          className={`ms-2 text-xs font-normal tracking-normal text-faint tabular-nums transition-opacity delay-200 ${searched && !isAnswered ? 'opacity-0' : ''}`}
        >
          {total > 0 && numeral(say, total)}
          {searched && isAnswered && (
            <span className="sr-only">{` ${say('list.found-aloud')}`}</span>
          )}
        </span>
      </h1>
      {view === 'imported' && total > 0 && (
        <Coming>
          <ImportButton />
        </Coming>
      )}
      <ViewMenu onExport={onExport} />
    </>
  );
}
