/** One request to a host that a message named: over a public line, bounded, and told nothing of us. */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { OpenLine } from '@/lib/server/public-line';
import { ANSWER_OCTETS, HEADER_OCTETS, PORTS } from './limits.ts';

/** What is asked. Headers are all that are sent beside Host, Connection and Content-Length. */
export interface Asked {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What came back; redirects are not followed. */
export interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly content: Uint8Array;
}

/** @throws Error for whatever went wrong: nobody outside is told what it was. */
export type Ask = (asked: Asked) => Promise<Answer>;

/** `openLine` decides where to connect. Every request has a line of its own: none is ever shared. */
export function createAsk(openLine: OpenLine): Ask {
  return async (asked) => {
    const { url, signal } = asked;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = await openLine({ host, port: portOf(url), signal });
    try {
      return await readAnswer(await send(asked, socket));
    } finally {
      socket.destroy();
    }
  };
}

/** @throws Error where it is no address of the web: another scheme or port, or a name and password */
function portOf(url: URL): number {
  const usual = { 'http:': 80, 'https:': 443 }[url.protocol];
  const port = url.port === '' ? usual : Number(url.port);
  const isPlain = url.username === '' && url.password === '';
  if (usual === undefined || port === undefined || !PORTS.has(port) || !isPlain) {
    throw new Error('This is no plain address of the web.');
  }
  return port;
}

type Line = Awaited<ReturnType<OpenLine>>;

function send(asked: Asked, socket: Line): Promise<IncomingMessage> {
  const { url, method, body = '', signal } = asked;
  // Said by us, as browsers say it: Node would add the port, and so its name.
  const headers = { Host: url.host, ...asked.headers };
  const options = { method, headers, signal, maxHeaderSize: HEADER_OCTETS };
  return new Promise((resolve, reject) => {
    const sent =
      url.protocol === 'https:'
        ? // TLS is put around the line that was checked; the name is that of the certificate.
          httpsRequest(url, { ...options, agent: false, ...{ socket } })
        : httpRequest(url, { ...options, createConnection: () => socket });
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end(body);
  });
}

async function readAnswer(response: IncomingMessage): Promise<Answer> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of response) {
    octets += chunk.byteLength;
    if (octets > ANSWER_OCTETS) throw new Error('The answer is too large.');
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location ?? null,
    content: Buffer.concat(chunks),
  };
}
