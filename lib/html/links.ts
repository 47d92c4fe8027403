/** Where a link really leads, and whether what it shows says something else. */
import { MAX_LINK_LENGTH } from './limits.ts';
import { readNamedHosts } from './named-hosts.ts';
import { isSameSite } from './sites.ts';

const OPENABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A link's target as a browser would read it: an absolute URL that may be opened, or `#name` within
 * the message. Null for everything else, relative addresses too: mail has no place they start from.
 */
export function readTarget(href: string): string | null {
  const trimmed = href.trim();
  if (trimmed.length > MAX_LINK_LENGTH) return null;
  if (trimmed.startsWith('#')) return trimmed;
  try {
    const url = new URL(trimmed.startsWith('//') ? `https:${trimmed}` : trimmed);
    // Escaping makes addresses longer.
    return OPENABLE.has(url.protocol) && url.href.length <= MAX_LINK_LENGTH ? url.href : null;
  } catch {
    return null;
  }
}

/** Why a link deserves a second look; null when it does not. */
export type LinkWarning =
  /** Its text names another host than its target. */
  | 'other-host'
  /** Its host mixes or imitates letters: it is written in punycode. */
  | 'punycode'
  /** It carries a name before an @, which looks like a host and is none. */
  | 'credentials'
  /** Its host is a bare number. */
  | 'numeric-host'
  | null;

/** A link that may be opened. `shown` is for people: short, and begins with its host as it truly is. */
export interface Link {
  href: string;
  scheme: 'http' | 'https' | 'mailto' | 'tel';
  /** Empty for mailto and tel. */
  host: string;
  shown: string;
  /** The host that its text names, where that is another. */
  named: string | null;
  warning: LinkWarning;
}

/** Reads a link that the frame reported; null when it must not be opened. */
export function readLink(href: string, text: string): Link | null {
  const target = readTarget(href);
  if (target === null || target.startsWith('#')) return null;
  const url = new URL(target);
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https' && scheme !== 'mailto' && scheme !== 'tel') {
    return null;
  }
  return {
    href: url.href,
    scheme,
    host: url.hostname,
    shown: url.host + shorten(url.href.replace(/^https?:..[^/]*|^\w+:/, '')),
    ...judge(url, text),
  };
}

function judge(url: URL, text: string): Pick<Link, 'named' | 'warning'> {
  const warning = /^https?:$/.test(url.protocol) ? oddity(url) : null;
  if (warning !== null || url.hostname === '') return { named: null, warning };
  const named = readNamedHosts(text).find((host) => !isSameSite(host, url.hostname)) ?? null;
  return { named, warning: named === null ? null : 'other-host' };
}

/** What is odd about an address by itself. */
function oddity({ username, password, hostname }: URL): LinkWarning {
  if (username !== '' || password !== '') return 'credentials';
  if (/^[\d.]+$|^\[/.test(hostname)) return 'numeric-host';
  return /(?:^|\.)xn--/.test(hostname) ? 'punycode' : null;
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 90)} … ${text.slice(-24)}`;
}
