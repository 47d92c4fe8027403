/** Messages are chosen for deletion, by key: those that are there, and those that are not any more. */
import type { Deletion } from '@/lib/contract/deletions';
import type { MessageKey } from '@/lib/contract/envelope';
import { Problem, problemOf } from '@/lib/server/problem';
import type { Contents } from './contents.ts';
import type { Deletions } from './deletions.ts';
import { likenessOf } from './same-message.ts';

/** What they are chosen from, and written down in. */
export interface ChosenFrom {
  readonly contents: Contents;
  readonly deletions: Deletions;
}

/**
 * On disk when it resolves.
 * @param keys each once
 * @param now milliseconds since 1970
 * @returns an answer for each key, in their order
 */
export async function choose(
  { contents, deletions }: ChosenFrom,
  keys: readonly MessageKey[],
  now: number,
): Promise<Deletion[]> {
  const present = keys.flatMap((key) => {
    const row = contents.row(key);
    const record = contents.record(key);
    return row ? [{ ...row, likeness: record && likenessOf(record) }] : [];
  });
  const chosen = await deletions.request(present);
  const told = new Map(chosen.map((deletion) => [deletion.key, deletion]));
  const before = new Map(deletions.all().map((deletion) => [deletion.key, deletion]));
  const until = new Date(now).toISOString();
  return keys.map((key) => told.get(key) ?? before.get(key) ?? notThere(contents, key, until));
}

/** One that was there counts as deleted; one that never was is refused. */
function notThere(contents: Contents, key: MessageKey, until: string): Deletion {
  if (contents.wasThere(key)) return { key, state: 'committed', until };
  return { key, state: 'refused', until, reason: problemOf(new Problem('message-gone')) };
}
