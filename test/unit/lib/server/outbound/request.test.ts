/** Requests to hosts that messages name. The one server here listens on this machine. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Asked, createAsk } from '@/lib/server/outbound/request';
import { openPublicLine } from '@/lib/server/public-line';

let server: Server;
let heard: IncomingMessage | undefined;
let answer: (url: string) => Buffer;
const opened = vi.fn();

/** Every host is the server of this test; what was asked for is written down. */
const ask = createAsk(async ({ host, port }) => {
  opened(host, port);
  const address = server.address();
  const socket = connect(typeof address === 'object' ? (address?.port ?? 0) : 0, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
});

const get = (url: string, more: Partial<Asked> = {}) =>
  ask({
    url: new URL(url),
    method: 'GET',
    headers: { Accept: 'image/png' },
    signal: AbortSignal.timeout(5_000),
    ...more,
  });

beforeEach(async () => {
  opened.mockReset();
  answer = () => Buffer.from('ok');
  server = createServer((request, response) => {
    heard = request;
    if (request.url === '/never') return;
    response.end(answer(request.url ?? ''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('a request', () => {
  test('goes to the host and port of its address and sends no headers of its own', async () => {
    const { status, content } = await get('http://a.example/x?u=1');
    expect([status, Buffer.from(content).toString()]).toEqual([200, 'ok']);
    expect(opened).toHaveBeenCalledWith('a.example', 80);
    expect(heard?.headers).toEqual({ accept: 'image/png', host: 'a.example', connection: 'close' });
  });

  test('posts its body', async () => {
    await get('http://a.example/', { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    expect(heard?.headers['content-length']).toBe('26');
  });

  test.each([
    'http://a.example:8080/',
    'https://a.example:22/',
    'http://u:p@a.example/',
    'ftp://a.example/',
    'file:///etc/passwd',
    'data:image/gif,GIF89a',
    'gopher://a.example/_EHLO',
    'http://a.example:25/',
    'http://a.example:6379/',
  ])('never goes to %s', async (url) => {
    await expect(get(url)).rejects.toThrow('no plain address');
    expect(opened).not.toHaveBeenCalled();
  });

  test.each(['http://127.0.0.1/', 'http://[::1]/', 'http://0x7f.1/', 'http://[::ffff:7f00:1]/'])(
    'finds no line to %s',
    async (url) => {
      const outbound = createAsk(openPublicLine);
      const { signal } = new AbortController();
      const asked = { url: new URL(url), method: 'GET', headers: {}, signal } as const;
      await expect(outbound(asked)).rejects.toThrow('no public address');
    },
  );

  test('is cut off when the answer is larger than anybody needs', async () => {
    answer = () => Buffer.alloc(10 * 1_048_576 + 1);
    await expect(get('http://a.example/')).rejects.toThrow('too large');
  });

  test('is given up with its signal', async () => {
    await expect(
      get('http://a.example/never', { signal: AbortSignal.timeout(50) }),
    ).rejects.toThrow();
  });

  test('speaks TLS over the line that was opened', async () => {
    await expect(get('https://a.example/')).rejects.toThrow(/wrong version|packet length|EPROTO/i);
    expect(opened).toHaveBeenCalledWith('a.example', 443);
  });
});
