/** Which addresses a stranger may make us connect to. */
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '@/lib/server/address-policy';

const INNER = {
  'this machine': ['127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '0.1.2.3', '::'],
  'private networks': [
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    'fc00::1',
    'fd12::1',
  ],
  'the link': ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'feb0::1', 'febf::1', 'fec0::1'],
  'a carrier’s customers': ['100.64.0.1', '100.127.255.255'],
  'many at once': ['224.0.0.1', '239.255.255.250', '255.255.255.255', 'ff02::1', 'ff0e::1'],
  'IPv4 dressed as IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:7f00:1',
    '::ffff:0:127.0.0.1',
    '0:0:0:0:0:ffff:169.254.169.254',
    '64:ff9b::169.254.169.254',
    '64:ff9b::7f00:1',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::1',
    '2001:0:53aa:64c:0:0:8080:ffff',
    '2606:4700::5efe:7f00:1',
    '2606:4700::200:5efe:a00:1',
  ],
  'documentation, tests and the future': [
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.9',
    '198.18.0.1',
    '240.0.0.1',
    '192.0.0.1',
    '192.88.99.1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '4000::1',
    '5f00::1',
  ],
  'other spellings': ['127.1', '0x7f000001', '2130706433', '0177.0.0.1', '8.8', '[::1]', ''],
  'no address': ['localhost', 'mail.example.org', '8.8.8.8.nip.io', '8.8.8.8 '],
};

describe('an address is refused', () => {
  for (const [place, addresses] of Object.entries(INNER)) {
    test(`when it is ${place}`, () => {
      expect(addresses.filter(isPublicAddress)).toEqual([]);
    });
  }
});

test('addresses of the internet at large are let through', () => {
  const outer = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450::1'];
  expect(outer.filter((address) => !isPublicAddress(address))).toEqual([]);
});
