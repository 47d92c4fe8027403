/** Starts the delay proxy in front of a server, so that the line's work is not the client's. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A line to a server: the port to connect to, and its end. */
export interface Line {
  readonly port: number;
  stop(): void;
}

/** A line whose round trip takes `roundTripMs`. */
export async function delayedLine(target: number, roundTripMs: number): Promise<Line> {
  const proxy = spawn(
    process.execPath,
    [join(import.meta.dirname, 'delay-proxy.ts'), String(target), String(roundTripMs / 2)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [port] = await once(proxy.stdout, 'data');
  return { port: Number(String(port)), stop: () => void proxy.kill() };
}
