/** Which mail server the password goes to, and how private the way there is. */
import { LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import type { Security } from '@/lib/contract/sign-in';

/** A mail server that this Poplar signs in to. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

const WORDS: Readonly<Record<Security, string>> = {
  tls: 'TLS',
  starttls: 'STARTTLS',
  plain: 'not encrypted',
};

export function ServerLine({ server }: { server: MailServer }) {
  const Lock = server.security === 'plain' ? LockKeyholeOpen : LockKeyhole;
  return (
    <p className="flex items-center justify-center gap-1.5 text-sm text-faint">
      <Lock className="size-3.5 flex-none" aria-hidden="true" />
      <span className="min-w-0 break-words">
        Mail server: <span className="text-soft">{server.host}</span> · {WORDS[server.security]}
      </span>
    </p>
  );
}
