/** `node test/bench/browser/run.ts`: what a person waits for, and what their line carries. */
import '#alias';

const { bench } = await import('./bench.ts');
await bench();
