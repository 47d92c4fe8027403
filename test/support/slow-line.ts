/** A line to a mail server that is slow until a test lets it hurry: what comes meanwhile can be looked at. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** What goes through at once, octets. */
const PIECE = 4_096;

export interface SlowLine {
  readonly port: number;
  /** From now on nothing is slowed any more. */
  hurry(): void;
  stop(): Promise<void>;
}

/** Leads to `port` of this machine, with so many octets a second on the way back. */
export async function startSlowLine(port: number, octetsPerSecond: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const hurry = new AbortController();
  const slowed = () =>
    new Transform({
      async transform(octets: Buffer, _, done) {
        for (let from = 0; from < octets.length; from += PIECE) {
          const pause = (PIECE / octetsPerSecond) * 1_000;
          await sleep(pause, null, { signal: hurry.signal }).catch(() => {});
          this.push(octets.subarray(from, from + PIECE));
        }
        done();
      },
    });
  const server = createServer((client) => {
    const line = connect(port, '127.0.0.1');
    for (const socket of [client, line]) {
      sockets.add(socket);
      // Either end may hang up as it likes.
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        line.destroy();
      });
    }
    client.pipe(line);
    line.pipe(slowed()).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    port: address.port,
    hurry: () => hurry.abort(),
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
