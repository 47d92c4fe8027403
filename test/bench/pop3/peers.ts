/** node-pop3 and yapople, each used as its documentation says: one message after the other. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Job, type Measured, TOP_LINES } from './job.ts';
import { timed } from './stopwatch.ts';

export async function measureNodePop3(job: Job): Promise<Measured> {
  const entry = createRequire(join(job.peers, 'package.json')).resolve('node-pop3');
  const loaded = await import(pathToFileURL(entry).href);
  const Pop3Command = loaded.default.default ?? loaded.default;
  const { port, user, password } = job;
  const client = new Pop3Command({ host: '127.0.0.1', port, user, password });
  await client.LIST();
  await client.UIDL();
  const result = await timed(async () => {
    let octets = 0;
    for (let n = 1; n <= job.count; n += 1) {
      const text = job.verb === 'TOP' ? await client.TOP(n, TOP_LINES) : await client.RETR(n);
      octets += text.length;
    }
    return octets;
  });
  await client.QUIT();
  return result;
}

export async function measureYapople(job: Job): Promise<Measured> {
  const { Client } = createRequire(join(job.peers, 'package.json'))('yapople');
  const { port, user: username, password } = job;
  const client = new Client({ host: '127.0.0.1', port, tls: false, username, password });
  await client.connect();
  await client.list();
  const result = await timed(async () => {
    let octets = 0;
    for (let n = 1; n <= job.count; n += 1) {
      const text = job.verb === 'TOP' ? await client.top(n, TOP_LINES) : await client.retr(n);
      octets += text.length;
    }
    return octets;
  });
  await client.quit();
  return result;
}
