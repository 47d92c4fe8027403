/** Where a letter stands is said so that one knows what to do. */
import { expect, it } from 'vitest';
import { standingInWords } from '@/lib/client/letter-words';
import type { Standing } from '@/lib/contract/standing';
import { inEnglish } from '@/lib/words/texts';

const NOW = new Date('2026-03-04T12:00:00Z');
const at = (state: Standing['state'], more: Partial<Standing> = {}): Standing => ({
  state,
  until: '2026-03-05T12:00:00Z',
  recipients: [],
  ...more,
});
const words = (standing: Standing) => standingInWords(inEnglish, standing, NOW);

it('a letter that all recipients have says nothing in its row', () => {
  const recipients = [{ address: 'a@example.org', state: 'accepted' as const }];
  expect(words(at('sent', { recipients }))).toMatchObject({ row: '', tone: 'plain' });
});

it('a letter that came back from one recipient names that one', () => {
  const recipients = [
    { address: 'a@example.org', state: 'accepted' as const },
    { address: 'b@example.org', state: 'undelivered' as const },
  ];
  const told = words(at('sent', { recipients }));
  expect(told).toMatchObject({ row: 'Not delivered to all', tone: 'wrong' });
  expect(told.sentence).toContain('b@example.org');
  expect(told.sentence).not.toContain('a@example.org');
});

it('a letter that waits says why, and when it is tried next unless that is past', () => {
  const reason = { code: 'unreachable', message: 'Nobody there.' } as const;
  expect(words(at('due', { reason })).sentence).toMatch(/^Nobody there\. Next try on /);
  const past = at('due', { reason, until: '2026-03-04T11:00:00Z' });
  expect(words(past).sentence).toBe('Nobody there.');
});

it('a letter that goes later says when', () => {
  expect(words(at('scheduled')).row).toMatch(/^Goes .*5/);
});
