/** `node test/bench/pop3/run.ts`: lib/pop3 against the floor and against others. */
import './alias.ts';

const { bench } = await import('./bench.ts');
await bench();
