/** DELE, RSET and QUIT: what is removed, and what is not. */
import { expect, test } from 'vitest';
import { CommandRefusedError } from '@/lib/pop3';
import { rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

export function deletes(_traits: ServerTraits, running: Running): void {
  /** What a new session finds, and the disk where it can be looked at. */
  const uniqueIdsOf = async (account: string) => {
    const session = await signedIn(running(), account);
    const found = await session.uidl();
    await session.quit();
    const onDisk = running().messagesOnDisk(account) ?? found.length;
    expect(onDisk).toBe(found.length);
    return found.map((one) => one.uniqueId);
  };

  test('DELE and QUIT remove that message and no other', async () => {
    const before = await uniqueIdsOf('marks');
    const session = await signedIn(running(), 'marks');
    await session.dele(2);
    expect(await session.stat()).toBeTruthy();
    await session.quit();
    const kept = before.filter((_, n) => n !== 1);
    expect(await uniqueIdsOf('marks')).toEqual(kept);
  });

  test('a marked message is not given any more', async () => {
    const session = await signedIn(running(), 'reset');
    await session.dele(1);
    expect(await rejection(session.retr(1))).toBeInstanceOf(CommandRefusedError);
    expect((await session.list()).map((one) => one.messageNumber)).toEqual([2, 3]);
    await session.rset();
    await session.quit();
  });

  test('RSET takes the marks back', async () => {
    const before = await uniqueIdsOf('reset');
    const session = await signedIn(running(), 'reset');
    await Promise.all([session.dele(1), session.dele(3)]);
    await session.rset();
    expect(await session.list()).toHaveLength(3);
    await session.quit();
    expect(await uniqueIdsOf('reset')).toEqual(before);
  });

  test('every message survives when the line drops between DELE and QUIT', async () => {
    const before = await uniqueIdsOf('dropped');
    const session = await signedIn(running(), 'dropped');
    await Promise.all([session.dele(1), session.dele(2)]);
    session.destroy();
    await session.ended;
    await expect
      .poll(() => uniqueIdsOf('dropped').catch(String), { timeout: 15_000 })
      .toEqual(before);
  });

  test('QUIT ends the session in peace, and nothing more can be asked', async () => {
    const session = await signedIn(running(), 'quit');
    await session.quit();
    expect(session.state).toBe('closed');
    expect(await session.ended).toBeNull();
    expect(await rejection(session.stat())).toMatchObject({ name: /Error$/ });
  });
}
