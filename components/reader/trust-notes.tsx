/** What a reader should know before believing a message's sender, in words without alarm. */
import { BadgeCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Doubt, Trust } from '@/lib/contract/trust';

/** Nothing where there is nothing to say. A first message alone is no reason for a box. */
export function TrustNotes({ doubts }: Pick<Trust, 'doubts'>) {
  const grave = doubts.filter(({ kind }) => kind !== 'first-time');
  const shown = grave.length > 0 ? doubts : [];
  const [first] = doubts;
  if (shown.length === 0)
    return first === undefined ? null : <p className="mt-3 text-xs text-faint">{wordsOf(first)}</p>;
  return (
    <div className="mt-4">
      <Notice tone="note">
        <ul className="flex flex-col gap-1">
          {shown.map((doubt) => (
            <li key={doubt.kind} className="break-words">
              {wordsOf(doubt)}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

function wordsOf(doubt: Doubt): ReactNode {
  switch (doubt.kind) {
    case 'not-confirmed':
      return (
        <>
          Your mail provider could not confirm that this message is from <B>{doubt.domain}</B>.
        </>
      );
    case 'other-name':
      return (
        <>
          The sender’s name says <B>{doubt.named}</B>, but the address is <B>{doubt.address}</B>.
        </>
      );
    case 'unusual-letters':
      return (
        <>
          <B>{doubt.text}</B> is written with letters that imitate or mix with others. It may not be
          the name it looks like.
        </>
      );
    case 'replies-elsewhere':
      return (
        <>
          An answer to this message would go to <B>{doubt.address}</B>.
        </>
      );
    case 'first-time':
      return (
        <>
          Nothing else in this mailbox is from <B>{doubt.address}</B>.
        </>
      );
  }
}

const B = ({ children }: { children: ReactNode }) => (
  <bdi className="font-semibold break-all">{children}</bdi>
);

/** A small sign beside the sender, where the provider confirmed the domain. */
export function Confirmed({ trust }: { trust: Trust }) {
  if (trust.authentication !== 'passed') return null;
  const words = `Your mail provider confirmed that this is from ${trust.domain}.`;
  return (
    <span role="img" aria-label={words} title={words} className="ms-1.5 inline-flex align-[-0.2em]">
      <BadgeCheck aria-hidden="true" className="size-4 text-accent" />
    </span>
  );
}
