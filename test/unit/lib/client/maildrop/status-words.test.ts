import { expect, test } from 'vitest';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { fillInWords, freshness, fullness, statusWords } from '@/lib/client/maildrop/status-words';
import type { MaildropView } from '@/lib/contract/session';
import { inEnglish } from '@/lib/words/texts';

const NOW = Date.UTC(2026, 0, 1, 12);
const ago = (seconds: number) => new Date(NOW - seconds * 1_000).toISOString();

const view = (more: Partial<MaildropView>): MaildropView => ({
  ...INITIAL_STATE.maildrop,
  messages: 214,
  octets: 3_400_000,
  checkedAt: ago(12),
  ...more,
});

const words = (more: Partial<MaildropView>) =>
  statusWords(inEnglish, { maildrop: view(more), stream: 'open' }, NOW);

test('a lock held elsewhere is named as such, with the time of the next try', () => {
  const problem = { code: 'busy', message: 'Busy.' } as const;
  expect(words({ state: 'waiting', problem, retryAt: ago(-12) })).toEqual({
    tone: 'wait',
    words: 'Another mail program is reading this mailbox. Trying again in 12 s.',
    offer: 'try-now',
  });
  expect(words({ state: 'waiting', problem, retryAt: ago(1) }).words).toMatch(/again now\.$/);
});

test('a pause that the server wants is waited for, without a button to break it', () => {
  const problem = { code: 'too-soon', message: 'Wait.' } as const;
  const { offer, words: said } = words({ state: 'waiting', problem, retryAt: ago(-200) });
  expect(said).toMatch(/pause between two visits\. Trying again in 4 min\.$/);
  expect(offer).toBeNull();
});

test('a refused password is not tried again, and the way out is told', () => {
  const problem = { code: 'sign-in-refused', message: 'No.' } as const;
  expect(words({ state: 'waiting', problem })).toMatchObject({
    tone: 'bad',
    words: expect.stringContaining('sign in with the new one'),
    offer: 'sign-out',
  });
});

test('what is released by itself and what a person let go of are told apart', () => {
  expect(words({ state: 'released', releasedAt: ago(20) }).words).toBe('Mailbox released 20 s ago');
  expect(words({ state: 'let-go' })).toMatchObject({
    words: 'Released for other mail programs',
    offer: 'connect',
  });
});

test('only a mailbox that was open before is reconnected', () => {
  expect(words({ state: 'opening' }).words).toBe('Reconnecting…');
  expect(words({ state: 'opening', checkedAt: null }).words).toBe('Opening the mailbox…');
});

test('how fresh the list is comes with what it holds, and with what the server does to it', () => {
  expect(freshness(inEnglish, view({}), null, NOW)).toEqual([
    'Checked 12 s ago',
    '214 messages · 3.4\u00a0MB',
  ]);
  expect(freshness(inEnglish, view({ keptDays: 0 }), null, NOW).at(-1)).toBe(
    'This server removes what was read',
  );
  expect(freshness(inEnglish, view({ keptDays: 1 }), null, NOW).at(-1)).toBe(
    'Read mail is kept 1 day',
  );
  expect(freshness(inEnglish, view({ checkedAt: null }), null, NOW)).toEqual([]);
});

test('nine tenths of what the mailbox may hold are told as nearly full, and no bound as none', () => {
  expect(fullness(899, 1_000)).toBe('fine');
  expect(fullness(900, 1_000)).toBe('nearly');
  expect(fullness(1_000, 1_000)).toBe('over');
  expect(fullness(1_000_000, null)).toBe('fine');
  expect(fillInWords(inEnglish, 1_200_000_000, 2_000_000_000)).toBe('1.2 GB of 2 GB');
  expect(freshness(inEnglish, view({}), 4_000_000, NOW).slice(1)).toEqual([
    '214 messages',
    '3.4 MB of 4 MB',
  ]);
});
