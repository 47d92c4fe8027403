/** GNU mailutils' pop3d on loopback: mboxes in /var/mail, passwords by PAM. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInNamespace } from './namespace.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort } from './ports.ts';
import { fillSpool, makeServerDirectory, serving, spoolCount } from './server-directory.ts';
import { writePamService, writeUnixAccounts } from './unix-accounts.ts';

/** Starts it. */
export async function startMailutils(accounts: readonly TestAccount[]): Promise<Pop3Server> {
  const packages = packagesOf('mailutils');
  const directory = makeServerDirectory('mailutils');
  const port = await freePort();
  const etc = join(directory, 'etc');
  const spool = join(directory, 'mail');
  writeUnixAccounts(etc, join(directory, 'home'), accounts);
  writePamService(etc, 'mailutils-pop3d');
  writePamService(etc, 'pop3d');
  fillSpool(spool, accounts);
  const config = join(directory, 'pop3d.conf');
  writeFileSync(
    config,
    `mode daemon;
foreground yes;
max-children 60;
mailbox { mail-spool "/var/mail"; mailbox-type mbox; };
pam { service "mailutils-pop3d"; };
logging { syslog no; };
server "127.0.0.1:${port}" { };
`,
  );
  const child = startInNamespace(
    { packages, directory },
    `exec /usr/sbin/pop3d --no-site-config --config-file=${config}`,
  );
  return serving(child, directory, port, (name) => spoolCount(spool, name));
}
