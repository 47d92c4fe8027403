/** Builds the pages before tests that start the whole application: two that start at once would each build. */
import { join } from 'node:path';
import { build, isBuilt } from '@/lib/server/build';

const ROOT = join(import.meta.dirname, '..', '..');

/** @throws Error with what the build said, where it failed */
export async function setup(): Promise<void> {
  if (isBuilt(ROOT)) return;
  const { succeeded, output } = await build(ROOT, { ...process.env, VITEST: undefined });
  if (!succeeded) throw new Error(output);
}
