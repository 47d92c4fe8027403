/** Who is signed in: proves credentials once, and recognises the browser afterwards. */
import { randomBytes } from 'node:crypto';
import type { SignInRequest } from '@/lib/contract/sign-in';
import { codeOf, Problem, problemOf } from '@/lib/server/problem';
import type {
  AccountId,
  DeviceRecord,
  SignInListing,
  SignInRecord,
  Store,
} from '@/lib/server/store/contract';
import { SealBrokenError } from '@/lib/server/store/seal';
import { createAccountNaming, type MailAccount, type NamedServer, usernameFor } from './account.ts';
import type { AttemptEnd, Attempts } from './attempts.ts';
import { type CookieContent, type CookieJar, REMEMBERED_SECONDS } from './cookie.ts';
import { type KeptServer, newHalf, openCredentials, sealCredentials } from './credentials.ts';
import { deviceOf } from './device.ts';
import { createEndings, type Endings } from './endings.ts';
import type { HostPolicy } from './host-policy.ts';
import { networkOf } from './network.ts';

/** No sign-in lasts longer, however much it is used. */
const LONGEST_MS = REMEMBERED_SECONDS * 1_000;

/** A browser session that nobody uses ends after this. */
const IDLE_MS = 24 * 3_600_000;

/** Use is noted this often at most: each note is a write to the disk. */
const SEEN_NOTED_MS = 5 * 60_000;

/** Browsers signed in to one account; beyond, the one used longest ago has to sign in anew. */
const MAX_SIGN_INS = 100;

/**
 * A refusal is answered at the next whole second: how long the mail server took to refuse could
 * tell whether it knows the user.
 */
const REFUSED_EVERY_MS = 1_000;

/** What sign-ins stand on. */
export interface SignInsOptions {
  readonly store: Store['signIns'];
  readonly cookies: CookieJar;
  readonly attempts: Attempts;
  readonly secret: Uint8Array;
  readonly hosts: HostPolicy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Signs in to the mail server; rejects where that fails. */
  readonly prove: (account: MailAccount, password: string, network: string) => Promise<unknown>;
  /** The account's last sign-in ended. */
  readonly abandoned: (account: AccountId) => Promise<void>;
}

/** A browser that is signed in, with what its maildrop needs. */
export interface SignedIn {
  /** Stands for this sign-in in lists. */
  readonly name: string;
  readonly account: MailAccount;
  readonly password: string;
  /** Whether the mail server refused this password when it was asked last. */
  readonly refused: boolean;
}

/** Everything about sign-ins that the routes use. */
export interface SignIns extends Pick<Endings, 'watch'> {
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
  /** Keeps what the mail server said of its password, so that a restart does not ask it again. */
  noteRefusal(name: string, what: 'refused' | 'accepted'): Promise<void>;
  /** Where the account is signed in, the one used last first. */
  list(account: AccountId): Promise<SignInListing[]>;
  /** Ends some of an account's sign-ins, on the server too: no copy of their cookies opens anything. */
  end(account: AccountId, names: readonly string[]): Promise<void>;
  /** @returns the value of Set-Cookie that takes the cookie back */
  clearCookie(request: Request): Promise<string>;
}

/** Sign-ins to the servers that the policy allows. */
export function createSignIns(options: SignInsOptions): SignIns {
  const { store, cookies } = options;
  const idOf = createAccountNaming(options.secret);
  const accountOf = (address: string, username: string, server: NamedServer): MailAccount => ({
    id: idOf(server.name, username),
    address,
    username,
    server,
  });
  const { end, watch } = createEndings(options);
  const list = async (account: AccountId) =>
    (await store.list(account)).filter(({ expiresAt }) => expiresAt > options.now());
  return {
    begin: async (request, asked) => {
      const network = networkOf(request.headers);
      const server = await looked(options, network, asked);
      const address = asked.address.trim();
      const username = asked.server?.username ?? usernameFor(address, server.username);
      const account = accountOf(address, username, server);
      await attempted(options, network, account, asked.password);
      const content = await record(options, account, asked, deviceOf(request.headers));
      const tooMany = (await list(account.id)).slice(MAX_SIGN_INS);
      await end(
        account.id,
        tooMany.map(({ name }) => name),
      );
      const cookie = await cookies.read(request);
      const before = cookie && (await store.find(cookie.id));
      if (before) await end(before.accountId, [before.name]);
      const keeping = asked.remember ? 'remembered' : 'session';
      return { account, cookie: await cookies.make(request, content, keeping) };
    },
    find: async (request) => {
      const content = await cookies.read(request);
      const known = content && (await store.find(content.id));
      if (!known || known.expiresAt <= options.now()) return null;
      const opened = credentialsIn(options.secret, content, known);
      if (!opened) return null;
      // A password proved to one server is never sent to another: the id commits to both.
      const account = options.hosts
        .provable(opened.server)
        .map((server) => accountOf(opened.address, opened.username, server))
        .find(({ id }) => id === known.accountId);
      if (!account) return null;
      await noteUse(options, known, opened.remembered, deviceOf(request.headers));
      const refused = known.refusedAt !== null;
      return { name: known.name, account, password: opened.password, refused };
    },
    noteRefusal: (name, what) => store.noteRefusal(name, what === 'refused' ? options.now() : null),
    list,
    end,
    watch,
    clearCookie: (request) => cookies.clear(request),
  };
}

/**
 * Which server it is. To look for one is to ask servers of the internet, so that a visitor who
 * makes us look in vain waits like one who guesses.
 */
async function looked(
  { attempts, hosts }: SignInsOptions,
  network: string,
  asked: SignInRequest,
): Promise<NamedServer> {
  if (hosts.others === 'refused') return hosts.serverFor(asked);
  const name = JSON.stringify(['server of', asked.address.toLowerCase()]);
  const ended = await attempts.begin({ account: name, network });
  let end: AttemptEnd = 'refused';
  try {
    const server = await hosts.serverFor(asked);
    end = 'undecided';
    return server;
  } finally {
    await ended(end);
  }
}

/** The mail server has judged the password and found it right, or could not be asked now. */
const NOT_GUESSING: ReadonlySet<string> = new Set(['busy', 'too-soon', 'internal']);

/** Equal answers, whatever the mail server says: its words may tell whether the user exists. */
async function attempted(
  { attempts, now, pause, prove }: SignInsOptions,
  network: string,
  account: MailAccount,
  password: string,
): Promise<void> {
  // Many servers take a user name in any case: each spelling must not be a fresh start.
  const name = JSON.stringify([account.server.name, account.username.toLowerCase()]);
  const begunAt = now();
  const ended = await attempts.begin({ account: name, network });
  let end: AttemptEnd = 'undecided';
  try {
    await prove(account, password, network);
    end = 'accepted';
  } catch (error) {
    const code = codeOf(error);
    const isPublic = account.server.reach === 'public';
    if (code === 'busy') throw busy(isPublic ? undefined : problemOf(error).detail, error);
    if (code !== 'sign-in-refused' && !isPublic) throw error;
    // To try servers one after the other is to guess, too; and what they say is not for strangers.
    if (!NOT_GUESSING.has(code)) end = 'refused';
    throw new Problem(code, { cause: error });
  } finally {
    await ended(end);
    const taken = now() - begunAt;
    if (end === 'refused') await pause(REFUSED_EVERY_MS - (taken % REFUSED_EVERY_MS));
  }
}

/** Nobody tries again by itself before one is signed in. */
const busy = (detail: string | undefined, cause: unknown) =>
  new Problem('busy', {
    told: { id: 'problem.busy-at-sign-in' },
    ...(detail === undefined ? {} : { detail }),
    cause,
  });

async function record(
  { store, secret, now }: SignInsOptions,
  account: MailAccount,
  { password, remember }: SignInRequest,
  device: DeviceRecord,
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
      { address, username, password, remembered: remember, server: kept(account.server) },
    ),
    device,
    createdAt,
    seenAt: createdAt,
    expiresAt: endOf(createdAt, createdAt, remember),
    refusedAt: null,
  });
  return content;
}

function kept({ host, port, security, reach }: NamedServer): KeptServer | null {
  return reach === 'public' && security !== 'plain' ? { host, port, security } : null;
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
  device: DeviceRecord,
): Promise<void> {
  const seenAt = now();
  if (seenAt - known.seenAt < SEEN_NOTED_MS) return;
  const expiresAt = endOf(known.createdAt, seenAt, remembered);
  await store.touch(known.id, { device, seenAt, expiresAt });
}

function endOf(createdAt: number, seenAt: number, remembered: boolean): number {
  const longest = createdAt + LONGEST_MS;
  return remembered ? longest : Math.min(longest, seenAt + IDLE_MS);
}
