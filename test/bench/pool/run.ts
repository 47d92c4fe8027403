/** `node --expose-gc test/bench/pool/run.ts [part …]`: what signing in, waiting and leaving cost. */
import '#alias';

const PARTS = {
  'first-page': async () => (await import('./first-page.ts')).benchFirstPage(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  active: async () => (await import('./active.ts')).benchActive(),
  sealing: async () => (await import('./sealing.ts')).benchSealing(),
  rounds: async () => (await import('./rounds.ts')).benchRounds(),
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
