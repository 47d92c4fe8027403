/** Which requests may change something. */
import { describe, expect, test } from 'vitest';
import { isSameOrigin } from '@/lib/server/http/same-origin';

const allowed = (headers: Record<string, string>) =>
  isSameOrigin(new Headers({ host: 'mail.example:3000', ...headers }));

describe('a state-changing request', () => {
  test('from our own page passes', () => {
    expect(allowed({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(allowed({ origin: 'http://mail.example:3000' })).toBe(true);
  });

  test('from another site, a sibling domain or an opened document is refused', () => {
    for (const site of ['cross-site', 'same-site', 'none', '']) {
      expect(allowed({ 'sec-fetch-site': site, origin: 'http://mail.example:3000' })).toBe(false);
    }
  });

  test('with another origin, another port or an opaque origin is refused', () => {
    for (const origin of ['http://evil.example', 'http://mail.example', 'null', '', 'x']) {
      expect(allowed({ origin })).toBe(false);
    }
  });

  test('from a program that is no browser passes, as it carries no browser cookies', () => {
    expect(allowed({})).toBe(true);
  });
});
