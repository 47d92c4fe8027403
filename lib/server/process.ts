/** The life of the process: starts what runs, and ends it in order when a signal comes. */
import { running } from './running.ts';

/** How long QUIT to all mail servers may take; process managers kill after ten seconds. */
const STOP_WITHIN_MS = 8_000;

/** Errors that say, in a sentence, what the administrator must change. */
const EXPLAINED = new Set([
  'ConfigError',
  'FolderInUseError',
  'NewerStoreError',
  'WrongSecretError',
]);

/** Starts everything, or ends the process with the reason. */
export async function startProcess(): Promise<void> {
  try {
    await running();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const reason = EXPLAINED.has(error.name) ? error.message : error.stack;
    process.stderr.write(`${reason}\n`);
    process.exit(1);
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stopProcess);
}

async function stopProcess(): Promise<void> {
  const { stop, log } = await running();
  const tooLate = setTimeout(() => process.exit(1), STOP_WITHIN_MS + 1_000);
  tooLate.unref();
  try {
    await stop();
    process.exit(0);
  } catch (error) {
    log.error('stop failed', { error });
    process.exit(1);
  }
}
