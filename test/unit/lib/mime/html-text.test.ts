/** HTML reduced to text. */
import { expect, test } from 'vitest';
import { decodeEntities, htmlToText } from '@/lib/mime/html-text';

test.each([
  ['<p>Hello <b>you</b></p><p>there</p>', 'Hello you\n\nthere'],
  ['a<br>b', 'a\nb'],
  ['<div>a</div>\n<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
  ['<p>a</p><ul>\n<li>b</li>\n<li>c</li></ul>', 'a\n\nb\nc'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<style>p{color:red}</style><script>alert(1)</script>x', 'x'],
  ['<head><title>T</title></head><body>x</body>', 'x'],
  ['a<!-- b --> c', 'a c'],
  ['a <!--[if mso]>b<![endif]--> c', 'a c'],
  ['1 < 2 &amp;&#32;3 &gt; 2', '1 < 2 & 3 > 2'],
  ['<a title="1 > 2">x</a>', 'x'],
  ['<td>a</td><td>b</td>', 'a b'],
  ['<p>never closed', 'never closed'],
  ['<p title="never closed', ''],
])('%s reads %j', (html, expected) => {
  expect(htmlToText(html)).toBe(expected);
});

test('character references are read, also without their semicolon, and bad ones stay', () => {
  expect(decodeEntities('&euro;&#8364;&#x20ac;&eacute &bogus; &#0;&#x110000;&#150;')).toBe(
    '€€€é &bogus; \ufffd\ufffd–',
  );
});

test('no more is read than asked for', () => {
  expect(htmlToText('<p>word</p>'.repeat(10_000), 100).length).toBeLessThan(200);
});

test('quotes are marked as in plain text; a blockquote that only indents is not one', () => {
  const html =
    '<p>Yes.</p><blockquote type=cite><p>a</p><blockquote class="gmail_quote">b<br>c</blockquote>d</blockquote>after<blockquote>indented</blockquote>';
  expect(htmlToText(html)).toBe('Yes.\n\n> a\n\n> > b\n> > c\n\n> d\n\nafter\n\nindented');
});

test('a long text is read whole, whatever stands where it is cut', () => {
  for (const [piece, read] of [
    ['&eacute;', 'é'],
    ['&#128;', '€'],
    ['a\r\n', 'a '],
    ['<', '<'],
    ['<p>a', 'a\n\n'],
  ] as const) {
    const text = htmlToText(piece.repeat(20_001));
    expect(text.replaceAll('\n\n', '\n')).toBe(read.repeat(20_001).replaceAll('\n\n', '\n').trim());
  }
});
