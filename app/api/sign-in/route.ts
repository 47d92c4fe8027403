/** POST /api/sign-in proves the credentials; DELETE signs out. */
import { type SignInAnswer, SignInRequest } from '@/lib/contract/sign-in';
import { json, nothing } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { running } from '@/lib/server/running';

export const POST = route(async (request) => {
  const asked = await readBody(request, SignInRequest);
  const { signIns, store } = await running();
  const { account, cookie } = await signIns.begin(request, asked);
  const { id, address } = account;
  const { fontSize, theme, language, timeFormat, dateFormat } = await store.settings.load(id);
  const chosen = { fontSize, theme, language, timeFormat, dateFormat };
  return json<SignInAnswer>({ account: { id, address }, ...chosen }, { 'Set-Cookie': cookie });
});

export const DELETE = route(async (request) => {
  const { signIns } = await running();
  const found = await signIns.find(request);
  if (found) await signIns.end(found.account.id, [found.name]);
  return nothing({ 'Set-Cookie': await signIns.clearCookie(request) });
});
