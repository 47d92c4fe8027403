/** Where this program may connect when a stranger named the host: public addresses. */
import ipaddr from 'ipaddr.js';

/** Global unicast of IPv6 (RFC 4291 §2.4): whatever else is not refused by name has no use here. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** In the last half of an ISATAP address (RFC 5214 §6.1), before the IPv4 address it tunnels to. */
const ISATAP = 0x5efe;

/**
 * Whether an address belongs to the internet at large: not loopback, private, link-local, shared
 * by a carrier, multicast, reserved, for documentation, nor an IPv4 address in the clothes of IPv6
 * (mapped, NAT64, 6to4, Teredo, ISATAP).
 *
 * Ask it of the address that the socket connects to, never of a name: names change (DNS rebinding).
 * @param address as a resolver or a socket gives it; any other spelling is refused
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) {
    return ipaddr.IPv4.parse(address).range() === 'unicast';
  }
  if (!ipaddr.IPv6.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.IPv6.parse(address);
  const isTunnel = parsed.parts[5] === ISATAP;
  return parsed.range() === 'unicast' && parsed.match(...GLOBAL_UNICAST) && !isTunnel;
}
