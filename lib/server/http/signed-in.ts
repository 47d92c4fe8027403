/** Whose request it is: the account and its maildrop, or nobody's. */
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import type { MailAccount } from '@/lib/server/sign-in/account';
import type { SignedIn } from '@/lib/server/sign-in/sign-ins';

/** Who asks, and the maildrop that is theirs. */
export interface Asking {
  /** Stands for the sign-in. */
  readonly name: string;
  readonly account: MailAccount;
  readonly maildrop: Maildrop;
}

/**
 * Recognises the browser by its cookie, without a word to the mail server.
 * @throws Problem `not-signed-in`
 */
export async function whoAsks(request: Request): Promise<SignedIn> {
  const { signIns } = await running();
  const found = await signIns.find(request);
  if (!found) throw new Problem('not-signed-in');
  return found;
}

/**
 * Recognises the browser, and goes to its maildrop.
 * @throws Problem `not-signed-in`; Pop3Error where the maildrop must be opened and cannot be
 */
export async function signedIn(request: Request): Promise<Asking> {
  const { name, account, password } = await whoAsks(request);
  const { maildrops } = await running();
  return { name, account, maildrop: await maildrops.resume(account, password) };
}
