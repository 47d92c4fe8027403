/** Signing in where people may name any mail server: what is kept of it, and what its words are worth. */
import { expect, test } from 'vitest';
import { Problem } from '@/lib/server/problem';
import { createHostPolicy, type HostPolicy } from '@/lib/server/sign-in/host-policy';
import { asked, Browser, hostsOf, SERVER, signedIn, signInTrial } from './trial.ts';

const trial = signInTrial();
const { prove } = trial;

const anywhere = (): HostPolicy =>
  createHostPolicy({
    servers: [],
    others: 'allowed',
    discover: async (domain) => ({
      kind: 'found',
      server: { host: `pop.${domain}`, port: 995, security: 'tls' },
    }),
  });

const lookingInVain = (): HostPolicy =>
  createHostPolicy({ servers: [], others: 'allowed', discover: async () => ({ kind: 'none' }) });

test('the server that was found is kept with the sign-in, and not looked for again', async () => {
  const { browser, account } = await signedIn(trial.signIns({ hosts: anywhere() }));
  expect(account.server).toMatchObject({ host: 'pop.example.org', reach: 'public' });
  await trial.restart();
  const hosts = lookingInVain();
  const found = await trial.signIns({ hosts }).find(browser.request());
  expect(found?.account).toEqual(account);
});

test('once only configured servers are allowed, the password goes nowhere', async () => {
  const { browser } = await signedIn(trial.signIns({ hosts: anywhere() }));
  const fixed = trial.signIns({ hosts: hostsOf(SERVER) });
  expect(await fixed.find(browser.request())).toBeNull();
});

test('what such a server says before the password is proved is not passed on', async () => {
  const signIns = trial.signIns({ hosts: anywhere() });
  for (const code of ['misbehaved', 'refused', 'busy', 'sign-in-refused'] as const) {
    prove.mockRejectedValueOnce(
      new Problem(code, { told: { id: 'inner' }, detail: '-ERR from inside' }),
    );
    const refusal = await signIns.begin(new Browser().request(), asked()).catch((error) => error);
    expect(refusal).toMatchObject({ code, detail: undefined });
    expect(refusal.message).not.toBe('inner');
  }
});

test('who tries servers one after the other has to wait like one who guesses', async () => {
  const signIns = trial.signIns({ hosts: anywhere() });
  prove.mockRejectedValue(new Problem('unreachable'));
  const tryAt = (n: number) =>
    signIns.begin(
      new Browser().request(),
      asked({ address: `ada@host-${n}.example`, server: { host: `host-${n}.example` } }),
    );
  for (let n = 0; n < 20; n++)
    await expect(tryAt(n)).rejects.toMatchObject({ code: 'unreachable' });
  await expect(tryAt(20)).rejects.toMatchObject({ code: 'too-many-attempts' });
  expect(prove).toHaveBeenCalledTimes(20);
});

test('who makes us look for servers in vain has to wait, too', async () => {
  const signIns = trial.signIns({ hosts: lookingInVain() });
  const look = () => signIns.begin(new Browser().request(), asked());
  for (let n = 0; n < 5; n++) await expect(look()).rejects.toMatchObject({ code: 'host-refused' });
  await expect(look()).rejects.toMatchObject({ code: 'too-many-attempts' });
});
