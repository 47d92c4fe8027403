/** A winmail.dat as Outlook writes it: the text as RTF, and files (MS-OXTNEF, MS-OXRTFCP). */

const SIGNATURE = 0x223e9f78;
const MESSAGE = 1;
const ATTACHMENT = 2;

function u32(value: number): Buffer {
  const octets = Buffer.alloc(4);
  octets.writeUInt32LE(value);
  return octets;
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(data.reduce((total, octet) => total + octet, 0) & 0xffff);
  return Buffer.concat([Buffer.of(level), u32(id), u32(data.length), data, sum]);
}

/** RTF that was left uncompressed, as one property of binary kind. */
function rtfProperty(rtf: string): Buffer {
  const raw = Buffer.from(rtf, 'latin1');
  const value = Buffer.concat([
    u32(raw.length + 12),
    u32(raw.length),
    Buffer.from('MELA'),
    u32(0),
    raw,
  ]);
  const padding = Buffer.alloc((4 - (value.length % 4)) % 4);
  return Buffer.concat([u32(1), u32(0x1009_0102), u32(1), u32(value.length), value, padding]);
}

/** @param rtf in ASCII */
export function winmail(rtf: string, files: readonly [name: string, content: Buffer][]): Buffer {
  const attached = files.map(([name, content]) =>
    Buffer.concat([
      attribute(ATTACHMENT, 0x6_9002, Buffer.alloc(14)),
      attribute(ATTACHMENT, 0x1_8010, Buffer.from(`${name}\0`, 'latin1')),
      attribute(ATTACHMENT, 0x6_800f, content),
    ]),
  );
  return Buffer.concat([
    u32(SIGNATURE),
    Buffer.of(1, 0),
    attribute(MESSAGE, 0x6_9003, rtfProperty(rtf)),
    ...attached,
  ]);
}
