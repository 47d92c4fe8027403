/** Gets what the tests need onto this machine, or says exactly what is missing; run by `npm test`. */
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';
import { installPackages, packaging, unpackedAt, unpackPackages } from './debian.ts';
import { FIREFOX } from './firefox.ts';
import { namespacesAllowed } from './namespace.ts';
import { SERVER_PACKAGES } from './pop3-servers.ts';

const DOVECOT = ['/usr/sbin/dovecot', '/usr/lib/dovecot/pop3', '/usr/lib/dovecot/pop3-login'];

/** Packages that the tests use from where the system puts them. */
function missingPackages(): string[] {
  const missing: string[] = [];
  if (chromiumPath() === null) missing.push('chromium');
  if (!existsSync(FIREFOX)) missing.push('firefox-esr');
  if (!DOVECOT.every((path) => existsSync(path))) missing.push('dovecot-pop3d');
  if (!existsSync('/usr/bin/pdftotext')) missing.push('poppler-utils');
  if (!existsSync('/usr/bin/openssl')) missing.push('openssl');
  if (!existsSync('/usr/bin/unshare')) missing.push('util-linux');
  return missing;
}

function missingServers() {
  return Object.entries(SERVER_PACKAGES).filter(([name]) => unpackedAt(name) === null);
}

function prepare(): void {
  const packages = missingPackages();
  const servers = missingServers();
  if (packages.length + servers.length > 0) obtain(packages, servers);
  if (!namespacesAllowed()) {
    throw new Error(
      'The POP3 servers run in mount namespaces, which this user may not make: run the tests as root (in a container: with --privileged, or --cap-add SYS_ADMIN --security-opt apparmor=unconfined).',
    );
  }
}

function obtain(packages: string[], servers: [string, readonly string[]][]): void {
  const names = [...packages, ...servers.flatMap(([, needed]) => needed)];
  const state = packaging();
  if (state !== 'available') {
    const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
    const todo = packages.length > 0 ? `Install with: ${install}. ` : '';
    throw new Error(
      `The tests need ${names.join(', ')}, and this is ${state}. ${todo}Then run "npm test" as root on Debian 12, which unpacks the POP3 servers under node_modules/.cache.`,
    );
  }
  try {
    if (packages.length > 0) {
      console.log(`Installing for the tests: ${packages.join(', ')}`);
      installPackages(packages);
    }
    for (const [name, needed] of servers) {
      console.log(`Unpacking for the tests: ${name}`);
      unpackPackages(name, needed);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new Error(`The tests need ${names.join(', ')}, which could not be had:\n${why}`);
  }
  const still = missingPackages();
  if (still.length > 0) throw new Error(`Installed, but not found: ${still.join(', ')}`);
}

try {
  prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
