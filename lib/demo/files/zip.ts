/** ZIP archives, and the word-processor file that is one (APPNOTE 4.3). */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file's path inside the archive and its content. */
export type Entry = readonly [path: string, content: string | Uint8Array];

/** 1 January 2026 in the archive's own notation: the same archive at each start. */
const date = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** Packs the entries in their order. */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of entries) {
    const octets = Buffer.from(content);
    const packed = deflateRawSync(octets);
    const name = Buffer.from(path);
    const shared = fileFields(octets, packed, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), shared, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const signature = Buffer.from('PK\x01\x02\x14\x00', 'latin1');
    directory.push(Buffer.concat([signature, shared, place, name]));
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

/** What the file's own header and the directory have in common: 26 octets. */
function fileFields(octets: Buffer, packed: Buffer, name: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(crc32(octets), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(octets.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** A word-processor document of plain paragraphs (ECMA-376). */
export function docx(paragraphs: readonly string[]): Buffer {
  const schemas = 'http://schemas.openxmlformats.org';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const shown = paragraphs.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`);
  return zip([
    [
      '[Content_Types].xml',
      `${xml}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xml}<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="r1" Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      'word/document.xml',
      `${xml}<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${shown.join('')}</w:body></w:document>`,
    ],
  ]);
}

function escaped(text: string): string {
  return text.replace(/[<&]/g, (character) => (character === '<' ? '&lt;' : '&amp;'));
}
