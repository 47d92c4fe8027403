/** Which parts need no tile, because the HTML shows them; and that no other part is hidden. */
import { expect, test } from 'vitest';
import { readMessage } from '@/lib/mime';
import { shownIds } from '@/lib/mime/shown-images';

const ids = (html: string) => [...shownIds(html)];

test.each([
  ['<img alt="a > b" src="cid:a@b">', ['a@b']],
  ["<IMG width=1 SRC = 'CID:a%40b'>", ['a@b']],
  ['<img src=cid:a@b width=1>', ['a@b']],
  ['<img src="cid:photo (1).png">', ['photo (1).png']],
  ['<img src="cid:&lt;a@b&gt;">', ['a@b']],
  ['<td background="cid:a@b">', ['a@b']],
  ['<td style="background-image:url(&quot;cid:a@b&quot;)">', ['a@b']],
  ['<style><!-- p { background: url( cid:a@b ) } --></style>', ['a@b']],
  ['<!--[if !mso]><!--><img src="cid:a@b"><!--<![endif]-->', ['a@b']],
])('%s shows one', (html, shown) => {
  expect(ids(html)).toEqual(shown);
});

test.each([
  '<a href="cid:doc@x">',
  '<object data="cid:doc@x">',
  '<embed src="cid:doc@x">',
  '<iframe src="cid:doc@x">',
  '<video src="cid:doc@x">',
  '<!-- <img src="cid:doc@x"> -->',
  '<body background="cid:doc@x">',
  '<p>src="cid:doc@x"',
  'cid:doc@x',
])('%s shows none', (html) => {
  expect(ids(html)).toEqual([]);
});

const HEAD = 'From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n';

function inlineOf(html: string, type: string, content: Buffer | string): boolean | undefined {
  const file =
    `Content-Type: ${type}\r\nContent-ID: <a@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n` +
    Buffer.from(content).toString('base64');
  const raw = `${HEAD}Content-Type: text/html\r\n\r\n${html}\r\n--b\r\n${file}\r\n--b--\r\n`;
  return readMessage(Buffer.from(raw)).parts[0]?.inline;
}

const IMG = '<img src="cid:a@x">';
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');

test('a picture that the frame shows is inline, whatever it is declared to be', () => {
  expect(inlineOf(IMG, 'image/png', PNG)).toBe(true);
  expect(inlineOf(IMG, 'application/octet-stream; name=a.png', PNG)).toBe(true);
  expect(inlineOf(IMG, 'image/jpeg', Buffer.from('ffd8ffe0', 'hex'))).toBe(true);
  expect(inlineOf(IMG, 'image/webp', 'RIFF\n\n\n\nWEBPVP8 ')).toBe(true);
});

test.each([
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['image/heic', '\0\0\0\x18ftypheic\0\0\0\0'],
  ['image/tiff', 'II*\0\0\0\0\0'],
  ['image/x-emf', '\x01\0\0\0l\0\0\0'],
  ['image/png', 'no picture'],
  ['application/pdf', '%PDF-1.7'],
])('%s that the frame refuses is offered as a file', (type, content) => {
  expect(inlineOf(IMG, type, content)).toBe(false);
});

test('a file that the HTML links to or embeds is offered, and so is a picture', () => {
  expect(inlineOf('<a href="cid:a@x">the plan</a>', 'application/pdf', '%PDF-1.7')).toBe(false);
  expect(inlineOf('<object data="cid:a@x"></object>', 'application/pdf', '%PDF-1.7')).toBe(false);
  expect(inlineOf('<a href="cid:a@x">the plan</a>', 'image/png', PNG)).toBe(false);
});

test('names without end are read in no time', () => {
  for (const piece of ['cid:', 'src=', 'src = ', '<img ', '<!--', 'url(', `src${' '.repeat(99)}`])
    shownIds(`cid:${piece.repeat(2_000_000 / piece.length)}`);
});
