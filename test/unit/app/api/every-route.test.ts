/** What no route may forget, asked of every one there is: a new one is asked as soon as its file exists. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silentLog } from '@/lib/server/log';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const FILES = globSync('app/api/**/route.ts', { cwd: ROOT }).sort();
const READING = ['GET', 'HEAD', 'OPTIONS'] as const;
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Whoever has no sign-in may ask these, and nothing else. */
const OPEN_TO_ALL = new Set(['GET app/api/health/route.ts', 'POST app/api/sign-in/route.ts']);

/** Signing out without a sign-in takes the cookie back, and that is all. */
const HARMLESS = new Set(['DELETE app/api/sign-in/route.ts']);

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

const PLACE = Symbol.for('poplar.running');
const shared = globalThis as { [PLACE]?: unknown };

/** Loading them all takes its time on a busy machine. */
const LOADED_WITHIN_MS = 120_000;

beforeAll(async () => {
  for (const file of FILES) await handlers(file);
  // Nobody is signed in, and whatever else a handler reaches for is not there.
  const signIns = { find: async () => null, clearCookie: async () => 'poplar=; Max-Age=0' };
  shared[PLACE] = Promise.resolve({ log: silentLog(), signIns });
}, LOADED_WITHIN_MS);
afterAll(() => {
  delete shared[PLACE];
});

async function handlers(file: string): Promise<Map<string, Handler>> {
  const routes: Record<string, unknown> = await import(join(ROOT, file));
  const named = [...READING, ...CHANGING].flatMap((method) => {
    const handler = routes[method];
    return typeof handler === 'function' ? [[method, handler as Handler] as const] : [];
  });
  return new Map(named);
}

/** Parameters that fit none or any route: 22 characters are a key, a name, and a part as well. */
const context = () => ({
  params: Promise.resolve({
    key: 'a'.repeat(22),
    part: '1',
    name: 'a'.repeat(22),
    id: 'a'.repeat(22),
  }),
});

const ask = (
  handler: Handler,
  method: string,
  headers: Record<string, string>,
  body: string | ReadableStream = '{}',
) =>
  handler(
    new Request('http://poplar.example/api/anything', {
      method,
      headers: { host: 'poplar.example', ...headers },
      ...(READING.some((reading) => reading === method) ? {} : { body, duplex: 'half' as const }),
    }),
    context(),
  );

const codeIn = async (answer: Response): Promise<string> => (await answer.json()).error.code;
const JSON_TYPE = { 'content-type': 'application/json' };

test('there are routes to ask', () => {
  expect(FILES.length).toBeGreaterThan(10);
});

describe.each(FILES)('%s', (file) => {
  test('changes nothing for a page of another site', async () => {
    for (const [method, handler] of await handlers(file)) {
      if (READING.some((reading) => reading === method)) continue;
      const strangers = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'http://evil.example' },
        { origin: 'null' },
      ];
      for (const stranger of strangers) {
        const answer = await ask(handler, method, { ...JSON_TYPE, ...stranger });
        expect([method, answer.status, await codeIn(answer)]).toEqual([
          method,
          403,
          'cross-origin',
        ]);
      }
    }
  });

  test('takes nothing that a form of another site could send', async () => {
    for (const [method, handler] of await handlers(file)) {
      if (READING.some((reading) => reading === method)) continue;
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
      ]) {
        const answer = await ask(handler, method, { 'content-type': type });
        expect([method, answer.status]).toEqual([method, 400]);
      }
    }
  });

  test('tells nothing to whoever is not signed in, and keeps its answers out of caches', async () => {
    for (const [method, handler] of await handlers(file)) {
      const name = `${method} ${file}`;
      const answer = await ask(handler, method, JSON_TYPE);
      expect(answer.headers.get('cache-control')).toContain('no-store');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      if (OPEN_TO_ALL.has(name)) continue;
      if (HARMLESS.has(name)) expect(answer.status).toBe(204);
      else expect([name, answer.status]).toEqual([name, expect.toSatisfy(isRefusal)]);
    }
  });

  test('comes to an end with a body that has none', async () => {
    for (const [method, handler] of await handlers(file)) {
      if (READING.some((reading) => reading === method)) continue;
      const { body, octets } = endless();
      const answer = await ask(handler, method, JSON_TYPE, body);
      const isDone = HARMLESS.has(`${method} ${file}`);
      expect([method, isDone || answer.status >= 400]).toEqual([method, true]);
      expect(octets()).toBeLessThan(MOST_OCTETS);
    }
  });
});

/** No route takes more at once from somebody whom it does not know. */
const MOST_OCTETS = 2 ** 20;

function endless() {
  const chunk = Buffer.alloc(16_384, 'x');
  let octets = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      octets += chunk.byteLength;
      controller.enqueue(chunk);
    },
  });
  return { body, octets: () => octets };
}

/** Not signed in; or refused before that was asked, for what was sent. */
function isRefusal(status: number): boolean {
  return status === 401 || status === 400 || status === 404;
}
