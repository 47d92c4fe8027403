/** Where links lead and which deserve a warning. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink, readTarget } from '@/lib/html/links';

describe('readTarget', () => {
  test.each([
    ['https://a.example/b?c=1#d', 'https://a.example/b?c=1#d'],
    [' HTTP://A.example ', 'http://a.example/'],
    ['//a.example/b', 'https://a.example/b'],
    ['mailto:a@b.example?subject=x', 'mailto:a@b.example?subject=x'],
    ['tel:+49 30 1', 'tel:+49 30 1'],
    ['#part', '#part'],
    ['https:\\\\a.example\\b', 'https://a.example/b'],
    ['ht\ntps://a.example', 'https://a.example/'],
  ])('reads %j as a browser would', (href, target) => {
    expect(readTarget(href)).toBe(target);
  });

  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/x',
    'file:///etc/passwd',
    'vbscript:x',
    'cid:x',
    'intent://x',
    'ms-word:x',
    '/relative',
    'page.html',
    '',
    `https://a.example/${'x'.repeat(9_000)}`,
    `https://a.example/${'ä'.repeat(4_000)}`,
  ])('refuses %j', (href) => {
    expect(readTarget(href)).toBeNull();
  });

  test('gives nothing but a place in the message or an address that may be opened', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: 'binary' })), (href) => {
        const target = readTarget(href);
        return target === null || /^(?:#|https?:\/\/|mailto:|tel:)/.test(target);
      }),
    );
  });
});

describe('readLink', () => {
  test.each([
    ['https://evil.example/x', 'www.bank.example', 'other-host'],
    ['https://evil.example/bank.example', 'https://bank.example/login', 'other-host'],
    ['https://bank.example.evil.example/', 'bank.example', 'other-host'],
    ['https://evil.example/', 'bank.example', 'other-host'],
    ['https://evil.example/', 'Log in at www.bank.example', 'other-host'],
    ['https://evil.example/', 'Log in: https://bank.example/login, today', 'other-host'],
    ['https://evil.example/', '<https://bank.example>', 'other-host'],
    ['https://evil.example/', 'https://bank.example@evil.example/', 'other-host'],
    ['https://evil.example/', 'support@bank.example', 'other-host'],
    ['https://evil.example/', 'Write to support@bank.example.', 'other-host'],
    ['https://evil.example/', 'bank.exam\u200bple', 'other-host'],
    ['https://evil.example/', '\u2060www.\u00adbank.example', 'other-host'],
    ['https://evil.example/', 'bank\uff0eexample', 'other-host'],
    ['https://evil.example/', '» bank.example ›', 'other-host'],
    ['https://evil.example/', 'bank.rs/login', 'other-host'],
    ['https://evil.example/', '登录www.bank.example查看', 'other-host'],
    ['https://evil.example/', 'www.банк.рф', 'other-host'],
    ['https://evil.example/', 'www.evil.example or www.bank.example', 'other-host'],
    ['https://mallory.github.io/', 'alice.github.io', 'other-host'],
    ['https://evil.co.uk/', 'www.bank.co.uk', 'other-host'],
    ['https://bank.example@evil.example/', 'Sign in', 'credentials'],
    ['https://xn--bnk-ula.example/', 'Sign in', 'punycode'],
    ['https://b\u0430nk.example/', 'Sign in', 'punycode'],
    ['http://192.0.2.7/', 'Sign in', 'numeric-host'],
    ['http://3221225991/', 'Sign in', 'numeric-host'],
    ['http://[2001:db8::1]/', 'Sign in', 'numeric-host'],
  ])('warns of %s behind “%s”: %s', (href, text, warning) => {
    expect(readLink(href, text)?.warning).toBe(warning);
  });

  test.each([
    ['https://orchard.example/keep', 'How to keep them'],
    ['https://orchard.example/keep', 'orchard.example'],
    ['https://click.news.orchard.example/?u=1', 'https://www.orchard.example/keep'],
    ['https://www.orchard.example/', 'orchard.example/keep'],
    ['https://login.orchard.example/', 'Read on at https://shop.orchard.example/keep'],
    ['https://pay.orchard.co.uk/', 'shop.orchard.co.uk'],
    ['https://orchard.example/', '请看www.orchard.example的页面。'],
    ['https://orchard.example/', 'https://orchard.example/?next=https://other.example/'],
    ['https://orchard.example/', 'https://orchard.example/a,www.other.example'],
    ['https://orchard.example/', 'See www.orchard.example.'],
    ['https://orchard.example/', 'https://www.orch…'],
    ['https://orchard.example/', 'https://www.orch...'],
    ['https://orchard.example/', 'Find apples at bank.example or elsewhere'],
    ['https://orchard.example/', '@bank.example'],
    ...[
      ...[
        'file.txt',
        'notes.md',
        'Node.js',
        'main.rs',
        'setup.sh',
        'e.g.',
        'i.e.',
        'v1.2.3',
        '1.2.3',
      ],
      ...[
        'E.Leclerc',
        'Mr.Smith',
        'U.S.',
        '…',
        'www',
        'www.',
        'http://',
        'a@b',
        '你好。世界',
        '12.30 Uhr',
      ],
    ].map((text): [string, string] => ['https://orchard.example/', text]),
    ['https://orchard.example/', 'Version 2.10'],
    ['https://orchard.example/', 'Mr. Smith'],
    ['mailto:a@orchard.example', 'b@other.example'],
  ])('is calm about %s behind “%s”', (href, text) => {
    expect(readLink(href, text)).toMatchObject({ warning: null });
  });

  test('names the host that is another', () => {
    const link = readLink('https://evil.example/', 'Of evil.example: www.bank.example');
    expect(link?.named).toBe('bank.example');
    expect(readLink('https://evil.example/', 'Sign in')?.named).toBeNull();
  });

  test('costs little, whatever the text', () => {
    const pieces = ['www.', 'a.', 'a@', '://a', 'www.a.b/ ', 'é', '!', 'a!', '.', 'xn--', 'a-'];
    const { user: before } = process.threadCpuUsage();
    for (const piece of pieces)
      for (let round = 0; round < 20; round += 1)
        readLink('https://a.example/', piece.repeat(100_000));
    expect((process.threadCpuUsage().user - before) / 1_000).toBeLessThan(2_000);
  });

  test('shows a long address by its beginning and its end', () => {
    const link = readLink(`https://a.example/${'x'.repeat(500)}/end`, '');
    expect(link?.shown).toMatch(/^a\.example\/x+ … x+\/end$/);
    expect(link?.host).toBe('a.example');
  });

  test('shows the host first, whatever stands before it in the address, and never half of it', () => {
    const named = readLink(`https://${'www.bank.example.'.repeat(20)}@evil.example/x`, '');
    expect(named?.shown).toBe('evil.example/x');
    const host = `${'a.'.repeat(100)}example`;
    expect(readLink(`https://${host}:8080/x?y#z`, '')?.shown).toBe(`${host}:8080/x?y#z`);
  });

  test('does not open places within the message', () => {
    expect(readLink('#part', '')).toBeNull();
  });
});
