/** What the page says of its line, by what answered. */
import { beforeEach, expect, test } from 'vitest';
import { isReached, KEPT_AT, MEANWHILE, noteAnswer, shownFrom } from '@/lib/client/offline/shown';

const answered = (headers: Record<string, string> = {}) =>
  noteAnswer({ headers: new Headers(headers) });

beforeEach(() => answered());

test('what was kept and is shown while the server may still answer is old, and the line not lost', () => {
  answered({ [KEPT_AT]: '5', [MEANWHILE]: '1' });
  expect([shownFrom(), isReached()]).toEqual([5, true]);
  answered();
  expect([shownFrom(), isReached()]).toEqual([null, true]);
});

test('where what was kept stands in for the server, the line is lost', () => {
  answered({ [KEPT_AT]: '5', [MEANWHILE]: '1' });
  answered({ [KEPT_AT]: '7' });
  expect([shownFrom(), isReached()]).toEqual([5, false]);
});
