/** Which addresses can be sent to, and how they go onto the line (RFC 5321 §4.1.2, RFC 6531 §3.3). */
import { domainToASCII } from 'node:url';

/** RFC 5321 §4.5.3.1: a path has 256 octets with its brackets, a local part 64. */
const MAX_ADDRESS_OCTETS = 254;
const MAX_LOCAL_OCTETS = 64;

/** Of RFC 5322 §3.2.3, and what RFC 6532 §3.2 adds to it. */
const ATOM = "(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|[^\\p{ASCII}\\p{C}\\p{Z}])+";
const DOT_ATOM = new RegExp(`^${ATOM}(\\.${ATOM})*$`, 'u');
const QUOTED = /^"([\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/;
const LABELS = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))*$/i;
const LITERAL = /^\[(\d{1,3}(\.\d{1,3}){3}|IPv6:[0-9a-f:.]{2,45})\]$/i;

/** The address with its domain in ASCII; null for what no server would take. */
export function sendable(address: string): string | null {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || !(DOT_ATOM.test(local) || QUOTED.test(local))) return null;
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === null || Buffer.byteLength(local) > MAX_LOCAL_OCTETS) return null;
  const whole = `${local}@${domain}`;
  return Buffer.byteLength(whole) > MAX_ADDRESS_OCTETS ? null : whole;
}

/** Whether the server must know SMTPUTF8 for it: a domain can be put into ASCII, the rest cannot. */
export function needsUtf8(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is sought
  return /[^\u0000-\u007f]/.test(address.slice(0, address.lastIndexOf('@')));
}

/** The part after the @ in ASCII; `localhost` where there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return (at < 0 ? null : asciiDomain(address.slice(at + 1))) ?? 'localhost';
}

function asciiDomain(domain: string): string | null {
  if (LITERAL.test(domain)) return domain;
  if (/[\s%/:?#[\]\\]/.test(domain)) return null;
  const ascii = domainToASCII(domain);
  return LABELS.test(ascii) ? ascii : null;
}
