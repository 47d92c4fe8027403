/** What servers announce, and how oddly. */
import { describe, expect, test } from 'vitest';
import { Capabilities } from '@/lib/pop3/capabilities';

describe('capabilities', () => {
  test('are looked up in any case (seen in lower case: fetchmail 6.4.22)', () => {
    const read = Capabilities.read(['uidl', 'Sasl plain LOGIN']);
    expect(read.has('UIDL')).toBe(true);
    expect(read.has('uidl')).toBe(true);
    expect([...read.sasl]).toEqual(['PLAIN', 'LOGIN']);
  });

  test('merge several SASL lines', () => {
    const read = Capabilities.read(['SASL PLAIN', 'TOP', 'SASL XOAUTH2 PLAIN']);
    expect([...read.sasl]).toEqual(['PLAIN', 'XOAUTH2']);
  });

  test('pass over blank lines and keep octets above 127', () => {
    const read = Capabilities.read(['', '   ', 'IMPLEMENTATION caf\xe9  au lait', '\xff\xfe']);
    expect(read.implementation).toBe('caf\xe9 au lait');
    expect(read.entries.size).toBe(2);
  });

  test('are safe with names that objects have', () => {
    const read = Capabilities.read(['__proto__ x', 'constructor']);
    expect(read.arguments('__proto__')).toEqual(['x']);
    expect(read.has('toString')).toBe(false);
  });

  test('tell EXPIRE and LOGIN-DELAY, and nothing where they make no sense', () => {
    const cyrus = Capabilities.read(['EXPIRE NEVER', 'LOGIN-DELAY 0']);
    expect(cyrus.expire).toEqual({ days: 'never', perUser: false });
    expect(cyrus.loginDelay).toEqual({ seconds: 0, perUser: false });
    const other = Capabilities.read(['EXPIRE 30 USER', 'LOGIN-DELAY 900 USER']);
    expect(other.expire).toEqual({ days: 30, perUser: true });
    expect(other.loginDelay).toEqual({ seconds: 900, perUser: true });
    const odd = Capabilities.read(['EXPIRENEVER', 'LOGIN-DELAY soon', 'EXPIRE x']);
    expect([odd.expire, odd.loginDelay, odd.has('EXPIRENEVER')]).toEqual([null, null, true]);
  });

  test('are unknown rather than none when the server does not know CAPA', () => {
    expect(Capabilities.unknown.announced).toBe(false);
    expect(Capabilities.read([]).announced).toBe(true);
  });
});
