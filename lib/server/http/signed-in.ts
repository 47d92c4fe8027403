/** Whose request it is: the account and its maildrop, or nobody's. */
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import type { MailAccount } from '@/lib/server/sign-in/account';

/** Who asks, and the maildrop that is theirs. */
export interface Asking {
  readonly account: MailAccount;
  readonly maildrop: Maildrop;
}

/**
 * Whose sign-in it is, without a word to the mail server.
 * @throws Problem `not-signed-in`
 */
export async function signedInAccount(request: Request): Promise<MailAccount> {
  const { signIns } = await running();
  const found = await signIns.find(request);
  if (!found) throw new Problem('not-signed-in');
  return found.account;
}

/**
 * Recognises the browser by its cookie.
 * @throws Problem `not-signed-in`; Pop3Error where the maildrop must be opened and cannot be
 */
export async function signedIn(request: Request): Promise<Asking> {
  const { signIns, maildrops } = await running();
  const found = await signIns.find(request);
  if (!found) throw new Problem('not-signed-in');
  return {
    account: found.account,
    maildrop: await maildrops.resume(found.account, found.password),
  };
}
