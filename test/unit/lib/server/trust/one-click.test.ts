/** What is asked of a mailing list's server, and what its answers mean. */
import { expect, test, vi } from 'vitest';
import type { Ask } from '@/lib/server/outbound/request';
import { codeOf } from '@/lib/server/problem';
import { unsubscribeByOneClick } from '@/lib/server/trust/one-click';

const HREF = 'https://list.example/u?id=1';

function answering(status: number, location: string | null = null) {
  return vi.fn<Ask>(async () => ({ status, location, content: new Uint8Array() }));
}

test('one POST with the words of the RFC goes out, and nothing of the reader', async () => {
  const ask = answering(202);
  await unsubscribeByOneClick(ask, HREF);
  expect(ask.mock.calls).toEqual([
    [
      {
        url: new URL(HREF),
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'User-Agent': 'Mozilla/5.0',
        },
        body: 'List-Unsubscribe=One-Click',
        signal: expect.any(AbortSignal),
      },
    ],
  ]);
});

test.each([301, 302, 307, 400, 404, 500])(
  'an answer of %i is a refusal, and no redirect is followed',
  async (status) => {
    const ask = answering(status, 'http://127.0.0.1/inner');
    const left = unsubscribeByOneClick(ask, HREF);
    await expect(left).rejects.toMatchObject({ code: 'refused', detail: `Status ${status}` });
    expect(ask).toHaveBeenCalledTimes(1);
  },
);

test('whatever keeps the server from being reached has one word', async () => {
  for (const reason of ['the host has no public address', 'given up', 'wrong certificate']) {
    const ask: Ask = () => Promise.reject(new Error(reason));
    const told = await unsubscribeByOneClick(ask, HREF).catch((error: Error) => error);
    expect([codeOf(told), String(told)]).toEqual([
      'unreachable',
      expect.not.stringContaining(reason),
    ]);
  }
});
