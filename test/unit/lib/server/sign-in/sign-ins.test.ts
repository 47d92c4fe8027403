/** Signing in and out: what the browser gets, what the server keeps, and what ends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SignInRequest } from '@/lib/contract/sign-in';
import { MaildropBusyError } from '@/lib/pop3';
import { Problem } from '@/lib/server/problem';
import { createCookieJar } from '@/lib/server/sign-in/cookie';
import {
  asked,
  Browser,
  hostsOf,
  PASSWORD,
  SECRET,
  SERVER,
  signedIn,
  signInTrial,
  signOut,
} from './trial.ts';

const trial = signInTrial();
const { prove } = trial;
const signInsWith = trial.signIns;

describe('the cookie', () => {
  test('is out of reach for scripts and other sites, and ends with the browser', async () => {
    const { cookie } = await signedIn(signInsWith());
    const [, ...attributes] = cookie.split('; ');
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
  });

  test('stays for 30 days where the person asked to stay signed in', async () => {
    const { cookie } = await signedIn(signInsWith(), { remember: true });
    const seconds = Number(/Max-Age=(\d+)/.exec(cookie)?.[1]);
    expect(seconds / 86_400).toBeCloseTo(30, 2);
  });

  test('is Secure and bound to the host where the page came by https', async () => {
    const browser = new Browser('https');
    const { cookie } = await signInsWith().begin(browser.request(), asked());
    expect(cookie).toMatch(/^__Host-poplar=.*; Secure/);
  });

  test('is Secure always where the administrator says so', async () => {
    const cookies = createCookieJar(SECRET, 'always');
    const { cookie } = await signedIn(signInsWith({ cookies }));
    expect(cookie).toMatch(/^__Host-poplar=.*; Secure/);
  });

  test('of plain http is worth nothing to a page that came by https', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    const guarded = new Browser('https');
    guarded.cookie = browser.cookie;
    expect(await signIns.find(guarded.request())).toBeNull();
  });

  test('carries neither address nor password, not even to whoever unseals it', async () => {
    const { browser } = await signedIn(signInsWith());
    const content = await createCookieJar(SECRET, 'auto').read(browser.request());
    expect(Object.keys(content ?? {}).sort()).toEqual(['half', 'id']);
    expect(JSON.stringify(content)).not.toMatch(/ada|horse/);
  });
});

describe('a sign-in', () => {
  test('gives back the account and its password to whoever has the cookie', async () => {
    const signIns = signInsWith();
    const { browser, account } = await signedIn(signIns);
    expect(await signIns.find(browser.request())).toEqual({
      name: expect.any(String),
      account,
      password: PASSWORD,
      refused: false,
    });

    expect(prove).toHaveBeenCalledExactlyOnceWith(account, PASSWORD, expect.any(String));
  });

  test('knows after a restart that the mail server refused its password, until it takes it', async () => {
    const { browser } = await signedIn(signInsWith());
    const { name = '' } = (await signInsWith().find(browser.request())) ?? {};
    await signInsWith().noteRefusal(name, 'refused');
    await trial.restart();
    expect(await signInsWith().find(browser.request())).toMatchObject({ refused: true });
    await signInsWith().noteRefusal(name, 'accepted');
    expect(await signInsWith().find(browser.request())).toMatchObject({ refused: false });
  });

  test('survives a restart of the server', async () => {
    const { browser, account } = await signedIn(signInsWith());
    await trial.restart();
    const again = await signInsWith().find(browser.request());
    expect(again).toMatchObject({ account, password: PASSWORD });
  });

  test('is no sign-in without a cookie, with a changed one, or under another secret', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    expect(await signIns.find(new Browser().request())).toBeNull();
    const other = Buffer.from('another secret of the server, just as long');
    const stranger = signInsWith({ secret: other, cookies: createCookieJar(other, 'auto') });
    expect(await stranger.find(browser.request())).toBeNull();
    const at = Math.floor(browser.cookie.length / 2);
    const changed = browser.cookie[at] === 'A' ? 'B' : 'A';
    browser.cookie = browser.cookie.slice(0, at) + changed + browser.cookie.slice(at + 1);
    expect(await signIns.find(browser.request())).toBeNull();
  });

  test('leaves nothing on the disk that opens without the cookie', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    const files = readdirSync(trial.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(files.length).toBeGreaterThan(0);
    for (const content of files) expect(content).not.toMatch(/horse battery|ada@example/);
    const { id = '' } = (await createCookieJar(SECRET, 'auto').read(browser.request())) ?? {};
    const stolen = new Browser();
    const half = Buffer.alloc(32, 7).toString('base64url');
    const jar = createCookieJar(SECRET, 'auto');
    stolen.take(await jar.make(stolen.request(), { id, half }, 'session'));
    expect(await signIns.find(stolen.request())).toBeNull();
  });

  test('ends on the server when the person signs out, whoever kept a copy of the cookie', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    await signOut(signIns, browser);
    const removal = await signIns.clearCookie(browser.request());
    expect(removal).toMatch(/^poplar=; .*Max-Age=0/);
    expect(await signIns.find(browser.request())).toBeNull();
  });

  test('gets a new id each time, and ends the one that the browser had before', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    const old = new Browser();
    old.cookie = browser.cookie;
    browser.take((await signIns.begin(browser.request(), asked())).cookie);
    expect(browser.cookie).not.toBe(old.cookie);
    expect(await signIns.find(old.request())).toBeNull();
    expect(await signIns.find(browser.request())).not.toBeNull();
  });

  test('on another device goes on when this one signs out', async () => {
    const signIns = signInsWith();
    const one = await signedIn(signIns);
    const two = await signedIn(signIns);
    await signOut(signIns, one.browser);
    expect(await signIns.find(two.browser.request())).not.toBeNull();
  });

  test('of a browser session ends after a day without use, and not while it is used', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns);
    for (let hours = 0; hours < 72; hours += 12) {
      trial.now += 12 * 3_600_000;
      expect(await signIns.find(browser.request())).not.toBeNull();
    }
    trial.now += 24 * 3_600_000 + 1;
    expect(await signIns.find(browser.request())).toBeNull();
  });

  test('that is remembered lasts unused, and ends after 30 days however much it is used', async () => {
    const signIns = signInsWith();
    const { browser } = await signedIn(signIns, { remember: true });
    trial.now += 29 * 86_400_000;
    expect(await signIns.find(browser.request())).not.toBeNull();
    trial.now += 86_400_000 + 1;
    expect(await signIns.find(browser.request())).toBeNull();
  });

  test('never sends its password to a server that was configured later', async () => {
    const { browser } = await signedIn(signInsWith());
    const moved = signInsWith({ hosts: hostsOf({ ...SERVER, name: 'evil.example:995' }) });
    expect(await moved.find(browser.request())).toBeNull();
  });
});

describe('what is refused', () => {
  test('a wrong password and an unknown user get the same answer, and no cookie', async () => {
    const answers: unknown[] = [];
    for (const text of ['Authentication failed.', 'No such mailbox here']) {
      prove.mockRejectedValueOnce(new Problem('sign-in-refused', { detail: text }));
      const refusal = await signInsWith()
        .begin(new Browser().request(), asked())
        .catch((error: Problem) => ({
          code: error.code,
          message: error.message,
          detail: error.detail,
        }));
      answers.push(refusal);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ code: 'sign-in-refused', detail: undefined });
  });

  test('is answered at a whole second, however long the mail server took', async () => {
    for (const taken of [3, 400, 2_100]) {
      prove.mockImplementationOnce(async () => {
        trial.now += taken;
        throw new Problem('sign-in-refused');
      });
      await expect(signInsWith().begin(new Browser().request(), asked())).rejects.toThrow();
    }
    expect(trial.pause.mock.calls).toEqual([[997], [600], [900]]);
  });

  test('after too many wrong passwords the mail server is no longer asked', async () => {
    const signIns = signInsWith();
    prove.mockRejectedValue(new Problem('sign-in-refused'));
    const attempt = () => signIns.begin(new Browser().request(), asked());
    for (let n = 0; n < 5; n++) await expect(attempt()).rejects.toThrow('did not accept');
    for (let n = 0; n < 20; n++) {
      await expect(attempt()).rejects.toMatchObject({ code: 'too-many-attempts' });
    }
    expect(prove).toHaveBeenCalledTimes(5);
    trial.now += 2_000;
    prove.mockResolvedValue(undefined);
    await expect(attempt()).resolves.toMatchObject({ account: { address: 'ada@example.org' } });
  });

  test('trouble at the mail server is passed on as it is and counts as no attempt', async () => {
    const signIns = signInsWith();
    prove.mockRejectedValue(new Problem('busy'));
    for (let n = 0; n < 30; n++) {
      await expect(signIns.begin(new Browser().request(), asked())).rejects.toMatchObject({
        code: 'busy',
      });
    }
  });

  test('whose mailbox is locked is told to try again, in the server’s words, too', async () => {
    const signIns = signInsWith();
    const reply = { verb: 'PASS', text: 'locked by pid 4711', responseCode: null };
    prove.mockRejectedValue(new MaildropBusyError(reply));
    await expect(signIns.begin(new Browser().request(), asked())).rejects.toMatchObject({
      told: { id: 'problem.busy-at-sign-in' },
      detail: 'locked by pid 4711',
    });
  });

  test('no other server than the configured one is ever connected to', async () => {
    const signIns = signInsWith();
    const others = [
      { host: '127.0.0.1' },
      { host: 'mail.example', port: 25 },
      { host: 'mail.example', security: 'plain' as const },
    ];
    for (const server of others) {
      await expect(signIns.begin(new Browser().request(), asked({ server }))).rejects.toMatchObject(
        {
          code: 'host-refused',
        },
      );
    }
    expect(prove).not.toHaveBeenCalled();
    await signIns.begin(new Browser().request(), asked({ server: { host: 'MAIL.example' } }));
    expect(prove).toHaveBeenCalledOnce();
  });
});

describe('which account it is', () => {
  const accountFor = async (more: Partial<SignInRequest>, server = SERVER) =>
    (await signInsWith({ hosts: hostsOf(server) }).begin(new Browser().request(), asked(more)))
      .account;

  test('the same mailbox is one account, however its domain is written', async () => {
    const account = await accountFor({ address: 'ada@example.org' });
    expect((await accountFor({ address: ' ada@Example.ORG ' })).id).toBe(account.id);
    expect((await accountFor({ address: 'Ada@example.org' })).id).not.toBe(account.id);
    expect(account.username).toBe('ada@example.org');
  });

  test('the user name is the local part where the administrator says so', async () => {
    const account = await accountFor({}, { ...SERVER, username: 'local-part' });
    expect(account).toMatchObject({ username: 'ada', address: 'ada@example.org' });
  });

  test('the id tells nothing of the address', async () => {
    const { id } = await accountFor({});
    expect(id).toMatch(/^[\w-]{22}$/);
    expect(Buffer.from(id, 'base64url').toString('latin1')).not.toContain('ada');
  });
});
