/** The attributes that a TNEF stream is a row of (MS-OXTNEF §2.1.3). */

const SIGNATURE = 0x223e9f78;
/** The signature and a key. */
const HEAD_OCTETS = 6;

/** Attribute identifiers (MS-OXTNEF §2.1.3.3). */
export const ATTRIBUTE = {
  subject: 0x18004,
  body: 0x2800c,
  attachData: 0x6800f,
  attachTitle: 0x18010,
  messageProperties: 0x69003,
  attachProperties: 0x69005,
  attachRendering: 0x69002,
  codePage: 0x69007,
} as const;

/** `data` is a view; `isCut`: it should have been longer. */
export interface Attribute {
  id: number;
  data: Buffer;
  isCut: boolean;
}

/** Whether the octets are a TNEF stream. */
export function isTnefStream(octets: Buffer): boolean {
  return octets.length >= HEAD_OCTETS && octets.readUInt32LE(0) === SIGNATURE;
}

/** The attributes of a stream in their order, as far as they go; of what is none, nothing. */
export function* attributes(octets: Buffer): Generator<Attribute> {
  if (!isTnefStream(octets)) return;
  for (let at = HEAD_OCTETS; at + 9 <= octets.length; ) {
    const level = octets[at];
    // Of the message, or of an attachment: anything else stands behind the stream.
    if (level !== 1 && level !== 2) return;
    const id = octets.readUInt32LE(at + 1) & 0xffffff;
    const length = octets.readUInt32LE(at + 5);
    const end = at + 9 + length;
    yield { id, data: octets.subarray(at + 9, end), isCut: end > octets.length };
    at = end + 2;
  }
}
