/** What every route has in common. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { json, nothing } from '@/lib/server/http/answers';
import { route } from '@/lib/server/http/route';
import { silentLog } from '@/lib/server/log';
import { Problem } from '@/lib/server/problem';

const PLACE = Symbol.for('poplar.running');
const shared = globalThis as { [PLACE]?: unknown };
const log = { ...silentLog(), error: vi.fn(), info: vi.fn(), debug: vi.fn() };
const context = { params: Promise.resolve({}) };

beforeEach(() => {
  shared[PLACE] = Promise.resolve({ log });
});
afterEach(() => {
  delete shared[PLACE];
  vi.clearAllMocks();
});

const request = (method: string, headers: Record<string, string> = {}) =>
  new Request('http://poplar.example/api/x', {
    method,
    headers: { host: 'poplar.example', ...headers },
  });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a route', () => {
  test('keeps its answers out of caches, frames and other origins, errors too', async () => {
    const answers = [
      await route(async () => json({}))(request('GET'), context),
      await route(async () => Promise.reject(new Problem('busy')))(request('GET'), context),
      await route(async () => nothing())(request('DELETE', JSON_TYPE), context),
    ];
    for (const { headers } of answers) {
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  test('leaves a header that the handler chose', async () => {
    const handler = route(async () => json({}, { 'Cache-Control': 'no-store, no-transform' }));
    const answer = await handler(request('GET'), context);
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
  });

  test('hands on the parameters of the path', async () => {
    const handler = route<{ key: string }>(async (_, { key }) => json({ key }));
    const answer = await handler(request('GET'), { params: Promise.resolve({ key: 'abc' }) });
    expect(await answer.json()).toEqual({ key: 'abc' });
  });

  test('answers an error in its one shape and logs it', async () => {
    const error = new Problem('message-gone');
    const answer = await route(async () => Promise.reject(error))(request('GET'), context);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: {
        code: 'message-gone',
        message: expect.stringContaining('no longer'),
        told: { id: 'problem.message-gone' },
      },
    });
  });

  test('hides and logs what nobody foresaw', async () => {
    const answer = await route(async () => Promise.reject(new Error('secret')))(
      request('GET'),
      context,
    );
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(log.error).toHaveBeenCalledOnce();
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses a forged %s before it acts',
    async (method) => {
      const handler = vi.fn(async () => json({}));
      const forgeries = [
        { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' },
        { ...JSON_TYPE, origin: 'http://evil.example' },
        { 'content-type': 'text/plain', 'sec-fetch-site': 'same-origin' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        {},
      ];
      for (const headers of forgeries) {
        const answer = await route(handler)(request(method, headers), context);
        expect([400, 403]).toContain(answer.status);
      }
      expect(handler).not.toHaveBeenCalled();
      const own = {
        'content-type': 'application/json; charset=utf-8',
        'sec-fetch-site': 'same-origin',
      };
      await route(handler)(request(method, own), context);
      expect(handler).toHaveBeenCalledOnce();
    },
  );
});
