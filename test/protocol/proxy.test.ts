/** Servers behind a proxy are reached, and a proxy that says no is told with its reason. */
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { ConnectError, connect, StateError } from '@/lib/pop3';
import { errorOf } from './script.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

const TUNNELLED = '+OK behind the proxy\r\n';

/** A proxy that answers each piece it hears with the next of these, then hangs up after QUIT. */
async function proxy(answers: readonly (Buffer | string)[]) {
  const heard: Buffer[] = [];
  const server = createServer((socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      heard.push(piece);
      const answer = answers[heard.length - 1];
      if (answer !== undefined) socket.write(answer);
      else if (piece.toString().startsWith('QUIT')) socket.end('+OK\r\n');
      else socket.write('-ERR\r\n');
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { heard, port: (server.address() as AddressInfo).port };
}

const through = (address: string, more: object = {}) =>
  connect({ host: 'pop.test', security: 'plain', proxy: address, ...more });

const socksOk = Buffer.concat([
  Buffer.of(5, 0, 0, 1, 127, 0, 0, 1, 0, 110),
  Buffer.from(TUNNELLED),
]);

describe('SOCKS5', () => {
  test('is asked by name, and the server’s first words are not lost', async () => {
    const { heard, port } = await proxy([Buffer.of(5, 0), socksOk]);
    const session = await through(`socks5://127.0.0.1:${port}`);
    expect(session.greeting).toBe('behind the proxy');
    expect(heard[0]).toEqual(Buffer.of(5, 1, 0));
    expect(heard[1]).toEqual(
      Buffer.concat([Buffer.of(5, 1, 0, 3, 8), Buffer.from('pop.test'), Buffer.of(0, 110)]),
    );
    await session.quit();
  });

  test('is shown a name and password where it wants them', async () => {
    const { heard, port } = await proxy([Buffer.of(5, 2), Buffer.of(1, 0), socksOk]);
    const session = await through(`socks5://jo%40e:p%3Aw@127.0.0.1:${port}`);
    expect(heard[1]).toEqual(Buffer.from('\x01\x04jo@e\x03p:w'));
    await session.quit();
  });

  test('that says no is a ConnectError with its reason', async () => {
    const no = Buffer.of(5, 5, 0, 1, 0, 0, 0, 0, 0, 0);
    const { port } = await proxy([Buffer.of(5, 0), no]);
    const error = await errorOf(through(`socks5://127.0.0.1:${port}`));
    expect(error).toBeInstanceOf(ConnectError);
    expect(String(error)).toContain('connection refused');
  });

  test('that refuses the password does not hear of the server', async () => {
    const { heard, port } = await proxy([Buffer.of(5, 2), Buffer.of(1, 1)]);
    const error = await errorOf(through(`socks5://joe:hunter2@127.0.0.1:${port}`));
    expect(error).toBeInstanceOf(ConnectError);
    expect(String(error)).not.toContain('hunter2');
    expect(heard).toHaveLength(2);
  });
});

describe('HTTP CONNECT', () => {
  test('is asked for the server, and the server’s first words are not lost', async () => {
    const { heard, port } = await proxy([`HTTP/1.1 200 OK\r\nVia: x\r\n\r\n${TUNNELLED}`]);
    const session = await through(`http://joe:pw@127.0.0.1:${port}`);
    expect(session.greeting).toBe('behind the proxy');
    expect(String(heard[0])).toBe(
      'CONNECT pop.test:110 HTTP/1.1\r\nHost: pop.test:110\r\nProxy-Authorization: Basic am9lOnB3\r\n\r\n',
    );
    await session.quit();
  });

  test('that says no is a ConnectError with its words', async () => {
    const { port } = await proxy(['HTTP/1.1 403 Forbidden\r\n\r\n']);
    const error = await errorOf(through(`http://127.0.0.1:${port}`));
    expect(error).toBeInstanceOf(ConnectError);
    expect(String(error)).toContain('403 Forbidden');
  });
});

test('a proxy that is silent is within the connect deadline', async () => {
  const { port } = await proxy(['']);
  const error = await errorOf(
    through(`socks5://127.0.0.1:${port}`, { deadlines: { connect: 200 } }),
  );
  expect(error).toMatchObject({ code: 'deadline' });
});

test.each(['ftp://x', 'socks5://', 'nonsense', 'socks4://x:1'])(
  '%j is no proxy',
  async (address) => {
    expect(await errorOf(through(address))).toBeInstanceOf(StateError);
  },
);
