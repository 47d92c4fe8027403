/** Measures one stretch of work in this process. */
import type { Measured } from './job.ts';

const KIB = 1_024;

/** Runs `work`, which gives the octets it saw. */
export async function timed(work: () => Promise<number>): Promise<Measured> {
  const residentBefore = process.resourceUsage().maxRSS * KIB;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const octets = await work();
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  const residentPeak = process.resourceUsage().maxRSS * KIB;
  return { seconds, cpuSeconds: (user + system) / 1e6, octets, residentBefore, residentPeak };
}
