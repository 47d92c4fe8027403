/** Which network a request comes from, as far as that can be known. */
import ipaddr from 'ipaddr.js';
import { addressOf } from './device.ts';

/** An IPv4 address, or the first 64 bits of an IPv6 address, which are one household's. */
export function networkOf(headers: Headers): string {
  const seen = addressOf(headers);
  if (seen === '') return 'unknown';
  const address = ipaddr.parse(seen);
  if (address.kind() === 'ipv4') return seen;
  return ipaddr
    .fromByteArray([...address.toByteArray().slice(0, 8), 0, 0, 0, 0, 0, 0, 0, 0])
    .toString();
}
