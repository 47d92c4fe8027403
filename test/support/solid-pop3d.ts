/** solid-pop3d on loopback: Maildirs, passwords by PAM, one process for each connection. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInNamespace } from './namespace.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort } from './ports.ts';
import { fillHomes, maildirCount, makeServerDirectory, serving } from './server-directory.ts';
import { writePamService, writeUnixAccounts } from './unix-accounts.ts';

const CONFIG = `<Global>
 MailDropName "Maildir"
 MailDropType maildir
 LogStatistics no
</Global>
`;

/** Starts it. */
export async function startSolidPop3d(accounts: readonly TestAccount[]): Promise<Pop3Server> {
  const packages = packagesOf('solid-pop3d');
  const directory = makeServerDirectory('solid-pop3d');
  const port = await freePort();
  const etc = join(directory, 'etc');
  const home = join(directory, 'home');
  writeUnixAccounts(etc, home, accounts, ['solid-pop3d', 'spop3d']);
  writePamService(etc, 'solid-pop3d');
  fillHomes(home, accounts);
  mkdirSync(join(directory, 'varlib', 'solid-pop3d', 'bulletins'), { recursive: true });
  writeFileSync(join(etc, 'spop3d.conf'), CONFIG);
  // QUIRK: solid-pop3d whose standard input is no socket becomes a daemon on port 110 of every
  // address; here it only ever gets socat's socket.
  const command = join(directory, 'serve.sh');
  writeFileSync(command, '#!/bin/sh\nexec /usr/sbin/solid-pop3d -f /etc/spop3d.conf\n', {
    mode: 0o755,
  });
  const child = startInNamespace(
    { packages, directory },
    `exec socat TCP-LISTEN:${port},bind=127.0.0.1,reuseaddr,fork EXEC:${command},nofork`,
  );
  return serving(child, directory, port, (name) => maildirCount(home, name));
}
