/** The mail servers that are unpacked for the tests, and the packages each needs. */
import { unpackedAt } from './debian.ts';

/** Debian's packages by server; what these need comes along. Dovecot is installed instead. */
export const SERVER_PACKAGES = {
  courier: ['courier-pop', 'courier-authlib', 'courier-base'],
  cyrus: ['cyrus-pop3d', 'cyrus-common', 'sasl2-bin', 'libsasl2-modules', 'libsasl2-modules-db'],
  mailutils: ['mailutils-pop3d'],
  popa3d: ['popa3d', 'socat'],
  postfix: ['postfix'],
  'solid-pop3d': ['solid-pop3d', 'socat'],
} as const;

/** A server's name here. */
export type ServerName = keyof typeof SERVER_PACKAGES;

/** Where the server is unpacked. @throws Error that says how to get it. */
export function packagesOf(server: ServerName): string {
  const root = unpackedAt(server);
  if (root !== null) return root;
  const packages = SERVER_PACKAGES[server].join(' ');
  throw new Error(
    `${server} is not unpacked: run "node test/support/prepare.ts" as root on Debian (packages: ${packages}).`,
  );
}
