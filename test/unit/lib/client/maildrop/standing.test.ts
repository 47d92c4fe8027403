/** What events tell counts for more than an answer that they overtook. */
import { expect, it, vi } from 'vitest';
import { type Api, api } from '@/lib/client/api';
import { createStanding } from '@/lib/client/maildrop/standing';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import type { MaildropView } from '@/lib/contract/session';
import { inEnglish } from '@/lib/words/texts';

it('an answer that an event overtook is asked for again', async () => {
  const states: MaildropView['state'][] = ['opening', 'open'];
  const answers: (() => void)[] = [];
  const session: Api['session'] = () =>
    new Promise((resolve) => {
      const maildrop = { ...INITIAL_STATE.maildrop, state: states.shift() ?? 'waiting' };
      answers.push(() => resolve({ accounts: [{ id: 'a', address: 'a@b.example', maildrop }] }));
    });
  const deletions = async () => ({ answer: { deletions: [] }, serverTime: 0 });
  const core = createCore({ ...api, session, deletions }, inEnglish, INITIAL_STATE.asked, () => {});
  const seen: MaildropView['state'][] = [];
  core.subscribe(() => seen.push(core.get().maildrop.state));
  const answered = vi.fn();
  const standing = createStanding(core, { answered });
  const learned = standing.learn();
  standing.heard('maildrop');
  answers[0]?.();
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(seen).toEqual([]);
  answers[1]?.();
  await learned;
  expect(seen).toEqual(['open']);
  expect(answered).toHaveBeenCalledOnce();
});
