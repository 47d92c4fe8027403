/** A sign-in in the words of the list of devices. */
import { ago, fullDate } from '@/lib/client/formats';
import type { SignInView } from '@/lib/contract/sign-ins';

const DAY = 86_400_000;

/** "Firefox on Windows", as far as it is known. */
export function deviceName({ browser, system }: Pick<SignInView, 'browser' | 'system'>): string {
  if (browser !== null && system !== null) return `${browser} on ${system}`;
  return browser ?? system ?? 'Unknown device';
}

export function networkName({ kind, address = '' }: SignInView['network']): string {
  if (kind === 'same-computer') return 'on the computer that runs Poplar';
  if (kind === 'unknown') return 'from an unknown place';
  return kind === 'local' ? `in the local network, ${address}` : `from ${address}`;
}

/** Use is noted every few minutes, so that the browser that asks is always in use now. */
export function seenInWords(
  { current, seenAt }: Pick<SignInView, 'current' | 'seenAt'>,
  now: number,
): string {
  if (current) return 'In use now';
  const since = now - Date.parse(seenAt);
  return since < DAY ? `Last used ${ago(since)}` : `Last used ${fullDate(seenAt)}`;
}
