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
/** Odd, so that a median is one of the runs. */
const REPEATS = 3;

/** Runs everything and prints it. */
export async function bench(): Promise<void> {
  const peers = installPeers();
  const server = await startDovecot();
  try {
    fill(server);
    const line = await delayedLine(server.port, ROUND_TRIP_MS);
    try {
      await measureAll(server.port, line.port, peers);
    } finally {
      line.stop();
    }
  } finally {
    await server.stop();
    rmSync(peers, { recursive: true, force: true });
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
  server.addUser('large', PASSWORD, [makeMail({ octets: 25_000_000 })]);
}

async function measureAll(near: number, far: number, peers: string): Promise<void> {
  const usual = { password: PASSWORD, peers };
  const few = { ...usual, verb: 'TOP', count: 1_000, user: 'n1000' } as const;
  const many = { ...usual, verb: 'TOP', count: 10_000, user: 'n10000' } as const;
  const whole = { ...usual, verb: 'RETR', count: 1_000, user: 'n1000' } as const;
  for (const job of [few, many, whole]) {
    const what = `${job.verb} of ${job.count.toLocaleString('en')} messages`;
    compare(`${what}, loopback`, { ...job, port: near }, 'measured whole');
    compare(`${what}, ${ROUND_TRIP_MS} ms`, { ...job, port: far }, 'sampled');
  }
  const message = {
    ...usual,
    verb: 'RETR, streamed',
    count: 1,
    user: 'large',
    port: near,
  } as const;
  const one = { ...message, process: 'fresh' } as const;
  console.log('\nRETR of one message of 25 MB, loopback: peak resident memory');
  tellMemory('floor', measure({ ...one, client: 'floor' }));
  tellMemory('ours, streamed', measure({ ...one, client: 'ours' }));
  tellMemory('ours, whole', measure({ ...one, verb: 'RETR', client: 'ours' }));
}

function compare(
  title: string,
  job: Omit<Job, 'client' | 'process'>,
  others: 'measured whole' | 'sampled',
) {
  console.log(`\n${title}`);
  console.log('  client           seconds   × floor   CPU s   × floor   CPU µs/message');
  const fresh = sideBySide({ ...job, process: 'fresh' });
  const warm = sideBySide({ ...job, process: 'warm' });
  const { floor } = fresh;
  const tell = (name: string, measured: Measured, against = floor) =>
    tellRow(name, measured, against, job.count);
  tell('floor', floor);
  tell('ours', fresh.ours);
  tell('floor, warm', warm.floor, warm.floor);
  tell('ours, warm', warm.ours, warm.floor);
  for (const client of OTHERS) {
    if (others === 'measured whole') {
      tell(client, measure({ ...job, client, process: 'fresh' }));
    } else {
      const sample = measure({ ...job, client, process: 'fresh', count: SAMPLE });
      tell(`${client} *`, scaled(sample, job.count / SAMPLE));
    }
  }
  if (others === 'sampled') console.log(`  * from the first ${SAMPLE} messages, scaled`);
}

/** The floor and ours in turns, so that both meet the same machine. */
function sideBySide(job: Omit<Job, 'client'>): { floor: Measured; ours: Measured } {
  const runs: { floor: Measured[]; ours: Measured[] } = { floor: [], ours: [] };
  for (let n = 0; n < REPEATS; n += 1) {
    runs.floor.push(measure({ ...job, client: 'floor' }));
    runs.ours.push(measure({ ...job, client: 'ours' }));
  }
  return { floor: median(runs.floor), ours: median(runs.ours) };
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
  console.log(`  ${name.padEnd(15)}${columns.join('')}`);
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
          ['--import', join(here, 'alias.ts'), join(here, 'client.ts'), JSON.stringify(job)],
        ];
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${job.client} failed (${status}):\n${stderr}${stdout}`);
  return JSON.parse(stdout);
}
