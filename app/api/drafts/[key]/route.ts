/** /api/drafts/[key]: GET one whole draft; PUT keeps new content, never over what another tab wrote. */
import { type Draft, DraftSave, type DraftSaved } from '@/lib/contract/drafts';
import { MessageKey } from '@/lib/contract/envelope';
import { json } from '@/lib/server/http/answers';
import { unlessChanged } from '@/lib/server/http/draft-changed';
import { checked, MAX_DRAFT_OCTETS, readBody } from '@/lib/server/http/input';
import { route } from '@/lib/server/http/route';
import { signedIn } from '@/lib/server/http/signed-in';

export const GET = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  const { desk } = await signedIn(request);
  return json<Draft>(await desk.drafts.get(key));
});

export const PUT = route<{ key: string }>(async (request, params) => {
  const key = checked(params.key, MessageKey);
  // First who asks: so much is not read for a stranger.
  const { desk } = await signedIn(request);
  const { content, name, revision } = await readBody(request, DraftSave, MAX_DRAFT_OCTETS);
  return unlessChanged(async () =>
    json<DraftSaved>(await desk.drafts.save(key, revision, content, name)),
  );
});
