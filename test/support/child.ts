/** A program started for a test: its output kept, its whole process group ended by id. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A running program that belongs to one test. */
export interface Child {
  readonly pid: number;
  /** What it wrote so far, both streams, the last 256 kB of it. */
  output(): string;
  /** Settles when the program has ended: its exit code, or the signal's name. */
  readonly exited: Promise<number | string>;
  /** Sends `signal` and waits; after `graceMs` the group is killed. Safe to call twice. */
  stop(signal?: NodeJS.Signals, graceMs?: number): Promise<void>;
}

/** Where and with what a program is started. */
export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: Record<string, string | undefined>;
}

const KEPT_OUTPUT = 262_144;
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

/** Starts `command` as the head of a process group of its own. */
export function startChild(command: string, args: string[], options: ChildOptions = {}): Child {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString('latin1')).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  running.add(child);
  const exited = new Promise<number | string>((resolve) => {
    child.once('error', (error) => {
      output += `${error.message}\n`;
      running.delete(child);
      resolve('ENOENT');
    });
    child.once('exit', (code, signal) => {
      running.delete(child);
      resolve(code ?? signal ?? 'unknown');
    });
  });
  return {
    pid: child.pid ?? -1,
    output: () => output,
    exited,
    stop: (signal = 'SIGTERM', graceMs = 5_000) => stopChild(child, signal, graceMs),
  };
}

async function stopChild(child: ChildProcess, signal: NodeJS.Signals, graceMs: number) {
  if (!running.has(child)) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await exited;
  clearTimeout(timer);
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
