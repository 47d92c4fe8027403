/** Which messages of a fresh listing a deletion job may mark: pure, and never a wrong one. */
import type { ErrorDetail } from '@/lib/contract/error';
import type { DeletionRecord } from '@/lib/server/store/contract';
import type { Listed } from './identity.ts';

/** What to do about one chosen message, or about all chosen ones of one fingerprint together. */
export type Step =
  | { readonly is: 'mark'; readonly record: DeletionRecord; readonly messageNumber: number }
  | { readonly is: 'absent'; readonly record: DeletionRecord }
  | { readonly is: 'refuse'; readonly record: DeletionRecord; readonly reason: ErrorDetail }
  /** The unique-id does not name it: fingerprints of `candidates` have to tell. */
  | {
      readonly is: 'compare';
      readonly records: readonly DeletionRecord[];
      readonly fingerprint: string;
      readonly candidates: readonly Listed[];
    };

export const AMBIGUOUS: ErrorDetail = {
  code: 'refused',
  message:
    'The mail server gives several messages the same name, so that this one cannot be told from others. Nothing was deleted.',
};

const NAMELESS: ErrorDetail = {
  code: 'refused',
  message:
    'The mail server no longer says which message is which, so that this one cannot be found. Nothing was deleted.',
};

/** Looks each chosen message up in what the session just said. */
export function planDeletions(
  records: readonly DeletionRecord[],
  listed: readonly Listed[],
): Step[] {
  const byUniqueId = Map.groupBy(listed, ({ uniqueId }) => uniqueId);
  const named = records.filter(({ fingerprint }) => fingerprint === null);
  const unnamed = records.filter(({ fingerprint }) => fingerprint !== null);
  const steps = named.map((record) => byName(record, byUniqueId));
  const groups = Map.groupBy(unnamed, ({ uniqueId, fingerprint }) =>
    JSON.stringify([uniqueId, fingerprint]),
  );
  for (const group of groups.values()) steps.push(byFingerprint(group, listed, byUniqueId));
  return steps;
}

function byName(
  record: DeletionRecord,
  byUniqueId: ReadonlyMap<string | null, readonly Listed[]>,
): Step {
  const found = byUniqueId.get(record.uniqueId) ?? [];
  const [only] = found;
  if (found.length > 1 || record.uniqueId === null) {
    return { is: 'refuse', record, reason: AMBIGUOUS };
  }
  if (only) return { is: 'mark', record, messageNumber: only.messageNumber };
  if (byUniqueId.has(null)) return { is: 'refuse', record, reason: NAMELESS };
  return { is: 'absent', record };
}

function byFingerprint(
  records: readonly DeletionRecord[],
  listed: readonly Listed[],
  byUniqueId: ReadonlyMap<string | null, readonly Listed[]>,
): Step {
  const [first] = records;
  const uniqueId = first?.uniqueId ?? null;
  const candidates = uniqueId === null ? listed : (byUniqueId.get(uniqueId) ?? []);
  return { is: 'compare', records, fingerprint: first?.fingerprint ?? '', candidates };
}

/**
 * How many of the copies present may go. At least as many stay as were not chosen, even if another
 * program removed some meanwhile, for those may have been the chosen ones.
 * @param chosen how many deletions ask for one of these copies
 * @param alike how many copies there were when they were chosen
 * @param present how many there are now
 */
export function copiesToMark(chosen: number, alike: number, present: number): number {
  const spared = Math.max(0, alike - chosen);
  return Math.max(0, Math.min(chosen, present - spared));
}
