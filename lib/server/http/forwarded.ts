/** What a reverse proxy says about the visitor, kept only as far as the administrator trusts it. */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Leaves in X-Forwarded-For the one address that the outermost trusted proxy saw, so that whoever
 * reads it later need not know about proxies. Without trusted proxies that is the socket's own.
 */
export function settleForwarded(
  headers: IncomingHttpHeaders,
  socketAddress: string,
  trustedProxies: number,
): void {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const chain = [...said.map((address) => address.trim()).filter(Boolean), socketAddress];
  headers['x-forwarded-for'] = chain[Math.max(0, chain.length - 1 - trustedProxies)];
  if (trustedProxies === 0) delete headers['x-forwarded-host'];
}
