/** Whether a message is signed or encrypted, and how: told, never judged. */
import { numberOf } from './nested.ts';
import type { Opened } from './opaque.ts';
import { type Entity, leaves } from './structure.ts';

/** `part`: the signature's own file, where there is one apart. */
export interface Protection {
  kind: 'signed' | 'encrypted';
  by: 'S/MIME' | 'OpenPGP';
  part: string | null;
}

const PKCS7 = /^application\/(?:x-)?pkcs7-(?:mime|signature)$/;
const SIGNATURE = /^application\/(?:(?:x-)?pkcs7|pgp)-signature$/;
const ARMOUR = /^-----BEGIN PGP (SIGNED )?MESSAGE-----\s*$/m;
/** Characters of the text in which armour begins, below a line or two of its own. */
const ARMOUR_WITHIN = 1_000;

/** Whether the leaf is the signature of the message around it. */
export function isSignature(leaf: Entity): boolean {
  return leaf.parent?.type === 'multipart/signed' && SIGNATURE.test(leaf.type);
}

function signed(root: Entity): Protection | null {
  const signature = leaves(root).find(isSignature);
  if (!signature) return null;
  const by = PKCS7.test(signature.type) ? 'S/MIME' : 'OpenPGP';
  return { kind: 'signed', by, part: numberOf(signature) };
}

/** What cannot be looked into. */
function encrypted(root: Entity, envelope: Opened['envelope']): Protection | null {
  if (root.type === 'multipart/encrypted') return { kind: 'encrypted', by: 'OpenPGP', part: null };
  return envelope === 'encrypted' ? { kind: 'encrypted', by: 'S/MIME', part: null } : null;
}

function wrapped(envelope: Opened['envelope']): Protection | null {
  return envelope === 'signed' ? { kind: 'signed', by: 'S/MIME', part: null } : null;
}

function armoured(text: string): Protection | null {
  const found = ARMOUR.exec(text.slice(0, ARMOUR_WITHIN));
  if (!found) return null;
  return { kind: found[1] === undefined ? 'encrypted' : 'signed', by: 'OpenPGP', part: null };
}

/**
 * What protects the message; null for most mail.
 * @param text its plain text
 * @param envelope what it lay in
 */
export function findProtection(
  root: Entity,
  text: string,
  envelope: Opened['envelope'],
): Protection | null {
  return encrypted(root, envelope) ?? wrapped(envelope) ?? signed(root) ?? armoured(text);
}
