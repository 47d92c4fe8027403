/** Which mailbox a person means: one server, one user name, and a name for both that tells nothing. */
import { createHmac, hkdfSync } from 'node:crypto';
import type { MailServer } from '@/lib/server/config';
import type { AccountId } from '@/lib/server/store/contract';

/** Where to sign in. `name` stays the same however the server's address changes. */
export interface NamedServer extends MailServer {
  readonly name: string;
  /** Not the administrator but a visitor named it, so that only public addresses of it are used. */
  readonly reach?: 'public';
}

/** A mailbox, without the password that opens it. */
export interface MailAccount {
  readonly id: AccountId;
  /** As the person typed it; shown, never compared. */
  readonly address: string;
  /** What USER sends. */
  readonly username: string;
  readonly server: NamedServer;
}

/** What USER sends for an address. A domain has no case; what stands before it may have one. */
export function usernameFor(address: string, form: MailServer['username']): string {
  const at = address.lastIndexOf('@');
  if (at < 0) return address;
  const localPart = address.slice(0, at);
  return form === 'local-part' ? localPart : `${localPart}${address.slice(at).toLowerCase()}`;
}

/** Makes account ids: the same mailbox always gets the same one, and without the secret nobody can tell whose it is. */
export function createAccountNaming(
  secret: Uint8Array,
): (server: string, user: string) => AccountId {
  const key = Buffer.from(hkdfSync('sha256', secret, 'poplar', 'account ids', 32));
  return (server, username) =>
    createHmac('sha256', key)
      .update(JSON.stringify([server, username]))
      .digest()
      .subarray(0, 16)
      .toString('base64url');
}
