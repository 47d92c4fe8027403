/** How a program of ours begins: with the configuration, or with a sentence about what is wrong with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError, readConfig } from './config.ts';

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** Ends the program with a sentence for the person who started it. */
export function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** What the environment and the file .env say; ends the program where that is no configuration. */
export function checkConfig(): Config {
  const envFile = join(ROOT, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) giveUp(error.message);
    throw error;
  }
}
