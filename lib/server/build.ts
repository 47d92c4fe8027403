/** Builds the pages when, and only when, their sources changed since the last build. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that goes into a build: these folders, and what lies in the root. */
const FOLDERS = ['app', 'components', 'lib', 'public'];
const ROOT_FILES =
  /^(?!vitest\.|next-env\.).*\.(ts|js|mjs)$|^(package|package-lock|tsconfig)\.json$/;

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
  const sources = hashOfSources(root);
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
  if (exitCode === 0) markBuilt(root, sources);
  return { succeeded: exitCode === 0, output };
}

/** @param sources as they were when the build began */
export function markBuilt(root: string, sources: string): void {
  writeFileSync(join(root, STAMP), sources);
}

/** SHA-256 over names and contents: times mean nothing in a fresh clone. */
export function hashOfSources(root: string): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of sourcesOf(root)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function sourcesOf(root: string): string[] {
  const inFolders = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  const inRoot = readdirSync(root).filter((name) => ROOT_FILES.test(name));
  return [...inFolders, ...inRoot].map((file) => file.replaceAll('\\', '/')).sort();
}
