/** What is mended in the octets before mailparser sees them. */

/**
 * Cuts blanks before line ends (RFC 2045 §6.7 rule 3 says they are not content): mailparser's
 * quoted-printable decoder takes time quadratic in their number. Soft line breaks stay.
 */
export function trimQuotedPrintable(octets: Buffer): Buffer {
  const out = Buffer.allocUnsafe(octets.length);
  let size = 0;
  let kept = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    if (octet === 10) {
      const lineBreak = size > 0 && out[size - 1] === 13 ? size - 1 : size;
      if (lineBreak === size) size = kept;
      else {
        size = kept;
        out[size++] = 13;
      }
      out[size++] = 10;
      kept = size;
      continue;
    }
    out[size++] = octet;
    if (octet !== 32 && octet !== 9 && octet !== 13) kept = size;
  }
  return out.subarray(0, kept);
}
