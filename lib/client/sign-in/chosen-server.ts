/** What the form says about the mail server, as the request takes it. */
import type { SignInRequest } from '@/lib/contract/sign-in';

/** Values of the choice that name no server. */
export const BY_ADDRESS = 'by-address';
export const OTHER = 'other';

/** Undefined where the address alone decides. */
export function chosenServer(typed: FormData): SignInRequest['server'] {
  const choice = typed.get('server');
  if (typeof choice !== 'string' || choice === BY_ADDRESS) return undefined;
  if (choice !== OTHER) {
    const at = choice.lastIndexOf(':');
    return { host: choice.slice(0, at), port: Number(choice.slice(at + 1)) };
  }
  const username = String(typed.get('username') ?? '').trim();
  return {
    host: String(typed.get('host')).trim(),
    security: typed.get('security') === 'starttls' ? 'starttls' : 'tls',
    ...(username && { username }),
  };
}
