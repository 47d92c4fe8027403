/** Whose request it is: the account and its maildrop, or nobody's. */
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';
import type { MailAccount } from '@/lib/server/sign-in/account';
import { networkOf } from '@/lib/server/sign-in/network';
import type { SignedIn } from '@/lib/server/sign-in/sign-ins';
import type { Desk } from '@/lib/server/submission/desk';

/** Who asks, and the maildrop that is theirs. */
export interface Asking {
  /** Stands for the sign-in. */
  readonly name: string;
  readonly account: MailAccount;
  readonly maildrop: Maildrop;
  /** Read from disk already. */
  readonly desk: Desk;
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
 * Recognises the browser, and goes to its maildrop and its desk.
 * @throws Problem `not-signed-in`; Pop3Error where the maildrop must be opened and cannot be
 */
export async function signedIn(request: Request): Promise<Asking> {
  const { name, account, password } = await whoAsks(request);
  const { desks, maildrops } = await running();
  const maildrop = await maildrops.resume(account, password, networkOf(request.headers));
  const desk = desks.at(account, password);
  await desk.loaded;
  return { name, account, maildrop, desk };
}
