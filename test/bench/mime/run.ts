/** `node test/bench/mime/run.ts [--samples DIR] [--memory] [--hostile]`: lib/mime against its peers; bounds. */
import '#alias';

if (process.argv.includes('--memory')) {
  const { benchMemory } = await import('./memory.ts');
  await benchMemory();
} else if (process.argv.includes('--hostile')) {
  const { benchHostile } = await import('./hostile.ts');
  benchHostile(process.argv[process.argv.indexOf('--hostile') + 1], import.meta.filename);
} else {
  const { bench } = await import('./bench.ts');
  const at = process.argv.indexOf('--samples');
  await bench(at === -1 ? null : (process.argv[at + 1] ?? null));
}
