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
  const text = Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString('latin1');
  return Buffer.from(text.split('\r\n').map(quotedLine).join('\r\n'), 'latin1');
}

function quotedLine(line: string): string {
  const written = line
    .replace(/[^\t\x20-\x3c\x3e-\x7e]/g, escapeOctet)
    .replace(/[\t ]$/, escapeOctet)
    .replace(/^\.|^From /, (start) => escapeOctet(start.charAt(0)) + start.slice(1));
  const pieces = written.match(/(?:=[0-9A-F]{2}|[^=]){1,73}/g) ?? [''];
  return pieces.join('=\r\n');
}

function escapeOctet(character: string): string {
  return `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
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
