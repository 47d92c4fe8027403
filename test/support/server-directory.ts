/** The directory of one server under test: made, filled with maildrops, and removed at its end. */
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from './child.ts';
import { fillMaildir, maildirFiles, mailOwner, withoutCarriageReturns } from './maildir.ts';
import type { Pop3Server, TestAccount } from './pop3-server.ts';
import { waitForGreeting } from './ports.ts';

const MAIL_GROUP = 8;

/** A directory that the mail owner can reach, named after the server. */
export function makeServerDirectory(server: string): string {
  const directory = mkdtempSync(join(tmpdir(), `poplar-${server}-`));
  chmodSync(directory, 0o755);
  return directory;
}

/** Gives each account a home under `home`, with a Maildir that holds its messages. */
export function fillHomes(home: string, accounts: readonly TestAccount[]): void {
  const { uid } = mailOwner();
  for (const account of accounts) {
    const path = join(home, account.name);
    mkdirSync(path, { recursive: true });
    chownSync(path, uid, MAIL_GROUP);
    fillMaildir(join(path, 'Maildir'), account.messages, { uid, gid: MAIL_GROUP });
  }
}

/** How many messages the account's Maildir holds. */
export function maildirCount(home: string, name: string): number {
  return maildirFiles(join(home, name, 'Maildir')).length;
}

/** Writes each account's mbox into `spool`, which becomes /var/mail. */
export function fillSpool(spool: string, accounts: readonly TestAccount[]): void {
  const { uid } = mailOwner();
  mkdirSync(spool, { recursive: true });
  chownSync(spool, 0, MAIL_GROUP);
  chmodSync(spool, 0o2775);
  for (const account of accounts) {
    const file = join(spool, account.name);
    writeFileSync(file, Buffer.concat(account.messages.map(mboxEntry)), { mode: 0o660 });
    chownSync(file, uid, MAIL_GROUP);
  }
}

const MBOX_FROM = 'From test@example.org Sat Mar 14 09:26:53 2026\n';

function mboxEntry(message: Uint8Array): Buffer {
  const text = withoutCarriageReturns(message).toString('latin1');
  return Buffer.from(`${MBOX_FROM}${text.replace(/^From /gm, '>From ')}\n`, 'latin1');
}

/** How many messages the account's mbox holds. */
export function spoolCount(spool: string, name: string): number {
  return readFileSync(join(spool, name), 'latin1').match(/^From /gm)?.length ?? 0;
}

/** Waits until the server greets; ends it and removes its directory where it does not. */
export async function serving(
  child: Child,
  directory: string,
  port: number,
  messagesOnDisk: Pop3Server['messagesOnDisk'],
): Promise<Pop3Server> {
  const stop = async () => {
    // unshare lets SIGTERM pass by; when it is killed, so is everything in its namespace.
    await child.stop('SIGKILL');
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await waitForGreeting(port, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { host: '127.0.0.1', port, messagesOnDisk, log: child.output, stop };
}
