/** Names for what begins in the browser: letters, and those that one writes as. */

/** 128 random bits in base64url. Also where a page came by plain HTTP, unlike crypto.randomUUID. */
export function newKey(): string {
  const octets = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...octets))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
