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
import type { MailAccount, NamedServer } from './sign-in/account.ts';
import { createAttempts } from './sign-in/attempts.ts';
import { createCookieJar } from './sign-in/cookie.ts';
import { createDiscovery } from './sign-in/discovery.ts';
import { createHostPolicy, type HostPolicy } from './sign-in/host-policy.ts';
import { createSignIns, type SignIns } from './sign-in/sign-ins.ts';
import type { AccountId, Store } from './store/contract.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { Desks } from './submission/desks.ts';
import { createPost, type Post } from './submission/post.ts';

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
  const { dataDir, rawCache } = config;
  const store = await openSqliteStore({ dataDir, secret, rawCache, now: Date.now });
  const isForReal = config.mailServers.length > 0 || config.otherServers === 'allowed';
  const demo = isForReal ? null : await startDemo({ now: new Date() });
  const hosts = hostsOf(config, demo);
  const ask = createAsk(openPublicLine);
  const reader = readerWith(log);
  const maildrops = createPool({ config, store, log, reader });
  const desks = desksWith({ config, store, log }, reader, demo);
  const attempts = createAttempts(store.attempts, Date.now);
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
  const stopSweeping = regularly(log, async () => {
    await store.signIns.sweep(Date.now());
    await attempts.sweep();
  });
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

function hostsOf(config: Config, demo: Demo | null): HostPolicy {
  return createHostPolicy({
    servers: demo ? [sampleServer(demo)] : config.mailServers.map(named),
    others: config.otherServers,
    discover: createDiscovery(),
  });
}

function named(server: ConfiguredServer): NamedServer & ConfiguredServer {
  return { ...server, name: `${server.host}:${server.port}` };
}

/** It has another port at each start, and stays the same server to the accounts. */
function sampleServer({ pop3: { host, tlsPort, ca } }: Demo): NamedServer & ConfiguredServer {
  const server = { host, port: tlsPort, security: 'tls', ca, domains: [] } as const;
  return { ...server, name: 'sample', username: 'address' };
}

function readerWith(log: Log): Reader {
  const failed = (error: unknown) => log.warn('a reading thread could not start', { error });
  return createReader({ code: workerCode, failed });
}

function desksWith(
  base: Pick<Running, 'config' | 'store' | 'log'>,
  reader: Reader,
  demo: Demo | null,
): Desks {
  const read = (raw: Uint8Array, part = '') => readHeld(reader, raw, part);
  return new Desks({ ...base, read, postFor: postChooser(base.config, demo) });
}

/**
 * Where each account hands its mail in: only accounts of servers that the administrator named, for
 * the submission server gets their passwords.
 */
function postChooser(config: Config, demo: Demo | null): (account: MailAccount) => Post | null {
  const submission = config.submission ?? (demo && sampleSubmission(demo));
  if (!submission) return () => null;
  const post = createPost(submission);
  const trusted = new Set(
    demo ? ['sample'] : config.mailServers.map(named).map(({ name }) => name),
  );
  return ({ server }) => (trusted.has(server.name) ? post : null);
}

function sampleSubmission({ pop3, smtp }: Demo): SubmissionSettings {
  const { host, port } = smtp;
  return { host, port, security: 'starttls', ca: pop3.ca, auth: 'account', username: null };
}

/** @returns what stops it */
function regularly(log: Log, sweep: () => Promise<void>): () => void {
  const attempt = () =>
    sweep().catch((error: unknown) => log.error('sweep of sign-ins failed', { error }));
  void attempt();
  const timer = setInterval(attempt, SWEEP_MS);
  timer.unref();
  return () => clearInterval(timer);
}
