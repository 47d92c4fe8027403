/** RTF bodies of winmail.dat: unpacked, and read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decompressRtf } from '@/lib/mime/compressed-rtf';
import { LIMITS } from '@/lib/mime/limits';
import { readRtf } from '@/lib/mime/rtf';

const read = (rtf: string) => readRtf(Buffer.from(rtf, 'latin1'));

test('the compressed example of the specification is unpacked', () => {
  const packed = Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232' +
      '0af32068656c090020627705b06c647d0a800fa0',
    'hex',
  );
  expect(decompressRtf(packed).toString('latin1')).toBe(
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  );
});

test('a few octets that would fill the memory are stopped at the limit', () => {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(0xffffffff, 4);
  head.writeUInt32LE(0x75465a4c, 8);
  const bomb = Buffer.alloc(2 * 1024 * 1024, 0xff);
  expect(decompressRtf(Buffer.concat([head, bomb])).length).toBeLessThanOrEqual(LIMITS.rtfOctets);
});

test('anything is unpacked or not, and nothing throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (octets) => {
      const raw = Buffer.from(octets);
      if (raw.length >= 12) raw.writeUInt32LE(0x75465a4c, 8);
      readRtf(decompressRtf(raw));
      readRtf(Buffer.concat([Buffer.from('{\\rtf1'), raw]));
    }),
  );
});

test('text is read without fonts, colours and pictures', () => {
  const { text, html } = read(
    '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator X;}' +
      "{\\pict 89504e47}Gr\\'fc\\'dfe, \\u8364 ?5\\par\\b bold\\b0  and \\{braces\\}\\line end}",
  );
  expect(text).toBe('Grüße, €5\nbold and {braces}\nend');
  expect(html).toBeNull();
});

test('characters of two octets are put together', () => {
  expect(read("{\\rtf1\\ansi\\ansicpg932 \\'93\\'fa\\'96\\'7b}").text).toBe('日本');
});

test('HTML that was wrapped into RTF comes out, and what only RTF needs stays behind', () => {
  const { text, html } = read(
    '{\\rtf1\\ansi\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\htmltag64 <p>}' +
      '\\htmlrtf {\\f0\\htmlrtf0 Hello {\\*\\htmltag84 <b>}\\htmlrtf {\\b \\htmlrtf0 there' +
      '{\\*\\htmltag92 </b>}\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0}',
  );
  expect(html).toBe('<p>Hello <b>there</b></p>');
  expect(text).toBeNull();
});

test('what is no RTF says nothing', () => {
  expect(read('hello')).toEqual({ text: null, html: null });
});
