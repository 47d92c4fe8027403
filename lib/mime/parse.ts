/** The door to mailparser: bodies with their transfer encodings undone, as streams give them. */
import { Readable } from 'node:stream';
import { MailParser } from 'mailparser';
import { LIMITS } from './limits.ts';
import { trimQuotedPrintable } from './repair.ts';
import type { TransferEncoding } from './transfer.ts';

/** One leaf's body as it stands in the message. `keep`: its content is wanted, not its size alone. */
export interface EncodedBody {
  octets: Buffer;
  encoding: TransferEncoding;
  keep: 'content' | 'size';
}

/** The same, decoded. `content` is null where only the size was wanted. */
export interface DecodedBody {
  size: number;
  content: Buffer | null;
}

const CHUNK_OCTETS = 64 * 1024;

/** A delimiter that occurs in none of the bodies: found by trying, so that no chance is needed. */
function freeBoundary(bodies: readonly EncodedBody[]): string {
  for (let number = 1; ; number++) {
    const boundary = `poplar-${number}`;
    if (bodies.every(({ octets }) => octets.indexOf(`--${boundary}`, 0, 'latin1') === -1)) {
      return boundary;
    }
  }
}

/** What mailparser gets: one flat multipart that leaves it nothing to guess. */
function* canonical(bodies: readonly EncodedBody[]): Generator<Buffer> {
  const boundary = freeBoundary(bodies);
  yield Buffer.from(`Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`);
  for (const [index, { octets, encoding }] of bodies.entries()) {
    const transfer = encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'binary';
    yield Buffer.from(
      `--${boundary}\r\nContent-Type: application/octet-stream\r\n` +
        `Content-Disposition: attachment; filename="${index}"\r\n` +
        `Content-Transfer-Encoding: ${transfer}\r\n\r\n`,
    );
    const body = encoding === 'quoted-printable' ? trimQuotedPrintable(octets) : octets;
    for (let at = 0; at < body.length; at += CHUNK_OCTETS) {
      yield body.subarray(at, at + CHUNK_OCTETS);
    }
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

/**
 * Decodes the bodies, in order.
 *
 * @throws Error when mailparser fails or is not done within `LIMITS.parseMilliseconds`.
 */
export function decodeBodies(bodies: readonly EncodedBody[]): Promise<DecodedBody[]> {
  const decoded: DecodedBody[] = bodies.map(({ keep }) => ({
    size: 0,
    content: keep === 'content' ? Buffer.alloc(0) : null,
  }));
  if (bodies.every(({ octets }) => octets.length === 0)) return Promise.resolve(decoded);
  return new Promise((resolve, reject) => {
    const parser = new MailParser({
      maxHtmlLengthToParse: 0,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxChildNodes: LIMITS.entities + 10,
    } as ConstructorParameters<typeof MailParser>[0]);
    const source = Readable.from(canonical(bodies), { objectMode: false });
    const timer = setTimeout(
      () => fail(new Error('mailparser did not finish')),
      LIMITS.parseMilliseconds,
    );
    const fail = (cause: Error): void => {
      clearTimeout(timer);
      source.unpipe(parser);
      source.destroy();
      parser.destroy();
      reject(cause);
    };
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return;
      const target = decoded[Number(data.filename)];
      const chunks: Buffer[] = [];
      data.content.on('data', (chunk: Buffer) => {
        if (!target) return;
        target.size += chunk.length;
        if (target.content) chunks.push(chunk);
      });
      data.content.on('end', () => {
        if (target?.content) target.content = Buffer.concat(chunks);
        data.release();
      });
    });
    parser.on('end', () => {
      clearTimeout(timer);
      resolve(decoded);
    });
    parser.on('error', fail);
    source.on('error', fail);
    source.pipe(parser);
  });
}
