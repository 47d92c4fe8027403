/** The server's secret: from the environment, else a key file made at the first start. */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

const SECRET_OCTETS = 32;

/**
 * Never the secret itself goes into a cipher: keys are derived from it, one for each purpose.
 * Makes the data folder where there is none.
 * @throws ConfigError where the folder or the key file cannot be made, or the key is too short.
 */
export function loadSecret(config: Pick<Config, 'secret' | 'dataDir'>): Uint8Array {
  const path = join(config.dataDir, 'key');
  const secret = inFolder(config.dataDir, () => {
    mkdirSync(config.dataDir, { recursive: true, mode: 0o700 });
    accessSync(config.dataDir, constants.W_OK | constants.X_OK);
    if (config.secret !== null) return Buffer.from(config.secret, 'utf8');
    return readIfThere(path) ?? makeKeyFile(path);
  });
  if (secret.length >= SECRET_OCTETS) return secret;
  throw new ConfigError([
    `SECRET is not set, and the key file "${path}" is too short: put it back from a backup, ` +
      'or remove it and everyone signs in anew.',
  ]);
}

/** @throws ConfigError for whatever goes wrong in the data folder */
function inFolder<Result>(dataDir: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    throw new ConfigError([
      `DATA_DIR accepts the path of a folder that can be written to; "${dataDir}" cannot${reason}.`,
    ]);
  }
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Appears whole or not at all, also where two processes start at once: a link never overwrites. */
function makeKeyFile(path: string): Uint8Array {
  const passing = `${path}.${process.pid}.tmp`;
  const text = `${randomBytes(SECRET_OCTETS).toString('base64url')}\n`;
  writeFileSync(passing, text, { mode: 0o600, flush: true });
  chmodSync(passing, 0o600);
  try {
    linkSync(passing, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(passing, { force: true });
  }
  const secret = readIfThere(path);
  if (secret === null) throw new Error('The key file vanished while it was made.');
  return secret;
}
