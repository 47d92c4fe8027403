/** Which tests there are, and how each kind is run. */
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

/** Pure tests wait for nothing, so that as many files as there are cores go at once. */
const CORES = 2;

const project = (name: string, timeoutSeconds: number, parallel: 'files' | 'serial') => ({
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' as const } },
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeoutSeconds * 1_000,
    hookTimeout: Math.max(timeoutSeconds, 60) * 1_000,
    fileParallelism: parallel === 'files',
    ...(name === 'unit' ? { maxWorkers: CORES } : {}),
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 10, 'files'),
      project('protocol', 30, 'files'),
      project('fault', 60, 'files'),
      project('servers', 120, 'serial'),
      project('browser', 180, 'serial'),
    ],
  },
});
