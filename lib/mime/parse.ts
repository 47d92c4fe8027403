/** The door to mailparser: it undoes base64, as streams, so that attachments need not be held. */
import { Readable } from 'node:stream';
import { type AttachmentStream, MailParser, type MessageText } from 'mailparser';
import { LIMITS } from './limits.ts';
import { repairedMessage } from './repair.ts';

/** What is told of one body while it is decoded. */
export interface BodySink {
  chunk(octets: Buffer): void;
}

/** Bodies handed to one parser: mailparser keeps some 100 KB for each until it ends. */
const BATCH = 100;

function createParser(): MailParser {
  const options = {
    maxChildNodes: BATCH + 10,
    skipHtmlToText: true,
    skipImageLinks: true,
    skipTextLinks: true,
    skipTextToHtml: true,
  };
  return new MailParser(options);
}

function hand(data: AttachmentStream | MessageText, sinks: readonly BodySink[]): void {
  if (data.type !== 'attachment') return;
  const sink = sinks[Number(data.filename)];
  data.content.on('data', (chunk: Buffer) => sink?.chunk(chunk));
  data.content.on('end', () => data.release());
}

function parseBatch(bodies: readonly Buffer[], sinks: readonly BodySink[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = createParser();
    const source = Readable.from(repairedMessage(bodies), { objectMode: false });
    const settle = (cause: Error | null): void => {
      clearTimeout(timer);
      source.destroy();
      parser.destroy();
      if (cause) reject(cause);
      else resolve();
    };
    // mailparser is known to end without a word over some messages; none of ours, so far.
    const timer = setTimeout(
      () => settle(new Error(`mailparser was not done in ${LIMITS.parseMilliseconds} ms`)),
      LIMITS.parseMilliseconds,
    );
    parser.on('data', (data) => hand(data, sinks));
    parser.on('end', () => settle(null));
    parser.on('error', settle);
    source.on('error', settle);
    source.pipe(parser);
  });
}

/**
 * Decodes base64 bodies, each into the sink of the same index.
 *
 * @throws Error when mailparser fails or is not done within `LIMITS.parseMilliseconds`.
 */
export async function parseBase64(
  bodies: readonly Buffer[],
  sinks: readonly BodySink[],
): Promise<void> {
  for (let at = 0; at < bodies.length; at += BATCH) {
    await parseBatch(bodies.slice(at, at + BATCH), sinks.slice(at, at + BATCH));
  }
}
