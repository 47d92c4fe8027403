/** /api/account: GET tells how much is kept here of it, DELETE removes all of that for good. */
import { type AccountView, ForgetRequest } from '@/lib/contract/account';
import { json, nothing } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { whoAsks } from '@/lib/server/http/signed-in';
import { Problem } from '@/lib/server/problem';
import { running } from '@/lib/server/running';

export const GET = route(async (request) => {
  const { account } = await whoAsks(request);
  const { store } = await running();
  return json<AccountView>({ address: account.address, octets: await store.usage(account.id) });
});

export const DELETE = route(async (request) => {
  const { address } = await readBody(request, ForgetRequest);
  const { account } = await whoAsks(request);
  if (address !== account.address) {
    throw new Problem('bad-request', { detail: 'That is another account.' });
  }
  const { forget, signIns } = await running();
  await forget(account.id);
  return nothing({ 'Set-Cookie': await signIns.clearCookie(request) });
});
