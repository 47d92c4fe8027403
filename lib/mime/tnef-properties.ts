/** The MAPI properties of a message or an attachment within winmail.dat (MS-OXTNEF §2.1.3.4). */
import { decodeText } from './charset.ts';
import { LIMITS } from './limits.ts';

/** Property identifiers (MS-OXPROPS). */
export const PROPERTY = {
  subject: 0x0037,
  sentAt: 0x0039,
  senderName: 0x0c1a,
  senderAddress: 0x0c1f,
  deliveredAt: 0x0e06,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
  attachContentId: 0x3712,
  internetCodePage: 0x3fde,
  senderSmtpAddress: 0x5d01,
} as const;

/** Octets of fixed-size property values, padded to four. */
const FIXED: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
};
/** A type whose value begins with the identifier of its interface. */
export const TYPE_OBJECT = 0x0d;
const TYPE_STRING = 0x1e;
const TYPE_UNICODE = 0x1f;
const TYPE_BINARY = 0x102;

/** Walks a MAPI property list; stops quietly where it makes no sense. */
class PropertyReader {
  private at = 4;
  private readonly data: Buffer;
  private readonly count: number;

  constructor(data: Buffer) {
    this.data = data;
    this.count = data.length >= 4 ? Math.min(data.readUInt32LE(0), 10_000) : 0;
  }

  private word(): number {
    if (this.at + 4 > this.data.length) throw new RangeError('property list cut off');
    const value = this.data.readUInt32LE(this.at);
    this.at += 4;
    return value;
  }

  /** Named properties carry a GUID and a number or a name behind their tag. */
  private skipName(): void {
    this.at += 16;
    if (this.word() === 0) this.at += 4;
    else {
      const length = this.word();
      this.at += length + ((4 - (length % 4)) % 4);
    }
  }

  private sized(): Buffer {
    const length = this.word();
    const value = this.data.subarray(this.at, this.at + length);
    this.at += length + ((4 - (length % 4)) % 4);
    return value;
  }

  private value(type: number): Buffer {
    const base = type & 0x0fff;
    const variable =
      base === TYPE_STRING || base === TYPE_UNICODE || base === TYPE_BINARY || base === TYPE_OBJECT;
    const many = (type & 0x1000) !== 0;
    const count = variable || many ? this.word() : 1;
    let first: Buffer = Buffer.alloc(0);
    for (let index = 0; index < Math.min(count, 10_000); index++) {
      let value: Buffer;
      if (variable) value = this.sized();
      else {
        const size = FIXED[base];
        if (size === undefined) throw new RangeError('unknown property type');
        value = this.data.subarray(this.at, this.at + size);
        this.at += size;
      }
      if (index === 0) first = value;
    }
    return first;
  }

  read(): Map<number, { type: number; value: Buffer }> {
    const found = new Map<number, { type: number; value: Buffer }>();
    try {
      for (let index = 0; index < this.count; index++) {
        const tag = this.word();
        if (tag >>> 16 >= 0x8000) this.skipName();
        found.set(tag >>> 16, { type: tag & 0xffff, value: this.value(tag & 0xffff) });
      }
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
    }
    return found;
  }
}

/** By identifier; of several values of one, the first. */
export type Properties = ReturnType<PropertyReader['read']>;

/** Reads a property list, as far as it makes sense. */
export function readProperties(data: Buffer): Properties {
  return new PropertyReader(data).read();
}

/** Text without the zeros that end a string. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

/** The charset of a property's value. `charset` is that of strings that are not Unicode. */
export function charsetOf<Label extends string | undefined>(
  property: { type: number },
  charset: Label,
): Label | 'utf-16le' {
  return (property.type & 0xfff) === TYPE_UNICODE ? 'utf-16le' : charset;
}

/** A short string, a name or a subject; empty where there is none. */
export function lineOf(properties: Properties, id: number, charset: string): string {
  const property = properties.get(id);
  if (!property) return '';
  const value = property.value.subarray(0, LIMITS.fieldLength);
  return withoutEnd(decodeText(value, charsetOf(property, charset)));
}

/** A number; null where there is none. */
export function integerOf(properties: Properties, id: number): number | null {
  const value = properties.get(id)?.value;
  return value?.length === 4 ? value.readUInt32LE(0) : null;
}

/** Milliseconds from 1601, when Windows begins to count, to 1970. */
const EPOCH = 11_644_473_600_000;

/** A time; null where there is none, or none that makes sense. */
export function timeOf(properties: Properties, id: number): Date | null {
  const value = properties.get(id)?.value;
  if (value?.length !== 8) return null;
  const time = new Date(Number(value.readBigUInt64LE(0) / 10_000n) - EPOCH);
  const year = time.getUTCFullYear();
  return year >= 1970 && year <= 9_999 ? time : null;
}
