/** What a Content-Type field means (RFC 2045 §5.2, RFC 2046 §5.1.5), however it is written. */

/** What most parts are. */
const EVERYDAY = new Set([
  'text/plain',
  'text/html',
  'multipart/alternative',
  'multipart/mixed',
  'multipart/related',
]);

/** A type from a Content-Type field; `parent` is that of the multipart around it. QUIRK: `text`, `text plain` and garbage occur. */
export function mediaType(value: string, parent: string | undefined): string {
  if (EVERYDAY.has(value)) return value;
  const plain = value.replace(/\s*\/\s*/, '/');
  if (/^[\w!#$&^.+-]+\/[\w!#$&^.+*-]+$/.test(plain)) return plain;
  if (/^text\b/.test(plain)) return plain.includes('html') ? 'text/html' : 'text/plain';
  if (/^html$/.test(plain)) return 'text/html';
  if (plain === '' && parent === 'multipart/digest') return 'message/rfc822';
  if (plain.startsWith('multipart')) return 'multipart/mixed';
  return plain === '' || !plain.includes('/') ? 'text/plain' : 'application/octet-stream';
}
