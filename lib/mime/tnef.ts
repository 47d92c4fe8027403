/** winmail.dat: what Outlook wraps its attachments in (MS-OXTNEF). */
import { decodeText } from './charset.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { LIMITS } from './limits.ts';
import { readRtf } from './rtf.ts';
import type { PackedFile } from './uuencode.ts';

/** What a TNEF stream holds of use: its files, and a body where there is one. */
export interface Tnef {
  files: PackedFile[];
  html: string | null;
  text: string | null;
}

const SIGNATURE = 0x223e9f78;
/** Attribute identifiers (MS-OXTNEF §2.1.3). */
const ATTRIBUTE = {
  body: 0x2800c,
  attachData: 0x6800f,
  attachTitle: 0x18010,
  messageProperties: 0x69003,
  attachProperties: 0x69005,
  attachRendering: 0x69002,
  codePage: 0x69007,
} as const;
/** Property identifiers (MS-OXPROPS). */
const PROPERTY = {
  body: 0x1000,
  html: 0x1013,
  rtf: 0x1009,
  attachData: 0x3701,
  attachFilename: 0x3704,
  attachLongFilename: 0x3707,
  attachMimeTag: 0x370e,
  displayName: 0x3001,
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
const TYPE_OBJECT = 0x0d;
const TYPE_STRING = 0x1e;
const TYPE_UNICODE = 0x1f;
const TYPE_BINARY = 0x102;

interface Attribute {
  id: number;
  data: Buffer;
}

function* attributes(octets: Buffer): Generator<Attribute> {
  for (let at = 6; at + 9 <= octets.length; ) {
    const id = octets.readUInt32LE(at + 1);
    const length = octets.readUInt32LE(at + 5);
    const start = at + 9;
    yield { id: id & 0xffffff, data: octets.subarray(start, start + length) };
    at = start + length + 2;
  }
}

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

type Properties = ReturnType<PropertyReader['read']>;

function text(properties: Properties, id: number, charset: string): string {
  const property = properties.get(id);
  if (!property) return '';
  const label = (property.type & 0xfff) === TYPE_UNICODE ? 'utf-16le' : charset;
  return decodeText(property.value, label).replace(/\0+$/, '');
}

interface Draft {
  title: string;
  data: Buffer | null;
  properties: Properties;
}

function finish(draft: Draft, number: number, charset: string): PackedFile | null {
  const object = draft.properties.get(PROPERTY.attachData);
  // An embedded object's value begins with the identifier of its interface.
  const embedded = object?.type === TYPE_OBJECT ? object.value.subarray(16) : object?.value;
  const content = draft.data ?? embedded;
  if (!content) return null;
  const filename =
    text(draft.properties, PROPERTY.attachLongFilename, charset) ||
    text(draft.properties, PROPERTY.attachFilename, charset) ||
    draft.title ||
    text(draft.properties, PROPERTY.displayName, charset);
  const type = text(draft.properties, PROPERTY.attachMimeTag, charset).toLowerCase();
  return { mark: `t${number}`, filename, type, content };
}

/** HTML and text where they are given; else what the RTF says. */
function readBody(tnef: Tnef, properties: Properties, charset: string): void {
  const html = properties.get(PROPERTY.html);
  if (html) tnef.html = decodeText(html.value, undefined, 'html');
  tnef.text ??= text(properties, PROPERTY.body, charset) || null;
  const rtf = properties.get(PROPERTY.rtf);
  if (!rtf || tnef.html !== null) return;
  const body = readRtf(decompressRtf(rtf.value));
  tnef.html = body.html;
  tnef.text ??= body.text;
}

/** Reads a TNEF stream, whole or cut off. What is not TNEF gives nothing. */
export function readTnef(octets: Buffer): Tnef {
  const tnef: Tnef = { files: [], html: null, text: null };
  if (octets.length < 6 || octets.readUInt32LE(0) !== SIGNATURE) return tnef;
  let charset = 'windows-1252';
  let draft: Draft | null = null;
  const close = (): void => {
    const file = draft ? finish(draft, tnef.files.length + 1, charset) : null;
    if (file && tnef.files.length < LIMITS.packedFiles) tnef.files.push(file);
  };
  for (const { id, data } of attributes(octets)) {
    if (id === ATTRIBUTE.codePage && data.length >= 4) charset = `windows-${data.readUInt32LE(0)}`;
    else if (id === ATTRIBUTE.body) tnef.text = decodeText(data, charset).replace(/\0+$/, '');
    else if (id === ATTRIBUTE.messageProperties) {
      readBody(tnef, new PropertyReader(data).read(), charset);
    } else if (id === ATTRIBUTE.attachRendering) {
      close();
      draft = { title: '', data: null, properties: new Map() };
    } else if (draft) {
      const current: Draft = draft;
      if (id === ATTRIBUTE.attachTitle)
        current.title = decodeText(data, charset).replace(/\0+$/, '');
      else if (id === ATTRIBUTE.attachData) current.data = data;
      else if (id === ATTRIBUTE.attachProperties)
        current.properties = new PropertyReader(data).read();
    }
  }
  close();
  return tnef;
}
