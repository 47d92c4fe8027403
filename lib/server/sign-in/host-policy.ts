/** Which mail servers people may sign in to: the one that the administrator configured. */
import type { SignInRequest } from '@/lib/contract/sign-in';
import { Problem } from '@/lib/server/problem';
import type { NamedServer } from './account.ts';

/**
 * The server to use for a request. Whatever it names must be the configured one, so that nobody can
 * make this machine connect anywhere else.
 * @throws Problem `host-refused`
 */
export function allowedServer(
  asked: SignInRequest['server'],
  configured: NamedServer,
): NamedServer {
  if (asked === undefined) return configured;
  const same =
    asked.host.toLowerCase() === configured.host &&
    (asked.port ?? configured.port) === configured.port &&
    (asked.security ?? configured.security) === configured.security;
  if (!same) throw new Problem('host-refused');
  return configured;
}
