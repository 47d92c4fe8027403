/** Maildirs written as files, without a delivery agent: quick, and the same on every run. */
import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who owns a maildir's files: a user without rights where the tests are root, else ourselves. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The id of the mail users of servers under test; nobody's account. */
const MAIL_ID = 5_511;

/** The owner that a server under test can become. */
export function mailOwner(): Owner {
  const uid = process.getuid?.() ?? MAIL_ID;
  return uid === 0 ? { uid: MAIL_ID, gid: MAIL_ID } : { uid, gid: process.getgid?.() ?? uid };
}

const EPOCH = 1_700_000_000;

/** How many messages each Maildir was given: no name is used twice, whatever was removed meanwhile. */
const given = new Map<string, number>();

/** Makes `path` a Maildir (where it is none) and delivers the raw messages, in order. */
export function fillMaildir(path: string, messages: Iterable<Uint8Array>, owner: Owner): void {
  for (const folder of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(path, folder), { recursive: true });
    chownSync(join(path, folder), owner.uid, owner.gid);
  }
  let n = given.get(path) ?? 0;
  for (const message of messages) {
    const stored = withoutCarriageReturns(message);
    const lines = countOf(stored, LF);
    // Names sort in the order of delivery; S and W spare the server from reading for its LIST.
    const name = `${EPOCH + n}.M${String(n).padStart(6, '0')}P1.poplar`;
    const file = join(path, 'cur', `${name},S=${stored.length},W=${stored.length + lines}:2,`);
    writeFileSync(file, stored, { mode: 0o600 });
    chownSync(file, owner.uid, owner.gid);
    n += 1;
  }
  given.set(path, n);
}

/** The message files of a Maildir, those seen and those not, in the order of their names. */
export function maildirFiles(path: string): string[] {
  return ['cur', 'new']
    .flatMap((folder) => filesIn(join(path, folder)))
    .toSorted((a, b) => (a.slice(a.lastIndexOf('/')) < b.slice(b.lastIndexOf('/')) ? -1 : 1));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const LF = 10;

/** The message with LF line ends, as Maildirs and mboxes keep it. */
export function withoutCarriageReturns(message: Uint8Array): Buffer {
  const text = Buffer.from(message.buffer, message.byteOffset, message.length).toString('latin1');
  return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
}

function countOf(octets: Uint8Array, wanted: number): number {
  let count = 0;
  for (let at = octets.indexOf(wanted); at >= 0; at = octets.indexOf(wanted, at + 1)) count += 1;
  return count;
}
