/** What can be said of where a message is from, put together for its reader. */
import type { Mailbox } from '@/lib/contract/envelope';
import type { HeaderFields } from '@/lib/contract/message';
import type { Trust } from '@/lib/contract/trust';
import { findAuthentication } from './authentication.ts';
import { domainOf } from './domains.ts';
import { findDoubts } from './doubts.ts';
import { findUnsubscribe } from './unsubscribe.ts';

/** What is looked at of a message. */
export interface Claimed {
  readonly from: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  readonly header: HeaderFields;
}

/** Authors that are looked at: each is sought among all senders, and nobody sees more. */
const AUTHORS_READ = 20;

/**
 * @param authservId how the provider signs its results, where the administrator said so
 * @param isFirst whether nothing else in the maildrop is from an address
 */
export function trustOf(
  { from, replyTo, header }: Claimed,
  authservId: string | null,
  isFirst: (address: string) => boolean,
): Trust {
  const sender = from[0] ?? { name: '', address: '' };
  const domain = domainOf(sender.address);
  // With several authors, nobody can say whom a result is about.
  const isOne = from.length === 1 && header.filter(([name]) => /^from$/i.test(name)).length === 1;
  const { authentication, signers } = findAuthentication(header, isOne ? domain : '', authservId);
  const authors = from.slice(0, AUTHORS_READ);
  const first = authors.find(({ address }) => address !== '' && isFirst(address))?.address ?? '';
  const unsubscribe = findUnsubscribe(header, signers);
  return {
    authentication,
    domain,
    doubts: findDoubts({ authors, replyTo, header, authentication, first }),
    ...(unsubscribe === undefined ? {} : { unsubscribe }),
  };
}
