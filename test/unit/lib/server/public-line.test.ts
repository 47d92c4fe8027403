/** Lines to hosts that strangers name. The one server here listens on this machine. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineOpener, openPublicLine } from '@/lib/server/public-line';

let server: Server;
let port = 0;
const visited = vi.fn();

beforeEach(async () => {
  visited.mockReset();
  server = createServer((socket) => {
    visited();
    socket.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterEach(() => server.close());

const { signal } = new AbortController();

describe('a line to a host that a stranger named', () => {
  test('never goes to an inner address, given as such or by a name', async () => {
    const open = lineOpener({ resolve: async () => ['127.0.0.1', '::1', '10.0.0.1'] });
    await expect(open({ host: 'inner.example', port, signal })).rejects.toThrow('no public');
    await expect(openPublicLine({ host: '127.0.0.1', port, signal })).rejects.toThrow('no public');
    expect(visited).not.toHaveBeenCalled();
  });

  test('goes only to those of a name’s addresses that are allowed', async () => {
    const open = lineOpener({
      resolve: async () => ['127.0.0.2', '127.0.0.1'],
      isAllowed: (address) => address === '127.0.0.1',
    });
    const socket = await open({ host: 'mixed.example', port, signal });
    expect(socket.remoteAddress).toBe('127.0.0.1');
    socket.destroy();
  });

  test('goes to what was checked: the name is looked up once, whatever it says the next time', async () => {
    const answers = [['127.0.0.1'], ['127.0.0.2']];
    const resolve = vi.fn(async () => answers.shift() ?? []);
    const open = lineOpener({ resolve, isAllowed: (address) => address === '127.0.0.1' });
    const socket = await open({ host: 'rebinding.example', port, signal });
    expect(socket.remoteAddress).toBe('127.0.0.1');
    expect(resolve).toHaveBeenCalledOnce();
    socket.destroy();
  });

  test('says the same of a name that does not exist and of one that is inner', async () => {
    const refusal = (addresses: string[]) =>
      lineOpener({ resolve: async () => addresses })({ host: 'a.example', port, signal }).catch(
        (error: Error) => error.message,
      );
    expect(await refusal([])).toBe(await refusal(['192.168.0.1']));
  });

  test('is given up with the signal', async () => {
    const controller = new AbortController();
    const open = lineOpener({
      resolve: async () => {
        controller.abort(new Error('given up'));
        return ['127.0.0.1'];
      },
      isAllowed: () => true,
    });
    await expect(open({ host: 'a.example', port, signal: controller.signal })).rejects.toThrow(
      'given up',
    );
    expect(visited).not.toHaveBeenCalled();
  });
});
