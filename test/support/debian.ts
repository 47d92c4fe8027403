/** Debian packages for the tests: installed, or only unpacked where they exclude one another. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Whether packages can be had here: Debian or a descendant of it, and root. */
export type Packaging = 'available' | 'not debian' | 'not root';

/** @returns what stands in the way of apt-get, if anything does. */
export function packaging(): Packaging {
  if (!existsSync('/usr/bin/apt-get')) return 'not debian';
  return process.getuid?.() === 0 ? 'available' : 'not root';
}

/** Installs packages without questions, and without any system service starting. */
export function installPackages(packages: readonly string[]): void {
  refreshLists();
  withoutServices(() => apt(['install', '-y', '-q', '--no-install-recommends', ...packages]));
}

const POLICY = '/usr/sbin/policy-rc.d';

/** Debian asks policy-rc.d before a package starts its service; 101 means no. */
function withoutServices(work: () => void): void {
  const before = existsSync(POLICY) ? readFileSync(POLICY) : null;
  if (before !== null) renameSync(POLICY, `${POLICY}.poplar-test`);
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    work();
  } finally {
    rmSync(POLICY, { force: true });
    if (before !== null) renameSync(`${POLICY}.poplar-test`, POLICY);
  }
}

/** Mail servers that packages ask for and that the tests do not need. */
const UNWANTED = /^(exim4|postfix|sendmail|.*-dev$|.*-doc$)/;

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'pop3-servers');

/** Where the packages of that server are unpacked; null when they are not. */
export function unpackedAt(server: string): string | null {
  const root = join(CACHE, server);
  return existsSync(join(root, '.complete')) ? root : null;
}

/**
 * Unpacks packages and what they need besides the installed, into a folder of their own: the
 * machine stays as it is, and servers that exclude one another can stand side by side.
 */
export function unpackPackages(server: string, packages: readonly string[]): void {
  refreshLists();
  const root = join(CACHE, server);
  const downloads = join(root, '.downloads');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  apt(['download', '-q', ...neededFor(packages)], downloads);
  for (const file of readdirSync(downloads)) {
    run('dpkg-deb', ['--extract', join(downloads, file), root]);
  }
  mergeIntoUsr(root);
  rmSync(downloads, { recursive: true });
  writeFileSync(join(root, '.complete'), `${packages.join(' ')}\n`);
}

/** The packages and those of their dependencies that are not installed. */
function neededFor(packages: readonly string[]): string[] {
  const wanted = new Set(packages);
  const simulated = ['install', '--simulate', '-qq', '-y', '--no-install-recommends'];
  // One by one: together, servers may exclude each other.
  for (const name of packages) {
    for (const line of apt([...simulated, name]).split('\n')) {
      const needed = /^Inst (\S+) /.exec(line)?.[1];
      if (needed !== undefined && !UNWANTED.test(needed)) wanted.add(needed);
    }
  }
  return [...wanted];
}

/** Debian's /lib and /sbin are links into /usr; older packages still say the short path. */
function mergeIntoUsr(root: string): void {
  for (const folder of ['bin', 'sbin', 'lib', 'lib64']) {
    if (!existsSync(join(root, folder))) continue;
    mkdirSync(join(root, 'usr', folder), { recursive: true });
    run('cp', ['-a', `${join(root, folder)}/.`, join(root, 'usr', folder)]);
  }
}

let refreshed = false;

function refreshLists(): void {
  if (refreshed) return;
  apt(['update', '-q']);
  refreshed = true;
}

function apt(args: string[], cwd?: string): string {
  // A mirror that is just being updated answers a moment later.
  return run('apt-get', ['-o', 'Acquire::Retries=3', ...args], cwd);
}

/** @throws Error with what the program wrote. */
function run(program: string, args: string[], cwd?: string): string {
  try {
    return execFileSync(program, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1_048_576,
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`${program} ${args.slice(0, 5).join(' ')} … failed:\n${said || error}`);
  }
}
