/** `node test/bench/mime/run.ts [--samples DIR] [--memory]`: lib/mime against its peers; memory. */
import './alias.ts';

if (process.argv.includes('--memory')) {
  const { benchMemory } = await import('./memory.ts');
  await benchMemory();
} else {
  const { bench } = await import('./bench.ts');
  const at = process.argv.indexOf('--samples');
  await bench(at === -1 ? null : (process.argv[at + 1] ?? null));
}
