/** Streamed RETR: octets as they come, at the reader's pace, until someone gives up. */
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LARGE_OCTETS } from './maildrops.ts';
import { rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

export function streams(_traits: ServerTraits, running: Running): void {
  test('a streamed message is the same octets as one fetched whole', async () => {
    const session = await signedIn(running(), 'large');
    const whole = await session.retr(1);
    expect(whole.length).toBeGreaterThanOrEqual(LARGE_OCTETS);
    const chunks: Uint8Array[] = [];
    for await (const chunk of session.retrStream(1)) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).equals(whole)).toBe(true);
    await session.quit();
  });

  test('the server has to wait while the reader does', async () => {
    const session = await signedIn(running(), 'large');
    let arrived = 0;
    let read = 0;
    const onProgress = (octets: number) => {
      arrived = octets;
    };
    for await (const chunk of session.retrStream(1, { onProgress })) {
      if (read === 0) {
        await sleep(300);
        expect(arrived).toBeLessThan(LARGE_OCTETS / 4);
      }
      read += chunk.length;
    }
    expect(read).toBeGreaterThanOrEqual(LARGE_OCTETS);
    expect(arrived).toBe(read);
    expect(await session.stat()).toMatchObject({ messages: 1 });
    await session.quit();
  });

  test('giving up a large message ends the wait at once, and no later reply is out of step', async () => {
    const session = await signedIn(running(), 'large');
    const giveUp = new AbortController();
    const onProgress = () => giveUp.abort(new Error('enough'));
    const fetching = session.retr(1, { signal: giveUp.signal, onProgress });
    expect(await rejection(fetching)).toMatchObject({ message: 'enough' });
    const later = await session.stat().catch((error: unknown) => error);
    const inStep = { messages: 1 };
    expect(later).toMatchObject(session.state === 'closed' ? { name: /.+Error$/ } : inStep);
  });

  test('leaving the loop over a stream early leaves the maildrop as it was', async () => {
    const session = await signedIn(running(), 'large');
    for await (const chunk of session.retrStream(1)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    session.destroy();
    await session.ended;
    const next = await signedIn(running(), 'large');
    expect(await next.stat()).toMatchObject({ messages: 1 });
    await next.quit();
  });
}
