/** Which tests there are, and how each kind is run. */
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const root = import.meta.dirname;

/** Files that run at once: each has its own servers, ports and folders, and much of their time is waiting. */
const AT_ONCE = 2;

/** How long `expect.poll` waits, in milliseconds. It ends as soon as it is so; a busy machine takes its time. */
const PATIENCE = 15_000;

const project = (name: string, timeoutSeconds: number) => ({
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic' as const } },
  test: {
    name,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeoutSeconds * 1_000,
    hookTimeout: Math.max(timeoutSeconds, 60) * 1_000,
    maxWorkers: AT_ONCE,
    globalSetup: name === 'browser' ? ['test/support/built.ts'] : [],
    // Pure functions leave nothing behind, so that one process can try them all.
    isolate: name !== 'unit',
    expect: { poll: { timeout: Math.min(PATIENCE, (timeoutSeconds * 1_000) / 2) } },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', 30),
      project('protocol', 30),
      project('fault', 60),
      project('servers', 120),
      project('browser', 180),
    ],
  },
});
