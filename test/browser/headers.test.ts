/** What every answer of the built application tells the browser to forbid. */
import { globSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const poplar = poplarWithSample({ LOG_LEVEL: 'silent' });

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${poplar().url}${path}`, { redirect: 'manual', ...init });

const policyOf = ({ headers }: Response) =>
  new Map(
    (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values.join(' ')];
    }),
  );

/** Each route as a browser would name it; `x` stands for whatever is asked for. */
const routes = globSync('app/api/**/route.ts', { cwd: ROOT })
  .map((file) => file.replace(/^app|\/route\.ts$/g, ''))
  .map((path) => path.replace('/[[...path]]', '/nothing').replace(/\[\w+\]/g, 'x'.repeat(22)));

describe('a page', () => {
  test.each([
    '/',
    '/sign-in',
    '/mail',
    '/mail/xxxxxxxxxxxxxxxxxxxxxx',
    '/mail/xxxxxxxxxxxxxxxxxx.png',
    '/settings',
    '/no/such/page',
    '/no-such-file.svg',
    '/_next/nothing',
  ])(
    '%s runs its own scripts alone, is framed by nobody and tells nobody where one was',
    async (path) => {
      const answer = await ask(path);
      const policy = policyOf(answer);
      expect(policy.get('default-src')).toBe("'self'");
      expect(policy.get('script-src')).toMatch(/^'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'$/);
      expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[\w+/=]{24}'$/);
      expect(policy.get('frame-ancestors')).toBe("'none'");
      expect(policy.get('object-src')).toBe("'none'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('require-trusted-types-for')).toBe("'script'");
      expect(policy.get('img-src')).toBe("'self' blob: data:");
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(answer.headers.get('x-powered-by')).toBeNull();
    },
  );

  test('has a nonce of its own each time', async () => {
    const [one, other] = await Promise.all([ask('/sign-in'), ask('/sign-in')]);
    expect(policyOf(one).get('script-src')).not.toBe(policyOf(other).get('script-src'));
  });
});

describe('the API', () => {
  test('is known whole', () => {
    expect(routes.length).toBeGreaterThan(15);
  });

  test('answers nothing that a browser would show, run, keep or hand to others', async () => {
    for (const path of routes) {
      for (const init of [{}, { method: 'POST' }]) {
        const answer = await ask(path, init);
        await answer.body?.cancel();
        const told = `${init.method ?? 'GET'} ${path}`;
        // A method that a route does not have is refused by Next, without a body.
        if (answer.status === 405) continue;
        const policy = policyOf(answer);
        expect([told, policy.get('default-src')]).toEqual([told, "'none'"]);
        expect([told, policy.has('sandbox')]).toEqual([told, true]);
        expect([told, policy.get('frame-ancestors')]).toEqual([told, "'none'"]);
        expect({ told, ...Object.fromEntries(answer.headers) }).toMatchObject({
          told,
          'cache-control': expect.stringContaining('no-store'),
          'cross-origin-resource-policy': 'same-origin',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
        });
      }
    }
  });
});

describe('the frame’s shell', () => {
  test.each([
    ['/airlock', 'allow-scripts'],
    ['/airlock/lenient', 'allow-scripts'],
    ['/airlock/paper', 'allow-scripts allow-modals'],
    ['/airlock/paper/lenient', 'allow-scripts allow-modals'],
  ])(
    '%s may load nothing, run one script, and stand in our own pages alone',
    async (path, rights) => {
      const answer = await ask(path);
      const policy = policyOf(answer);
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('script-src')).toMatch(/^'sha256-[\w+/=]{44}'$/);
      expect(policy.get('img-src')).toBe('data: blob:');
      expect(policy.get('frame-ancestors')).toBe("'self'");
      expect(policy.get('sandbox')).toBe(rights);
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );
});

describe('the worker that keeps mail for reading offline', () => {
  test('runs nothing besides itself, asks nobody but us, and is never an old one for long', async () => {
    const answer = await ask('/worker.js');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('content-security-policy')).toBe(
      "default-src 'none'; connect-src 'self'",
    );
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('the sign-in page’s own script', () => {
  test('is never an old one for long, and the one script that the page runs at once', async () => {
    const answer = await ask('/sign-in.js');
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    const page = await (await ask('/sign-in')).text();
    const sources = [...page.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, source]) => source);
    expect(sources).toEqual(['/sign-in.js']);
    expect(page).toMatch(/<link rel="prefetch" as="script" href="\/_next\/static\//);
  });

  test('comes with the page where Next’s script asks for a part of it alone', async () => {
    const answer = await ask('/sign-in?_rsc=x', { headers: { RSC: '1' } });
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain('src="/sign-in.js"');
  });
});

describe('what is worth it', () => {
  test.each(['/sign-in', '/sign-in.js', '/worker.js', '/airlock', '/api/health'])(
    '%s comes compressed where the browser takes that',
    async (path) => {
      // Beneath fetch, which says no more of how an answer came.
      const encodings = ['gzip', 'identity'].map(
        (encoding) =>
          new Promise((resolve, reject) => {
            get(
              `${poplar().url}${path}`,
              { headers: { 'Accept-Encoding': encoding } },
              (answer) => {
                answer.resume();
                resolve(answer.headers['content-encoding']);
              },
            ).once('error', reject);
          }),
      );
      expect(await Promise.all(encodings)).toEqual(['gzip', undefined]);
    },
  );
});

describe('a file', () => {
  test.each(['/favicon.svg', '/favicon.ico', '/robots.txt', '/manifest.webmanifest'])(
    '%s is what it says, and for our own pages',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );
});
