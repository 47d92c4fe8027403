/** From where somebody signed in, in words. */
import { describe, expect, test } from 'vitest';
import { deviceOf, deviceWords } from '@/lib/server/sign-in/device';

const MOZILLA = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const AGENTS: readonly (readonly [string, string, string])[] = [
  [
    `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0`,
    'Firefox',
    'Windows',
  ],
  [`${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36`, 'Chrome', 'Linux'],
  [
    `${MOZILLA} (Windows NT 10.0) ${WEBKIT} Chrome/140.0 Safari/537.36 Edg/140.0`,
    'Edge',
    'Windows',
  ],
  [
    `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Chrome/140.0 Safari/537.36 OPR/120.0`,
    'Opera',
    'macOS',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1`,
    'Safari',
    'iPhone',
  ],
  [
    `${MOZILLA} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/140.0 Mobile/15E148 Safari/604.1`,
    'Chrome',
    'iPhone',
  ],
  [
    `${MOZILLA} (Linux; Android 15; SM-S921B) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
    'Samsung Internet',
    'Android',
  ],
  [`${MOZILLA} (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0`, 'Firefox', 'Android'],
  [
    `${MOZILLA} (X11; CrOS x86_64 14541.0.0) ${WEBKIT} Chrome/140.0 Safari/537.36`,
    'Chrome',
    'ChromeOS',
  ],
];

describe('a device', () => {
  test('is called by the browser and the system that people know', () => {
    for (const [userAgent, browser, system] of AGENTS) {
      expect(deviceWords({ userAgent, address: '' })).toMatchObject({ browser, system });
    }
  });

  test('that says nothing, or nonsense, has no name', () => {
    const nameless = { browser: null, system: null, network: { kind: 'unknown' } };
    expect(deviceWords(null)).toEqual(nameless);
    expect(deviceWords(deviceOf(new Headers()))).toEqual(nameless);
    expect(deviceWords({ userAgent: 'curl/8.5.0', address: '' }).browser).toBeNull();
  });

  test('is on this computer, on the local network, or somewhere on the internet', () => {
    const networkAt = (address: string) => deviceWords({ userAgent: '', address }).network;
    expect(networkAt('127.0.0.1')).toEqual({ kind: 'same-computer' });
    expect(networkAt('::1')).toEqual({ kind: 'same-computer' });
    expect(networkAt('192.168.1.7')).toEqual({ kind: 'local', address: '192.168.1.7' });
    expect(networkAt('fd12::7')).toEqual({ kind: 'local', address: 'fd12::7' });
    expect(networkAt('9.9.9.9')).toEqual({ kind: 'internet', address: '9.9.9.9' });
  });

  test('is kept short, and at the address that our own server saw', () => {
    const headers = new Headers({
      'user-agent': 'x'.repeat(10_000),
      'x-forwarded-for': '10.9.9.9, ::ffff:192.0.2.7',
    });
    const { userAgent, address } = deviceOf(headers);
    expect(userAgent).toHaveLength(400);
    expect(address).toBe('192.0.2.7');
    expect(deviceOf(new Headers({ 'x-forwarded-for': '<script>' })).address).toBe('');
  });
});
