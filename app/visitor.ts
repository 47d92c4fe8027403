/** What pages ask of the server before they render: who visits, what they chose, which mail servers they may use. */
import { headers } from 'next/headers';
import { cache } from 'react';
import type { MailServer } from '@/components/sign-in/server-line';
import type { SampleAccount } from '@/lib/client/sign-in/handed';
import type { Account } from '@/lib/contract/session';
import type { Settings } from '@/lib/contract/settings';
import { running } from '@/lib/server/running';

/** Who is signed in here; null for nobody. Never asks the mail server, so that no page waits for it. */
export const visitor = cache(async (): Promise<Account | null> => {
  const { signIns } = await running();
  const asked = new Request('http://page.invalid/', { headers: new Headers(await headers()) });
  const found = await signIns.find(asked);
  if (found === null) return null;
  const { id, address } = found.account;
  return { id, address };
});

/** What an account chose, and what holds where it chose nothing. */
export async function chosenBy({ id }: Account): Promise<{
  settings: Settings;
  undoSeconds: number;
}> {
  const { config, store } = await running();
  return { settings: await store.settings.load(id), undoSeconds: config.undoSeconds };
}

/** The mail servers that people may sign in to, and the sample account where it is our own. */
export async function mailServers(): Promise<{
  servers: readonly MailServer[];
  others: 'refused' | 'allowed';
  sample: SampleAccount | null;
}> {
  const { hosts, sample } = await running();
  const servers = hosts.servers.map(({ host, port, security }) => ({ host, port, security }));
  return { servers, others: hosts.others, sample };
}
