/** Whose word counts on where a message is from. */
import { describe, expect, test } from 'vitest';
import type { HeaderFields } from '@/lib/contract/message';
import { findAuthentication } from '@/lib/server/trust/authentication';
import { authservIdOf } from '@/lib/server/trust/authserv-id';
import { readResults } from '@/lib/server/trust/results-field';

const RECEIVED: HeaderFields[number] = ['Received', 'from a.example by mx.here.example; now'];
const results = (value: string): HeaderFields[number] => ['Authentication-Results', value];
const PASS =
  'mx.here.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example';
const FAIL = 'mx.here.example; spf=fail smtp.mailfrom=x@evil.example; dmarc=fail (p=none)';

const found = (header: HeaderFields, id: string | null = null, from = 'shop.example') =>
  findAuthentication(header, from, id).authentication;

describe('a provider’s result', () => {
  test('counts above all Received fields, where no sender can write', () => {
    expect(found([results(PASS), RECEIVED])).toBe('passed');
    expect(found([results(FAIL), RECEIVED])).toBe('failed');
  });

  test('speaks for nobody below one: it may have come with the message', () => {
    expect(found([RECEIVED, results(PASS)])).toBe('unknown');
  });

  test('below one still speaks against the message', () => {
    expect(found([RECEIVED, results(FAIL)])).toBe('failed');
  });

  test('counts anywhere under the name that the administrator gave, and only the topmost', () => {
    const forged = results('mx.other.example; dmarc=pass header.from=shop.example');
    expect(found([RECEIVED, forged, results(PASS)], 'MX.here.example')).toBe('passed');
    expect(found([RECEIVED, forged], 'mx.here.example')).toBe('unknown');
    expect(found([RECEIVED, results(FAIL), results(PASS)], 'mx.here.example')).toBe('failed');
  });

  test('passes by a signature or a path of the domain itself where DMARC was not tried', () => {
    const by = (value: string) => found([results(`mx; ${value}`), RECEIVED]);
    expect(by('dkim=pass header.d=shop.example')).toBe('passed');
    expect(by('dkim=pass header.i=@mail.shop.example')).toBe('passed');
    expect(by('spf=pass smtp.mailfrom=bounce@shop.example')).toBe('passed');
    expect(by('dkim=pass header.d=sender.example')).toBe('unknown');
    expect(by('dkim=pass header.d=example')).toBe('unknown');
    expect(by('dkim=fail header.d=shop.example; spf=softfail smtp.mailfrom=a@b.example')).toBe(
      'failed',
    );
    expect(by('none')).toBe('unknown');
  });

  test('about another domain, or twice with a difference, passes nothing', () => {
    const by = (value: string) => found([results(`mx; ${value}`), RECEIVED]);
    expect(by('dmarc=pass header.from=evil.example')).toBe('unknown');
    expect(by('dmarc=pass header.from=shop.example; dmarc=permerror')).toBe('unknown');
    expect(by('dmarc=pass header.from=shop.example; dmarc=fail')).toBe('failed');
  });
});

describe('the field', () => {
  test('is read with comments, quotes, versions and without a server’s name', () => {
    const read = readResults(
      'Mx.Example 1 (a; dmarc=pass); dkim/1 = pass (2048 (bit); key) header.d="Shop.example"; spf=none',
    );
    expect(read.server).toBe('mx.example');
    expect(read.results.map(({ method, result }) => `${method}=${result}`)).toEqual([
      'dkim=pass',
      'spf=none',
    ]);
    expect(read.results[0]?.properties.get('header.d')).toBe('shop.example');
    const outlook = readResults(
      'spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=a.example; dkim=none',
    );
    expect([outlook.server, outlook.results.length]).toEqual(['', 2]);
  });

  test('that makes no sense tells nothing, and costs little', () => {
    for (const value of ['', ';;;', '=', '((((', '"', `${'('.repeat(50_000)};dmarc=pass`]) {
      expect(readResults(value).results).toEqual([]);
    }
  });
});

test('a provider whose name is known needs no configuration', () => {
  expect(authservIdOf(null, { host: 'pop.gmail.com' })).toBe('mx.google.com');
  expect(authservIdOf('mx.here.example', { host: 'pop.here.example' })).toBe('mx.here.example');
  expect(authservIdOf(null, { host: 'pop.gmail.com.evil.example' })).toBeNull();
  const named = { host: 'pop.elsewhere.example', reach: 'public' } as const;
  expect(authservIdOf('mx.here.example', named)).toBeNull();
});
