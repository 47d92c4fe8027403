/** A private Dovecot 2.3 on 127.0.0.1: plain with STLS on one port, TLS on another. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate.ts';
import { type Child, startChild } from './child.ts';
import { fillMaildir, maildirFiles, mailOwner } from './maildir.ts';
import { freePort, waitForGreeting } from './ports.ts';

/** How the server differs from the usual one. */
export interface DovecotOptions {
  /** `pop3_lock_session`: a second sign-in to an open maildrop is refused as [IN-USE]. */
  readonly lockSession?: boolean;
  /** SASL mechanisms, Dovecot's names in one line. */
  readonly mechanisms?: string;
  /** PEM files to show instead of a certificate for localhost and 127.0.0.1. */
  readonly certificate?: { readonly certPath: string; readonly keyPath: string };
  /** Ports to take instead of free ones: a server that comes back where another was. */
  readonly ports?: { readonly port: number; readonly tlsPort: number };
  /** Where a submission server asks whether a password is right (Dovecot's SASL over TCP). */
  readonly authPort?: number;
  /** Further settings by Dovecot's names, such as `pop3_uidl_format`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A running Dovecot. */
export interface Dovecot {
  readonly host: '127.0.0.1';
  /** POP3 with STLS. */
  readonly port: number;
  /** POP3 over TLS from the first octet. */
  readonly tlsPort: number;
  /** The certificate that a client is to trust. */
  readonly ca: { readonly path: string; readonly pem: string };
  /** Where accounts have their homes: `NAME/Maildir` in it is a maildrop. */
  readonly homes: string;
  /** Adds an account; the messages are in the maildrop before this returns. */
  addUser(name: string, password: string, messages: Iterable<Uint8Array>): void;
  /** Puts new mail into an account's maildrop. */
  deliver(name: string, messages: Iterable<Uint8Array>): void;
  /** The message files that the account has on disk, oldest first. */
  maildirFiles(name: string): string[];
  /** How many those are. */
  maildirCount(name: string): number;
  /** What the server logged. */
  log(): string;
  /** Ends the server, drops every session and removes its directory. */
  stop(): Promise<void>;
}

const MECHANISMS = 'plain login cram-md5 apop scram-sha-1 scram-sha-256';
const INSTALL = 'Dovecot is missing: apt-get install -y --no-install-recommends dovecot-pop3d';

/** The program's path. @throws Error that says what to install. */
export function dovecotProgram(): string {
  const program = '/usr/sbin/dovecot';
  if (!existsSync(program) || !existsSync('/usr/lib/dovecot/pop3')) throw new Error(INSTALL);
  return program;
}

/** Starts a server of its own, with no accounts. @throws Error with its log when it does not come up. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const program = dovecotProgram();
  const directory = mkdtempSync(join(tmpdir(), 'poplar-dovecot-'));
  chmodSync(directory, 0o755);
  const ports = options.ports ?? { port: await freePort(), tlsPort: await freePort() };
  const own = makeCertificate(directory);
  const users = join(directory, 'users');
  writeFileSync(users, '', { mode: 0o644 });
  mkdirSync(join(directory, 'mail'));
  const config = join(directory, 'dovecot.conf');
  writeFileSync(config, configuration(directory, ports, options.certificate ?? own, options));
  const child = startChild(program, ['-F', '-c', config]);
  const stop = async () => {
    // Nothing of it is to last: no need to let every session say goodbye.
    await child.stop('SIGKILL');
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForGreeting(ports.port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...accounts(directory, child), host: '127.0.0.1', ...ports, ca: caOf(own), stop };
}

function caOf(certificate: { certPath: string; pem: string }) {
  return { path: certificate.certPath, pem: certificate.pem };
}

function accounts(directory: string, child: Child) {
  const owner = mailOwner();
  const passwords = new Map<string, string>();
  const home = (name: string) => join(directory, 'mail', name);
  const maildir = (name: string) => join(home(name), 'Maildir');
  return {
    homes: join(directory, 'mail'),
    addUser(name: string, password: string, messages: Iterable<Uint8Array>) {
      mkdirSync(home(name), { recursive: true });
      chownSync(home(name), owner.uid, owner.gid);
      fillMaildir(maildir(name), messages, owner);
      passwords.set(name, password);
      const lines = [...passwords].map(
        ([user, secret]) => `${user}:{PLAIN}${secret}:${owner.uid}:${owner.gid}::${home(user)}::\n`,
      );
      const next = join(directory, 'users.next');
      writeFileSync(next, lines.join(''), { mode: 0o644 });
      renameSync(next, join(directory, 'users'));
    },
    deliver: (name: string, messages: Iterable<Uint8Array>) =>
      fillMaildir(maildir(name), messages, owner),
    maildirFiles: (name: string) => maildirFiles(maildir(name)),
    maildirCount: (name: string) => maildirFiles(maildir(name)).length,
    log: () => child.output(),
  };
}

function configuration(
  directory: string,
  ports: { port: number; tlsPort: number },
  certificate: { certPath: string; keyPath: string },
  options: DovecotOptions,
): string {
  const settings = Object.entries(options.settings ?? {}).map(([k, v]) => `${k} = ${v}\n`);
  return `base_dir = ${directory}/run
state_dir = ${directory}/state
instance_name = poplar-test
log_path = /dev/stderr
protocols = pop3
listen = 127.0.0.1
ssl = yes
ssl_cert = <${certificate.certPath}
ssl_key = <${certificate.keyPath}
disable_plaintext_auth = no
auth_mechanisms = ${options.mechanisms ?? MECHANISMS}
auth_failure_delay = 0
mail_location = maildir:~/Maildir
first_valid_uid = 1
mail_max_userip_connections = 1000
mail_fsync = never
pop3_lock_session = ${options.lockSession === true ? 'yes' : 'no'}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${directory}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${directory}/users
}
service pop3-login {
  inet_listener pop3 {
    port = ${ports.port}
  }
  inet_listener pop3s {
    port = ${ports.tlsPort}
    ssl = yes
  }
  service_count = 0
  process_min_avail = 1
  client_limit = 1000
}
service pop3 {
  process_limit = 500
}
${options.authPort === undefined ? '' : authService(options.authPort)}${ANVIL}${process.getuid?.() === 0 ? '' : withoutRoot()}${settings.join('')}`;
}

function authService(port: number): string {
  return `service auth {
  inet_listener {
    address = 127.0.0.1
    port = ${port}
  }
}
`;
}

/** Without this a refused sign-in slows all later ones from 127.0.0.1. */
const ANVIL = `service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
  client_limit = 2000
}
service auth {
  client_limit = 3000
}
service stats {
  client_limit = 2000
}
`;

/** Everything as the one user that we are, and no chroot, which only root may do. */
function withoutRoot(): string {
  const user = userInfo().username;
  const group = execFileSync('id', ['-gn'], { encoding: 'utf8' }).trim();
  const services = ['anvil', 'auth', 'stats', 'log', 'pop3-login', 'pop3', 'config', 'dict'];
  const open = services.map((name) => `service ${name} {\n  chroot =\n}\n`).join('');
  return `default_internal_user = ${user}\ndefault_internal_group = ${group}\ndefault_login_user = ${user}\n${open}`;
}
