import { expect, test } from 'vitest';
import { backOff } from '@/lib/server/maildrop/back-off';

test('the wait doubles up to a limit, and jitter spreads it by a quarter', () => {
  expect([1, 2, 3, 4].map((attempt) => backOff(attempt, 0.5))).toEqual([
    3_000, 6_000, 12_000, 24_000,
  ]);
  expect(backOff(1_000, 0.5)).toBe(120_000);
  expect(backOff(1, 0)).toBe(2_250);
  expect(backOff(1, 1)).toBe(3_750);
});
