import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copiesToMark, planDeletions } from '@/lib/server/maildrop/deletion-plan';
import type { Listed } from '@/lib/server/maildrop/identity';
import type { DeletionRecord } from '@/lib/server/store/contract';

const record = (uniqueId: string | null, fingerprint: string | null = null): DeletionRecord => ({
  key: `${uniqueId}-${fingerprint}`,
  uniqueId,
  fingerprint,
  alike: 1,
  state: 'running',
  until: 0,
  changedAt: 0,
  reason: null,
});

const listed = (...uniqueIds: (string | null)[]): Listed[] =>
  uniqueIds.map((uniqueId, index) => ({ messageNumber: index + 1, uniqueId, octets: 1 }));

test('a message is marked by the number that it has in this very listing', () => {
  const [step] = planDeletions([record('b')], listed('a', 'b', 'c'));
  expect(step).toMatchObject({ is: 'mark', messageNumber: 2 });
});

test('an absent unique-id counts as committed', () => {
  expect(planDeletions([record('x')], listed('a', 'b'))[0]?.is).toBe('absent');
  expect(planDeletions([record('x')], [])[0]?.is).toBe('absent');
});

test('a unique-id that two messages have marks neither', () => {
  expect(planDeletions([record('a')], listed('a', 'b', 'a'))[0]?.is).toBe('refuse');
});

test('a unique-id that is missing among nameless messages proves nothing', () => {
  expect(planDeletions([record('x')], listed('a', null))[0]?.is).toBe('refuse');
});

test('a record that names nothing marks nothing', () => {
  expect(planDeletions([record(null)], listed(null))[0]?.is).toBe('refuse');
});

test('fingerprints are compared among the messages of the same unique-id, or among all', () => {
  const [twice] = planDeletions([record('a', 'f')], listed('a', 'b', 'a'));
  expect(twice).toMatchObject({
    is: 'compare',
    candidates: [{ messageNumber: 1 }, { messageNumber: 3 }],
  });
  const [nameless] = planDeletions([record(null, 'f')], listed(null, null, 'c'));
  expect(nameless).toMatchObject({ is: 'compare', candidates: [{}, {}, {}] });
});

test('whatever the listing, only a message whose unique-id is that of a record is marked', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', null);
  fc.assert(
    fc.property(fc.array(name), fc.uniqueArray(name), (present, chosen) => {
      const all = listed(...present);
      for (const step of planDeletions(
        chosen.map((uniqueId) => record(uniqueId)),
        all,
      )) {
        if (step.is !== 'mark') continue;
        const marked = all.filter(({ uniqueId }) => uniqueId === step.record.uniqueId);
        expect(marked.map(({ messageNumber }) => messageNumber)).toEqual([step.messageNumber]);
      }
    }),
  );
});

test('never do fewer copies stay than were not chosen', () => {
  const few = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(few, few, few, (chosen, spared, present) => {
      const marked = copiesToMark(chosen, chosen + spared, present);
      expect(marked).toBeGreaterThanOrEqual(0);
      expect(marked).toBeLessThanOrEqual(chosen);
      expect(present - marked).toBeGreaterThanOrEqual(Math.min(present, spared));
    }),
  );
});
