/** Who is signed in: proves credentials once, recognises the browser afterwards, and ends it for good. */
import { randomBytes } from 'node:crypto';
import type { SignInRequest } from '@/lib/contract/sign-in';
import { codeOf, Problem } from '@/lib/server/problem';
import type { SignInRecord, Store } from '@/lib/server/store/contract';
import { SealBrokenError } from '@/lib/server/store/seal';
import { createAccountNaming, type MailAccount, type NamedServer, usernameFor } from './account.ts';
import type { AttemptEnd, Attempts } from './attempts.ts';
import { type CookieContent, type CookieJar, REMEMBERED_SECONDS } from './cookie.ts';
import { newHalf, openCredentials, sealCredentials } from './credentials.ts';
import { allowedServer } from './host-policy.ts';
import { networkOf } from './network.ts';

/** No sign-in lasts longer, however much it is used. */
const LONGEST_MS = REMEMBERED_SECONDS * 1_000;

/** A browser session that nobody uses ends after this. */
const IDLE_MS = 24 * 3_600_000;

/** Use is noted this often at most: each note is a write to the disk. */
const SEEN_NOTED_MS = 5 * 60_000;

/** What sign-ins stand on. */
export interface SignInsOptions {
  readonly store: Store['signIns'];
  readonly cookies: CookieJar;
  readonly attempts: Attempts;
  readonly secret: Uint8Array;
  readonly server: NamedServer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Signs in to the mail server; rejects where that fails. */
  readonly prove: (account: MailAccount, password: string) => Promise<unknown>;
}

/** A browser that is signed in, with what its maildrop needs. */
interface SignedIn {
  readonly account: MailAccount;
  readonly password: string;
}

/** Everything about sign-ins that the routes use. */
export interface SignIns {
  /**
   * Proves the credentials at the mail server and makes a new sign-in.
   * @returns the account and the value of Set-Cookie
   * @throws Problem `host-refused`, `too-many-attempts` or `sign-in-refused`; Pop3Error
   */
  begin(
    request: Request,
    asked: SignInRequest,
  ): Promise<{ readonly account: MailAccount; readonly cookie: string }>;
  /** Null where the cookie is missing, forged, revoked or too old. */
  find(request: Request): Promise<SignedIn | null>;
  /** Ends it on the server too. @returns the value of Set-Cookie */
  end(request: Request): Promise<string>;
}

/** Sign-ins to the one configured server. */
export function createSignIns(options: SignInsOptions): SignIns {
  const { store, cookies } = options;
  const idOf = createAccountNaming(options.secret);
  const accountOf = (address: string, username: string, server: NamedServer): MailAccount => ({
    id: idOf(server.name, username),
    address,
    username,
    server,
  });
  return {
    begin: async (request, asked) => {
      const server = allowedServer(asked.server, options.server);
      const address = asked.address.trim();
      const username = asked.server?.username ?? usernameFor(address, server.username);
      const account = accountOf(address, username, server);
      await attempted(options, networkOf(request.headers), account, asked.password);
      const before = await cookies.read(request);
      if (before) await store.revoke(before.id);
      const content = await record(options, account, asked);
      const keeping = asked.remember ? 'remembered' : 'session';
      return { account, cookie: await cookies.make(request, content, keeping) };
    },
    find: async (request) => {
      const content = await cookies.read(request);
      const known = content && (await store.find(content.id));
      if (!known || known.expiresAt <= options.now()) return null;
      const opened = credentialsIn(options.secret, content, known);
      if (!opened) return null;
      const account = accountOf(opened.address, opened.username, options.server);
      // A password proved to one server is never sent to another.
      if (account.id !== known.accountId) return null;
      await noteUse(options, known, opened.remembered);
      return { account, password: opened.password };
    },
    end: async (request) => {
      const content = await cookies.read(request);
      if (content) await store.revoke(content.id);
      return cookies.clear(request);
    },
  };
}

/** Equal answers, whatever the mail server says: its words may tell whether the user exists. */
async function attempted(
  { attempts, prove }: SignInsOptions,
  network: string,
  account: MailAccount,
  password: string,
): Promise<void> {
  // Many servers take a user name in any case: each spelling must not be a fresh start.
  const name = JSON.stringify([account.server.name, account.username.toLowerCase()]);
  const ended = attempts.begin({ account: name, network });
  let end: AttemptEnd = 'undecided';
  try {
    await prove(account, password);
    end = 'accepted';
  } catch (error) {
    if (codeOf(error) !== 'sign-in-refused') throw error;
    end = 'refused';
    throw new Problem('sign-in-refused', { cause: error });
  } finally {
    ended(end);
  }
}

async function record(
  { store, secret, now }: SignInsOptions,
  account: MailAccount,
  { password, remember }: SignInRequest,
): Promise<CookieContent> {
  const content = { id: randomBytes(24).toString('base64url'), half: newHalf() };
  const { address, username } = account;
  const createdAt = now();
  await store.create({
    id: content.id,
    accountId: account.id,
    sealed: sealCredentials(
      secret,
      content.half,
      { signIn: content.id, account: account.id },
      { address, username, password, remembered: remember },
    ),
    createdAt,
    seenAt: createdAt,
    expiresAt: endOf(createdAt, createdAt, remember),
  });
  return content;
}

function credentialsIn(secret: Uint8Array, content: CookieContent, known: SignInRecord) {
  const place = { signIn: known.id, account: known.accountId };
  try {
    return openCredentials(secret, content.half, place, known.sealed);
  } catch (error) {
    if (error instanceof SealBrokenError) return null;
    throw error;
  }
}

async function noteUse(
  { store, now }: SignInsOptions,
  known: SignInRecord,
  remembered: boolean,
): Promise<void> {
  if (now() - known.seenAt < SEEN_NOTED_MS) return;
  await store.touch(known.id, now(), endOf(known.createdAt, now(), remembered));
}

function endOf(createdAt: number, seenAt: number, remembered: boolean): number {
  const longest = createdAt + LONGEST_MS;
  return remembered ? longest : Math.min(longest, seenAt + IDLE_MS);
}
