/** ASN.1 values written as DER (X.690), as far as a certificate needs them. */

const wrap = (tag: number, ...contents: Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
};

function length(octets: number): Buffer {
  if (octets < 0x80) return Buffer.from([octets]);
  const hex = octets.toString(16);
  const digits = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits]);
}

function base128(value: number): number[] {
  const digits = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

export const sequence = (...items: Uint8Array[]): Buffer => wrap(0x30, ...items);

export const set = (...items: Uint8Array[]): Buffer => wrap(0x31, ...items);

/** A non-negative INTEGER from hexadecimal digits, in the fewest octets; the sign bit stays clear. */
export function integer(hex: string): Buffer {
  const digits = hex.replace(/^0+(?=.)/, '');
  const octets = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  const signed = (octets[0] ?? 0) >= 0x80;
  return wrap(0x02, ...(signed ? [Buffer.from([0])] : []), octets);
}

export const trueValue = (): Buffer => wrap(0x01, Buffer.from([0xff]));

export const octetString = (content: Uint8Array): Buffer => wrap(0x04, content);

export const bitString = (content: Uint8Array): Buffer => wrap(0x03, Buffer.from([0]), content);

export const utf8String = (text: string): Buffer => wrap(0x0c, Buffer.from(text));

/** A GeneralizedTime from `YYYYMMDDHHMMSSZ`, a UTCTime from `YYMMDDHHMMSSZ`. */
export const time = (text: string): Buffer =>
  wrap(text.length === 15 ? 0x18 : 0x17, Buffer.from(text, 'latin1'));

/** A context-specific value: constructed (`0xa0 | number`) or primitive (`0x80 | number`). */
export const tagged = (tag: number, content: Uint8Array): Buffer => wrap(tag, content);

/** An OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return wrap(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
