/** Hears every connection that a browser makes to any host of the web, and who sent it. */
import { createServer, type Socket } from 'node:net';
import { listen } from './airlock-host.ts';

/** Every name under this one leads to the canary; `c17.` before it says which payload called. */
const DOMAIN = 'canary.test';

/** Octets of a connection that are looked at for the signature. */
const MOST_READ = 8_192;

/** The canary and what it has heard. */
export interface Canary {
  /** Lead Chromium to the canary, whatever the port, and nowhere else but to loopback. */
  flags: string[];
  /** Names of the payloads that called, in the order of their calls; `unknown` when unsigned. */
  heard(): string[];
  stop(): Promise<void>;
}

/** The host that payload `name` calls. */
export const canaryHost = (name: string) => `${name}.${DOMAIN}`;

/** Starts listening on loopback. TLS is heard too: a ClientHello names its host in the clear. */
export async function startCanary(): Promise<Canary> {
  const calls: { name: string }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const call = { name: 'unknown' };
    calls.push(call);
    sockets.add(socket);
    let head = '';
    socket.on('data', (octets) => {
      head = (head + octets.toString('latin1')).slice(0, MOST_READ);
      const signed = /([a-z]+\d+)\.canary\.test/i.exec(head)?.[1];
      if (signed !== undefined) call.name = signed.toLowerCase();
      if (signed === undefined && head.length < MOST_READ) return;
      socket.end('HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n');
    });
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  const port = await listen(server);
  return {
    flags: [
      // What the browser itself would call is no payload's doing: it finds nobody.
      `--host-resolver-rules=MAP *.${DOMAIN} 127.0.0.1:${port}, MAP *.${DOMAIN}. 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
    heard: () => calls.map((call) => call.name),
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}
