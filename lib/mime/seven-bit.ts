/** Charsets that shift within seven bits and that iconv-lite lacks: ISO-2022-KR (RFC 1557), HZ (RFC 1843). */
import iconv from 'iconv-lite';

const LF = 0x0a;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const TILDE = 0x7e;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** ESC $ ) C, which says that Korean follows. */
const DESIGNATION = '\x1b$)C';

/** Whether the octets say of themselves that they are ISO-2022-KR. */
export function isIso2022kr(octets: Buffer): boolean {
  return octets.includes(DESIGNATION);
}

/** Between the shifts stands EUC-KR without its eighth bits. A line begins unshifted. */
export function decodeIso2022kr(octets: Buffer): string {
  const out = Buffer.allocUnsafe(octets.length);
  let size = 0;
  let high = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    if (octet === SHIFT_OUT) high = 0x80;
    else if (octet === SHIFT_IN) high = 0;
    else if (octet === 0x1b && octets.toString('latin1', at, at + 4) === DESIGNATION) at += 3;
    else {
      if (octet === LF) high = 0;
      out[size++] = octet > 0x20 ? octet | high : octet;
    }
  }
  return iconv.decode(out.subarray(0, size), 'cp949');
}

/** Between `~{` and `~}` stands GB 2312 without its eighth bits; `~~` is a tilde, `~` before a line's end joins. */
export function decodeHz(octets: Buffer): string {
  const out = Buffer.allocUnsafe(octets.length);
  let size = 0;
  let high = 0;
  for (let at = 0; at < octets.length; at++) {
    const octet = octets[at] ?? 0;
    const next = octet === TILDE ? octets[at + 1] : undefined;
    if (next === OPEN || next === CLOSE) {
      high = next === OPEN ? 0x80 : 0;
      at++;
    } else if (high === 0 && next === LF) at++;
    else {
      if (high === 0 && next === TILDE) at++;
      if (octet === LF) high = 0;
      out[size++] = octet > 0x20 ? octet | high : octet;
    }
  }
  return iconv.decode(out.subarray(0, size), 'gb18030');
}
