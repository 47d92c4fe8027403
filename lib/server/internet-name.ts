/** Names of hosts that a stranger gave: as name servers know them, and whether they can be on the internet. */
import { domainToASCII } from 'node:url';
import ipaddr from 'ipaddr.js';

const MAX_HOST = 253;

/** Of a name in any script, its ASCII form; whatever else it is stays as it is. */
export function hostName(text: string): string {
  const host = text.trim().toLowerCase().replace(/\.$/, '');
  return /^[\p{L}\p{M}\p{N}._-]+$/u.test(host) ? domainToASCII(host) || host : host;
}

/** Names only: nobody has a certificate for an address, and those of inner networks are addresses. */
export function isInternetName(host: string): boolean {
  const labels = host.split('.');
  return (
    host.length <= MAX_HOST &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) &&
    !ipaddr.isValid(host)
  );
}

/** What stands after the last @, as name servers know it; empty where that is no name. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = at < 0 ? '' : hostName(address.slice(at + 1));
  return isInternetName(domain) ? domain : '';
}
