/** The same over real sockets: TLS and whom to trust, addresses, proxies by a hook, no leaks. */

import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  type AddressInfo,
  createServer,
  connect as dial,
  type Server,
  type Socket,
} from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer, TLSSocket, type TlsOptions } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ConnectError, type ConnectOptions, connect, TlsError } from '@/lib/pop3';
import { type Certificate, makeCertificate } from '@/test/support/certificate.ts';
import { errorOf } from './script.ts';

let folder = '';
let ours: Certificate;
let other: Certificate;
const servers: Server[] = [];
const sockets = new Set<Socket>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pop3-sockets-'));
  ours = makeCertificate(folder, 'ours');
  other = makeCertificate(folder, 'other', { names: ['DNS:other.test'] });
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

const key = (certificate: Certificate) => readFileSync(certificate.keyPath);
const identity = (certificate: Certificate): TlsOptions => ({
  cert: certificate.pem,
  key: key(certificate),
});

/** Answers every line; `STLS` by what it is told to do. */
function talk(socket: Socket, stls?: (plain: Socket) => void): void {
  let held = '';
  socket.on('error', () => {});
  socket.on('data', function read(chunk: Buffer) {
    held += chunk.toString('latin1');
    for (let at = held.indexOf('\r\n'); at !== -1; at = held.indexOf('\r\n')) {
      const line = held.slice(0, at);
      held = held.slice(at + 2);
      if (line === 'STLS' && stls) {
        socket.off('data', read);
        stls(socket);
      } else if (line === 'CAPA') {
        socket.write(`+OK\r\n${stls ? 'STLS\r\n' : ''}PIPELINING\r\n.\r\n`);
      } else if (line === 'RETR 1') {
        socket.write(`+OK\r\n${'0123456789\r\n'.repeat(200_000)}.\r\n`);
      } else {
        socket.write('+OK 1 2\r\n');
      }
    }
  });
}

async function listen(server: Server): Promise<number> {
  servers.push(server);
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

const plainServer = (stls?: (plain: Socket) => void) =>
  listen(
    createServer((socket) => {
      socket.write('+OK ready\r\n');
      talk(socket, stls);
    }),
  );

const tlsServer = (options: TlsOptions) =>
  listen(
    createTlsServer(options, (socket) => {
      socket.write('+OK ready\r\n');
      talk(socket);
    }),
  );

const stlsServer = (certificate: Certificate, reply = '+OK go\r\n') =>
  plainServer((plain) => {
    plain.write(reply);
    const secure = new TLSSocket(plain, { isServer: true, ...identity(certificate) });
    secure.on('error', () => {});
    talk(secure);
  });

const at = (port: number, more: Partial<ConnectOptions> = {}): ConnectOptions => ({
  host: '127.0.0.1',
  port,
  security: 'tls',
  ...more,
});

describe('TLS from the first octet', () => {
  test('with a trusted certificate opens a session', async () => {
    const session = await connect(at(await tlsServer(identity(ours)), { tls: { ca: ours.pem } }));
    expect(session.secure).toBe(true);
    await session.signIn({ username: 'joe', password: 'secret' });
    expect((await session.retr(1)).length).toBe(2_400_000);
    await session.quit();
    expect(await session.ended).toBeNull();
  });

  test('with a certificate that nobody vouches for is refused', async () => {
    const error = await errorOf(connect(at(await tlsServer(identity(ours)))));
    expect(error).toBeInstanceOf(TlsError);
    expect(error).toMatchObject({ retryable: false });
  });

  test('with a certificate for another name is refused', async () => {
    const port = await tlsServer(identity(other));
    expect(await errorOf(connect(at(port, { tls: { ca: other.pem } })))).toBeInstanceOf(TlsError);
    const named = at(port, { tls: { ca: other.pem, servername: 'other.test' } });
    (await connect(named)).destroy();
  });

  test('with a pinned certificate trusts this one and no other', async () => {
    const pinnedFingerprint = new X509Certificate(ours.pem).fingerprint256;
    const right = await tlsServer(identity(ours));
    (await connect(at(right, { tls: { pinnedFingerprint } }))).destroy();
    const spaced = pinnedFingerprint.toLowerCase().replaceAll(':', ' ');
    (await connect(at(right, { tls: { pinnedFingerprint: spaced } }))).destroy();
    const wrong = await tlsServer(identity(other));
    expect(await errorOf(connect(at(wrong, { tls: { pinnedFingerprint } })))).toBeInstanceOf(
      TlsError,
    );
    const empty = at(right, { tls: { pinnedFingerprint: '' } });
    expect(await errorOf(connect(empty))).toBeInstanceOf(TlsError);
  });

  test('shows a client certificate to a server that asks for one', async () => {
    const port = await tlsServer({
      ...identity(ours),
      requestCert: true,
      rejectUnauthorized: true,
      ca: other.pem,
    });
    const client = { cert: other.pem, key: key(other).toString(), ca: ours.pem };
    (await connect(at(port, { tls: client }))).destroy();
    expect(await errorOf(connect(at(port, { tls: { ca: ours.pem } })))).toBeInstanceOf(Error);
  });

  test('older than is allowed is refused', async () => {
    const port = await tlsServer({ ...identity(ours), maxVersion: 'TLSv1.2' });
    const options = at(port, { tls: { ca: ours.pem, minVersion: 'TLSv1.3' } });
    expect(await errorOf(connect(options))).toBeInstanceOf(TlsError);
  });

  test('spoken to a server that begins in the clear is called so', async () => {
    const error = await errorOf(connect(at(await plainServer())));
    expect(error).toBeInstanceOf(TlsError);
    expect(String(error)).toContain('does not speak TLS from the first octet');
  });

  test('has something to bind SCRAM to, in both versions', async () => {
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const port = await tlsServer({ ...identity(ours), maxVersion });
      const said: string[] = [];
      const session = await connect(
        at(port, { tls: { ca: ours.pem }, trace: (event) => said.push(JSON.stringify(event)) }),
      );
      const credentials = {
        username: 'j',
        password: 'x',
        methods: ['scram-sha-256-plus'] as const,
      };
      await errorOf(session.signIn(credentials));
      expect(said.join()).toContain('AUTH SCRAM-SHA-256-PLUS');
    }
  });
});

describe('STLS', () => {
  const starttls = { security: 'starttls', tls: {} } as const;

  test('opens a session', async () => {
    const port = await stlsServer(ours);
    const session = await connect(at(port, { ...starttls, tls: { ca: ours.pem } }));
    expect(session.secure).toBe(true);
    await session.signIn({ username: 'joe', password: 'secret' });
    expect(await session.stat()).toEqual({ messages: 1, octets: 2 });
    await session.quit();
  });

  test('with a certificate that nobody vouches for is refused', async () => {
    const error = await errorOf(connect(at(await stlsServer(ours), starttls)));
    expect(error).toBeInstanceOf(TlsError);
  });

  test('with octets behind its reply is refused', async () => {
    const port = await stlsServer(ours, '+OK go\r\n+OK injected\r\n');
    const options = at(port, { ...starttls, tls: { ca: ours.pem } });
    expect(await errorOf(connect(options))).toBeInstanceOf(TlsError);
  });

  test('answered by silence ends in time', async () => {
    const port = await plainServer((plain) => plain.write('+OK go\r\n'));
    const error = await errorOf(connect(at(port, { ...starttls, deadlines: { connect: 300 } })));
    expect(error).toMatchObject({ code: 'deadline' });
  });
});

describe('a host', () => {
  test('that does not listen is a ConnectError with its address', async () => {
    const server = createServer();
    const port = await listen(server);
    servers.splice(servers.indexOf(server), 1);
    await new Promise((done) => server.close(done));
    const error = await errorOf(connect(at(port)));
    expect(error).toBeInstanceOf(ConnectError);
    expect(String(error)).toContain(`127.0.0.1:${port}`);
  });

  test('of several addresses is reached by the one that answers', async () => {
    const port = await plainServer();
    const session = await connect(at(port, { host: 'localhost', security: 'plain' }));
    session.destroy();
  });

  test('may be reached through a socket of the caller’s own', async () => {
    const port = await tlsServer(identity(ours));
    const asked: unknown[] = [];
    const session = await connect({
      host: 'localhost',
      security: 'tls',
      tls: { ca: ours.pem },
      openSocket: async (target) => {
        asked.push([target.host, target.port]);
        const socket = dial(port, '127.0.0.1');
        await once(socket, 'connect');
        return socket;
      },
    });
    expect(asked).toEqual([['localhost', 995]]);
    await session.quit();
  });

  test('whose proxy fails is a ConnectError', async () => {
    const failing = at(1, {
      openSocket: async () => {
        throw new Error('proxy says no');
      },
    });
    expect(await errorOf(connect(failing))).toMatchObject({
      code: 'connect',
      message: /proxy says no/,
    });
  });
});

test('a slow reader leaves the message in the network', async () => {
  const port = await plainServer();
  const session = await connect(at(port, { security: 'plain', allowInsecureSignIn: true }));
  await session.signIn({ username: 'joe', password: 'secret' });
  const [socket] = sockets;
  let octets = 0;
  let held = 0;
  for await (const piece of session.retrStream(1)) {
    octets += piece.length;
    if (octets < 400_000) await new Promise((resolve) => setTimeout(resolve, 5));
    held = Math.max(held, octets);
  }
  expect(octets).toBe(2_400_000);
  expect(socket?.destroyed).toBe(false);
  await session.quit();
});

test('a session that has ended leaves no socket open', async () => {
  const port = await tlsServer(identity(ours));
  const [server] = servers;
  for (const end of ['quit', 'destroy'] as const) {
    const session = await connect(at(port, { tls: { ca: ours.pem } }));
    await session.signIn({ username: 'joe', password: 'secret' });
    await session[end]();
    await session.ended;
  }
  const open = () => new Promise((resolve) => server?.getConnections((_, count) => resolve(count)));
  await expect.poll(open).toBe(0);
});

test('sessions that end in every way leave no timer behind', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  const port = await tlsServer(identity(ours));
  const options = at(port, { tls: { ca: ours.pem } });
  for (let round = 0; round < 5; round += 1) {
    const session = await connect(options);
    await session.signIn({ username: 'joe', password: 'secret' });
    const waiting = [session.stat(), session.retr(1), session.noop()].map((call) =>
      call.catch(() => {}),
    );
    if (round % 2 === 0) session.destroy();
    else await session.quit();
    await Promise.all(waiting);
    await errorOf(connect({ ...options, signal: AbortSignal.abort() }));
  }
  await expect.poll(timers).toBeLessThanOrEqual(before);
});
