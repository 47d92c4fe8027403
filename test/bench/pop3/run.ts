/** `node test/bench/pop3/run.ts`: lib/pop3 against the floor and against others; with `goals`, against the floor alone. */
import '#alias';

const { bench } = await import('./bench.ts');
await bench(process.argv[2] === 'goals' ? 'goals' : 'all');
