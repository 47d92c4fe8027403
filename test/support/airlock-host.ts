/** A small web server with one page around <MessageFrame>, for tests that need no mail and no Next. */
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { build, type Plugin } from 'esbuild';
import { forPaper, lenient, type Shell } from '@/app/airlock/shell';

/** The page's address, and how to stop. */
export interface AirlockHost {
  url: string;
  stop(): Promise<void>;
}

/** What is served. */
export interface AirlockHostOptions {
  shell: Shell;
  /** The page's own Content-Security-Policy; none where empty. */
  pagePolicy: string;
  /** Changes to the page's script while it is bundled. */
  pagePlugins: Plugin[];
}

/** Starts the server on a port of its own. */
export async function startAirlockHost(options: AirlockHostOptions): Promise<AirlockHost> {
  const script = await bundlePage(options.pagePlugins);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (path === '/airlock') {
      response.writeHead(200, options.shell.headers).end(options.shell.html);
    } else if (path === '/airlock/lenient') {
      response.writeHead(200, options.shell.headers).end(lenient(options.shell).html);
    } else if (path === '/airlock/paper') {
      const { html, headers } = forPaper(options.shell);
      response.writeHead(200, headers).end(html);
    } else if (path === '/page.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    } else if (path === '/') {
      const policy = options.pagePolicy && { 'Content-Security-Policy': options.pagePolicy };
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy }).end(PAGE);
    } else {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** Listens on loopback, on a port that the system chooses. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Poplar</title>
<link rel="icon" href="data:,"><body><div id="root"></div>
<script src="/page.js"></script></body></html>`;

async function bundlePage(plugins: Plugin[]): Promise<string> {
  const bundle = await build({
    entryPoints: ['test/support/airlock-page.tsx'],
    plugins,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.SHELL_NAME': '"test"' },
    logLevel: 'silent',
  });
  return bundle.outputFiles[0]?.text ?? '';
}
