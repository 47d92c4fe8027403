/** Two sessions on one maildrop: the second sign-in, and a message that the other has removed. */
import { expect, test } from 'vitest';
import { CommandRefusedError, ConnectionLostError, MaildropBusyError } from '@/lib/pop3';
import { PASSWORD } from './maildrops.ts';
import { connected, rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

export function shares(traits: ServerTraits, running: Running): void {
  SECOND_SIGN_IN_TESTS[traits.secondSignIn](running);
  REMOVED_TESTS[traits.retrOfRemoved](running);
}

const SECOND_SIGN_IN_TESTS: Record<ServerTraits['secondSignIn'], (running: Running) => void> = {
  accepted(running) {
    test('a second session is let in while the first is open', async () => {
      const first = await signedIn(running(), 'twice');
      const second = await signedIn(running(), 'twice');
      expect(await second.stat()).toEqual(await first.stat());
      await Promise.all([first.quit(), second.quit()]);
    });
  },
  busy(running) {
    test('a second sign-in is told that the maildrop is busy', async () => {
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
  },
};

const REMOVED_TESTS: Record<ServerTraits['retrOfRemoved'], (running: Running) => void> = {
  refused(running) {
    test('a message that another session removed is refused, and ours lives', async () => {
      const ours = await removeUnderneath(running);
      expect(await rejection(ours.retr(2))).toBeInstanceOf(CommandRefusedError);
      expect(ours.state).toBe('transaction');
      expect((await ours.retr(3)).length).toBeGreaterThan(100);
      await ours.quit();
      await expectLeft(running);
    });
  },
  served(running) {
    test('a message that another session removed is served to the end of ours', async () => {
      const ours = await removeUnderneath(running);
      expect((await ours.retr(2)).length).toBeGreaterThan(100);
      await ours.quit();
      await expectLeft(running);
    });
  },
  'connection lost'(running) {
    test('a message that another session removed costs the connection, and nothing else', async () => {
      const ours = await removeUnderneath(running);
      expect(await rejection(ours.retr(2))).toBeInstanceOf(ConnectionLostError);
      expect(ours.state).toBe('closed');
      expect(await ours.ended).toBeInstanceOf(ConnectionLostError);
      await expectLeft(running);
    });
  },
  'never, being locked'(running) {
    test('a message cannot be removed by another session while ours is open', async () => {
      const ours = await signedIn(running(), 'shared');
      expect(await rejection(signedIn(running(), 'shared'))).toBeInstanceOf(MaildropBusyError);
      expect((await ours.retr(2)).length).toBeGreaterThan(100);
      await ours.quit();
    });
  },
};

/** Our session, under which another has just removed message 2 of 4. */
async function removeUnderneath(running: Running) {
  const ours = await signedIn(running(), 'shared');
  expect(await ours.uidl()).toHaveLength(4);
  const theirs = await signedIn(running(), 'shared');
  await theirs.dele(2);
  await theirs.quit();
  // QUIRK: Courier answers QUIT a moment before it removes.
  await expect.poll(() => left(running), { timeout: 15_000 }).toBe(3);
  return ours;
}

/** How many messages there are, on disk or as a new session finds them. */
async function left(running: Running): Promise<number> {
  const onDisk = running().messagesOnDisk('shared');
  if (onDisk !== null) return onDisk;
  const next = await signedIn(running(), 'shared');
  const { messages } = await next.stat();
  await next.quit();
  return messages;
}

async function expectLeft(running: Running) {
  const next = await signedIn(running(), 'shared');
  expect(await next.stat()).toMatchObject({ messages: 3 });
  await next.quit();
}
