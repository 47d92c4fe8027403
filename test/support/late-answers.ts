/** A line to a Poplar whose every answer comes so much later, as over a bad network. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LateAnswers {
  /** As Poplar's own. */
  readonly url: string;
  /** From now on answers come so much later, milliseconds. */
  delay(by: number): void;
  stop(): Promise<void>;
}

/** Leads to the Poplar at `url`, without delay at first. */
export async function startLateAnswers(url: string): Promise<LateAnswers> {
  let delay = 0;
  const server = createServer(async (asked, answer) => {
    const { method, headers } = asked;
    await sleep(delay);
    const passedOn = request(new URL(asked.url ?? '', url), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
      // Events have no end of their own.
      answer.on('close', () => answered.destroy());
    });
    passedOn.on('error', () => answer.destroy());
    asked.pipe(passedOn);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    delay(by) {
      delay = by;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
