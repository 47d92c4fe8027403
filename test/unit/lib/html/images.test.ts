/** What image sources mean, and images known by their first octets. */
import { describe, expect, test } from 'vitest';
import { readContentId, readImageSource, sniffImage } from '@/lib/html/images';

describe('readImageSource', () => {
  test.each([
    ['cid:logo@a', { kind: 'inline', contentId: 'logo@a' }],
    ['CID:%3Clogo%2Bx@a%3E', { kind: 'inline', contentId: 'logo+x@a' }],
    ['data:image/png;base64,AA', { kind: 'data', url: 'data:image/png;base64,AA' }],
    ['//a.example/x', { kind: 'remote', url: 'https://a.example/x', host: 'a.example' }],
    ['\\\\a.example\\x', { kind: 'remote', url: 'https://a.example/x', host: 'a.example' }],
    ['ht\ntp://a.example/x', { kind: 'remote', url: 'http://a.example/x', host: 'a.example' }],
  ])('reads %j', (value, source) => {
    expect(readImageSource(value)).toEqual(source);
  });

  test.each([
    'data:image/svg+xml,<svg/>',
    'data:text/html,x',
    'javascript:x',
    'file:///x',
    'x.png',
    '/x.png',
    '',
    'http://',
    'blob:http://a.example/x',
  ])('shows nothing for %j', (value) => {
    expect(readImageSource(value)).toEqual({ kind: 'nothing' });
  });

  test('keeps a Content-ID whose percent signs are no escapes', () => {
    expect(readContentId('<50%@a>')).toBe('50%@a');
  });
});

describe('sniffImage', () => {
  const octets = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

  test.each([
    ['\x89PNG\r\n\x1a\n....', 'image/png'],
    ['GIF89a..', 'image/gif'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['RIFF....WEBPVP8 ', 'image/webp'],
    ['....ftypavif', 'image/avif'],
    ['BM......', 'image/bmp'],
    ['<svg xmlns=', null],
    ['<!doctype html>', null],
    ['RIFF....WAVE', null],
    ['', null],
  ])('knows %j by its first octets', (text, type) => {
    expect(sniffImage(octets(text))).toBe(type);
  });
});
