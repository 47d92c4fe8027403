/** Cyrus' POP3 server on loopback: its own spool, filled by LMTP; passwords in sasldb, so APOP works. */
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { deliverByLmtp } from './lmtp.ts';
import { startInNamespace } from './namespace.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort } from './ports.ts';
import { makeServerDirectory, serving } from './server-directory.ts';
import { serverId, writeUnixAccounts } from './unix-accounts.ts';

const FOLDERS = [
  '',
  'conf',
  'conf/proc',
  'conf/db',
  'conf/socket',
  'conf/log',
  'conf/msg',
  'spool',
];

/** Starts it; the accounts' mail is delivered when this returns. */
export async function startCyrus(accounts: readonly TestAccount[]): Promise<Pop3Server> {
  const packages = packagesOf('cyrus');
  const directory = makeServerDirectory('cyrus');
  const ports = { pop3: await freePort(), lmtp: await freePort() };
  writeUnixAccounts(join(directory, 'etc'), '/nonexistent', accounts, ['cyrus']);
  const own = join(directory, 'cyrus');
  for (const folder of [...FOLDERS, 'run']) {
    mkdirSync(join(own, folder));
    chownSync(join(own, folder), serverId(), serverId());
  }
  writeFileSync(join(own, 'imapd.conf'), imapdConf(own));
  writeFileSync(join(own, 'cyrus.conf'), cyrusConf(own, ports));
  for (const account of accounts) {
    writeFileSync(join(own, `password-${account.name}`), account.password, { mode: 0o600 });
  }
  const secrets = accounts.map(
    ({ name }) =>
      `saslpasswd2 -p -c -f ${own}/sasldb2 -u ${hostname()} ${name} < ${own}/password-${name}\n`,
  );
  const child = startInNamespace(
    { packages, directory },
    `export CYRUS_USER=cyrus
${secrets.join('')}chown ${serverId()} ${own}/sasldb2
exec /usr/lib/cyrus/bin/master -C ${own}/imapd.conf -M ${own}/cyrus.conf -p ${own}/run/master.pid`,
  );
  const server = await serving(child, directory, ports.pop3, () => null);
  try {
    for (const account of accounts) {
      await deliverByLmtp(ports.lmtp, account.name, account.messages);
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function imapdConf(own: string): string {
  return `configdirectory: ${own}/conf
defaultpartition: default
partition-default: ${own}/spool
admins: cyrus
allowplaintext: yes
allowapop: yes
popminpoll: 0
poptimeout: 10
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: ${own}/sasldb2
sasl_mech_list: PLAIN LOGIN CRAM-MD5
virtdomains: off
unixhierarchysep: yes
autocreate_quota: 0
autocreate_post: 1
lmtpsocket: ${own}/run/lmtp
idlesocket: ${own}/run/idle
notifysocket: ${own}/run/notify
duplicatesuppression: no
syslog_prefix: poplar-test
`;
}

function cyrusConf(own: string, ports: { pop3: number; lmtp: number }): string {
  const config = `-C ${own}/imapd.conf`;
  return `START {
  recover cmd="ctl_cyrusdb ${config} -r"
}
SERVICES {
  pop3 cmd="pop3d ${config}" listen="127.0.0.1:${ports.pop3}" prefork=1 maxchild=60
  lmtp cmd="lmtpd -a ${config}" listen="127.0.0.1:${ports.lmtp}" prefork=1 maxchild=4
}
`;
}
