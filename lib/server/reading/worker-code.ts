/** The code of the thread that reads messages: bundled once, so that it starts in no time. */
import { join } from 'node:path';
import { build } from 'esbuild';

/** @throws Error when it does not build */
export async function workerCode(): Promise<string> {
  const bundle = await build({
    entryPoints: [join(process.cwd(), 'lib/server/reading/worker.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    // Its tables are large, and read when a charset is met.
    external: ['iconv-lite'],
    logLevel: 'silent',
  });
  return bundle.outputFiles[0]?.text ?? '';
}
