/** Multi-line replies as a POP3 server writes them (RFC 1939 §3). */

/** `+OK`, the lines, and the termination octet. */
export function listing(lines: readonly string[]): string {
  return `+OK\r\n${lines.map((line) => `${line}\r\n`).join('')}.\r\n`;
}

/** A message, byte-stuffed. */
export function body(raw: string): string {
  const whole = raw.endsWith('\r\n') ? raw : `${raw}\r\n`;
  return `+OK\r\n${whole.replace(/^\./gm, '..')}.\r\n`;
}

/** What TOP gives of a message. */
export function beginning(raw: string, lines: number): string {
  const end = raw.indexOf('\r\n\r\n');
  const text = raw.slice(end + 4).split('\r\n');
  return `${raw.slice(0, end)}\r\n\r\n${text.slice(0, lines).join('\r\n')}`;
}
