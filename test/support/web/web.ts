/** The web as a message's pictures see it: one public address that is served by this machine. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { listen } from '@/test/support/airlock-host';

/** Given to nobody that we would ever ask; by its form a public one. */
const ADDRESS = '93.184.215.14';

/** One request that came. */
export interface Hit {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server on the address, and what it was asked. */
export interface Web {
  /** `http://<address>` */
  readonly url: string;
  /** For startPoplar: so that its connections to the address come here. */
  readonly env: Record<string, string>;
  readonly hits: Hit[];
  stop(): void;
}

/** `answer` gives what lies under a path; null for 404. */
export async function startWeb(answer: (path: string) => Uint8Array | null): Promise<Web> {
  const hits: Hit[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const path = request.url ?? '';
    hits.push({ method: request.method ?? '', path, headers: request.headers, body });
    const content = answer(path);
    response.writeHead(content === null ? 404 : 200, { 'Set-Cookie': 'seen=1' });
    response.end(content ?? '');
  });
  const port = await listen(server);
  const preload = join(import.meta.dirname, 'redirect.mjs');
  return {
    url: `http://${ADDRESS}`,
    env: { NODE_OPTIONS: `--import ${preload}`, TEST_WEB: `${ADDRESS}=${port}` },
    hits,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
