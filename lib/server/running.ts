/** What runs: one set of store, sessions and sign-ins per process, however often Next loads us. */
import { type Config, readConfig } from './config.ts';
import { createLog, type Log } from './log.ts';
import { loadSecret } from './secret.ts';
import type { Store } from './store/contract.ts';
import { openSqliteStore } from './store/sqlite.ts';

/** Everything that lives as long as the process. */
export interface Running {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  /** Ends every POP3 session by QUIT, then closes the store. */
  stop(): Promise<void>;
}

/** Next bundles routes and instrumentation apart: only globalThis is the same to both. */
const PLACE = Symbol.for('poplar.running');

/** The one that runs, started by whoever asks first. */
export function running(): Promise<Running> {
  const shared = globalThis as { [PLACE]?: Promise<Running> };
  shared[PLACE] ??= start();
  return shared[PLACE];
}

async function start(): Promise<Running> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const secret = loadSecret(config);
  const store = await openSqliteStore({
    dataDir: config.dataDir,
    secret,
    rawCache: config.rawCache,
    now: Date.now,
  });
  return { config, log, store, stop: () => store.close() };
}
