/** What nobody waits for is tried until it works, and not after that. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTrying } from '@/components/ui/keep-trying';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const failing = () => vi.fn(async () => Promise.reject(new Error('no line')));

it('tries ever more seldom, and at once when the line is back', async () => {
  const attempt = failing();
  const stop = keepTrying(attempt, 'later');
  expect(attempt).toHaveBeenCalledTimes(0);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(attempt).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(attempt).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(attempt).toHaveBeenCalledTimes(2);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(attempt).toHaveBeenCalledTimes(3);
  stop();
});

it('is over once it worked', async () => {
  const attempt = vi.fn(async () => {});
  keepTrying(attempt, 'now');
  await vi.advanceTimersByTimeAsync(600_000);
  window.dispatchEvent(new Event('online'));
  expect(attempt).toHaveBeenCalledTimes(1);
});

it('is over when it is ended, also in the middle of a try', async () => {
  const attempt = failing();
  const stop = keepTrying(attempt, 'now');
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(attempt).toHaveBeenCalledTimes(1);
});
