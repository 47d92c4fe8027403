/** Builds the pages when, and only when, their sources changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that goes into a build. Dependencies are named by the lock file. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Written last, so that a build cut short counts as none. */
const STAMP = join('.next', 'built-from');

/** Whether the build under `root` was made from the sources as they are. */
export function isBuilt(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, '.next', 'BUILD_ID'))) return false;
  return readFileSync(stamp, 'utf8') === hashOfSources(root);
}

/**
 * Runs `next build`.
 * @returns false where it failed; `output` then is all that it said
 */
export async function build(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly succeeded: boolean; readonly output: string }> {
  const before = hashOfSources(root);
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const stopChild = () => child.kill('SIGTERM');
  process.once('exit', stopChild);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  process.off('exit', stopChild);
  if (exitCode === 0) writeFileSync(join(root, STAMP), before);
  return { succeeded: exitCode === 0, output };
}

/** SHA-256 over names and contents: times mean nothing in a fresh clone. */
function hashOfSources(root: string): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of SOURCES.flatMap((source) => filesOf(root, source))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file.replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesOf(root: string, source: string): string[] {
  const path = join(root, source);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [source];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
