/** A raw message → the body of a multi-line reply: TOP's cut, byte-stuffing (RFC 1939 §3). */

const lf = 0x0a;
const cr = 0x0d;
const dot = Buffer.from('.');
const end = Buffer.from('.\r\n');
const lineEnd = Buffer.from('\r\n');

/** Doubles each dot that begins a line and adds the termination octet with its CRLF. */
export function* stuffed(segments: Iterable<Uint8Array>): Generator<Uint8Array> {
  let atLineStart = true;
  for (const segment of segments) {
    if (segment.length === 0) continue;
    const octets = Buffer.from(segment.buffer, segment.byteOffset, segment.length);
    let from = 0;
    if (atLineStart && octets[0] === dot[0]) yield dot;
    for (let at = octets.indexOf('\n.'); at !== -1; at = octets.indexOf('\n.', at + 1)) {
      yield octets.subarray(from, at + 1);
      yield dot;
      from = at + 1;
    }
    yield octets.subarray(from);
    atLineStart = octets[octets.length - 1] === lf;
  }
  if (!atLineStart) yield lineEnd;
  yield end;
}

/** The header, the blank line and the first `lines` lines of the body (RFC 1939 §7, TOP). */
export function* top(segments: Iterable<Uint8Array>, lines: number): Generator<Uint8Array> {
  let left = lines;
  let inHeader = true;
  let lineOctets = 0;
  for (const segment of segments) {
    let at = 0;
    for (; at < segment.length; at += 1) {
      if (!inHeader && left === 0) break;
      const octet = segment[at];
      if (octet !== lf) {
        if (octet !== cr) lineOctets += 1;
        continue;
      }
      if (!inHeader) left -= 1;
      else if (lineOctets === 0) inHeader = false;
      lineOctets = 0;
    }
    yield segment.subarray(0, at);
    if (!inHeader && left === 0) return;
  }
}
