/** How a provider signs what it found out about a message. @see RFC 8601 §2.5 */
import type { NamedServer } from '@/lib/server/sign-in/account';

/** Providers whose names are known to be theirs: they take forged results out of mail. */
const KNOWN: readonly { readonly pop3: RegExp; readonly id: string }[] = [
  { pop3: /^pop\.(?:gmail|googlemail)\.com$/i, id: 'mx.google.com' },
];

/**
 * The configured one, where the administrator named the server, too; else what is known of the POP3
 * server's provider; null where nothing is.
 */
export function authservIdOf(
  configured: string | null,
  server: Pick<NamedServer, 'host' | 'reach'>,
): string | null {
  const told = server.reach === 'public' ? null : configured;
  return told ?? KNOWN.find(({ pop3 }) => pop3.test(server.host))?.id ?? null;
}
