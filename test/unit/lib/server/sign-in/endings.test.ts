/** All sign-ins of an account: where they are, and how they end. */
import { describe, expect, test, vi } from 'vitest';
import { nameOf, signedIn, signInTrial } from './trial.ts';

const trial = signInTrial();
const { abandoned } = trial;
const signInsWith = trial.signIns;

describe('all sign-ins of an account', () => {
  test('are listed with their device and the time of their last use', async () => {
    const signIns = signInsWith();
    const first = await signedIn(signIns);
    trial.now += 60_000;
    await signedIn(signIns);
    trial.now += 3_600_000;
    const name = await nameOf(signIns, first.browser);
    const listed = await signIns.list(first.account.id);
    expect(listed.map(({ seenAt }) => trial.now - seenAt)).toEqual([0, 3_600_000]);
    expect(listed[0]).toMatchObject({
      name,
      device: { userAgent: expect.stringContaining('Firefox'), address: '192.0.2.1' },
    });
  });

  test('leave out those that are over', async () => {
    const signIns = signInsWith();
    const { account } = await signedIn(signIns);
    trial.now += 25 * 3_600_000;
    expect(await signIns.list(account.id)).toEqual([]);
  });

  test('can be ended one by one; who listens on one hears of it, once, and nobody else does', async () => {
    const signIns = signInsWith();
    const here = await signedIn(signIns);
    const there = await signedIn(signIns);
    const ended = { here: vi.fn(), there: vi.fn(), left: vi.fn() };
    const name = await nameOf(signIns, there.browser);
    signIns.watch(await nameOf(signIns, here.browser), ended.here);
    signIns.watch(name, ended.there);
    signIns.watch(name, ended.left)();
    await signIns.end(here.account.id, [name]);
    await signIns.end(here.account.id, [name]);
    expect(await signIns.find(there.browser.request())).toBeNull();
    expect(await signIns.find(here.browser.request())).not.toBeNull();
    expect(ended.there).toHaveBeenCalledOnce();
    expect(ended.here).not.toHaveBeenCalled();
    expect(ended.left).not.toHaveBeenCalled();
    expect(abandoned).not.toHaveBeenCalled();
  });

  test('let the maildrop go when the last one has ended, and not before', async () => {
    const signIns = signInsWith();
    const { account } = await signedIn(signIns);
    await signedIn(signIns);
    const [one = '', two = ''] = (await signIns.list(account.id)).map(({ name }) => name);
    await signIns.end(account.id, [one]);
    expect(abandoned).not.toHaveBeenCalled();
    await signIns.end(account.id, [two]);
    expect(abandoned).toHaveBeenCalledExactlyOnceWith(account.id);
  });

  test('are safe from other accounts', async () => {
    const signIns = signInsWith();
    const ada = await signedIn(signIns);
    const bob = await signedIn(signIns, { address: 'bob@example.org' });
    const name = await nameOf(signIns, ada.browser);
    const ended = vi.fn();
    signIns.watch(name, ended);
    await signIns.end(bob.account.id, [name]);
    expect(ended).not.toHaveBeenCalled();
    expect(await signIns.find(ada.browser.request())).not.toBeNull();
    expect(await signIns.list(bob.account.id)).toHaveLength(1);
  });

  test('are a hundred at most: the one used longest ago ends', async () => {
    const signIns = signInsWith();
    const first = await signedIn(signIns);
    for (let n = 0; n < 100; n++) {
      trial.now += 1;
      await signedIn(signIns);
    }
    expect(await signIns.list(first.account.id)).toHaveLength(100);
    expect(await signIns.find(first.browser.request())).toBeNull();
  }, 60_000);
});
