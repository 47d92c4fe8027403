/** The two POP3 doors: plain with STLS, and TLS from the first octet, on loopback only. */
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, createServer as createTlsServer } from 'node:tls';
import { limits } from '@/lib/demo/limits';
import { Connection, type ConnectionOptions } from './connection.ts';

const host = '127.0.0.1';

/** Where to listen; 0 lets the system choose. */
export interface Pop3Options extends Omit<ConnectionOptions, 'secureContext'> {
  readonly port: number;
  readonly tlsPort: number;
  /** PEM texts. */
  readonly key: string;
  readonly certificate: string;
}

/** A running pair of listeners. */
export interface Pop3Server {
  readonly host: string;
  readonly port: number;
  readonly tlsPort: number;
  /** Stops listening and drops every line, without UPDATE. */
  stop(): Promise<void>;
}

/** Starts to listen. @throws the system's error when a port is taken. */
export async function startPop3(options: Pop3Options): Promise<Pop3Server> {
  const tls = { key: options.key, cert: options.certificate };
  const settings = { ...options, secureContext: createSecureContext(tls) };
  const open = new Set<Connection>();
  const serve = (state: 'off' | 'on') => (socket: Socket) => {
    const connection = new Connection(socket, state, settings);
    open.add(connection);
    socket.once('close', () => open.delete(connection));
  };
  const plain = createServer(serve('off'));
  const secured = createTlsServer({ ...tls, handshakeTimeout: 10_000 }, serve('on'));
  secured.on('tlsClientError', (_error, socket) => socket.destroy());
  plain.maxConnections = limits.connections;
  secured.maxConnections = limits.connections;
  const port = await listen(plain, options.port);
  const tlsPort = await listen(secured, options.tlsPort);
  const stop = async () => {
    const closed = [plain, secured].map((server) => close(server));
    for (const connection of open) connection.destroy();
    await Promise.all(closed);
  };
  return { host, port, tlsPort, stop };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
