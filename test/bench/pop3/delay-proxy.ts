/** A long line, as its own process: argv is the port it leads to and the one-way delay in ms. */
import { connect, createServer, type Socket } from 'node:net';

const [target = 0, delay = 0] = process.argv.slice(2).map(Number);
/** What TCP has under way at first: ten segments (RFC 6928); it doubles with each round trip. */
const FIRST_WINDOW = 14_600;
/** A line of this length is never wider than this. */
const WIDEST_WINDOW = 8 * 1_048_576;
/** Octets taken from one end beyond what is under way, as a socket's buffer takes them. */
const BUFFER = 262_144;

const server = createServer({ noDelay: true }, (client) => {
  const upstream = connect({ port: target, host: '127.0.0.1', noDelay: true });
  carry(client, upstream);
  carry(upstream, client);
  for (const socket of [client, upstream]) {
    socket.on('error', () => {
      client.destroy();
      upstream.destroy();
    });
  }
});

/** One direction: octets arrive `delay` ms after they left, and so many at a time as TCP sends. */
function carry(from: Socket, to: Socket): void {
  const waiting: Buffer[] = [];
  let waitingOctets = 0;
  let underWay = 0;
  let window = FIRST_WINDOW;
  let ended = false;

  const send = () => {
    for (let next = waiting[0]; next !== undefined && underWay < window; next = waiting[0]) {
      const part = next.subarray(0, window - underWay);
      if (part.length === next.length) waiting.shift();
      else waiting[0] = next.subarray(part.length);
      waitingOctets -= part.length;
      underWay += part.length;
      setTimeout(arrive, delay, part);
    }
    if (waitingOctets < BUFFER) from.resume();
    if (ended && waiting.length === 0 && underWay === 0) to.end();
  };
  const arrive = (part: Buffer) => {
    to.write(part);
    setTimeout(acknowledge, delay, part.length);
  };
  const acknowledge = (octets: number) => {
    underWay -= octets;
    window = Math.min(window + octets, WIDEST_WINDOW);
    send();
  };

  from.on('data', (chunk: Buffer) => {
    waiting.push(chunk);
    waitingOctets += chunk.length;
    if (waitingOctets >= BUFFER) from.pause();
    send();
  });
  from.on('end', () => {
    ended = true;
    send();
  });
  from.on('close', () => {
    if (!ended) to.destroy();
  });
}

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : '');
});
