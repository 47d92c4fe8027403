/** One client in a process of its own: takes a job as JSON, prints what it measured. */
import { type Job, type Measured, WARMED_BY } from './job.ts';

// Each is loaded only where it is measured, so that none pays for another's code.
const MEASURE: Readonly<Record<string, () => Promise<(job: Job) => Promise<Measured>>>> = {
  floor: async () => (await import('./floor.ts')).measureFloor,
  ours: async () => (await import('./ours.ts')).measureOurs,
  'ours, each': async () => (await import('./ours.ts')).measureOursEach,
  'node-pop3': async () => (await import('./peers.ts')).measureNodePop3,
  yapople: async () => (await import('./peers.ts')).measureYapople,
};

const job: Job = JSON.parse(process.argv[2] ?? '{}');
const measure = await MEASURE[job.client]?.();
if (measure === undefined) throw new Error(`Who is ${job.client}?`);
const before = job.process === 'warm' ? WARMED_BY : 0;
for (let n = 0; n < before; n += 1) await measure(job);
console.log(JSON.stringify(await measure(job)));
process.exit(0);
