/** Runs an unpacked server in a private view of the file system, so that the machine keeps its own. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';

/** What the server sees in place of the machine's own. */
export interface Namespace {
  /** Where its packages are unpacked: its `usr` and `etc` lie over the machine's. */
  readonly packages: string;
  /** The test's own directory: its `etc` and `varlib` lie over all, its `mail` is /var/mail. */
  readonly directory: string;
}

/**
 * Starts `script` (of sh) in namespaces of its own for mounts and processes: when it is stopped,
 * everything it started ends with it, and nothing stays mounted.
 */
export function startInNamespace(namespace: Namespace, script: string): Child {
  const { directory, packages } = namespace;
  for (const folder of ['etc', 'varlib', 'mail']) {
    mkdirSync(join(directory, folder), { recursive: true });
  }
  const file = join(directory, 'start.sh');
  writeFileSync(file, `#!/bin/sh\nset -e\n${mounts(directory, packages)}${script}\n`);
  chmodSync(file, 0o755);
  return startChild('unshare', [...UNSHARE, 'sh', file]);
}

const UNSHARE = ['--mount', '--pid', '--fork', '--kill-child'];

function mounts(directory: string, packages: string): string {
  const overlay = (over: string[], on: string) => {
    const layers = [...over.filter((path) => existsSync(path)), on].join(':');
    return `mount -t overlay poplar-test -o "lowerdir=${layers}" ${on}\n`;
  };
  return [
    'mount --make-rprivate /\n',
    overlay([join(packages, 'usr')], '/usr'),
    overlay([join(directory, 'etc'), join(packages, 'etc')], '/etc'),
    overlay([join(directory, 'varlib'), join(packages, 'var/lib')], '/var/lib'),
    `mount --bind "${join(directory, 'mail')}" /var/mail\n`,
    'mount -t tmpfs -o mode=755 poplar-test /run\nmkdir -m 1777 /run/lock\n',
  ].join('');
}

/** Whether this machine lets us have such namespaces (root, and not a container that forbids it). */
export function namespacesAllowed(): boolean {
  const trial = 'mount --make-rprivate / && mount -t tmpfs poplar-test /run';
  try {
    execFileSync('unshare', [...UNSHARE, 'sh', '-c', trial], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
