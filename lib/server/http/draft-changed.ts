/** The answer to whoever comes second with a change of a draft: 409, and the draft as it now stands. */
import type { DraftConflict } from '@/lib/contract/drafts';
import { Problem, problemOf } from '@/lib/server/problem';
import { isDraftChanged } from '@/lib/server/submission/drafts';

/** Gives what `work` gives, or that answer. */
export async function unlessChanged(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isDraftChanged(error)) throw error;
    const problem = problemOf(new Problem('draft-changed'));
    const answer: DraftConflict = { error: problem, draft: error.draft };
    return Response.json(answer, { status: 409 });
  }
}
