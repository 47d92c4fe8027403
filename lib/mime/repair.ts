/** The repair pass: encoded bodies put into a multipart that leaves mailparser nothing to guess. */

const CHUNK_OCTETS = 64 * 1024;

/** A delimiter that occurs in none of the bodies: found by trying, so that no chance is needed. */
function freeBoundary(bodies: readonly Buffer[]): string {
  for (let number = 1; ; number++) {
    const boundary = `poplar-${number}`;
    if (bodies.every((octets) => octets.indexOf(`--${boundary}`, 0, 'latin1') === -1)) {
      return boundary;
    }
  }
}

/**
 * Base64 bodies as one flat message, each an attachment whose file name is its index. Whatever was
 * wrong around them in the message that they came from (delimiters with trailing blanks, types
 * without a subtype, encodings misspelt, multiparts nested or not closed) stays behind.
 */
export function* repairedMessage(bodies: readonly Buffer[]): Generator<Buffer> {
  const boundary = freeBoundary(bodies);
  yield Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`);
  for (const [index, octets] of bodies.entries()) {
    yield Buffer.from(
      `--${boundary}\r\nContent-Type: application/octet-stream\r\n` +
        `Content-Disposition: attachment; filename="${index}"\r\n` +
        'Content-Transfer-Encoding: base64\r\n\r\n',
    );
    for (let at = 0; at < octets.length; at += CHUNK_OCTETS) {
      yield octets.subarray(at, at + CHUNK_OCTETS);
    }
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}
