/** popa3d on loopback: mboxes in /var/mail, one process for each connection (inetd's way). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startInNamespace } from './namespace.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort } from './ports.ts';
import { fillSpool, makeServerDirectory, serving, spoolCount } from './server-directory.ts';
import { writePamService, writeUnixAccounts } from './unix-accounts.ts';

/** Starts it. */
export async function startPopa3d(accounts: readonly TestAccount[]): Promise<Pop3Server> {
  const packages = packagesOf('popa3d');
  const directory = makeServerDirectory('popa3d');
  const port = await freePort();
  const etc = join(directory, 'etc');
  const spool = join(directory, 'mail');
  writeUnixAccounts(etc, join(directory, 'home'), accounts, ['popa3d']);
  writePamService(etc, 'popa3d');
  fillSpool(spool, accounts);
  mkdirSync(join(directory, 'varlib', 'popa3d'), { recursive: true });
  const child = startInNamespace(
    { packages, directory },
    `exec socat TCP-LISTEN:${port},bind=127.0.0.1,reuseaddr,fork EXEC:/usr/sbin/popa3d,nofork`,
  );
  return serving(child, directory, port, (name) => spoolCount(spool, name));
}
