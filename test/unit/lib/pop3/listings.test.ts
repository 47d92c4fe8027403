/** Listings of well and badly behaved servers. */
import { describe, expect, test } from 'vitest';
import { LimitError, ProtocolError } from '@/lib/pop3/errors';
import {
  bodyLines,
  readDropListing,
  readListing,
  readOneUniqueId,
  readScanListing,
  readUniqueIdListing,
} from '@/lib/pop3/listings';

const limits = { listingEntries: 100, listingLineOctets: 200 };
const uidl = (text: string) =>
  readListing(Buffer.from(text, 'latin1'), readUniqueIdListing, limits);

describe('a drop listing', () => {
  test('has messages and octets, and may have words after them', () => {
    expect(readDropListing('2 320')).toEqual({ messages: 2, octets: 320 });
    expect(readDropListing('2  320 (hello)')).toEqual({ messages: 2, octets: 320 });
  });

  test('keeps its count when the octets make no sense (MailKit #872)', () => {
    expect(readDropListing('9 -2147483000')).toEqual({ messages: 9, octets: null });
    expect(readDropListing('9')).toEqual({ messages: 9, octets: null });
  });

  test.each(['', 'no', '-1 5', '99999999999999999999 1'])('%j is none', (text) => {
    expect(() => readDropListing(text)).toThrow(ProtocolError);
  });
});

describe('a scan listing', () => {
  test('has a message-number and octets', () => {
    expect(readScanListing('1 169288')).toEqual({ messageNumber: 1, octets: 169_288 });
    expect(readScanListing(' 1\t120 more')).toEqual({ messageNumber: 1, octets: 120 });
  });

  test('keeps its number when the octets make no sense', () => {
    expect(readScanListing('1 -5').octets).toBeNull();
    expect(readScanListing('1').octets).toBeNull();
  });

  test.each(['x 1', '0 12', '1x 2', ''])('%j is none', (line) => {
    expect(() => readScanListing(line)).toThrow(ProtocolError);
  });
});

describe('a unique-id listing', () => {
  test('takes many spaces (Maillennium V05.00c++)', () => {
    expect(uidl('1   abc \r\n')).toEqual([{ messageNumber: 1, uniqueId: 'abc' }]);
  });

  test('takes a status indicator before each line (K-9 #1237)', () => {
    expect(uidl('+OK 1 abc\r\n+OK 2 d\r\n')).toHaveLength(2);
  });

  test('takes gaps, another order and blank lines', () => {
    expect(uidl('9 i\r\n\r\n3 c\r\n').map((entry) => entry.messageNumber)).toEqual([9, 3]);
  });

  test('has null where the server gave no unique-id', () => {
    expect(uidl('1\r\n2 \r\n').map((entry) => entry.uniqueId)).toEqual([null, null]);
  });

  test('keeps odd unique-ids as they are: slashes, spaces, octets above 127, names of objects', () => {
    const ids = uidl('1 a/../b\r\n2 a b\r\n3 \xe9\r\n4 __proto__\r\n5 constructor\r\n');
    expect(ids.map((entry) => entry.uniqueId)).toEqual([
      'a/../b',
      'a b',
      '\xe9',
      '__proto__',
      'constructor',
    ]);
  });

  test('lets two messages have one unique-id, but no message two', () => {
    expect(uidl('1 same\r\n2 same\r\n')).toHaveLength(2);
    expect(() => uidl('1 a\r\n1 b\r\n')).toThrow(ProtocolError);
  });

  test('ends in an error on a line without a number', () => {
    expect(() => uidl('1 a\r\nabc\r\n')).toThrow(ProtocolError);
  });

  test('keeps the limits on lines and entries', () => {
    expect(() => uidl(`1 ${'x'.repeat(300)}\r\n`)).toThrow(LimitError);
    const many = Array.from({ length: 101 }, (_, index) => `${index + 1} u\r\n`).join('');
    expect(() => uidl(many)).toThrow(LimitError);
  });

  test('of one message may come without its number (Twisted)', () => {
    expect(readOneUniqueId('abc', 4)).toEqual({ messageNumber: 4, uniqueId: 'abc' });
    expect(readOneUniqueId('4 abc', 4)).toEqual({ messageNumber: 4, uniqueId: 'abc' });
    expect(readOneUniqueId('4', 4)).toEqual({ messageNumber: 4, uniqueId: null });
    expect(() => readOneUniqueId('', 4)).toThrow(ProtocolError);
  });
});

test('lines of a body may end in CRLF or LF', () => {
  expect(bodyLines(Buffer.from('a\r\nb\nc'))).toEqual(['a', 'b', 'c']);
  expect(bodyLines(Buffer.from(''))).toEqual([]);
});
