/** Text → octets in the charset that a message really uses. */
import iconv from 'iconv-lite';

/** The charsets that the sample mail is written in. */
export type Charset =
  | 'us-ascii'
  | 'utf-8'
  | 'iso-8859-1'
  | 'iso-8859-2'
  | 'iso-8859-7'
  | 'iso-8859-9'
  | 'iso-8859-15'
  | 'windows-1252'
  | 'koi8-r'
  | 'iso-2022-jp'
  | 'shift_jis'
  | 'gb18030'
  | 'big5'
  | 'euc-kr';

/** Encodes `text`; a character that the charset lacks becomes a question mark. */
export function encode(text: string, charset: Charset): Buffer {
  return charset === 'iso-2022-jp' ? encodeJis(text) : iconv.encode(text, charset);
}

/** EUC-JP without its high bits is JIS X 0208, between escape sequences (RFC 1468). */
function encodeJis(text: string): Buffer {
  const octets: number[] = [];
  let double = false;
  for (const octet of iconv.encode(text, 'euc-jp')) {
    const high = octet >= 0x80;
    if (high !== double) octets.push(0x1b, ...(high ? [0x24, 0x42] : [0x28, 0x42]));
    double = high;
    octets.push(octet & 0x7f);
  }
  if (double) octets.push(0x1b, 0x28, 0x42);
  return Buffer.from(octets);
}
