/** `node test/bench/mime/run.ts [--samples DIR]`: lib/mime against mailparser's simpleParser. */
import './alias.ts';

const { bench } = await import('./bench.ts');
const at = process.argv.indexOf('--samples');
await bench(at === -1 ? null : (process.argv[at + 1] ?? null));
