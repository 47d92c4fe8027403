'use client';
/** Asks before a link opens that is not what it seems. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Question } from '@/components/ui/question';
import { useSay } from '@/components/ui/words';
import type { Link } from '@/lib/html';
import { LINK_WORDS } from './link-words.ts';

export interface LinkSheetProps {
  /** Null: nothing is asked. */
  link: Link | null;
  onOpen: (link: Link) => void;
  onClose: () => void;
}

export function LinkSheet({ link: asked, onOpen, onClose }: LinkSheetProps) {
  const say = useSay();
  // It keeps its words while it goes.
  const [link, setLink] = useState(asked);
  if (asked !== null && asked !== link) setLink(asked);
  return (
    <Question
      title={say('link.title')}
      open={asked !== null}
      onOpenChange={(next) => !next && onClose()}
      answers={
        link !== null && (
          <>
            <Button look="secondary" onClick={() => onOpen(link)}>
              {link.host.length > 32 ? say('link.open-it') : say('link.open', { host: link.host })}
            </Button>
            <Button look="primary" onClick={onClose}>
              {say('link.stay')}
            </Button>
          </>
        )
      }
    >
      {link?.warning != null && <p>{say(LINK_WORDS[link.warning])}</p>}
      {link !== null && (
        <dl className="mt-4 grid gap-x-5 gap-y-1 rounded-md bg-sunken px-4 py-3 text-sm md:grid-cols-[auto_1fr]">
          {link.named !== null && (
            <>
              <dt className="text-faint">{say('link.says')}</dt>
              <dd dir="auto" className="min-w-0 break-all">
                {link.named}
              </dd>
            </>
          )}
          <dt className="text-faint">{say('link.leads')}</dt>
          <dd dir="auto" className="min-w-0 break-all">
            <b className="font-semibold">{link.host}</b>
            <span className="block text-xs text-faint">{link.href}</span>
          </dd>
        </dl>
      )}
    </Question>
  );
}
