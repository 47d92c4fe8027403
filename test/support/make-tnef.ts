/** Writes winmail.dat as Outlook does (MS-OXTNEF), as far as tests want it. */

function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32LE(value >>> 0);
  return octets;
}

/** A property's tag is its identifier, then its type: 0x001e a string, 0x001f Unicode, 0x0102 octets. */
export function property(tag: number, value: Buffer): Buffer {
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([u32(tag), u32(1), u32(value.length), value, padding]);
}

/** One of fixed size: 0x0003 a number, 0x0040 a time. */
export function fixed(tag: number, value: Buffer): Buffer {
  return Buffer.concat([u32(tag), value]);
}

export const number = (tag: number, value: number) => fixed(tag, u32(value));
export const unicode = (id: number, text: string) =>
  property((id << 16) | 0x001f, Buffer.from(`${text}\0`, 'utf16le'));
export const octets = (id: number, value: Buffer) => property((id << 16) | 0x0102, value);

function attribute(level: number, id: number, data: Buffer): Buffer {
  return Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, Buffer.of(0, 0)]);
}

const listed = (properties: readonly Buffer[]) =>
  Buffer.concat([u32(properties.length), ...properties]);

export const codePage = (page: number) => attribute(1, 0x6_9007, u32(page));
export const body = (text: Buffer) => attribute(1, 0x2_800c, text);
export const message = (...properties: Buffer[]) => attribute(1, 0x6_9003, listed(properties));

/** An attachment: its short name, its octets where they are an attribute of their own, its properties. */
export function file(title: string, content: Buffer | null, ...properties: Buffer[]): Buffer {
  return Buffer.concat([
    attribute(2, 0x6_9002, Buffer.alloc(14)),
    attribute(2, 0x1_8010, Buffer.from(`${title}\0`, 'latin1')),
    ...(content === null ? [] : [attribute(2, 0x6_800f, content)]),
    attribute(2, 0x6_9005, listed(properties)),
  ]);
}

/** A message as the property of an attachment. */
export const embedded = (stream: Buffer) =>
  property(
    0x3701_000d,
    Buffer.concat([Buffer.from('0703020000000000c000000000000046', 'hex'), stream]),
  );

export const tnef = (...parts: Buffer[]) =>
  Buffer.concat([u32(0x223e9f78), Buffer.of(1, 0), ...parts]);

/** A mail with nothing but that in it. */
export function mailOf(stream: Buffer): Buffer {
  return Buffer.from(
    'From: a@b.c\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n' +
      `Content-Transfer-Encoding: base64\r\n\r\n${stream.toString('base64')}\r\n`,
  );
}
