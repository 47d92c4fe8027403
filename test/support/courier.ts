/** Courier's POP3 server on loopback: Maildirs, passwords by authdaemond from /etc/shadow. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startInNamespace } from './namespace.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort } from './ports.ts';
import { fillHomes, maildirCount, makeServerDirectory, serving } from './server-directory.ts';
import { serverId, writePamService, writeUnixAccounts } from './unix-accounts.ts';

const AUTH_DAEMON = `authmodulelist="authpam"
authmodulelistorig="authpam"
daemons=3
version="authdaemond.plain"
authdaemonvar=/run/courier/authdaemon
DEBUG_LOGIN=0
DEFAULTOPTIONS=""
LOGGEROPTS=""
`;

/** Starts it. */
export async function startCourier(accounts: readonly TestAccount[]): Promise<Pop3Server> {
  const packages = packagesOf('courier');
  const directory = makeServerDirectory('courier');
  const port = await freePort();
  const etc = join(directory, 'etc');
  const home = join(directory, 'home');
  writeUnixAccounts(etc, home, accounts, ['courier']);
  writePamService(etc, 'pop3');
  fillHomes(home, accounts);
  mkdirSync(join(etc, 'courier'));
  writeFileSync(join(etc, 'courier', 'authdaemonrc'), AUTH_DAEMON);
  chmodSync(join(etc, 'courier'), 0o755);
  const listener = `-address=127.0.0.1 -maxprocs=60 -maxperip=60 -nodnslookup -noidentlookup ${port}`;
  const child = startInNamespace(
    { packages, directory },
    `install -d -m 755 -o ${serverId()} -g ${serverId()} /run/courier /run/courier/authdaemon
/usr/sbin/authdaemond start < /dev/null
export POP3AUTH="PLAIN LOGIN" POP3AUTH_ORIG="PLAIN LOGIN" POP3_PROXY=0 MAILDIRPATH=Maildir PROTOCOL=pop3
exec /usr/sbin/couriertcpd ${listener} /usr/lib/courier/courier/courierpop3login \\
  /usr/lib/courier/courier/courierpop3d Maildir`,
  );
  return serving(child, directory, port, (name) => maildirCount(home, name));
}
