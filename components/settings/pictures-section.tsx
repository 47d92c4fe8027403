/** Whose remote pictures are shown unasked, and how one stops that. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from './section.tsx';
import type { Chosen } from './use-settings.ts';

/** Shown until somebody asks for all. */
const FIRST = 8;

export interface PicturesSectionProps {
  senders: readonly string[];
  onDistrust: Chosen['distrust'];
}

export function PicturesSection({ senders, onDistrust }: PicturesSectionProps) {
  const [shown, setShown] = useState<'some' | 'all'>('some');
  const sorted = senders.toSorted((one, other) => one.localeCompare(other));
  const some = shown === 'all' ? sorted : sorted.slice(0, FIRST);
  return (
    <Section
      id="pictures"
      title="Remote pictures"
      words="Fetching one tells its sender that you read the message, so Poplar asks first. From these senders they show at once."
    >
      {senders.length === 0 && (
        <p className="px-4 py-3.5 text-base text-faint md:px-5">
          Nobody yet. Choose “Always for …” above a message with pictures.
        </p>
      )}
      {some.length > 0 && (
        <ul className="divide-y divide-line" aria-label="Senders whose pictures show at once">
          {some.map((sender) => (
            <li
              key={sender}
              className="flex items-center justify-between gap-4 py-2 ps-4 pe-2 md:ps-5 md:pe-3"
            >
              <span className="min-w-0 text-base break-words">{sender}</span>
              <Button
                look="quiet"
                aria-label={`Ask again for pictures from ${sender}`}
                onClick={() => void onDistrust([sender])}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      {(senders.length > 1 || some.length < sorted.length) && (
        <div className="flex flex-wrap justify-end gap-2 px-2 py-2 md:px-3">
          {some.length < sorted.length && (
            <Button look="quiet" onClick={() => setShown('all')}>
              Show all {sorted.length}
            </Button>
          )}
          <Button look="quiet" onClick={() => void onDistrust(senders)}>
            Remove all
          </Button>
        </div>
      )}
    </Section>
  );
}
