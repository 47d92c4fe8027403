/** UTF-7 (RFC 2152) in one pass: iconv-lite pays for each of its shifts as for a whole text. */

const PLUS = 0x2b;
const MINUS = 0x2d;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Octet → its six bits; -1 for what ends a shift. */
const SEXTETS = new Int8Array(256).fill(-1);
for (const [value, character] of [...ALPHABET].entries()) {
  SEXTETS[character.charCodeAt(0)] = value;
}

const utf16 = new TextDecoder('utf-16le');

/** Octets outside of shifts stand for themselves, also those that RFC 2152 forbids there. */
export function decodeUtf7(octets: Buffer): string {
  const units = new Uint16Array(octets.length);
  let length = 0;
  /** Where the shift began that is being read. */
  let shift: number | null = null;
  /** The newest bits that stand for no unit yet are the lowest of `held`; what is older falls off at its top. */
  let held = 0;
  let bits = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    const sextet = SEXTETS[octet] ?? -1;
    if (shift === null) {
      if (octet === PLUS) shift = at;
      else units[length++] = octet;
    } else if (sextet >= 0) {
      held = (held << 6) | sextet;
      bits += 6;
      if (bits >= 16) {
        bits -= 16;
        units[length++] = held >> bits;
      }
    } else {
      if (octet !== MINUS) units[length++] = octet;
      else if (at === shift + 1) units[length++] = PLUS;
      shift = null;
      bits = 0;
    }
  }
  return utf16.decode(units.subarray(0, length));
}
