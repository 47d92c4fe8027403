/** What events tell counts for more than an answer that they overtook. */
import { expect, it, vi } from 'vitest';
import { type Api, api } from '@/lib/client/api';
import { createStanding } from '@/lib/client/maildrop/standing';
import { INITIAL_STATE } from '@/lib/client/maildrop/state';
import { createCore } from '@/lib/client/maildrop/store';
import { inEnglish } from '@/lib/words/texts';

/** A maildrop whose answers come one by one, as the test lets them. */
function asked(whose = 'a') {
  const answers: (() => void)[] = [];
  const late = <Answer>(answer: Answer) =>
    new Promise<Answer>((resolve) => answers.push(() => resolve(answer)));
  const maildrop = { ...INITIAL_STATE.maildrop, state: 'open' as const };
  const session: Api['session'] = () =>
    late({ accounts: [{ id: 'a', address: 'a@b.example', maildrop }] });
  const deletions: Api['deletions'] = () => late({ answer: { deletions: [] }, serverTime: 0 });
  const left = vi.fn();
  const core = createCore({ ...api, session, deletions }, inEnglish, INITIAL_STATE.asked, left);
  const answered = vi.fn();
  return { answers, answered, core, left, standing: createStanding(core, { answered }, whose) };
}

it('how the maildrop stands is learnt once, unless an event told all of it meanwhile', async () => {
  const quiet = asked();
  const learned = quiet.standing.learn();
  for (const answer of quiet.answers) answer();
  await learned;
  expect(quiet.core.get().maildrop.state).toBe('open');

  const busy = asked();
  const overtaken = busy.standing.learn();
  busy.standing.heard('maildrop');
  for (const answer of busy.answers) answer();
  await overtaken;
  expect(busy.core.get().maildrop.state).toBe('opening');
  expect(busy.answers).toHaveLength(2);
});

it('deletions are asked for again where an event told of some meanwhile', async () => {
  const { answers, answered, standing } = asked();
  const learned = standing.learn();
  standing.heard('deletions');
  for (const answer of [...answers]) answer();
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  expect(answered).not.toHaveBeenCalled();
  answers[2]?.();
  await learned;
  expect(answered).toHaveBeenCalledOnce();
});

it('where somebody else is signed in by now, the page is left, and shows nothing of their mail', async () => {
  const { answers, core, left, standing } = asked('b');
  void standing.learn();
  for (const answer of answers) answer();
  await vi.waitFor(() => expect(left).toHaveBeenCalledExactlyOnceWith('replaced'));
  expect(core.get().maildrop.state).toBe('opening');
});
