/** Runs commands side by side, as `npm run check` does: what each wrote stands together, and one that fails fails all. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Outcome {
  readonly command: string;
  readonly status: 'succeeded' | 'failed';
  readonly seconds: string;
  readonly output: string;
}

async function run(command: string): Promise<Outcome> {
  const begun = performance.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  return {
    command,
    status: code === 0 ? 'succeeded' : 'failed',
    seconds: ((performance.now() - begun) / 1_000).toFixed(1),
    output,
  };
}

function tell({ command, status, seconds, output }: Outcome): void {
  process.stdout.write(`\n▶ ${command}: ${status}, ${seconds} s\n${output.trimEnd()}\n`);
}

const outcomes = await Promise.all(
  process.argv.slice(2).map(async (command) => {
    const outcome = await run(command);
    tell(outcome);
    return outcome;
  }),
);
const failed = outcomes.filter(({ status }) => status === 'failed');
if (failed.length > 0) {
  process.stdout.write(`\nFailed: ${failed.map(({ command }) => command).join('; ')}\n`);
  process.exitCode = 1;
}
