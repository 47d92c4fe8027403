/** Messages whose content lies inside an S/MIME envelope (RFC 8551 §3.5): signed ones are opened. */
import { decodeLeaf } from './decode.ts';
import { givenFilename } from './filename.ts';
import { HeldOctets, type Octets } from './octets.ts';
import { readPkcs7 } from './pkcs7.ts';
import { PROBLEMS } from './problems.ts';
import { type Entity, readStructure, type Structure } from './structure.ts';

/** A structure, the octets that it counts in, and whether it came out of a signed envelope. */
export interface Opened extends Structure {
  octets: Octets;
  envelope: 'none' | 'signed' | 'encrypted';
}

/** Signed, and signed again by a list or a gateway. */
const ENVELOPES = 3;

/** QUIRK: gateways that call it mere octets; the name tells. */
function isEnvelope(root: Entity): boolean {
  if (root.children.length > 0) return false;
  if (/^application\/(?:x-)?pkcs7-mime$/.test(root.type)) return true;
  return root.type === 'application/octet-stream' && /\.p7m$/i.test(givenFilename(root));
}

/** Octets that say nothing: the envelope is what it says of itself. */
function asDeclared(opened: Opened): Opened {
  const type = opened.root.contentType.parameters.get('smime-type')?.toLowerCase();
  if (type === 'signed-data') return { ...opened, envelope: 'signed' };
  const isEncrypted = type === 'enveloped-data' || type === 'authenveloped-data';
  return isEncrypted ? { ...opened, envelope: 'encrypted' } : opened;
}

/**
 * Opens the envelope that a message is, if it is one: its header stays, its content is what was signed.
 * @param wanted octets that are decoded of it at most
 */
export function openEnvelope(octets: Octets, structure: Structure, wanted: number): Opened {
  let opened: Opened = { ...structure, octets, envelope: 'none' };
  for (let depth = 0; depth < ENVELOPES && isEnvelope(opened.root); depth++) {
    const { content } = decodeLeaf(opened.octets, opened.root, wanted);
    const pkcs7 = readPkcs7(content);
    if (pkcs7.kind === 'encrypted') return { ...opened, envelope: 'encrypted' };
    if (pkcs7.kind === 'other') return asDeclared(opened);
    if (pkcs7.content === null) return opened;
    const inner = new HeldOctets(pkcs7.content);
    const { root, problems } = readStructure(inner);
    root.fields = structure.root.fields;
    opened = {
      root,
      problems: [...opened.problems, ...problems, ...(pkcs7.cut ? [PROBLEMS.endedEarly] : [])],
      octets: inner,
      envelope: 'signed',
    };
  }
  return opened;
}
