/** What strangers can put into a header, and how little reading it may take: it holds up everybody. */
import { expect, test } from 'vitest';
import type { Mailbox } from '@/lib/contract/envelope';
import type { HeaderFields } from '@/lib/contract/message';
import { listAddress } from '@/lib/server/submission/list-address';
import { trustOf } from '@/lib/server/trust/trust';

/** UTF-16 units of each hostile message's header; lib/mime lets a quarter of it through. */
const SIZE = 1_000_000;

/** Milliseconds of CPU: linear work takes a few of them, squared takes minutes. */
const MOST = 250;

interface Hostile {
  name: string;
  address: string;
  replyTo: Mailbox[];
  header: HeaderFields;
}

const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const named = (name: string): Partial<Hostile> => ({ name });
const fields = (name: string, value: string): HeaderFields =>
  Array.from({ length: Math.ceil(SIZE / (name.length + value.length)) }, () => [name, value]);
const results = (value: string): Partial<Hostile> => ({
  header: fields('Authentication-Results', `mx.here.example; ${value}`),
});
const mailboxes = (address: string): Mailbox[] =>
  Array.from({ length: SIZE / address.length }, () => ({ name: '', address }));

const HOSTILE: Record<string, Partial<Hostile>> = {
  'a name of letters': named(filled('a')),
  'a name of addresses that end too early': named(filled('a@')),
  'a name of addresses without an ending': named(filled('a@b ')),
  'a name of dots': named(filled('a.')),
  'a name of words in two alphabets’ letters': named(filled('a б ')),
  'a name of marks that have to change places': named(
    `a${'\u0301'.repeat(SIZE / 2)}${'\u0316'.repeat(SIZE / 2)}`,
  ),
  'a name of blanks': named(filled(' \u200b')),
  'an address of dots': { address: `a@${filled('.')}` },
  'an address of @': { address: filled('@') },
  'answers to many below a long domain': {
    address: `a@${filled('a.')}b.example`,
    replyTo: mailboxes('x@c.b.example'),
  },
  'answers to many without a domain': { replyTo: mailboxes('a') },
  'quotes without an end in results': results('"\\'.repeat(8_000)),
  'escaped quotes in results': results(`"${'\\"'.repeat(8_000)}`),
  'brackets in results': results('('.repeat(16_000)),
  'many results': results('dkim=pass header.d=a;'.repeat(700)),
  'many short results': results(''),
  'many signatures of many domains': {
    header: [
      ['Authentication-Results', `mx.here.example; ${'dkim=pass header.d=a;'.repeat(700)}`],
      ...fields('DKIM-Signature', 'd=b;h=list-unsubscribe'),
      ['List-Unsubscribe', '<https://a.example>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ],
  },
  'one long signature': {
    header: [
      ['DKIM-Signature', filled('h=a:b; ')],
      ['List-Unsubscribe', '<https://a.example>'],
      ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
    ],
  },
  'many lists to leave': { header: [['List-Unsubscribe', filled('<https://a>')]] },
  'lists of long hosts to leave': {
    header: [['List-Unsubscribe', filled(`<https://${'ä߀中'.repeat(1_000)}>`)]],
  },
  'lists that are not closed': { header: [['List-Unsubscribe', filled('<')]] },
  'a promise of blanks': {
    header: fields('List-Unsubscribe-Post', `${' '.repeat(50_000)}List-Unsubscribe`),
  },
  'addresses to write to that are not closed': { header: [['List-Post', filled('<mailto:')]] },
  'addresses to write to that are too short': { header: [['List-Post', filled('<mailto:a>')]] },
  'many fields': { header: fields('From', '') },
};

test.each(Object.entries(HOSTILE))('%s takes no longer than it has to', (_, hostile) => {
  const { name = '', address = 'a@b.example', replyTo = [], header = [] } = hostile;
  const sender = { name, address };
  const fieldsOfAll: HeaderFields = [['From', 'a'], ...header];
  const { user: before } = process.threadCpuUsage();
  trustOf({ from: [sender], replyTo, header: fieldsOfAll }, 'mx.here.example', () => false);
  listAddress({ header: fieldsOfAll });
  const { user: after } = process.threadCpuUsage();
  expect((after - before) / 1_000).toBeLessThan(MOST);
});
