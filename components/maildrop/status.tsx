'use client';
/** How the maildrop stands, in words: connected, released, waiting, fetching. */
import { useRef } from 'react';
import { Coming, late } from '@/components/ui/late';
import { Progress } from '@/components/ui/meter';
import { usePassedFocus } from '@/components/ui/use-passed-focus';
import { useSay } from '@/components/ui/words';
import {
  FILLS,
  freshness,
  fullness,
  type StatusWords,
  statusWords,
} from '@/lib/client/maildrop/status-words';
import { useClient, useMaildrop } from './use-maildrop.ts';
import { useNow } from './use-now.ts';
import { useChoices } from './use-settings.ts';

/** Most mailboxes have room. */
const Full = late(() => import('./full.tsx'));

const DOTS = {
  good: 'bg-accent forced-colors:bg-[Highlight]',
  rest: 'bg-edge forced-colors:bg-[GrayText]',
  wait: 'bg-star animate-breathe forced-colors:bg-[CanvasText]',
  bad: 'bg-danger forced-colors:bg-[CanvasText]',
} as const;

const OFFERS = {
  connect: 'menu.connect',
  'try-now': 'status.try-now',
  'sign-out': 'menu.sign-out',
} as const;

const FULL = `size-2 rounded-full ${DOTS.bad}`;

/** How often the words tell the time anew: a count-down by the second, the rest at leisure. */
const COUNT_DOWN = 1_000;
const LEISURE = 5_000;

/** `room`: the whole of it, or the dot alone with its words for screen readers and the pointer. */
export function Status({ room }: { room: 'full' | 'dot' }) {
  const say = useSay();
  const maildrop = useMaildrop((snapshot) => snapshot.maildrop);
  const stream = useMaildrop((snapshot) => snapshot.stream);
  const counting = maildrop.retryAt !== undefined;
  const told = counting || maildrop.checkedAt !== null;
  const now = useNow(told ? (counting ? COUNT_DOWN : LEISURE) : null).getTime();
  const status = statusWords(say, { maildrop, stream }, now);
  const quota = useChoices().settings.quotaOctets;
  const fill = fullness(maildrop.octets, quota);
  const lines = freshness(say, maildrop, quota, now);
  const words = useRef<HTMLDivElement>(null);
  const full = fill === 'fine' ? [] : [say(FILLS[fill])];
  const label = [status.words, ...full, ...lines].join(' · ');
  const dot = `size-2 flex-none rounded-full ${DOTS[status.tone]}`;
  if (room === 'dot')
    return (
      <div role="img" aria-label={label} title={label} className="p-2">
        <span className={`block ${fill === 'fine' ? dot : FULL}`} />
      </div>
    );
  return (
    <div className="flex gap-2.5 text-xs text-faint">
      <span className={`mt-[0.3125rem] ${dot}`} />
      <div ref={words} tabIndex={-1} className="min-w-0 flex-1">
        <p className="text-soft">{status.words}</p>
        {status.offer !== null && <Offer offer={status.offer} next={() => words.current} />}
        <Fetching lines={lines} />
        {fill !== 'fine' && (
          <Coming>
            <Full room="rail" />
          </Coming>
        )}
      </div>
    </div>
  );
}

interface OfferProps {
  offer: NonNullable<StatusWords['offer']>;
  /** Where the focus goes on as it leaves, which it does once it was taken. */
  next: () => HTMLElement | null;
}

/** What can be done about it, as a link in the running text. */
export function Offer({ offer, next }: OfferProps) {
  const say = useSay();
  const client = useClient();
  const button = usePassedFocus<HTMLButtonElement>(next);
  return (
    <button
      ref={button}
      type="button"
      onClick={() => void (offer === 'sign-out' ? client.signOut() : client.hold('connect'))}
      className="my-0.5 block rounded-sm font-semibold text-accent-strong hover:underline"
    >
      {say(OFFERS[offer])}
    </button>
  );
}

/** While headers come in, how far they are; otherwise how fresh the list is. */
function Fetching({ lines }: { lines: readonly string[] }) {
  const say = useSay();
  const fetching = useMaildrop((snapshot) => snapshot.fetching);
  if (fetching !== null)
    return (
      <>
        <p className="tabular-nums">
          {say('status.headers-read', { done: fetching.done, all: fetching.of })}
        </p>
        <Progress
          label={say('status.headers')}
          value={fetching.done}
          of={fetching.of}
          className="mt-1.5"
        />
      </>
    );
  return lines.map((line) => (
    <p key={line} className="tabular-nums">
      {line}
    </p>
  ));
}
