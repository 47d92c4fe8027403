import { expect, test } from 'vitest';
import { type Download, disposition, download, safeType } from '@/lib/server/http/download';

const octets = (text: string) => Buffer.from(text, 'latin1');

function file(filename: string, type: string, content: Buffer): Download {
  const body = new Response(new Uint8Array(content)).body ?? new ReadableStream();
  return { filename, type, octets: content.length, head: content.subarray(0, 16), body };
}

test('whatever it is, it is a download in a sandbox of its own', async () => {
  const answer = download(file('x.html', 'text/html', octets('<script>')));
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringMatching(/^attachment;/),
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'content-length': '8',
  });
  expect(await answer.text()).toBe('<script>');
});

test('an image is what its first octets say, never what the message says', () => {
  expect(safeType('text/html', octets('\x89PNG\r\n\x1a\n...'))).toBe('image/png');
  expect(safeType('image/png', octets('<svg onload=alert(1)>'))).toBe('application/octet-stream');
  expect(safeType('image/svg+xml', octets('<svg/>'))).toBe('application/octet-stream');
  expect(safeType('IMAGE/WEBP', octets('RIFF1234WEBPVP8 '))).toBe('image/webp');
});

test('types from the short list pass, parameters and scripts do not', () => {
  expect(safeType('Application/PDF', octets('%PDF'))).toBe('application/pdf');
  expect(safeType('text/plain; charset=x', octets('a'))).toBe('application/octet-stream');
  expect(safeType('application/xhtml+xml', octets('<a/>'))).toBe('application/octet-stream');
});

test('names go out twice: in ASCII, and whole', () => {
  expect(disposition('Übung "1".pdf')).toBe(
    `attachment; filename="_bung _1_.pdf"; filename*=UTF-8''%C3%9Cbung%20%221%22.pdf`,
  );
});

test('a name can neither leave its header nor its folder, nor turn its letters around', () => {
  const evil = disposition('a\r\nSet-Cookie: x=1/../..\\b\u202Efdp.exe\uD800');
  expect(evil).not.toMatch(/[\r\n\\/\u202E]/);
  expect(evil).toContain('fdp.exe');
});
