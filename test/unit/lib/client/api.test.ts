/** What can be done twice without harm is sent again where nobody answered. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api, problemOf } from '@/lib/client/api';

const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const cut = async () => new Response('{"deletions":[{"ke');
const proxy = async () => new Response('<html>Bad gateway', { status: 502 });
const taken = async () => Response.json({ deletions: [] });
const refused = async () =>
  Response.json(
    { error: { code: 'busy', message: 'No.', told: { id: 'problem.busy' } } },
    { status: 423 },
  );

const asked = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', asked.mockReset());
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Deletes over a line on which these answers come, the last one from then on. */
async function deleting(...answers: (() => Promise<Response>)[]) {
  asked.mockImplementation(answers.at(-1) ?? taken);
  for (const answer of answers) asked.mockImplementationOnce(answer);
  const outcome = api.delete(['a']).then(() => 'done', problemOf);
  await vi.advanceTimersByTimeAsync(10_000);
  return outcome;
}

it.each([
  ['an answer that was lost', lost],
  ['one that was cut off', cut],
  ['a proxy that cannot reach us', proxy],
])('a deletion outlasts %s', async (_, answer) => {
  expect(await deleting(answer, answer, taken)).toBe('done');
  expect(asked).toHaveBeenCalledTimes(3);
});

it('a deletion is given up when nobody answers', async () => {
  expect(await deleting(lost)).toMatchObject({ code: 'offline' });
  expect(asked).toHaveBeenCalledTimes(3);
});

it('a deletion that was refused is not asked for again', async () => {
  expect(await deleting(refused)).toMatchObject({ code: 'busy' });
  expect(asked).toHaveBeenCalledTimes(1);
});

it('whoever knows to be offline need not wait to be told so', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(await deleting(lost)).toMatchObject({ code: 'offline' });
  expect(asked).toHaveBeenCalledTimes(1);
});
