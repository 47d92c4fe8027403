'use client';
/** What a reader should know before believing a message's sender, in words without alarm. */
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { Pieces, useSay } from '@/components/ui/words';
import type { Doubt, Trust } from '@/lib/contract/trust';
import type { Say } from '@/lib/words/say';

/** Nothing where there is nothing to say. A first message alone is no reason for a box. */
export function TrustNotes({ doubts }: Pick<Trust, 'doubts'>) {
  const grave = doubts.filter(({ kind }) => kind !== 'first-time');
  const shown = grave.length > 0 ? doubts : [];
  const [first] = doubts;
  if (shown.length === 0)
    return first === undefined ? null : (
      <p className="mt-3 text-xs wrap-anywhere text-faint">
        <DoubtWords doubt={first} />
      </p>
    );
  return (
    <div className="mt-4">
      <Notice tone="note">
        <ul className="flex flex-col gap-1">
          {shown.map((doubt) => (
            <li key={doubt.kind} className="wrap-anywhere">
              <DoubtWords doubt={doubt} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function DoubtWords({ doubt }: { doubt: Doubt }) {
  const say = useSay();
  return <Pieces of={doubtIn(say, doubt)} />;
}

function doubtIn(say: Say, doubt: Doubt) {
  const b = { b: (pieces: ReactNode[]) => <B>{pieces}</B> };
  switch (doubt.kind) {
    case 'not-confirmed':
      return say.rich('trust.not-confirmed', b, { domain: doubt.domain });
    case 'other-name':
      return say.rich('trust.other-name', b, { named: doubt.named, address: doubt.address });
    case 'unusual-letters':
      return say.rich('trust.unusual-letters', b, { text: doubt.text });
    case 'replies-elsewhere':
      return say.rich('trust.replies-elsewhere', b, { address: doubt.address });
    case 'first-time':
      return say.rich('trust.first-time', b, { address: doubt.address });
  }
}

const B = ({ children }: { children: ReactNode }) => (
  <bdi className="font-semibold wrap-anywhere">{children}</bdi>
);

/** A small sign beside the sender, where the provider confirmed the domain. */
export function Confirmed({ trust }: { trust: Trust }) {
  const say = useSay();
  if (trust.authentication !== 'passed') return null;
  const words = say('trust.confirmed', { domain: trust.domain });
  return (
    <span role="img" aria-label={words} title={words} className="ms-1.5 inline-flex align-[-0.2em]">
      <BadgeCheck aria-hidden="true" className="size-4 text-accent" />
    </span>
  );
}
