/** The floor: every command written at once to a raw socket, and the octets of the replies counted. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Job, type Measured, TOP_LINES } from './job.ts';
import { timed } from './stopwatch.ts';

/** Only QUIT is answered so, and no message line can be: its dot would be doubled. */
const END = Buffer.from('\r\n.\r\n+OK Logging out.\r\n');

export async function measureFloor(job: Job): Promise<Measured> {
  const socket = connect(job.port, '127.0.0.1');
  socket.setNoDelay(true);
  await ask(socket, '', '\r\n');
  await ask(socket, `USER ${job.user}\r\n`, '\r\n');
  await ask(socket, `PASS ${job.password}\r\n`, '\r\n');
  await ask(socket, 'LIST\r\n', '\r\n.\r\n');
  await ask(socket, 'UIDL\r\n', '\r\n.\r\n');
  const command = (n: number) => (job.verb === 'TOP' ? `TOP ${n} ${TOP_LINES}` : `RETR ${n}`);
  return timed(async () => {
    let commands = '';
    for (let n = 1; n <= job.count; n += 1) commands += `${command(n)}\r\n`;
    socket.write(`${commands}QUIT\r\n`);
    return countToEnd(socket);
  });
}

async function ask(socket: Socket, command: string, end: string): Promise<void> {
  if (command !== '') socket.write(command);
  let tail = '';
  while (!tail.endsWith(end)) {
    const [chunk] = await once(socket, 'data');
    tail = (tail + chunk.toString('latin1')).slice(-64);
  }
}

function countToEnd(socket: Socket): Promise<number> {
  return new Promise((resolve, reject) => {
    let octets = 0;
    let tail: Buffer = Buffer.alloc(0);
    socket.on('data', (chunk: Buffer) => {
      octets += chunk.length;
      const last = chunk.length >= END.length ? chunk : Buffer.concat([tail, chunk]);
      tail = last.subarray(-END.length);
      if (!tail.equals(END)) return;
      resolve(octets);
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('The server closed before the end.')));
  });
}
