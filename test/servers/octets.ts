/** Compares raw messages as a server gives them with those it was given. */

/** The message without the header fields that the server put in, its octets else untouched. */
export function withoutFields(message: Uint8Array, names: readonly string[]): Buffer {
  const text = Buffer.from(message).toString('latin1');
  if (names.length === 0) return Buffer.from(text, 'latin1');
  const end = text.startsWith('\r\n') ? 0 : text.indexOf('\r\n\r\n') + 2;
  const field = new RegExp(`^(?:${names.join('|')}):.*\\r\\n(?:[ \\t].*\\r\\n)*`, 'gim');
  return Buffer.from(text.slice(0, end).replace(field, '') + text.slice(end), 'latin1');
}

/** One line for each message, for comparing maildrops whose order the server chose. */
export function inAnyOrder(messages: readonly Uint8Array[]): string[] {
  return messages.map((message) => Buffer.from(message).toString('latin1')).toSorted();
}

/** Lines after the header's blank line. */
export function bodyLines(message: Uint8Array): string[] {
  const text = Buffer.from(message).toString('latin1');
  const body = text.slice(text.indexOf('\r\n\r\n') + 4);
  return body === '' ? [] : body.replace(/\r\n$/, '').split('\r\n');
}
