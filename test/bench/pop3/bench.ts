/** What is measured, in which order, and how it is told. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Dovecot, startDovecot } from '@/test/support/dovecot.ts';
import { makeMail } from '@/test/support/make-mail.ts';
import { makeMaildrop } from '@/test/support/make-maildrop.ts';
import { type Job, type Measured, TOP_LINES } from './job.ts';
import { delayedLine } from './line.ts';

type Client = Job['client'];

const PASSWORD = 'secret';
const ROUND_TRIP_MS = 40;
const OTHERS: readonly Client[] = ['poplib', 'node-pop3', 'yapople'];
/** Fetched over the slow line by clients that wait a round trip for each; scaled from there. */
const SAMPLE = 25;
/** Sizes of the messages that memory is measured with; the second should cost no more. */
const LARGE_MB = [25, 100];
/** Odd, so that a median is one of the runs. */
const REPEATS = 3;

/** What to run: everything, or what the goals speak of. */
export type Extent = 'all' | 'goals';

/** Runs and prints it. */
export async function bench(extent: Extent): Promise<void> {
  const peers = extent === 'all' ? installPeers() : null;
  const server = await startDovecot();
  try {
    fill(server);
    const line = await delayedLine(server.port, ROUND_TRIP_MS);
    try {
      if (peers === null) measureGoals(server.port, line.port);
      else measureAll(server.port, line.port, peers);
    } finally {
      line.stop();
    }
  } finally {
    await server.stop();
    if (peers !== null) rmSync(peers, { recursive: true, force: true });
  }
}

/** node-pop3 and yapople are no dependencies of the project; they come and go with the bench. */
function installPeers(): string {
  const directory = mkdtempSync(join(tmpdir(), 'poplar-peers-'));
  writeFileSync(join(directory, 'package.json'), '{"private":true}');
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags, 'node-pop3', 'yapople'], {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return directory;
}

function fill(server: Dovecot): void {
  server.addUser('n10000', PASSWORD, makeMaildrop(10_000));
  server.addUser('n1000', PASSWORD, makeMaildrop(1_000, { medianOctets: 15_000 }));
  for (const mb of LARGE_MB) {
    server.addUser(`large${mb}`, PASSWORD, [makeMail({ octets: mb * 1_000_000 })]);
  }
}

function measureAll(near: number, far: number, peers: string): void {
  const usual = { password: PASSWORD, peers };
  const few = { ...usual, verb: 'TOP', count: 1_000, user: 'n1000' } as const;
  const many = { ...usual, ...MANY };
  const whole = { ...usual, verb: 'RETR', count: 1_000, user: 'n1000' } as const;
  for (const job of [few, many, whole]) {
    const what = `${job.verb} of ${job.count.toLocaleString('en')} messages`;
    compare(`${what}, loopback`, { ...job, port: near });
    tellOthers({ ...job, port: near }, 'measured whole');
    compare(`${what}, ${ROUND_TRIP_MS} ms`, { ...job, port: far });
    tellOthers({ ...job, port: far }, 'sampled');
  }
  measureMemory(near);
}

const MANY = { verb: 'TOP', count: 10_000, user: 'n10000' } as const;

function measureGoals(near: number, far: number): void {
  const job = { password: PASSWORD, peers: '', ...MANY };
  compare('TOP of 10,000 messages, loopback', { ...job, port: near });
  compare(`TOP of 10,000 messages, ${ROUND_TRIP_MS} ms`, { ...job, port: far });
  measureMemory(near);
}

function measureMemory(port: number): void {
  const usual = { password: PASSWORD, peers: '', count: 1, port, process: 'fresh' } as const;
  for (const mb of LARGE_MB) {
    const one = { ...usual, user: `large${mb}`, verb: 'RETR, streamed' } as const;
    console.log(`\nRETR of one message of ${mb} MB, loopback: peak resident memory`);
    tellMemory('floor', measure({ ...one, client: 'floor' }));
    tellMemory('ours, streamed', measure({ ...one, client: 'ours' }));
    tellMemory('ours, whole', measure({ ...one, verb: 'RETR', client: 'ours' }));
  }
}

/** Against the floor of the same fetching, fresh and warm. */
function compare(title: string, job: Omit<Job, 'client' | 'process'>): void {
  console.log(`\n${title}`);
  console.log('  client             seconds   × floor   CPU s   × floor   CPU µs/message');
  const clients: Client[] = job.verb === 'TOP' ? ['ours', 'ours, each'] : ['ours'];
  for (const process of ['fresh', 'warm'] as const) {
    const [floor, ...ours] = inTurns(['floor', ...clients], { ...job, process });
    if (floor === undefined) continue;
    const name = (client: string) => (process === 'warm' ? `${client}, warm` : client);
    tellRow(name('floor'), floor, floor, job.count);
    ours.forEach((measured, n) => {
      tellRow(name(clients[n] ?? ''), measured, floor, job.count);
    });
  }
}

function tellOthers(job: Omit<Job, 'client' | 'process'>, how: 'measured whole' | 'sampled') {
  const floor = measure({ ...job, client: 'floor', process: 'fresh' });
  for (const client of OTHERS) {
    if (how === 'measured whole') {
      tellRow(client, measure({ ...job, client, process: 'fresh' }), floor, job.count);
    } else {
      const sample = measure({ ...job, client, process: 'fresh', count: SAMPLE });
      tellRow(`${client} *`, scaled(sample, job.count / SAMPLE), floor, job.count);
    }
  }
  if (how === 'sampled') console.log(`  * from the first ${SAMPLE} messages, scaled`);
}

/** Clients one after the other, again and again, so that all meet the same machine; medians. */
function inTurns(clients: readonly Client[], job: Omit<Job, 'client'>): Measured[] {
  const runs = clients.map((client) => ({ client, all: [] as Measured[] }));
  for (let n = 0; n < REPEATS; n += 1) {
    for (const { client, all } of runs) all.push(measure({ ...job, client }));
  }
  return runs.map(({ all }) => median(all));
}

function tellRow(name: string, measured: Measured, floor: Measured, count: number): void {
  const { seconds, cpuSeconds } = measured;
  const columns = [
    seconds.toFixed(3).padStart(9),
    (seconds / floor.seconds).toFixed(2).padStart(10),
    cpuSeconds.toFixed(3).padStart(8),
    (cpuSeconds / floor.cpuSeconds).toFixed(2).padStart(10),
    ((cpuSeconds / count) * 1e6).toFixed(0).padStart(17),
  ];
  console.log(`  ${name.padEnd(17)}${columns.join('')}`);
}

function tellMemory(name: string, { residentBefore, residentPeak, octets, seconds }: Measured) {
  const mb = (value: number) => `${(value / 1e6).toFixed(1)} MB`;
  console.log(
    `  ${name.padEnd(16)}${mb(residentPeak)}, ${mb(residentPeak - residentBefore)} more than before (${mb(octets)} in ${seconds.toFixed(3)} s)`,
  );
}

function scaled(measured: Measured, by: number): Measured {
  return {
    ...measured,
    seconds: measured.seconds * by,
    cpuSeconds: measured.cpuSeconds * by,
    octets: measured.octets * by,
  };
}

/** The run in the middle by time, with the middle of the CPU times. */
function median(runs: readonly Measured[]): Measured {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const [first] = runs;
  if (first === undefined) throw new RangeError('no runs');
  return {
    ...first,
    seconds: middle(runs.map((run) => run.seconds)),
    cpuSeconds: middle(runs.map((run) => run.cpuSeconds)),
  };
}

/** Runs one client in a process of its own. @throws Error with what it wrote when it fails. */
function measure(job: Job): Measured {
  const here = import.meta.dirname;
  const asPython = [join(here, 'poplib-client.py'), String(job.port), job.user, job.password];
  const [program, args] =
    job.client === 'poplib'
      ? ['python3', [...asPython, job.verb, String(job.count), String(TOP_LINES)]]
      : [
          process.execPath,
          ['--import', import.meta.resolve('#alias'), join(here, 'client.ts'), JSON.stringify(job)],
        ];
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${job.client} failed (${status}):\n${stderr}${stdout}`);
  return JSON.parse(stdout);
}
