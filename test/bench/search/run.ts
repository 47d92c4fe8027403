/** `node test/bench/search/run.ts`: searching and sorting 50,000 messages, and what it costs. */
import '#alias';

const { bench } = await import('./bench.ts');
await bench(50_000);
