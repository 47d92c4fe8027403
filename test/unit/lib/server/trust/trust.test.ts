/** What a reader is told about a message's sender and list. */
import { describe, expect, test } from 'vitest';
import type { HeaderFields } from '@/lib/contract/message';
import { trustOf } from '@/lib/server/trust/trust';

const doubts = (
  name: string,
  address: string,
  more: { header?: HeaderFields; replyTo?: string; first?: boolean } = {},
) =>
  trustOf(
    {
      from: [{ name, address }],
      replyTo: more.replyTo === undefined ? [] : [{ name: '', address: more.replyTo }],
      header: [['From', address], ...(more.header ?? [])],
    },
    null,
    () => more.first ?? false,
  ).doubts.map(({ kind }) => kind);

describe('a sender', () => {
  test('who is who he says raises no doubt', () => {
    expect(doubts('Anna Schmidt', 'anna@example.org')).toEqual([]);
    expect(doubts('anna@example.org', 'anna@example.org')).toEqual([]);
    expect(doubts('support@shop.co.uk', 'no-reply@mail.shop.co.uk')).toEqual([]);
    expect(doubts('Анна Шмидт', 'anna@example.org', { replyTo: 'a@list.example.org' })).toEqual([]);
  });

  test('is doubted where any of several authors is', () => {
    const anna = { name: 'Anna', address: 'anna@example.org' };
    const told = (name: string, address: string, replyTo: string, seen: string[] = []) =>
      trustOf(
        {
          from: [anna, { name, address }],
          replyTo: [{ name: '', address: replyTo }],
          header: [
            ['Authentication-Results', 'mx; dmarc=pass header.from=example.org'],
            ['From', 'both'],
          ],
        },
        null,
        (each) => !seen.includes(each),
      );
    const both = [anna.address, 'x@evil.example'];
    expect(told('PayPal.com', 'x@evil.example', anna.address, both)).toMatchObject({
      authentication: 'unknown',
      doubts: [{ kind: 'other-name', address: 'x@evil.example' }],
    });
    expect(told('PаyPal', 'x@evil.example', 'x@evil.example', both).doubts).toMatchObject([
      { kind: 'unusual-letters' },
    ]);
    expect(told('Ben', 'x@evil.example', 'y@other.net', [anna.address]).doubts).toEqual([
      { kind: 'replies-elsewhere', address: 'y@other.net' },
      { kind: 'first-time', address: 'x@evil.example' },
    ]);
  });

  test('whose name reads like another address does', () => {
    expect(doubts('service@bank.example', 'x@evil.example')).toEqual(['other-name']);
    expect(doubts('Bank <service@bank.co.uk>', 'x@evil.co.uk')).toEqual(['other-name']);
  });

  test('whose name reads like another domain does', () => {
    for (const name of [
      'paypal.com',
      'PayPal.com',
      'www.bank.example',
      'https://www.bank.bank/login',
      'Support (www.bank.example)',
      'pay\u200bpal.com',
      'bank.co.uk',
    ])
      expect(doubts(name, 'x@evil.example')).toEqual(['other-name']);
  });

  test('whose name has a dot in it, or is his own domain, does not', () => {
    for (const name of [
      ...[
        'Node.js',
        'E.Leclerc',
        'anna.schmidt',
        'Dr. Oetker',
        'v1.2.3',
        'e.g.',
        'Inc.',
        'St.Gallen',
      ],
      ...['shop.example', 'www.shop.example', 'news.shop.example', 'Shop.Example'],
    ])
      expect(doubts(name, 'x@mail.shop.example')).toEqual([]);
  });

  test('is read behind blanks and what cannot be seen', () => {
    const padding = ' \u200b\u2003'.repeat(1_000);
    expect(doubts(`Anna${padding}service@bank.ex\u200bample`, 'x@evil.example')).toEqual([
      'other-name',
    ]);
  });

  test('whose letters are of two alphabets does, in the name and in the domain', () => {
    expect(doubts('PаyPal', 'x@example.org')).toEqual(['unusual-letters']);
    expect(doubts('Bank', 'x@xn--bnk-qla.example')).toEqual(['unusual-letters']);
    expect(doubts('Bank', 'x@bаnk.example')).toEqual(['unusual-letters']);
  });

  test('whose answers go elsewhere does, unless a list sent it', () => {
    expect(doubts('Bank', 'a@bank.example', { replyTo: 'b@mail.example.net' })).toEqual([
      'replies-elsewhere',
    ]);
    const header: HeaderFields = [['List-Id', '<talk.example.net>']];
    expect(doubts('A', 'a@bank.example', { replyTo: 'talk@example.net', header })).toEqual([]);
  });

  test('whom the provider refutes does, and so does a first message', () => {
    const header: HeaderFields = [['Authentication-Results', 'mx; dmarc=fail']];
    expect(doubts('Bank', 'a@bank.example', { header, first: true })).toEqual([
      'not-confirmed',
      'first-time',
    ]);
  });

  test('is one of several, and then nothing is confirmed', () => {
    const header: HeaderFields = [
      ['Authentication-Results', 'mx; dmarc=pass header.from=a.example'],
      ['From', 'x@a.example'],
      ['From', 'x@b.example'],
    ];
    const from = [{ name: '', address: 'x@a.example' }];
    const claimed = { from, replyTo: [], header };
    expect(trustOf(claimed, null, () => false).authentication).toBe('unknown');
    const once = { ...claimed, header: header.slice(0, 2) };
    expect(trustOf(once, null, () => false).authentication).toBe('passed');
  });
});

describe('leaving a list', () => {
  const POST = ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'] as const;
  const BOTH = '<mailto:leave@list.example?subject=u>, <https://list.example/u?id=1>';
  const SIGNED = 'v=1; d=list.example; h=From : List-Unsubscribe:\t List-Unsubscribe-Post; b=x';
  const GOOD = ['Authentication-Results', 'mx; dkim=pass header.d=list.example'] as const;
  const way = (...header: (readonly [string, string])[]) => {
    const fields = header.map(([name, value]): [string, string] => [name, value]);
    const from = [{ name: '', address: 'a@list.example' }];
    const claimed = { from, replyTo: [], header: [...fields, ['From', 'a'] as [string, string]] };
    return trustOf(claimed, null, () => false).unsubscribe;
  };

  test('takes one click where a good signature covers the offer', () => {
    expect(way(GOOD, ['DKIM-Signature', SIGNED], ['List-Unsubscribe', BOTH], POST)).toEqual({
      way: 'one-click',
      href: 'https://list.example/u?id=1',
      host: 'list.example',
    });
  });

  test('takes a message where the signature is missing, bad, another’s, or covers less', () => {
    const uncovered = SIGNED.replace('List-Unsubscribe-Post', 'To');
    for (const header of [
      [['DKIM-Signature', SIGNED]],
      [GOOD],
      [GOOD, ['DKIM-Signature', uncovered]],
      [GOOD, ['DKIM-Signature', SIGNED.replace('d=list', 'd=other')]],
      [['Received', 'x'], GOOD, ['DKIM-Signature', SIGNED]],
      // One signature is good and the other forged: nobody can say which covers the offer.
      [
        [GOOD[0], `${GOOD[1]}; dkim=fail header.d=list.example`],
        ['DKIM-Signature', SIGNED],
      ],
    ] as (readonly [string, string])[][]) {
      expect(way(...header, ['List-Unsubscribe', BOTH], POST)).toEqual({
        way: 'mail',
        href: 'mailto:leave@list.example?subject=u',
        host: 'list.example',
      });
    }
  });

  test('takes the list’s page where nothing else is offered, and nothing where that is not https', () => {
    expect(way(['List-Unsubscribe', '<https://list.example/u>'])?.way).toBe('page');
    expect(way(['List-Unsubscribe', '<http://list.example/u>'])).toBeUndefined();
    expect(
      way(['List-Unsubscribe', '<javascript:alert(1)> <https://a:b@c.example>']),
    ).toBeUndefined();
  });
});
