/** Octets → the lines of a transfer encoding (RFC 2045 §6). */

const lineLength = 76;

/** Base64 in lines of 76 characters, each with its CRLF. */
export function base64Lines(octets: Uint8Array): Buffer {
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('base64');
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineLength) lines.push(text.slice(at, at + lineLength));
  return Buffer.from(lines.map((line) => `${line}\r\n`).join(''), 'latin1');
}

/** Quoted-printable; CRLF stays a line end, every other octet that could suffer is written out. */
export function quotedPrintable(octets: Uint8Array): Buffer {
  const lines: string[] = [];
  let line = '';
  for (let at = 0; at < octets.length; at += 1) {
    const octet = octets[at] ?? 0;
    if (octet === 0x0d && octets[at + 1] === 0x0a) {
      lines.push(line);
      line = '';
      at += 1;
      continue;
    }
    const beforeEnd = octets[at + 1] === 0x0d;
    const token = isSafe(octet, line, beforeEnd ? 'last' : 'inside')
      ? String.fromCharCode(octet)
      : `=${hex[octet]}`;
    if (line.length + token.length > lineLength - 1) {
      lines.push(`${line}=`);
      line = '';
    }
    line += token;
  }
  return Buffer.from([...lines, line].join('\r\n'), 'latin1');
}

const hex = Array.from({ length: 256 }, (_, octet) =>
  octet.toString(16).toUpperCase().padStart(2, '0'),
);

/** Not safe: `=`, controls, 8-bit octets, a blank at a line's end, a dot or an F at its start. */
function isSafe(octet: number, line: string, place: 'inside' | 'last'): boolean {
  if (octet === 0x20 || octet === 0x09) return place === 'inside';
  if (line === '' && (octet === 0x2e || octet === 0x46)) return false;
  return octet > 0x20 && octet < 0x7f && octet !== 0x3d;
}

/** True when the octets may travel as they are: ASCII, in lines of at most 998 octets. */
export function isSevenBit(octets: Uint8Array): boolean {
  let line = 0;
  for (const octet of octets) {
    line = octet === 0x0a ? 0 : line + 1;
    if (octet >= 0x80 || line > 998) return false;
  }
  return true;
}
