/** Whether a draft can be sent as it is, and to whom it then goes. */

import type { DraftContent, Identity, Recipient } from '@/lib/contract/compose';
import { MAX_RECIPIENTS } from '@/lib/contract/compose';
import { Problem } from '@/lib/server/problem';
import { type Told, telling } from '@/lib/words/say';
import { sendable } from './addresses.ts';

/**
 * Every address once, in the order To, Cc, Bcc.
 * @throws Problem `not-sendable`, saying what is missing
 */
export function addressesOf(
  content: Pick<DraftContent, 'to' | 'cc' | 'bcc'>,
  from: Pick<Identity, 'address'>,
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
  const once = new Map(all.map(({ address }) => [sendable(address)?.toLowerCase(), address]));
  return [...once.values()];
}

function refuse(told: Told): never {
  throw new Problem('not-sendable', { told });
}
