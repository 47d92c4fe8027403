/** Whom an account may write as: its own address until the person says otherwise. */

import type { Identity } from '@/lib/contract/compose';
import { Problem } from '@/lib/server/problem';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { Store } from '@/lib/server/store/contract';
import { telling } from '@/lib/words/say';
import { sendable } from './addresses.ts';

/** Whether other addresses than the account's own may be written as: the server must check them. */
export type Freedom = 'any-address' | 'own-address';

/** The ones that were chosen, or the one that there always is. */
export async function loadIdentities(
  store: Store['identities'],
  { address, id }: Pick<MailAccount, 'address' | 'id'>,
): Promise<readonly Identity[]> {
  const [record] = await store.load(id);
  // One that an older Poplar kept says nothing of its format.
  const kept = record?.identities.map((one) => ({ ...one, format: one.format ?? 'plain' }));
  return kept ?? [ownIdentity(address)];
}

/** @throws Problem `bad-request` where one could not be written as */
export async function saveIdentities(
  store: Store['identities'],
  account: Pick<MailAccount, 'address' | 'id'>,
  identities: readonly Identity[],
  freedom: Freedom,
): Promise<void> {
  for (const { address, replyTo } of identities) {
    const wrong = [address, ...(replyTo === '' ? [] : [replyTo])].find((one) => !sendable(one));
    if (wrong !== undefined) {
      const told = telling('problem.identity-wrong', { address: wrong });
      throw new Problem('not-sendable', { told });
    }
    const isOwn = address.toLowerCase() === account.address.toLowerCase();
    if (freedom === 'own-address' && !isOwn) {
      throw new Problem('not-sendable', {
        told: telling('problem.identity-foreign', { address: account.address }),
      });
    }
  }
  if (new Set(identities.map(({ id }) => id)).size < identities.length) {
    throw new Problem('bad-request', { detail: 'Two identities have the same id.' });
  }
  await store.save(account.id, [{ key: 'identities', identities }]);
}

function ownIdentity(address: string): Identity {
  return {
    id: 'own',
    name: '',
    address,
    replyTo: '',
    signature: '',
    signatureHtml: null,
    format: 'plain',
  };
}
