/** Sign-ins over a real store and a mail server that is only told of: what the tests of signing in share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { SignInRequest } from '@/lib/contract/sign-in';
import type { MailAccount, NamedServer } from '@/lib/server/sign-in/account';
import { createAttempts } from '@/lib/server/sign-in/attempts';
import { createCookieJar } from '@/lib/server/sign-in/cookie';
import { createHostPolicy } from '@/lib/server/sign-in/host-policy';
import { createSignIns, type SignIns, type SignInsOptions } from '@/lib/server/sign-in/sign-ins';
import type { Store } from '@/lib/server/store/contract';
import { openSqliteStore } from '@/lib/server/store/sqlite';

export const SECRET = Buffer.from('a secret of the server, long enough to be one');
export const PASSWORD = 'correct horse battery staple';
export const SERVER: NamedServer = {
  name: 'mail.example:995',
  host: 'mail.example',
  port: 995,
  security: 'tls',
  ca: null,
  username: 'address',
};

/** The policy of a Poplar that has this one server. */
export const hostsOf = (server: NamedServer) =>
  createHostPolicy({
    servers: [{ ...server, domains: [] }],
    others: 'refused',
    discover: async () => ({ kind: 'none' }),
  });

/** What a trial stands on. `now` moves only as the test says. */
export interface Trial {
  now: number;
  readonly folder: string;
  readonly abandoned: ReturnType<typeof vi.fn<(account: string) => Promise<void>>>;
  readonly pause: ReturnType<typeof vi.fn<(milliseconds: number) => Promise<void>>>;
  readonly prove: ReturnType<
    typeof vi.fn<(account: MailAccount, password: string) => Promise<unknown>>
  >;
  signIns(more?: Partial<SignInsOptions>): SignIns;
  /** Closes the store and opens it again, as a restart of the server does. */
  restart(): Promise<void>;
}

/** One for a test file; each test begins with an empty store. */
export function signInTrial(): Trial {
  const root = mkdtempSync(join(tmpdir(), 'poplar-sign-in-'));
  let folders = 0;
  let folder = root;
  let store: Store;
  const open = () =>
    openSqliteStore({
      dataDir: folder,
      secret: SECRET,
      rawCache: { octets: 0, days: 1 },
      now: () => trial.now,
    });
  const trial: Trial = {
    now: 0,
    get folder() {
      return folder;
    },
    abandoned: vi.fn(),
    pause: vi.fn(),
    prove: vi.fn(),
    signIns: (more = {}) =>
      createSignIns({
        store: store.signIns,
        cookies: createCookieJar(SECRET, 'auto'),
        attempts: createAttempts(store.attempts, () => trial.now),
        secret: SECRET,
        hosts: hostsOf(SERVER),
        now: () => trial.now,
        pause: trial.pause,
        prove: trial.prove,
        abandoned: trial.abandoned,
        ...more,
      }),
    restart: async () => {
      await store.close();
      store = await open();
    },
  };
  beforeEach(async () => {
    trial.now = 1_700_000_000_000;
    folder = join(root, String(folders++));
    store = await open();
    for (const told of [trial.prove, trial.abandoned, trial.pause]) {
      told.mockReset().mockResolvedValue(undefined);
    }
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return trial;
}

/** A browser: keeps the cookies that it is given, as far as these tests need. */
export class Browser {
  cookie = '';
  readonly scheme: 'http' | 'https';

  constructor(scheme: 'http' | 'https' = 'http') {
    this.scheme = scheme;
  }

  request(): Request {
    return new Request('http://127.0.0.1:3000/api', {
      headers: {
        'x-forwarded-for': '192.0.2.1',
        'x-forwarded-proto': this.scheme,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
        ...(this.cookie ? { cookie: this.cookie } : {}),
      },
    });
  }

  take(setCookie: string): void {
    this.cookie = setCookie.split(';')[0] ?? '';
  }
}

/** What the sign-in page sends. */
export const asked = (more: Partial<SignInRequest> = {}) =>
  SignInRequest.parse({ address: 'ada@example.org', password: PASSWORD, ...more });

/** A browser that has signed in. */
export async function signedIn(signIns: SignIns, more: Partial<SignInRequest> = {}) {
  const browser = new Browser();
  const { account, cookie } = await signIns.begin(browser.request(), asked(more));
  browser.take(cookie);
  return { browser, account, cookie };
}

/** The name of a browser's sign-in. */
export async function nameOf(signIns: SignIns, browser: Browser): Promise<string> {
  const found = await signIns.find(browser.request());
  if (!found) throw new Error('This browser is not signed in.');
  return found.name;
}

/** What the route does when somebody signs out. */
export async function signOut(signIns: SignIns, browser: Browser): Promise<void> {
  const found = await signIns.find(browser.request());
  if (found) await signIns.end(found.account.id, [found.name]);
}
