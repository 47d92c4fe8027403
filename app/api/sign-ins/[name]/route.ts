/** DELETE /api/sign-ins/[name]: signs one browser out, wherever it is. */
import { SignInName } from '@/lib/contract/sign-ins';
import { nothing } from '@/lib/server/http/answers';
import { checked } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { whoAsks } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';

export const DELETE = route<{ name: string }>(async (request, params) => {
  const ending = checked(params.name, SignInName);
  const { name, account } = await whoAsks(request);
  const { signIns } = await running();
  await signIns.end(account.id, [ending]);
  return ending === name
    ? nothing({ 'Set-Cookie': await signIns.clearCookie(request) })
    : nothing();
});
