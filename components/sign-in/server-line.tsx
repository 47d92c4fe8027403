/** Which mail server the password goes to, and how private the way there is. */
import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { Pieces } from '@/components/ui/words';
import type { Security } from '@/lib/contract/sign-in';
import type { Say } from '@/lib/words/say';

/** A mail server that this Poplar signs in to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

export function ServerLine({ server, say }: { server: MailServer; say: Say }) {
  const { host, security } = server;
  const Lock = security === 'plain' ? LockKeyholeOpen : LockKeyhole;
  return (
    <p className="flex items-center justify-center gap-1.5 text-sm text-faint">
      <Lock className="size-3.5 flex-none" aria-hidden="true" />
      <span className="min-w-0 break-words">
        <Pieces
          of={say.rich(
            'sign-in.server-line',
            { b: (pieces) => <span className="text-soft">{pieces}</span> },
            { host, security },
          )}
        />
      </span>
    </p>
  );
}
