/** Unix accounts with passwords for servers that know no others, in a private /etc. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mailOwner } from './maildir.ts';
import type { TestAccount } from './pop3-server.ts';

const MAIL_GROUP = 8;
const FIRST_SERVER_ID = 5_540;

/**
 * Writes passwd, shadow and group into `etc`: the machine's own, the accounts (all with the mail
 * owner's id, home under `home`) and the `servers`, which a server becomes when it needs no rights.
 */
export function writeUnixAccounts(
  etc: string,
  home: string,
  accounts: readonly TestAccount[],
  servers: readonly string[] = [],
): void {
  mkdirSync(etc, { recursive: true });
  for (const file of ['passwd', 'shadow', 'group']) copyFileSync(`/etc/${file}`, join(etc, file));
  const { uid } = mailOwner();
  const own = new Set(servers);
  const people = accounts.map((account) => ({
    passwd: `${account.name}:x:${uid}:${MAIL_GROUP}::${join(home, account.name)}:/bin/sh`,
    shadow: `${account.name}:${crypted(account.password)}:19000:0:99999:7:::`,
  }));
  const daemons = servers.map((name, n) => ({
    passwd: `${name}:x:${FIRST_SERVER_ID + n}:${FIRST_SERVER_ID + n}::/nonexistent:/bin/false`,
    shadow: `${name}:!:19000::::::`,
  }));
  const all = [...daemons, ...people];
  rewrite(
    join(etc, 'passwd'),
    own,
    all.map((one) => one.passwd),
  );
  rewrite(
    join(etc, 'shadow'),
    own,
    all.map((one) => one.shadow),
  );
  rewrite(
    join(etc, 'group'),
    own,
    servers.map((name, n) => `${name}:x:${FIRST_SERVER_ID + n}:`),
  );
  chmodSync(join(etc, 'shadow'), 0o600);
}

/** The id that `writeUnixAccounts` gives the server's own account of that place in its list. */
export function serverId(place = 0): number {
  return FIRST_SERVER_ID + place;
}

/** Replaces the lines of these names, and adds the new lines. */
function rewrite(file: string, names: ReadonlySet<string>, lines: readonly string[]): void {
  const kept = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !names.has(line.split(':', 1)[0] ?? ''));
  writeFileSync(file, `${[...kept, ...lines].join('\n')}\n`);
}

const known = new Map<string, string>();

function crypted(password: string): string {
  const before = known.get(password);
  if (before !== undefined) return before;
  const args = ['passwd', '-6', '-stdin'];
  const made = execFileSync('openssl', args, { input: password, encoding: 'utf8' }).trim();
  known.set(password, made);
  return made;
}

/** A PAM service that asks /etc/shadow and nothing else. */
export function writePamService(etc: string, name: string): void {
  mkdirSync(join(etc, 'pam.d'), { recursive: true });
  const rules = ['auth required pam_unix.so nullok', 'account required pam_unix.so'];
  writeFileSync(join(etc, 'pam.d', name), `${rules.join('\n')}\nsession required pam_permit.so\n`);
}
