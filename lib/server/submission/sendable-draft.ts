/** Whether a draft can be sent as it is, and to whom it then goes. */
import type { DraftContent, Identity, Recipient } from '@/lib/contract/compose';
import { MAX_RECIPIENTS } from '@/lib/contract/compose';
import { Problem } from '@/lib/server/problem';
import { sendable } from './addresses.ts';

/**
 * Every address once, in the order To, Cc, Bcc.
 * @throws Problem `not-sendable`, its detail saying what is missing
 */
export function addressesOf(
  content: Pick<DraftContent, 'to' | 'cc' | 'bcc'>,
  from: Pick<Identity, 'address'>,
): string[] {
  const all: readonly Recipient[] = [...content.to, ...content.cc, ...content.bcc];
  if (all.length === 0) refuse('It has no recipient.');
  if (all.length > MAX_RECIPIENTS) refuse(`It has more than ${MAX_RECIPIENTS} recipients.`);
  const wrong = all.filter(({ address }) => sendable(address) === null);
  if (wrong.length > 0) {
    refuse(
      `These are no addresses: ${wrong.map(({ address, name }) => address || name).join(', ')}`,
    );
  }
  if (sendable(from.address) === null) {
    refuse(`${from.address || 'Your own address'} is no whole address. Add one to write as.`);
  }
  const once = new Map(all.map(({ address }) => [sendable(address)?.toLowerCase(), address]));
  return [...once.values()];
}

function refuse(detail: string): never {
  throw new Problem('not-sendable', { detail });
}
