/** One process at a time on a data folder: a lock that ends with the process, however that ends. */
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long a process waits for the one before it, which may be writing its last words. */
const WAIT_MS = 500;

/** What SQLite calls a lock that somebody else has. */
const SQLITE_BUSY = 5;

/** Locks that this process has: one that nothing refers to would be collected, and end. */
const held = new Set<DatabaseSync>();

/** Another process works on the folder. Two would undo each other's sessions and deletions. */
class FolderInUseError extends Error {
  override readonly name = 'FolderInUseError';

  constructor(folder: string, cause: unknown) {
    super(
      `Another Poplar is at work in the data folder "${folder}". Stop that one first, or set ` +
        'DATA_DIR to another folder.',
      { cause },
    );
  }
}

/**
 * Takes the folder. The lock is the system's own on an empty database file: `kill -9` ends it, and
 * no file that was left behind keeps anyone out.
 * @returns what gives the folder free
 * @throws FolderInUseError
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  closeSync(openSync(path, 'a', 0o600));
  const file = new DatabaseSync(path, { timeout: WAIT_MS });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    const isBusy = error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
    throw isBusy ? new FolderInUseError(folder, error) : error;
  }
  held.add(file);
  return () => {
    if (held.delete(file)) file.close();
  };
}
