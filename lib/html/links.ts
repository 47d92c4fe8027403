/** Where a link really leads, and whether what it shows says something else. */
import { MAX_LINK_LENGTH } from './limits.ts';

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

/** A link that may be opened. `shown` is for people: short, and with its host as it truly is. */
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
  const warning = findWarning(url, text);
  return {
    href: url.href,
    scheme,
    host: url.hostname,
    shown: shorten(url.href.replace(/^(?:https?:\/\/|mailto:|tel:)/, '')),
    named: warning === 'other-host' ? readNamedHost(text) : null,
    warning,
  };
}

function findWarning(url: URL, text: string): LinkWarning {
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (/^[\d.]+$|^\[/.test(url.hostname)) return 'numeric-host';
  if (/(?:^|\.)xn--/.test(url.hostname)) return 'punycode';
  const named = readNamedHost(text);
  return named === null || isSameSite(named, url.hostname) ? null : 'other-host';
}

const HOST_IN_TEXT =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:www\.)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24})(?:[/:?#]\S*)?$/iu;

/** The host that a link's text claims, when the text reads like an address of the web. */
function readNamedHost(text: string): string | null {
  const claimed = HOST_IN_TEXT.exec(text.trim())?.[1];
  if (claimed === undefined) return null;
  try {
    return new URL(`https://${claimed}`).hostname;
  } catch {
    return null;
  }
}

/** One host under the other, so that `click.news.example.org` may stand behind `example.org`. */
function isSameSite(named: string, actual: string): boolean {
  const bare = actual.replace(/^www\./, '');
  return bare === named || bare.endsWith(`.${named}`) || named.endsWith(`.${bare}`);
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 90)} … ${text.slice(-24)}`;
}
