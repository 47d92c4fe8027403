/** Scripts for browsers that Next does not bundle: each is one file of its own. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/**
 * @param entry path within the project
 * @throws {Error} when the script does not build
 */
export async function bundleForBrowsers(
  entry: string,
  options: Pick<BuildOptions, 'define' | 'plugins'> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome120', 'firefox121', 'safari17'],
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0]?.text ?? '';
}
