/** What `npm run forget` runs: removes all that is kept here of one account, while Poplar is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import './alias.ts';
import { checkConfig, giveUp } from './begin.ts';
import type { Config } from './config.ts';

const USAGE =
  'Say whose mailbox to forget: npm run forget -- someone@example.org\n' +
  'One at a server that is not configured here: npm run forget -- someone@example.org pop.example.org:995';

/** Errors that say, in a sentence, what to do. */
const EXPLAINED = new Set(['FolderInUseError', 'NewerStoreError', 'WrongSecretError']);

async function forget(config: Config, address: string, named: string | undefined): Promise<void> {
  const { createAccountNaming, usernameFor } = await import('./sign-in/account.ts');
  const { openSqliteStore } = await import('./store/sqlite.ts');
  const { loadSecret } = await import('./secret.ts');
  if (!existsSync(join(config.dataDir, 'poplar.sqlite'))) {
    giveUp(`Nothing is kept in "${config.dataDir}". Set DATA_DIR to the folder that is meant.`);
  }
  const secret = loadSecret(config);
  const { dataDir, rawCache } = config;
  const store = await openSqliteStore({ dataDir, secret, rawCache, now: Date.now });
  const idOf = createAccountNaming(secret);
  const configured = config.mailServers.map(({ host, port, username }) =>
    idOf(`${host}:${port}`, usernameFor(address, username)),
  );
  const names = named === undefined ? ['sample'] : [named.toLowerCase()];
  const others = names.map((name) => idOf(name, usernameFor(address, 'address')));
  let octets = 0;
  for (const account of [...configured, ...others]) {
    const { messages, rest } = await store.usage(account);
    if (messages + rest > 0) await store.forget(account);
    octets += messages + rest;
  }
  await store.close();
  if (octets === 0) giveUp(`Nothing is kept of ${address} here.\n${USAGE}`);
  console.log(
    `Forgotten: ${Math.ceil(octets / 1_024)} kB kept of ${address}, and everyone who was signed ` +
      'in to it. Its mail is still on its mail server.',
  );
}

const [address, named] = process.argv.slice(2);
if (!address?.includes('@')) giveUp(USAGE);
try {
  await forget(checkConfig(), address, named);
} catch (error) {
  if (error instanceof Error && EXPLAINED.has(error.name)) giveUp(error.message);
  throw error;
}
