/** The whole application as its own process: own port, own data directory, started as users do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startChild } from './child.ts';
import { freePort } from './ports.ts';

/** A running Poplar. */
export interface Poplar {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Where it keeps what must last; removed by `stop` unless it was given in the environment. */
  readonly dataDir: string;
  /** What it logged, both streams. */
  output(): string;
  /** Sends SIGTERM (or `signal`) and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const ROOT = join(import.meta.dirname, '..', '..');
/** A first start builds; on a slow machine that takes its time. */
const READY_WITHIN_MS = 170_000;

/**
 * Starts `lib/server/start.ts` and waits until GET /api/health answers 200.
 *
 * @param env DATA_DIR keeps the data of an earlier start; the rest is as users set it.
 * @throws Error with the program's output when it ends or does not get ready.
 */
export async function startPoplar(env: Record<string, string> = {}): Promise<Poplar> {
  const port = Number(env.PORT ?? (await freePort()));
  const dataDir = env.DATA_DIR ?? mkdtempSync(join(tmpdir(), 'poplar-data-'));
  const child = startChild(process.execPath, ['--max-semi-space-size=4', 'lib/server/start.ts'], {
    cwd: ROOT,
    env: {
      NODE_OPTIONS: undefined,
      NODE_ENV: undefined,
      VITEST: undefined,
      ...env,
      PORT: String(port),
      DATA_DIR: dataDir,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    await child.stop(signal, 20_000);
    if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await waitForHealth(url, child);
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
  return { url, pid: child.pid, dataDir, output: child.output, stop };
}

async function waitForHealth(url: string, child: Child): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  let ended: number | string | null = null;
  child.exited.then((how) => {
    ended = how;
  });
  while (Date.now() < deadline) {
    if (await isHealthy(url)) return;
    if (ended !== null) throw new Error(`Poplar ended (${ended}):\n${child.output()}`);
    await sleep(100);
  }
  throw new Error(`Poplar was not ready in ${READY_WITHIN_MS} ms:\n${child.output()}`);
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
