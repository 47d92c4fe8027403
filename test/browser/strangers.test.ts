/** What strangers ask of the built application: a short answer, and nothing in the log. */
import { request } from 'node:http';
import { expect, test, vi } from 'vitest';
import { poplarWithSample } from './beginning.ts';

const poplar = poplarWithSample({ LOG_LEVEL: 'info' });

/** As it stands, without what `fetch` would mend. */
function ask(method: string, path: string): Promise<{ status: number; type: string }> {
  const { hostname: host, port } = new URL(poplar().url);
  return new Promise((resolve, reject) => {
    const asking = request({ host, port, method, path }, (response) => {
      response.resume();
      const type = response.headers['content-type'] ?? '';
      response.once('end', () => resolve({ status: response.statusCode ?? 0, type }));
    });
    asking.once('error', reject).end();
  });
}

test('odd requests are refused in a word, and leave no trace in the log', async () => {
  await vi.waitFor(() => expect(poplar().output()).toContain('is ready'));
  const before = poplar().output();
  expect(await ask('TRACE', '/')).toMatchObject({ status: 501 });
  expect(await ask('OPTIONS', '*')).toMatchObject({ status: 400 });
  expect(await ask('GET', '/api/messages/%')).toMatchObject({ status: 400 });
  expect(await ask('GET', '/_next/image?url=%2Fapi%2Fsession&w=64&q=75')).toMatchObject({
    status: 404,
  });
  expect(poplar().output()).toBe(before);
});

test('what the API does not have is an error like all others', async () => {
  for (const path of ['/api', '/api/nothing', '/api/messages/a/b/c/d']) {
    expect(await ask('GET', path)).toEqual({ status: 404, type: 'application/json' });
  }
});
