/** Measures one stretch of work in this process. */
import { existsSync, readFileSync } from 'node:fs';
import type { Measured } from './job.ts';

const KIB = 1_024;

/** Runs `work`, which gives the octets it saw. */
export async function timed(work: () => Promise<number>): Promise<Measured> {
  const residentBefore = peak();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const octets = await work();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const residentPeak = peak();
  return { seconds, cpuSeconds: (user + system) / 1e6, octets, residentBefore, residentPeak };
}

/** What Node tells may be the peak of the process that began this one; Linux knows its own. */
function peak(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) && /^VmHWM:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1];
  return (own ? Number(own) : process.resourceUsage().maxRSS) * KIB;
}
