/** A sign-in in the words of the list of devices. */
import { ago, fullDate } from '@/lib/client/formats';
import type { SignInView } from '@/lib/contract/sign-ins';
import type { Say } from '@/lib/words/say';

const DAY = 86_400_000;

/** "Firefox on Windows", as far as it is known. */
export function deviceName(
  say: Say,
  { browser, system }: Pick<SignInView, 'browser' | 'system'>,
): string {
  if (browser !== null && system !== null) return say('devices.on', { browser, system });
  return browser ?? system ?? say('devices.unknown');
}

export function networkName(say: Say, { kind, address = '' }: SignInView['network']): string {
  if (kind === 'same-computer') return say('devices.same-computer');
  if (kind === 'unknown') return say('devices.unknown-place');
  return say(kind === 'local' ? 'devices.local' : 'devices.from', { address });
}

/** Use is noted every few minutes, so that the browser that asks is always in use now. */
export function seenInWords(
  say: Say,
  { current, seenAt }: Pick<SignInView, 'current' | 'seenAt'>,
  now: number,
): string {
  if (current) return say('devices.in-use');
  const since = now - Date.parse(seenAt);
  const when = since < DAY ? ago(say, since) : fullDate(say, seenAt);
  return say('devices.last-used', { when });
}
