import { expect, test } from 'vitest';
import {
  asked,
  concluded,
  decided,
  finder,
  forgettable,
  hides,
  jobTime,
  nextRipening,
  restored,
  ripened,
  shown,
  takenBack,
} from '@/lib/server/maildrop/deletion-states';
import type { Named } from '@/lib/server/maildrop/identity';
import type { DeletionRecord } from '@/lib/server/store/contract';

const NOW = 1_000_000;
const nowhere = () => false;
const REASON = { code: 'refused', message: 'No.' } as const;

const record = (more: Partial<DeletionRecord> = {}): DeletionRecord => ({
  key: 'a'.repeat(22),
  uniqueId: 'a',
  fingerprint: null,
  alike: 1,
  state: 'undoable',
  until: NOW + 10_000,
  changedAt: NOW,
  reason: null,
  ...more,
});

const named = (uniqueId: string | null, more: Partial<Named> = {}): Named => ({
  messageNumber: 1,
  uniqueId,
  octets: 1,
  key: `${uniqueId ?? 'none'}`.repeat(22).slice(0, 22),
  fingerprint: null,
  alike: 1,
  ...more,
});

test('asking twice does not extend the time to undo', () => {
  const first = asked(named('a'), undefined, NOW, 10_000);
  expect(first).toMatchObject({ state: 'undoable', until: NOW + 10_000 });
  expect(asked(named('a'), first, NOW + 5_000, 10_000)).toBe(first);
});

test('a message that came back can be chosen again', () => {
  for (const state of ['refused', 'undone', 'committed'] as const) {
    expect(asked(named('a'), record({ state }), NOW, 10_000).state).toBe('undoable');
  }
});

test('undo works up to the last millisecond and not beyond', () => {
  expect(takenBack(record(), NOW + 9_999).state).toBe('undone');
  expect(takenBack(record(), NOW + 10_000).state).toBe('undoable');
});

test('nothing that a server may have been told of can be undone', () => {
  for (const state of ['due', 'running', 'unknown', 'committed', 'refused'] as const) {
    expect(takenBack(record({ state }), NOW).state).toBe(state);
  }
});

test('only deletions whose time is over become due', () => {
  const all = [record({ until: NOW }), record({ until: NOW + 1 })];
  expect(ripened(all, NOW)).toMatchObject([{ state: 'due', until: NOW }]);
});

test('a process that died in a job leaves deletions of which nothing is known', () => {
  expect(restored(record({ state: 'running' }), NOW).state).toBe('unknown');
  expect(restored(record({ state: 'due' }), NOW).state).toBe('due');
});

test('due deletions wait for those that can still be undone, but not for long', () => {
  const due = record({ state: 'due', until: NOW });
  expect(jobTime([due])).toBe(NOW);
  expect(jobTime([due, record({ until: NOW + 3_000 })])).toBe(NOW + 3_000);
  expect(jobTime([due, record({ until: NOW + 60_000 })])).toBe(NOW + 5_000);
  expect(jobTime([record({ state: 'committed' })])).toBeNull();
});

test('the next moment to look is when the first can no longer be undone', () => {
  expect(nextRipening([record({ until: 5 }), record({ until: 3 })])).toBe(3);
  expect(nextRipening([record({ state: 'due' })])).toBeNull();
});

test('rows are out of the list exactly while their deletion is not settled', () => {
  const hidden = ['undoable', 'due', 'running', 'unknown'] as const;
  const visible = ['undone', 'refused', 'committed'] as const;
  expect(hidden.every(hides)).toBe(true);
  expect(visible.some(hides)).toBe(false);
});

test('each outcome of a job has its state', () => {
  const running = record({ state: 'running' });
  expect(concluded(running, { is: 'committed' }, NOW)).toMatchObject({
    state: 'committed',
    reason: null,
  });
  expect(concluded(running, { is: 'refused', reason: REASON }, NOW)).toMatchObject({
    state: 'refused',
    reason: REASON,
  });
  expect(concluded(running, { is: 'again', reason: REASON }, NOW).state).toBe('due');
  expect(concluded(running, { is: 'unknown', reason: REASON }, NOW).state).toBe('unknown');
});

test('a listing decides what was unknown', () => {
  const unknown = record({ state: 'unknown' });
  expect(decided(unknown, 'absent', NOW, false).state).toBe('committed');
  expect(decided(unknown, 'present', NOW, false).state).toBe('due');
  expect(decided(unknown, 'unsure', NOW, false).state).toBe('unknown');
});

test('a message that left by itself needs no deletion any more', () => {
  expect(decided(record(), 'absent', NOW, false).state).toBe('committed');
});

test('a server that keeps what it said it removed is found out once', () => {
  const committed = record({ state: 'committed' });
  expect(decided(committed, 'present', NOW, true).state).toBe('refused');
  expect(decided(committed, 'present', NOW, false)).toBe(committed);
});

test('a message counts as absent only where every other could be named', () => {
  const wanted = record();
  expect(finder([named('a', { key: wanted.key })], true, nowhere)(wanted)).toBe('present');
  expect(finder([named('b')], true, nowhere)(wanted)).toBe('absent');
  expect(finder([named('b')], false, nowhere)(wanted)).toBe('unsure');
  expect(finder([named(null)], true, nowhere)(wanted)).toBe('unsure');
  expect(finder([named('a', { key: 'other'.repeat(5) })], true, nowhere)(wanted)).toBe('unsure');
});

test('a message that is alone with its unique-id again is not taken for absent', () => {
  const copy = record({ fingerprint: 'f', alike: 2 });
  expect(finder([named('a', { key: 'alone'.repeat(5) })], true, nowhere)(copy)).toBe('unsure');
  expect(finder([named('b')], true, nowhere)(copy)).toBe('absent');
});

test('without unique-ids a message is absent only where all others have fingerprints', () => {
  const nameless = record({ uniqueId: null, fingerprint: 'f' });
  expect(finder([named(null, { fingerprint: 'g' })], true, nowhere)(nameless)).toBe('absent');
  expect(finder([named(null, { fingerprint: 'f' })], true, nowhere)(nameless)).toBe('unsure');
  expect(finder([named('b')], true, nowhere)(nameless)).toBe('unsure');
});

test('settled deletions are told of for a while, refusals longer', () => {
  const later = NOW + 3_600_000;
  const all = (['committed', 'undone', 'refused', 'due'] as const).map((state) =>
    record({ state }),
  );
  const told = (now: number) => forgettable(all, new Set(), now).map(({ state }) => state);
  expect(told(later)).toEqual(['committed', 'undone']);
  expect(told(NOW)).toEqual([]);
});

test('a deletion that no listing has proved yet is remembered as long as a refusal', () => {
  const committed = record({ state: 'committed' });
  const unproven = new Set([committed.key]);
  expect(forgettable([committed], unproven, NOW + 3_600_000)).toEqual([]);
  expect(forgettable([committed], unproven, NOW + 25 * 3_600_000)).toEqual([committed]);
});

test('the browser is told the end of undo in every state, and a reason only where there is one', () => {
  expect(shown(record())).toEqual({
    key: 'a'.repeat(22),
    state: 'undoable',
    until: new Date(NOW + 10_000).toISOString(),
  });
  expect(shown(record({ state: 'refused', reason: REASON })).reason).toEqual(REASON);
});
