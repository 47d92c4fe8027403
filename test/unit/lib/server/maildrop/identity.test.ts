import { expect, test } from 'vitest';
import {
  headerBlock,
  joinListings,
  keyOf,
  knownKeys,
  type Listed,
  nameAll,
  unnamed,
} from '@/lib/server/maildrop/identity';

const listed = (messageNumber: number, uniqueId: string | null, octets = 100): Listed => ({
  messageNumber,
  uniqueId,
  octets,
});

test('keys are 22 characters of base64url, whatever the unique-id looks like', () => {
  const odd = ['../../etc/passwd', ' ', 'ü'.repeat(200), '__proto__', '+OK 1', '\u0000'];
  for (const uniqueId of odd) {
    expect(keyOf('account', 'unique-id', uniqueId)).toMatch(/^[A-Za-z0-9_-]{22}$/);
  }
});

test('the same unique-id in two accounts gives two keys', () => {
  expect(keyOf('one', 'unique-id', 'x')).not.toBe(keyOf('two', 'unique-id', 'x'));
});

test('account and unique-id cannot be shifted into each other', () => {
  expect(keyOf('a', 'unique-id', 'bc')).not.toBe(keyOf('ab', 'unique-id', 'c'));
});

test('missing and doubled unique-ids name nothing', () => {
  const all = [listed(1, 'a'), listed(2, null), listed(3, 'b'), listed(4, 'b')];
  expect(unnamed(all).map(({ messageNumber }) => messageNumber)).toEqual([2, 3, 4]);
});

test('keys do not depend on numbers or on the order of the listing', () => {
  const first = nameAll('account', [listed(1, 'a'), listed(2, 'b')], new Map());
  const second = nameAll('account', [listed(1, 'b'), listed(7, 'a')], new Map());
  expect(first.find(({ uniqueId }) => uniqueId === 'a')?.key).toBe(
    second.find(({ uniqueId }) => uniqueId === 'a')?.key,
  );
});

test('copies get a key each and know how many they are', () => {
  const all = [listed(1, 'x'), listed(2, 'x'), listed(3, 'x')];
  const fingerprints = new Map([
    [1, 'same'],
    [2, 'same'],
    [3, 'other'],
  ]);
  const named = nameAll('account', all, fingerprints);
  expect(new Set(named.map(({ key }) => key)).size).toBe(3);
  expect(named.map(({ alike }) => alike)).toEqual([2, 2, 1]);
});

test('a message without a fingerprint where it needs one is left out', () => {
  const named = nameAll('account', [listed(1, 'a'), listed(2, null)], new Map());
  expect(named.map(({ messageNumber }) => messageNumber)).toEqual([1]);
});

test('a message that came between LIST and UIDL waits for the next session', () => {
  const scan = [1, 2, 3].map((messageNumber) => ({ messageNumber, octets: 10 }));
  const unique = [1, 2].map((messageNumber) => ({ messageNumber, uniqueId: `u${messageNumber}` }));
  expect(joinListings(scan, unique)).toHaveLength(2);
});

test('an empty unique-id is none, and a gap in UIDL too', () => {
  const scan = [1, 2, 3].map((messageNumber) => ({ messageNumber, octets: null }));
  const unique = [
    { messageNumber: 1, uniqueId: '' },
    { messageNumber: 3, uniqueId: 'c' },
  ];
  expect(joinListings(scan, unique)).toEqual([
    listed(1, null, 0),
    listed(2, null, 0),
    listed(3, 'c', 0),
  ]);
});

const block = (text: string) => headerBlock(Buffer.from(text, 'latin1'));

test('a header block is the same with a body behind it and without', () => {
  const header = 'Message-ID: <a@b>\r\nSubject: x\r\n';
  expect(block(`${header}\r\nbody\r\n\r\nmore`)).toEqual(block(`${header}\r\n`));
  expect(block(header)).toEqual(block(`${header}\r\n`));
});

test('what servers write into the header as they go does not count', () => {
  const plain = 'Message-ID: <a@b>\r\nSubject: x\r\n\r\n';
  const marked = 'Message-ID: <a@b>\r\nStatus: RO\r\nX-UIDL: 12\r\n 34\r\nSubject: x\r\n\r\n';
  expect(block(marked)).toEqual(block(plain));
});

test('a field folded over lines stays whole', () => {
  const one = block('Message-ID: <a@b>\r\nSubject: x\r\n status: y\r\n\r\n');
  expect(one.block).toContain('status: y');
});

test('only a header with an id or a way of its own is proof', () => {
  expect(block('Message-ID: <a@b>\r\n\r\n').certain).toBe(true);
  expect(block('Received: from x by y; now\r\n\r\n').certain).toBe(true);
  expect(block('Subject: Received: x\r\nDate: now\r\n\r\n').certain).toBe(false);
  expect(block('\r\njust text').certain).toBe(false);
  expect(block('').certain).toBe(false);
});

test('a key is found again by its unique-id, and only where that alone names the message', () => {
  const fresh = nameAll('account', [listed(1, 'a'), listed(2, 'b')], new Map());
  const known = knownKeys([...fresh, { key: 'other', uniqueId: 'c', fingerprint: 'print' }]);
  expect([...known.keys()]).toEqual(['a', 'b']);
  expect(nameAll('account', [listed(1, 'a'), listed(2, 'b')], new Map(), known)).toEqual(fresh);
  const marked = new Map([['a', 'kept']]);
  expect(nameAll('account', [listed(1, 'a')], new Map(), marked)[0]?.key).toBe('kept');
});
