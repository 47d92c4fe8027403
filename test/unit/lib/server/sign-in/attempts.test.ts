/** How guessing is slowed down, and that it never locks anyone out for good. */
import { describe, expect, test } from 'vitest';
import { type AttemptEnd, createAttempts } from '@/lib/server/sign-in/attempts';
import { memoryStore } from '@/test/support/memory-store';

function counting() {
  let now = 1_000_000;
  const store = memoryStore().attempts;
  let attempts = createAttempts(store, () => now);
  const attempt = async (end: AttemptEnd, account = 'ada', network = '192.0.2.1') => {
    const ended = await attempts.begin({ account, network });
    await ended(end);
  };
  const refuse = async (times: number, account?: string, network?: string) => {
    for (let n = 0; n < times; n++) await attempt('refused', account, network);
  };
  return {
    begin: () => attempts.begin({ account: 'ada', network: '192.0.2.1' }),
    attempt,
    refuse,
    wait: (ms: number) => {
      now += ms;
    },
    restart: () => {
      attempts = createAttempts(store, () => now);
    },
  };
}

describe('attempts to sign in', () => {
  test('five wrong passwords cost no wait; the next attempt has to wait', async () => {
    const { attempt, refuse } = counting();
    await refuse(5);
    await expect(attempt('refused')).rejects.toThrow('Too many wrong passwords. Wait 2 seconds');
  });

  test('the wait doubles with each further refusal, up to five minutes for an account', async () => {
    const { attempt, refuse, wait } = counting();
    await refuse(5);
    const waits: number[] = [];
    for (let n = 0; n < 10; n++) {
      await attempt('refused', 'ada', `192.0.2.${n}`).catch((error) => {
        waits.push(error.retryAfterSeconds);
      });
      wait((waits.at(-1) ?? 0) * 1_000);
      await attempt('refused', 'ada', `192.0.2.${n}`);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  test('attempts that run at the same time count before they end', async () => {
    const { begin } = counting();
    await Promise.all(Array.from({ length: 5 }, begin));
    await expect(begin()).rejects.toThrow('Too many');
  });

  test('the right password wipes the account clean but not the network', async () => {
    const { attempt, refuse } = counting();
    await refuse(4);
    await attempt('accepted');
    await refuse(5);
    for (let n = 0; n < 11; n++) await refuse(1, `other-${n}`);
    await expect(attempt('refused', 'yet another')).rejects.toThrow('Too many');
  });

  test('an attempt that the mail server never judged counts nothing', async () => {
    const { attempt } = counting();
    for (let n = 0; n < 50; n++) await attempt('undecided');
    await expect(attempt('accepted')).resolves.toBeUndefined();
  });

  test('one network trying many accounts has to wait; other networks do not', async () => {
    const { attempt } = counting();
    for (let n = 0; n < 20; n++) await attempt('refused', `account-${n}`);
    await expect(attempt('refused', 'account-20')).rejects.toThrow('Too many');
    await expect(attempt('refused', 'account-20', '198.51.100.7')).resolves.toBeUndefined();
  });

  test('after an hour of peace everything is forgotten', async () => {
    const { attempt, refuse, wait } = counting();
    await refuse(5);
    wait(3_600_001);
    await refuse(5);
    await expect(attempt('refused')).rejects.toThrow('Wait 2 seconds');
  });

  test('waiting attempts add nothing to the wait', async () => {
    const { attempt, refuse, wait } = counting();
    await refuse(5);
    for (let n = 0; n < 50; n++) await expect(attempt('refused')).rejects.toThrow('2 seconds');
    wait(2_000);
    await expect(attempt('accepted')).resolves.toBeUndefined();
  });

  test('a restart of the server makes nobody wait less', async () => {
    const { attempt, refuse, restart } = counting();
    await refuse(5);
    restart();
    await expect(attempt('refused')).rejects.toThrow('Wait 2 seconds');
  });
});
