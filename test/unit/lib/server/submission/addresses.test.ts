/** Which addresses can be sent to, and in which form. */
import { describe, expect, test } from 'vitest';
import { domainOf, needsUtf8, sendable } from '@/lib/server/submission/addresses';

describe('an address', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['Ada.Lovelace+trees@Example.ORG', 'Ada.Lovelace+trees@example.org'],
    ['jörg@müller.example', 'jörg@xn--mller-kva.example'],
    ['"ada lovelace"@example.org', '"ada lovelace"@example.org'],
    ["o'neil@example.org", "o'neil@example.org"],
    ['root@localhost', 'root@localhost'],
    ['ada@[192.0.2.1]', 'ada@[192.0.2.1]'],
  ])('%s can be sent to', (address, path) => {
    expect(sendable(address)).toBe(path);
  });

  test.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@exa mple.org',
    'ada lovelace@example.org',
    'ada@@example.org',
    'a<b@example.org',
    'ada@example.org>',
    'ada\r\nRCPT TO:<eve@example.org>@example.org',
    '.ada@example.org',
    'ada..l@example.org',
    'ada@-example.org',
    'ada@example..org',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    'ada@example.org, eve@example.org',
  ])('%j cannot', (address) => {
    expect(sendable(address)).toBeNull();
  });

  test('only what stands before the @ needs SMTPUTF8', () => {
    expect(needsUtf8('jörg@example.org')).toBe(true);
    expect(needsUtf8('jorg@müller.example')).toBe(false);
  });

  test('the domain for a Message-ID is in ASCII', () => {
    expect(domainOf('ada@müller.example')).toBe('xn--mller-kva.example');
    expect(domainOf('ada')).toBe('localhost');
  });
});
