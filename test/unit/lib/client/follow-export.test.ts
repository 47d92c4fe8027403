/** How far an export is is asked for until it ended, and no longer than somebody looks. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followExport } from '@/lib/client/follow-export';
import type { ExportView } from '@/lib/contract/export';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const RUNNING: ExportView = { state: 'running', done: 1, of: 2 };

it('nothing is asked any more once it ended', async () => {
  const told: ExportView[] = [];
  const answers: ExportView[] = [RUNNING, { state: 'done', done: 2, of: 2 }];
  const ask = vi.fn(async () => answers.shift() ?? RUNNING);
  followExport(ask, (view) => told.push(view));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told.map(({ state }) => state)).toEqual(['running', 'done']);
  expect(ask).toHaveBeenCalledTimes(2);
});

it('nothing is asked once nobody looks, also where that ends in the middle of a question', async () => {
  const told = vi.fn();
  const { promise, resolve } = Promise.withResolvers<ExportView>();
  const ask = vi.fn(() => promise);
  const stop = followExport(ask, told);
  await vi.advanceTimersByTimeAsync(500);
  stop();
  resolve(RUNNING);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledOnce();
  expect(told).not.toHaveBeenCalled();
});
