/** A private Postfix on 127.0.0.1 that takes submissions, asks Dovecot for passwords and fills its maildrops. */
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import type { Dovecot } from './dovecot.ts';
import { mailOwner } from './maildir.ts';
import { startInNamespace } from './namespace.ts';
import { packagesOf } from './pop3-servers.ts';
import { freePort, waitForGreeting } from './ports.ts';
import { makeServerDirectory } from './server-directory.ts';
import { serverId, writeUnixAccounts } from './unix-accounts.ts';

/** A running Postfix. */
export interface Postfix {
  readonly host: '127.0.0.1';
  /** TLS from the first octet. */
  readonly tlsPort: number;
  /** STARTTLS, and nothing without it; of tokens only OAUTHBEARER, as the standard has it. */
  readonly startTlsPort: number;
  /** The certificate to trust, in PEM. */
  readonly ca: string;
  log(): string;
  stop(): Promise<void>;
}

/** What is mail of its own here: `NAME@poplar.test` is the Dovecot account NAME. */
export const DOMAIN = 'poplar.test';

/** What it would be called on the internet; its certificate says so, too. */
export const PUBLIC_NAME = `smtp.${DOMAIN}`;

/** Octets of the largest message that it takes. */
export const MAX_OCTETS = 2_000_000;

const QUEUES = [
  'active',
  'bounce',
  'corrupt',
  'defer',
  'deferred',
  'flush',
  'hold',
  'incoming',
  'maildrop',
  'pid',
  'private',
  'public',
  'saved',
  'trace',
];

/** Starts it for the accounts of that Dovecot, whose SASL listens on `authPort`. */
export async function startPostfix(
  dovecot: Dovecot,
  authPort: number,
  names: readonly string[],
): Promise<Postfix> {
  const packages = packagesOf('postfix');
  const directory = makeServerDirectory('postfix');
  const [tlsPort, startTlsPort] = [await freePort(), await freePort()];
  const known = ['DNS:localhost', 'IP:127.0.0.1', `DNS:${PUBLIC_NAME}`];
  const certificate = makeCertificate(directory, 'server', { names: known });
  const etc = join(directory, 'etc');
  writeUnixAccounts(etc, join(directory, 'home'), [], ['postfix', 'postdrop']);
  makeQueues(directory);
  mkdirSync(join(etc, 'postfix'), { recursive: true });
  const boxes = names.map((name) => `${name}@${DOMAIN} ${name}/Maildir/\n`);
  writeFileSync(join(etc, 'postfix', 'boxes'), boxes.join(''));
  writeFileSync(
    join(etc, 'postfix', 'main.cf'),
    mainSettings(directory, dovecot.homes, certificate, authPort),
  );
  writeFileSync(join(etc, 'postfix', 'master.cf'), services(tlsPort, startTlsPort));
  const child = startInNamespace(
    { packages, directory },
    'exec /usr/lib/postfix/sbin/master -d -c /etc/postfix',
  );
  const log = () => `${child.output()}\n${readLog(join(directory, 'mail.log'))}`;
  const stop = async () => {
    await child.stop('SIGKILL');
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForGreeting(startTlsPort, child, '220');
  } catch (error) {
    const said = log();
    await stop();
    throw new Error(`Postfix did not come up:\n${said}`, { cause: error });
  }
  return { host: '127.0.0.1', tlsPort, startTlsPort, ca: certificate.pem, log, stop };
}

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has written nothing yet.
    return '';
  }
}

/** What `postfix start` would make, were it allowed to look after the whole machine. */
function makeQueues(directory: string): void {
  const [postfix, postdrop] = [serverId(0), serverId(1)];
  const queue = join(directory, 'queue');
  mkdirSync(queue, { mode: 0o755 });
  for (const name of QUEUES) {
    const path = join(queue, name);
    mkdirSync(path, { mode: 0o700 });
    if (name !== 'pid') chownSync(path, postfix, 0);
  }
  chownSync(join(queue, 'maildrop'), postfix, postdrop);
  chownSync(join(queue, 'public'), postfix, postdrop);
  chmodSync(join(queue, 'maildrop'), 0o1730);
  chmodSync(join(queue, 'public'), 0o2710);
  chmodSync(join(queue, 'pid'), 0o755);
  const data = join(directory, 'data');
  mkdirSync(data, { mode: 0o700 });
  chownSync(data, postfix, postfix);
}

function mainSettings(
  directory: string,
  homes: string,
  { certPath, keyPath }: { certPath: string; keyPath: string },
  authPort: number,
): string {
  const { gid, uid } = mailOwner();
  return `compatibility_level = 3.6
queue_directory = ${directory}/queue
data_directory = ${directory}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${directory}/mail.log
maillog_file_prefixes = ${directory}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.${DOMAIN}
mydestination =
mynetworks =
local_recipient_maps =
alias_maps =
virtual_mailbox_domains = ${DOMAIN}
virtual_mailbox_base = ${homes}
virtual_mailbox_maps = texthash:/etc/postfix/boxes
virtual_alias_maps = inline:{ gone@${DOMAIN}=gone@elsewhere.example }
virtual_minimum_uid = 1
virtual_uid_maps = static:${uid}
virtual_gid_maps = static:${gid}
default_transport = error:no mail leaves this machine
message_size_limit = ${MAX_OCTETS}
smtputf8_enable = no
smtpd_tls_cert_file = ${certPath}
smtpd_tls_key_file = ${keyPath}
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${authPort}
smtpd_relay_restrictions = permit_sasl_authenticated,reject
smtpd_recipient_restrictions = reject_unauth_destination,reject_unlisted_recipient
`;
}

function services(tlsPort: number, startTlsPort: number): string {
  const auth = '  -o smtpd_sasl_auth_enable=yes\n';
  const helpers = [
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'tlsmgr unix - - n 1000? 1 tlsmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'trace unix - - n - 0 bounce',
    'proxymap unix - - n - - proxymap',
    'error unix - - n - - error',
    'virtual unix - n n - - virtual',
    'anvil unix - - n - 1 anvil',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `127.0.0.1:${startTlsPort} inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o { smtpd_sasl_mechanism_filter = !xoauth2, static:rest }
${auth}127.0.0.1:${tlsPort} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
${auth}${helpers.join('\n')}
`;
}
