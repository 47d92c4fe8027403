/** /api/settings: GET tells what the person chose, PATCH changes some of it. */
import { type Settings, SettingsChange } from '@/lib/contract/settings';
import { json } from '@/lib/server/http/answers';
import { MAX_SENDERS_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { whoAsks } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

export const GET = route(async (request) => {
  const { account } = await whoAsks(request);
  const { store } = await running();
  return json<Settings>(await store.settings.load(account.id));
});

export const PATCH = route(async (request) => {
  const { account } = await whoAsks(request);
  const change = await readBody(request, SettingsChange, MAX_SENDERS_OCTETS);
  const { store } = await running();
  return json<Settings>(await store.settings.save(account.id, change));
});
