/** From where somebody signed in, in words that people recognise their own devices by. */
import ipaddr from 'ipaddr.js';
import type { SignInView } from '@/lib/contract/sign-ins';
import type { DeviceRecord } from '@/lib/server/store/contract';

/** Browsers send a few hundred characters; more is a stranger's and of no use. */
const MAX_USER_AGENT = 400;

/** The most telling first: nearly every browser also calls itself Chrome or Safari, and Mozilla. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS|e)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChromium\//, 'Chromium'],
  [/\bChrome\/|\bHeadlessChrome\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
];

/** What a request tells of where it comes from. The address is the one that our own server saw. */
export function deviceOf(headers: Headers): DeviceRecord {
  return {
    userAgent: (headers.get('user-agent') ?? '').slice(0, MAX_USER_AGENT),
    address: addressOf(headers),
  };
}

/** The last address of X-Forwarded-For, which our own server put there; empty where unknown. */
export function addressOf(headers: Headers): string {
  const seen = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  return ipaddr.isValid(seen) ? ipaddr.process(seen).toString() : '';
}

/** A device in words; null where it is not known. */
export function deviceWords(
  device: DeviceRecord | null,
): Pick<SignInView, 'browser' | 'system' | 'network'> {
  const { userAgent, address } = device ?? { userAgent: '', address: '' };
  const named = (names: typeof BROWSERS) =>
    names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
  return { browser: named(BROWSERS), system: named(SYSTEMS), network: networkWords(address) };
}

function networkWords(address: string): SignInView['network'] {
  if (address === '') return { kind: 'unknown' };
  const range = ipaddr.parse(address).range();
  if (range === 'loopback') return { kind: 'same-computer' };
  const isLocal = range === 'private' || range === 'uniqueLocal' || range === 'linkLocal';
  return { kind: isLocal ? 'local' : 'internet', address };
}
