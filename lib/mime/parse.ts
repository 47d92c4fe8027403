/** The door to mailparser: it undoes a file's base64 as a stream, no faster than the file is taken. */
import { Readable } from 'node:stream';
import { MailParser } from 'mailparser';

/** Whatever was wrong around the file in the message that it came from stays behind. */
const HEADER = Buffer.from(
  'Content-Type: application/octet-stream\r\n' +
    'Content-Disposition: attachment\r\n' +
    'Content-Transfer-Encoding: base64\r\n\r\n',
);

function* asMessage(body: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield HEADER;
  yield* body;
}

/** Decodes one base64 body. Leaving the loop early ends the work. */
export async function* decodeFile(body: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(asMessage(body), { objectMode: false });
  const parser = new MailParser({ skipHtmlToText: true, skipTextToHtml: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const data of parser) {
      if (data.type !== 'attachment') continue;
      yield* data.content;
      data.release();
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
}
