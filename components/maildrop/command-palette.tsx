'use client';
/** Everything that can be done, and every message, by typing some of its name. */
import { CornerDownLeft, Mail } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { Keys } from '@/components/ui/keys';
import { useSay } from '@/components/ui/words';
import { api } from '@/lib/client/api';
import { senderName, shortDate, subjectOf } from '@/lib/client/formats';
import type { Envelope } from '@/lib/contract/envelope';
import type { Say } from '@/lib/words/say';
import { type Offer, offered } from './offers.ts';
import type { Intents } from './use-intents.ts';
import { useClient } from './use-maildrop.ts';
import { useOffers } from './use-offers.ts';

interface PaletteProps {
  intents: Intents;
  onClose: () => void;
}

/** Messages offered; who wants more, searches. */
const MESSAGES = 6;
/** How long typing may pause before messages are looked for, milliseconds. */
const PAUSE = 120;
export default function CommandPalette({ intents, onClose }: PaletteProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const doings = useOffers(intents);
  const messages = useMessages(text).map((envelope) => opening(say, intents, envelope));
  const offers = [...offered(doings, text), ...messages];
  const at = Math.min(chosen, offers.length - 1);
  const take = (offer: Offer | undefined) => {
    if (offer === undefined) return;
    onClose();
    // The dialog gives the focus back first.
    setTimeout(offer.take);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setChosen((at + 1) % Math.max(1, offers.length));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, at < 1 ? offers.length - 1 : at - 1));
    else if (event.key === 'Enter') take(offers[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      title={say('palette.title')}
      open
      onOpenChange={(open) => !open && onClose()}
      initialFocus={field}
    >
      <div className="flex min-h-0 flex-col px-2 pb-2">
        <input
          ref={field}
          role="combobox"
          aria-label={say('palette.field')}
          aria-expanded={offers.length > 0}
          aria-controls="offers"
          aria-activedescendant={offers[at] === undefined ? undefined : `offer-${offers[at].id}`}
          placeholder={say('palette.placeholder')}
          dir={text === '' ? undefined : 'auto'}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setChosen(0);
          }}
          onKeyDown={press}
          className="mb-2 h-10 flex-none rounded-md bg-sunken px-3 text-md outline-none placeholder:text-faint focus-visible:shadow-[inset_0_0_0_2px_var(--color-accent)] forced-colors:border"
        />
        <Offers {...{ offers, at, take }} onPoint={setChosen} />
      </div>
    </Dialog>
  );
}

const opening = (say: Say, intents: Intents, envelope: Envelope): Offer => ({
  id: envelope.key,
  kind: 'message',
  words: subjectOf(say, envelope),
  detail: `${senderName(say, envelope)} · ${shortDate(say, envelope.date, new Date())}`,
  take: () => intents.open(envelope.key),
});

interface OffersProps {
  offers: readonly Offer[];
  at: number;
  take: (offer: Offer) => void;
  onPoint: (index: number) => void;
}

function Offers({ offers, at, take, onPoint }: OffersProps) {
  const say = useSay();
  useEffect(() => {
    document.getElementById(`offer-${offers[at]?.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [offers, at]);
  if (offers.length === 0)
    return (
      <p className="px-3 py-6 text-center text-sm text-faint md:h-80">{say('palette.nothing')}</p>
    );
  return (
    <div
      id="offers"
      role="listbox"
      aria-label={say('palette.offers')}
      // The keys that move in it are the text field’s: no stop on the way to the next button.
      tabIndex={-1}
      className="min-h-0 overflow-y-auto md:h-80"
    >
      {offers.map((offer, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field’s
        <div
          key={offer.id}
          id={`offer-${offer.id}`}
          role="option"
          aria-selected={index === at}
          tabIndex={-1}
          onClick={() => take(offer)}
          onPointerMove={() => onPoint(index)}
          className={`flex min-h-9 cursor-pointer items-center gap-3 rounded-md px-3 py-1 text-sm ${index === at ? 'pointed bg-press' : ''}`}
        >
          {offer.kind === 'message' && (
            <Mail aria-hidden="true" className="size-4 flex-none text-faint" />
          )}
          <span dir="auto" className="min-w-0 flex-1 truncate text-as-parent">
            {offer.words}
          </span>
          <span className="max-w-[45%] flex-none truncate text-xs text-faint">{offer.detail}</span>
          {offer.keys !== undefined && <Keys keys={offer.keys} />}
          {index === at && offer.keys === undefined && (
            <CornerDownLeft
              aria-hidden="true"
              className="size-4 rtl:-scale-x-100 flex-none text-faint"
            />
          )}
        </div>
      ))}
    </div>
  );
}

const EVERYWHERE = {
  view: 'inbox',
  within: 'envelopes',
  sort: 'newest',
  conversations: 'off',
} as const;

const FIRST = { offset: 0, limit: MESSAGES } as const;

/** The newest messages that have what is typed. */
function useMessages(text: string): readonly Envelope[] {
  const client = useClient();
  const [found, setFound] = useState<readonly Envelope[]>([]);
  useEffect(() => {
    let wanted: 'yes' | 'no' = 'yes';
    const timer = setTimeout(async () => {
      if (text.trim() === '') return setFound([]);
      try {
        const { messages } = await api.page({ ...EVERYWHERE, query: text }, FIRST);
        if (wanted === 'yes') setFound(messages);
      } catch (error) {
        // Of a question that was dropped nobody wants to hear.
        if (wanted === 'yes') client.complain(error);
        else client.fail(error);
      }
    }, PAUSE);
    return () => {
      wanted = 'no';
      clearTimeout(timer);
    };
  }, [client, text]);
  return found;
}
