/** Whose request it is: the account and its maildrop, or nobody's. */
import type { MessageKey } from '@/lib/contract/envelope';
import type { Maildrop } from '@/lib/server/maildrop/maildrop';
import { codeOf, Problem } from '@/lib/server/problem';
import type { Messages } from '@/lib/server/reading/messages';
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

/** Where a message of this key is read: among the letters that are kept here, or in the maildrop. */
export function placeOf({ desk, maildrop }: Asking, key: MessageKey): Messages {
  return desk.mail.has(key) ? desk.mail : maildrop;
}

/**
 * Recognises the browser, and goes to its maildrop and its desk.
 * @throws Problem `not-signed-in`; Pop3Error where the maildrop must be opened and cannot be
 */
export async function signedIn(request: Request): Promise<Asking> {
  const who = await whoAsks(request);
  const { name, account, password } = who;
  const { desks } = await running();
  const maildrop = await resumed(who, networkOf(request.headers));
  const desk = desks.at(account, password);
  await desk.loaded;
  return { name, account, maildrop, desk };
}

/** The maildrop; what the mail server said of the password meanwhile is kept with the sign-in. */
async function resumed(who: SignedIn, network: string): Promise<Maildrop> {
  const { maildrops, signIns } = await running();
  const { name, account, password, refused } = who;
  if (refused) maildrops.noteRefused(account, password);
  try {
    const maildrop = await maildrops.resume(account, password, network);
    if (refused && maildrop.isOpen) await signIns.noteRefusal(name, 'accepted');
    if (!refused && maildrop.isRefused) await signIns.noteRefusal(name, 'refused');
    return maildrop;
  } catch (error) {
    if (!refused && codeOf(error) === 'sign-in-refused') await signIns.noteRefusal(name, 'refused');
    throw error;
  }
}
