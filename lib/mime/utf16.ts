/** UTF-16 that nothing says to be such, by its zero octets: one in every Latin letter, blank and end of line. */

/** Octets that are looked at: a beginning tells. */
const SAMPLE_OCTETS = 4_096;
/** Shorter ones have no pattern. */
const LEAST_OCTETS = 8;
/** Share of letters with a zero from which on the writing is Latin, whatever else stands in it. */
const LATIN_SHARE = 0.4;
/** Share of printable ASCII from which on octets are ASCII with a few zeros in it. */
const ASCII_SHARE = 0.8;

/** What a person may have written: no controls, no halves of pairs, nothing that Unicode leaves open. */
const WRITTEN = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\t\n\f\r]*$/u;

/** Where zeros stand, and how many octets are printable ASCII. */
function countOctets(sample: Buffer): { even: number; odd: number; printable: number } {
  let even = 0;
  let odd = 0;
  let printable = 0;
  for (let at = 0; at < sample.length; at++) {
    const octet = sample[at] ?? 0;
    if (octet === 0) at % 2 === 0 ? even++ : odd++;
    else if ((octet >= 0x20 && octet < 0x7f) || (octet >= 0x09 && octet <= 0x0d)) printable++;
  }
  return { even, odd, printable };
}

function isWritten(littleEndian: Buffer): boolean {
  // The sample may end within a pair.
  return WRITTEN.test(littleEndian.toString('utf16le').replace(/[\ud800-\udbff]$/, ''));
}

/** The kind of UTF-16 that unlabelled octets are; null where they are none. */
export function guessUtf16(octets: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = octets.subarray(0, Math.min(octets.length, SAMPLE_OCTETS) & ~1);
  if (sample.length < LEAST_OCTETS || !sample.includes(0)) return null;
  const { even, odd, printable } = countOctets(sample);
  const isLatin = Math.max(even, odd) >= (sample.length / 2) * LATIN_SHARE;
  if (!isLatin && printable >= (sample.length - even - odd) * ASCII_SHARE) return null;
  const little = isWritten(sample);
  const big = isWritten(Buffer.from(sample).swap16());
  // Both where one has ideographs alone: 一 and the ideographic blank have their zeros in the other place.
  if (little && big) return even > odd ? 'utf-16be' : 'utf-16le';
  return little ? 'utf-16le' : big ? 'utf-16be' : null;
}
