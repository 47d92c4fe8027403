/** Whether a draft can be sent as it is, and to whom it then goes. */

import type { DraftContent, Identity, Recipient } from '@/lib/contract/compose';
import { MAX_RECIPIENTS } from '@/lib/contract/compose';
import { Problem } from '@/lib/server/problem';
import { type Told, telling } from '@/lib/words/say';
import { sendable } from './addresses.ts';

/**
 * Every address once, in the order To, Cc, Bcc; then the one that gets a copy unseen, where there is one.
 * @param copyTo null for none
 * @throws Problem `not-sendable`, saying what is missing
 */
export function addressesOf(
  content: Pick<DraftContent, 'to' | 'cc' | 'bcc'>,
  from: Pick<Identity, 'address'>,
  copyTo: string | null = null,
): string[] {
  const all: readonly Recipient[] = [...content.to, ...content.cc, ...content.bcc];
  if (all.length === 0) refuse(telling('problem.no-recipient'));
  if (all.length > MAX_RECIPIENTS) {
    refuse(telling('problem.many-recipients', { count: MAX_RECIPIENTS }));
  }
  const wrong = all.filter(({ address }) => sendable(address) === null);
  if (wrong.length > 0) {
    const addresses = wrong.map(({ address, name }) => address || name).join(', ');
    refuse(telling('problem.no-addresses', { addresses }));
  }
  if (sendable(from.address) === null) {
    const where = from.address === '' ? 'unnamed' : 'named';
    refuse(telling('problem.own-address', { where, address: from.address }));
  }
  const addresses = [...all.map(({ address }) => address), ...(copyTo === null ? [] : [copyTo])];
  const once = new Map<string, string>();
  for (const address of addresses) {
    const name = sendable(address)?.toLowerCase();
    if (name !== undefined && !once.has(name)) once.set(name, address);
  }
  return [...once.values()];
}

function refuse(told: Told): never {
  throw new Problem('not-sendable', { told });
}
