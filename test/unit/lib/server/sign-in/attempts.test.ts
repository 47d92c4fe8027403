/** How guessing is slowed down, and that it never locks anyone out for good. */
import { describe, expect, test } from 'vitest';
import { type AttemptEnd, createAttempts } from '@/lib/server/sign-in/attempts';

function counting() {
  let now = 1_000_000;
  const attempts = createAttempts(() => now);
  const attempt = (end: AttemptEnd, account = 'ada', network = '192.0.2.1') => {
    attempts.begin({ account, network })(end);
  };
  const refuse = (times: number, account?: string, network?: string) => {
    for (let n = 0; n < times; n++) attempt('refused', account, network);
  };
  return { attempts, attempt, refuse, wait: (ms: number) => (now += ms) };
}

describe('attempts to sign in', () => {
  test('five wrong passwords cost no wait; the next attempt has to wait', () => {
    const { attempt, refuse } = counting();
    refuse(5);
    expect(() => attempt('refused')).toThrow('Too many wrong passwords. Wait 2 seconds');
  });

  test('the wait doubles with each further refusal, up to five minutes for an account', () => {
    const { attempt, refuse, wait } = counting();
    refuse(5);
    const waits: number[] = [];
    for (let n = 0; n < 10; n++) {
      try {
        attempt('refused', 'ada', `192.0.2.${n}`);
      } catch (error) {
        waits.push((error as { retryAfterSeconds: number }).retryAfterSeconds);
      }
      wait((waits.at(-1) ?? 0) * 1_000);
      attempt('refused', 'ada', `192.0.2.${n}`);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  });

  test('attempts that run at the same time count before they end', () => {
    const { attempts } = counting();
    const begin = () => attempts.begin({ account: 'ada', network: '192.0.2.1' });
    for (let n = 0; n < 5; n++) begin();
    expect(begin).toThrow('Too many');
  });

  test('the right password wipes the account clean but not the network', () => {
    const { attempt, refuse } = counting();
    refuse(4);
    attempt('accepted');
    refuse(5);
    for (let n = 0; n < 11; n++) refuse(1, `other-${n}`);
    expect(() => attempt('refused', 'yet another')).toThrow('Too many');
  });

  test('an attempt that the mail server never judged counts nothing', () => {
    const { attempt } = counting();
    for (let n = 0; n < 50; n++) attempt('undecided');
    expect(() => attempt('accepted')).not.toThrow();
  });

  test('one network trying many accounts has to wait; other networks do not', () => {
    const { attempt } = counting();
    for (let n = 0; n < 20; n++) attempt('refused', `account-${n}`);
    expect(() => attempt('refused', 'account-20')).toThrow('Too many');
    expect(() => attempt('refused', 'account-20', '198.51.100.7')).not.toThrow();
  });

  test('after an hour of peace everything is forgotten', () => {
    const { attempt, refuse, wait } = counting();
    refuse(5);
    wait(3_600_001);
    refuse(5);
    expect(() => attempt('refused')).toThrow('Wait 2 seconds');
  });

  test('waiting attempts add nothing to the wait', () => {
    const { attempt, refuse, wait } = counting();
    refuse(5);
    for (let n = 0; n < 50; n++) expect(() => attempt('refused')).toThrow('Wait 2 seconds');
    wait(2_000);
    expect(() => attempt('accepted')).not.toThrow();
  });

  test('a flood of made-up names leaves the memory bounded and works on', () => {
    const { attempt, refuse } = counting();
    for (let n = 0; n < 25_000; n++) attempt('refused', `made-up-${n}`, `network-${n}`);
    refuse(5);
    expect(() => attempt('refused')).toThrow('Too many');
  });
});
