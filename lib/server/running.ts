/** What runs: one set of store, maildrops and sign-ins per process, however often Next loads us. */
import { setTimeout } from 'node:timers/promises';
import { type Demo, startDemo } from '@/lib/demo';
import {
  type Config,
  type ConfiguredServer,
  readConfig,
  type SubmissionSettings,
} from './config.ts';
import { createLog, type Log } from './log.ts';
import { createPool, type Pool } from './maildrop/pool.ts';
import { type Ask, createAsk } from './outbound/request.ts';
import { openPublicLine } from './public-line.ts';
import { readHeld } from './reading/read-held.ts';
import { createReader, type Reader } from './reading/reader.ts';
import { workerCode } from './reading/worker-code.ts';
import { RemoteImages } from './remote-images/remote-images.ts';
import { loadSecret } from './secret.ts';
import type { NamedServer } from './sign-in/account.ts';
import { createAttempts } from './sign-in/attempts.ts';
import { createCookieJar } from './sign-in/cookie.ts';
import { createDiscovery } from './sign-in/discovery.ts';
import { createHostPolicy, type HostPolicy } from './sign-in/host-policy.ts';
import { createSignIns, type SignIns } from './sign-in/sign-ins.ts';
import type { AccountId, Store } from './store/contract.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { ReadRaw } from './submission/beginning.ts';
import { Desks } from './submission/desks.ts';
import { waysOut } from './submission/ways-out.ts';

/** How often sign-ins that ended and attempts that no longer count are cleared away. */
const SWEEP_MS = 3_600_000;

/** The sample account, offered on the sign-in page. */
interface SampleAccount {
  readonly address: string;
  readonly password: string;
}

/** Everything that lives as long as the process. */
export interface Running {
  readonly config: Config;
  readonly log: Log;
  readonly store: Store;
  readonly signIns: SignIns;
  readonly maildrops: Pool;
  readonly desks: Desks;
  /** Which mail servers people may sign in to. */
  readonly hosts: HostPolicy;
  /** Asks hosts of the internet that messages name. */
  readonly ask: Ask;
  readonly remoteImages: RemoteImages;
  /** Null where a real mail server is configured. */
  readonly sample: SampleAccount | null;
  /** Signs the account out everywhere, lets go of its maildrop, and removes all that is kept of it. */
  forget(account: AccountId): Promise<void>;
  /** Ends every POP3 session by QUIT and waits a little for mail on its way, then closes the store. Only the first call does anything. */
  stop(): Promise<void>;
}

/** Next bundles routes and instrumentation apart: only globalThis is the same to both. */
const PLACE = Symbol.for('poplar.running');

/** The one that runs, started by whoever asks first. */
export function running(): Promise<Running> {
  const shared = globalThis as { [PLACE]?: Promise<Running> };
  shared[PLACE] ??= start(readConfig());
  return shared[PLACE];
}

/** @throws ConfigError, FolderInUseError, NewerStoreError, WrongSecretError */
async function start(config: Config): Promise<Running> {
  const log = createLog(config.logLevel);
  const secret = loadSecret(config);
  const { dataDir, otherServers: others, rawCache } = config;
  const store = await openSqliteStore({ dataDir, secret, rawCache, now: Date.now });
  const isForReal = config.mailServers.length > 0 || config.otherServers === 'allowed';
  const demo = isForReal ? null : await startDemo({ now: new Date() });
  const servers = demo ? [sampleServer(demo)] : config.mailServers.map(named);
  const hosts = createHostPolicy({ servers, others, discover: createDiscovery() });
  const ask = createAsk(openPublicLine);
  const reader = readerWith(log);
  const maildrops = createPool({ config, store, log, reader });
  const attempts = createAttempts(store.attempts, Date.now);
  const ways = waysOut({ servers, others, log, attempts });
  const desks = new Desks({ config, store, log, read: readingBy(reader), ways });
  const signIns = createSignIns({
    store: store.signIns,
    cookies: createCookieJar(secret, config.cookieSecure),
    attempts,
    secret,
    hosts,
    now: Date.now,
    pause: setTimeout,
    prove: (...caller) => maildrops.attach(...caller),
    abandoned: (id) => {
      desks.leave({ id });
      return maildrops.leave({ id });
    },
  });
  const stopSweeping = regularly(log, () =>
    Promise.all([store.signIns.sweep(Date.now()), attempts.sweep()]),
  );
  let stopped: Promise<void> | null = null;
  const stop = async () => {
    stopSweeping();
    await Promise.all([maildrops.stop(), desks.stop()]);
    await demo?.stop();
    await store.close();
  };
  return {
    config,
    log,
    store,
    signIns,
    maildrops,
    desks,
    hosts,
    ask,
    remoteImages: new RemoteImages(ask, Date.now),
    forget: (account) => forgetAccount({ account, signIns, maildrops, desks, store }),
    sample: demo && { address: demo.address, password: demo.password },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function forgetAccount(
  running: Pick<Running, 'signIns' | 'maildrops' | 'desks' | 'store'> & { account: AccountId },
): Promise<void> {
  const { account, signIns, maildrops, desks, store } = running;
  const names = (await signIns.list(account)).map(({ name }) => name);
  await signIns.end(account, names);
  await Promise.all([maildrops.drop({ id: account }), desks.drop({ id: account })]);
  await store.forget(account);
}

function named(server: ConfiguredServer): NamedServer & ConfiguredServer {
  return { ...server, name: `${server.host}:${server.port}` };
}

/** It has another port at each start, and stays the same server to the accounts. */
function sampleServer({ pop3, smtp }: Demo): NamedServer & ConfiguredServer {
  const { ca, host, tlsPort } = pop3;
  const way = { host: smtp.host, port: smtp.port, security: 'starttls', ca } as const;
  const submission: SubmissionSettings = { ...way, auth: 'account', username: null };
  const server = { host, port: tlsPort, security: 'tls', ca, domains: [], submission } as const;
  return { ...server, name: 'sample', username: 'address' };
}

function readerWith(log: Log): Reader {
  const failed = (error: unknown) => log.warn('a reading thread could not start', { error });
  return createReader({ code: workerCode, failed });
}

const readingBy =
  (reader: Reader): ReadRaw =>
  (raw, part = '') =>
    readHeld(reader, raw, part);

/** @returns what stops it */
function regularly(log: Log, sweep: () => Promise<unknown>): () => void {
  const attempt = () =>
    sweep().catch((error: unknown) => log.error('sweep of sign-ins failed', { error }));
  void attempt();
  const timer = setInterval(attempt, SWEEP_MS);
  timer.unref();
  return () => clearInterval(timer);
}
