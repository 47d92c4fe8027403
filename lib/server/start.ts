/** What `npm start` runs: checks the configuration, builds where needed, and serves the pages. */
import { createServer, get, type Server } from 'node:http';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { checkConfig, giveUp, ROOT } from './begin.ts';
import { build, isBuilt } from './build.ts';
import type { Config } from './config.ts';
import { letCompress } from './http/compressible.ts';
import { settleForwarded } from './http/forwarded.ts';
import { oddRequest } from './http/odd-request.ts';
import { forOwnScript } from './http/own-script.ts';

const NODE_NEEDED = 24;

function checkNode(): void {
  const found = Number.parseInt(process.versions.node, 10);
  if (found >= NODE_NEEDED) return;
  giveUp(
    `Poplar needs Node ${NODE_NEEDED}; this is ${process.versions.node}. Run it by npm start.`,
  );
}

async function buildPages(): Promise<void> {
  console.log('Building the pages, which takes up to a minute, once …');
  const { succeeded, output } = await build(ROOT, process.env);
  if (!succeeded) giveUp(`${output}\nThe pages could not be built; the reason is above.`);
}

/** Takes the port first: whoever finds it in use should not have to wait for anything else. */
function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => giveUp(portSentence(error, host, port)));
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function portSentence(error: NodeJS.ErrnoException, host: string | null, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that one, or set PORT to a free port.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is reserved for the system. Set PORT to one above 1023.`;
  }
  return `Cannot listen on ${host}, port ${port} (${error.code}). Check HOST.`;
}

async function serve(config: Config): Promise<void> {
  const readiness = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const refusal = oddRequest(request.method, request.url);
    if (refusal !== null) {
      response.writeHead(refusal, { Connection: 'close' }).end();
      return;
    }
    settleForwarded(
      request.headers,
      request.socket.remoteAddress ?? 'unknown',
      config.trustedProxies,
    );
    letCompress(response);
    await readiness.promise;
    await handle(request, forOwnScript(request, response));
  });
  const port = await listen(server, config);
  const { default: next } = await import('next');
  const app = next({
    dev: false,
    dir: ROOT,
    port,
    hostname: config.host,
  });
  const handle = app.getRequestHandler();
  await app.prepare();
  readiness.resolve();
  await warmUp(server);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
  console.log(greeting(config, port));
}

/**
 * Next starts what runs (instrumentation.ts) with the first request. This is that request, so that
 * a wrong secret or data folder stops the start, and the first visitor need not wait.
 */
async function warmUp(server: Server): Promise<void> {
  const address = server.address();
  if (typeof address !== 'object' || address === null) return;
  const unspecified = address.address === '::' || address.address === '0.0.0.0';
  const host = unspecified ? 'localhost' : address.address;
  const status = await new Promise<number | undefined>((resolve, reject) => {
    // Not fetch, which refuses some ports that HTTP was never spoken on, 6000 among them.
    get({ host, port: address.port, path: '/api/health' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).once('error', reject);
  });
  if (status !== 200) giveUp(`Poplar started but does not answer (${status}). See the log above.`);
}

function greeting(config: Config, port: number): string {
  const isLocal = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(config.host);
  const url = `http://${isLocal ? 'localhost' : config.host}:${port}`;
  const hosts = config.mailServers.map((server) => server.host).join(', ');
  if (config.otherServers === 'allowed') {
    return `Poplar is ready at ${url} for mailboxes anywhere${hosts && `, at ${hosts} first`}.`;
  }
  if (hosts) return `Poplar is ready at ${url} for mailboxes at ${hosts}.`;
  return (
    `Poplar is ready at ${url} with a sample mailbox to try. ` +
    'Set POP3_HOST to use your own mail server.'
  );
}

checkNode();
// Compiled once and kept, all that Next loads takes half the time at the next start.
enableCompileCache(join(ROOT, '.next', 'cache', 'node'));
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
const config = checkConfig();
if (process.argv.includes('build') || !isBuilt(ROOT)) await buildPages();
if (!process.argv.includes('build')) await serve(config);
