/** Loopback ports for servers under test: a free one, and waiting until a server answers on it. */
import { randomInt } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Child } from './child.ts';

/** Below the ports that the system gives to outgoing connections, which would take ours meanwhile. */
const PORTS = { from: 11_000, to: 32_767 };

const given = new Set<number>();

/** A port of 127.0.0.1 that nobody listens on now, and that was not given to this process before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(PORTS.from, PORTS.to);
    if (given.has(port)) continue;
    given.add(port);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
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
