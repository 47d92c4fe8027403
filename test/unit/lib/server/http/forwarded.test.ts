/** Whose address counts, with and without reverse proxies. */
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { settleForwarded } from '@/lib/server/http/forwarded';

const settled = (said: string | undefined, proxies: number) => {
  const headers: IncomingHttpHeaders = said === undefined ? {} : { 'x-forwarded-for': said };
  settleForwarded(headers, '10.0.0.1', proxies);
  return headers['x-forwarded-for'];
};

test('without trusted proxies only the socket counts, whatever the visitor claims', () => {
  expect(settled(undefined, 0)).toBe('10.0.0.1');
  expect(settled('203.0.113.9', 0)).toBe('10.0.0.1');
});

test('behind one proxy its last word counts, and what the visitor put before it does not', () => {
  expect(settled('198.51.100.1, 203.0.113.9', 1)).toBe('203.0.113.9');
});

test('behind two proxies the outer one counts', () => {
  expect(settled('evil, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9');
});

test('fewer proxies than promised leave the outermost address there is', () => {
  expect(settled(undefined, 2)).toBe('10.0.0.1');
});

test('a host name by a proxy that is not trusted is dropped', () => {
  const headers: IncomingHttpHeaders = { 'x-forwarded-host': 'evil.example' };
  settleForwarded(headers, '10.0.0.1', 0);
  expect(headers).not.toHaveProperty('x-forwarded-host');
});
