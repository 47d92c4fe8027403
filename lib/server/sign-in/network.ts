/** Which network a request comes from, as far as that can be known. */
import ipaddr from 'ipaddr.js';

/**
 * An IPv4 address, or the first 64 bits of an IPv6 address, which are one household's. The last
 * address of X-Forwarded-For is the one that our own server, or the proxy that it trusts, has seen.
 */
export function networkOf(headers: Headers): string {
  const seen = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';
  if (!ipaddr.isValid(seen)) return 'unknown';
  const address = ipaddr.process(seen);
  if (address.kind() === 'ipv4') return address.toString();
  return ipaddr
    .fromByteArray([...address.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])
    .toString();
}
