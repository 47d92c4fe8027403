/** Says above a message that a link in it leads elsewhere than it says, in words without alarm. */
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { Pieces, useSay } from '@/components/ui/words';
import type { Trust } from '@/lib/contract/trust';
import { isSameSite } from '@/lib/html';
import type { ShownMessage } from './message-frame.tsx';

export interface LinkNoteProps extends Pick<ShownMessage, 'elsewhere'> {
  trust: Trust;
}

/**
 * The first that names others than the sender: newsletters name themselves and lead to whoever counts
 * clicks. Each is asked about when it is clicked.
 */
export function LinkNote({ elsewhere, trust }: LinkNoteProps) {
  const say = useSay();
  const isSender = (host: string) =>
    trust.authentication !== 'failed' && isSameSite(host, trust.domain);
  const first = elsewhere.find(({ named }) => !isSender(named));
  if (first === undefined) return null;
  const b = (pieces: ReactNode[]) => <bdi className="font-semibold wrap-anywhere">{pieces}</bdi>;
  return (
    <div className="mb-4">
      <Notice tone="note">
        <Pieces of={say.rich('trust.link-elsewhere', { b }, { ...first })} />
      </Notice>
    </div>
  );
}
