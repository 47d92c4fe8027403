/** What is shown in a tab of its own, and what never is. */
import { expect, test } from 'vitest';
import type { Download } from '@/lib/server/http/download';
import { show } from '@/lib/server/http/show';

function file(type: string, text: string): Download {
  const content = Buffer.from(text, 'latin1');
  const body = new Response(new Uint8Array(content)).body ?? new ReadableStream();
  return { filename: 'a', type, octets: content.length, head: content.subarray(0, 16), body };
}

test.each([
  ['text/html', '\x89PNG\r\n\x1a\n...', 'image/png'],
  ['application/octet-stream', '%PDF-1.7', 'application/pdf'],
])('of type %s with octets %j it is shown as %s, and can call nobody', (type, octets, shown) => {
  const { headers } = show(file(type, octets));
  expect(headers.get('content-type')).toBe(shown);
  expect(headers.get('content-disposition')).toMatch(/^inline;/);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('content-security-policy')).not.toMatch(/script-src|connect-src/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['image/png', '<svg onload=alert(1)>'],
  ['application/x-pdf', '<script>alert(1)</script>'],
  ['text/html', '<script>alert(1)</script>'],
  ['image/svg+xml', '<svg/>'],
])('of type %s with octets %j it is a download', (type, octets) => {
  const { headers } = show(file(type, octets));
  expect(headers.get('content-disposition')).toMatch(/^attachment;/);
  expect(headers.get('content-type')).toBe('application/octet-stream');
});
