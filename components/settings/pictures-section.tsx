/** Whose remote pictures are shown unasked, and how one stops that. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useSay } from '@/components/ui/words';
import { Section } from './section.tsx';
import { ShowAll } from './show-all.tsx';
import type { Removals } from './use-removals.ts';
import type { Chosen } from './use-settings.ts';

/** Shown until somebody asks for all. */
const FIRST = 8;

export interface PicturesSectionProps {
  senders: readonly string[];
  onTrust: Chosen['trust'];
  onDistrust: Chosen['distrust'];
  onRemoved: Removals['add'];
}

export function PicturesSection(props: PicturesSectionProps) {
  const { senders, onTrust, onDistrust, onRemoved } = props;
  const say = useSay();
  const [shown, setShown] = useState<'some' | 'all'>('some');
  const sorted = senders.toSorted((one, other) => one.localeCompare(other));
  const some = shown === 'all' ? sorted : sorted.slice(0, FIRST);
  const remove = async (which: readonly string[] | 'all', at: number) => {
    const leaving = which === 'all' ? senders : which;
    if ((await onDistrust(which)) === 'not-kept') return;
    onRemoved({
      told: (words, tags) =>
        words.rich('settings.pictures-removed', tags, {
          count: leaving.length,
          sender: leaving[0] ?? '',
        }),
      part: 'pictures',
      at,
      undo: () => onTrust(leaving),
    });
  };
  return (
    <Section id="pictures" title={say('settings.pictures')} words={say('settings.pictures-words')}>
      {senders.length === 0 && (
        <p className="px-4 py-3.5 text-base text-faint md:px-5">
          {say('settings.pictures-nobody')}
        </p>
      )}
      {some.length > 0 && (
        <ul className="divide-y divide-line" aria-label={say('settings.pictures-senders')}>
          {some.map((sender, at) => (
            <li
              key={sender}
              className="flex items-center justify-between gap-4 py-2 ps-4 pe-2 md:ps-5 md:pe-3"
            >
              <span className="min-w-0 text-base break-words">{sender}</span>
              <Button look="quiet" data-removes="" onClick={() => void remove([sender], at)}>
                {say('settings.pictures-remove')} <span className="sr-only">{sender}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(senders.length > 1 || some.length < sorted.length) && (
        <div className="flex flex-wrap justify-end gap-2 px-2 py-2 md:px-3">
          {some.length < sorted.length && (
            <ShowAll
              part="pictures"
              shown={some.length}
              count={sorted.length}
              onShow={() => setShown('all')}
            />
          )}
          <Button look="quiet" onClick={() => void remove('all', 0)}>
            {say('settings.pictures-remove-all')}
          </Button>
        </div>
      )}
    </Section>
  );
}
