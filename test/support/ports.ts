/** Loopback ports for servers under test: a free one, and waiting until a server answers on it. */
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/**
 * Waits until a server on 127.0.0.1 greets with text that begins with `greeting`.
 *
 * @throws Error with the program's output when it ends, or does not greet within `withinMs`.
 */
export async function waitForGreeting(
  port: number,
  child: Child,
  greeting = '+OK',
  withinMs = 20_000,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  let ended: number | string | null = null;
  child.exited.then((how) => {
    ended = how;
  });
  while (Date.now() < deadline) {
    if ((await greetingOf(port)).startsWith(greeting)) return;
    if (ended !== null) throw new Error(`The server ended (${ended}):\n${child.output()}`);
    await sleep(25);
  }
  throw new Error(`No "${greeting}" on port ${port} in ${withinMs} ms:\n${child.output()}`);
}

/** The first octets a server sends on connecting, or nothing. */
function greetingOf(port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const give = (text: string) => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(2_000, () => give(''));
    socket.once('data', (chunk) => give(chunk.toString('latin1')));
    socket.once('error', () => give(''));
    socket.once('close', () => give(''));
  });
}
