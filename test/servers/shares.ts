/** Two sessions on one maildrop: the second sign-in, and a message that the other has removed. */
import { expect, test } from 'vitest';
import { CommandRefusedError, ConnectionLostError, MaildropBusyError } from '@/lib/pop3';
import { PASSWORD } from './maildrops.ts';
import { connected, rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

const REFUSAL_OF_REMOVED = {
  refused: CommandRefusedError,
  'connection lost': ConnectionLostError,
} as const;

export function shares(traits: ServerTraits, running: Running): void {
  const accepted = traits.secondSignIn === 'accepted';

  test.runIf(accepted)('a second session is let in while the first is open', async () => {
    const first = await signedIn(running(), 'twice');
    const second = await signedIn(running(), 'twice');
    expect(await second.stat()).toEqual(await first.stat());
    await Promise.all([first.quit(), second.quit()]);
  });

  test.runIf(!accepted)('a second sign-in is told that the maildrop is busy', async () => {
    const first = await signedIn(running(), 'twice');
    const second = await connected(running());
    const error = await rejection(second.signIn({ username: 'twice', password: PASSWORD }));
    expect(error).toBeInstanceOf(MaildropBusyError);
    expect(error).toMatchObject({ retryable: true, responseCode: 'IN-USE' });
    expect(await first.stat()).toMatchObject({ messages: 2 });
    await first.quit();
    const third = await signedIn(running(), 'twice');
    await third.quit();
  });

  const removeUnderneath = async () => {
    const ours = await signedIn(running(), 'shared');
    const [, victim] = await ours.uidl();
    const theirs = await signedIn(running(), 'shared');
    await theirs.dele(2);
    await theirs.quit();
    return { ours, victim };
  };

  test.runIf(accepted && traits.retrOfRemoved === 'served')(
    'a message that another session removed is served to the end of ours',
    async () => {
      const { ours, victim } = await removeUnderneath();
      expect((await ours.retr(2)).length).toBeGreaterThan(100);
      await ours.quit();
      const next = await signedIn(running(), 'shared');
      expect(await next.uidl()).not.toContainEqual(victim);
      await next.quit();
    },
  );

  const how = traits.retrOfRemoved;
  test.runIf(accepted && how !== 'served')(
    'a message that another session removed ends in an error of its own kind',
    async () => {
      const { ours } = await removeUnderneath();
      const expected = how === 'served' ? Error : REFUSAL_OF_REMOVED[how];
      expect(await rejection(ours.retr(2))).toBeInstanceOf(expected);
      expect(ours.state).toBe(how === 'refused' ? 'transaction' : 'closed');
      ours.destroy();
      const next = await signedIn(running(), 'shared');
      expect(await next.stat()).toMatchObject({ messages: 3 });
      await next.quit();
    },
  );
}
