/** Lists of letters follow the server, whatever list is looked at. */
import { expect, it } from 'vitest';
import { applyLetters, applyStandings } from '@/lib/client/maildrop/letters';
import { envelopeOf, type MaildropState, withView } from '@/lib/client/maildrop/state';
import { loaded } from './sample.ts';

const staleIn = ({ views }: MaildropState) =>
  Object.entries(views).flatMap(([name, { stale }]) => (stale ? [name] : []));

const asked = (view: 'sent' | 'inbox', query: string): MaildropState => {
  const state = withView(loaded('ab'), 'sent', { total: 1, rows: ['a'] });
  const found = withView(state, 'found', { total: 1, rows: ['a'] });
  return { ...found, asked: { ...state.asked, view, query } };
};

it('a list that changed is fetched again, also while it is searched, and no other', () => {
  const event = { views: ['sent' as const], waiting: { drafts: 2, outbox: 1 } };
  expect(staleIn(applyLetters(asked('sent', 'oak'), event))).toEqual(['sent', 'found']);
  expect(staleIn(applyLetters(asked('inbox', 'oak'), event))).toEqual(['sent']);
  expect(applyLetters(asked('inbox', ''), event).waiting).toEqual({ drafts: 2, outbox: 1 });
});

it('a row that is known says at once where its letter stands', () => {
  const standing = { state: 'sending', until: '2026-03-04T12:00:00Z', recipients: [] } as const;
  const entry = { ...standing, recipients: [], key: 'a', to: [], subject: '' };
  const after = applyStandings(loaded('ab'), { account: 'x', outbox: [entry] });
  expect(envelopeOf(after, 'a')?.standing).toEqual({ ...standing, recipients: [] });
  expect(envelopeOf(after, 'b')?.standing).toBeUndefined();
});
