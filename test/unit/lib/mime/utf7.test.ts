import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeUtf7 } from '@/lib/mime/utf7';

test.each([
  ['A+ImIDkQ-.', 'A≢Α.'],
  ['Hi Mom -+Jjo--!', 'Hi Mom -☺-!'],
  ['+ZeVnLIqe-', '日本語'],
  ['1 +- 1', '1 + 1'],
  ['+2D3eAA-', '😀'],
  ['+AOQ und +APY', 'ä und ö'],
  ['cut off +AOQA', 'cut off ä'],
  ['+-+-', '++'],
  ['+AOQA5ADk/+-x', 'äääx'],
  ['+//8-', '\uffff'],
  ['+', ''],
  ['', ''],
])('%s', (octets, text) => {
  expect(decodeUtf7(Buffer.from(octets))).toBe(text);
});

test('reads whatever iconv-lite writes, and reads it as iconv-lite does', () => {
  const parts = ['a', '+', '-', '/', 'ä', '≢', '日本', '😀', ' ', '\r\n', '=', '\u0000'];
  for (let seed = 1; seed <= 500; seed++) {
    let state = seed;
    const text = Array.from({ length: 20 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return parts[state % parts.length];
    }).join('');
    const octets = iconv.encode(text, 'utf-7');
    expect(decodeUtf7(octets)).toBe(text);
    expect(decodeUtf7(octets)).toBe(iconv.decode(octets, 'utf-7'));
  }
});
