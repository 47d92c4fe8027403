/** /api/sign-ins: GET lists where the account is signed in, DELETE signs out everywhere. */
import { type SignInList, SignOutEverywhere } from '@/lib/contract/sign-ins';
import { json, nothing } from '@/lib/server/http/answers';
import { readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { whoAsks } from '@/lib/server/http/signed-in';
import { running } from '@/lib/server/running';
import { deviceWords } from '@/lib/server/sign-in/device';

export const GET = route(async (request) => {
  const { name, account } = await whoAsks(request);
  const { signIns } = await running();
  const listed = await signIns.list(account.id);
  return json<SignInList>({
    signIns: listed.map((signIn) => ({
      name: signIn.name,
      ...deviceWords(signIn.device),
      signedInAt: new Date(signIn.createdAt).toISOString(),
      seenAt: new Date(signIn.seenAt).toISOString(),
      current: signIn.name === name,
    })),
  });
});

export const DELETE = route(async (request) => {
  const { keep } = await readBody(request, SignOutEverywhere);
  const { name, account } = await whoAsks(request);
  const { signIns } = await running();
  const listed = (await signIns.list(account.id)).map((signIn) => signIn.name);
  const staying = keep === 'this' ? name : null;
  await signIns.end(
    account.id,
    listed.filter((other) => other !== staying),
  );
  return staying === null
    ? nothing({ 'Set-Cookie': await signIns.clearCookie(request) })
    : nothing();
});
