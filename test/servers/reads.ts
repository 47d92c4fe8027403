/** STAT, LIST, UIDL, TOP, RETR and pipelining: reading in the TRANSACTION state. */
import { expect, test } from 'vitest';
import { CommandRefusedError } from '@/lib/pop3';
import { PASSWORD, peculiarMessages, UTF8_HEADER } from './maildrops.ts';
import { bodyLines, inAnyOrder, withoutFields } from './octets.ts';
import { connected, rejection, signedIn } from './sessions.ts';
import type { Running } from './suite.ts';
import type { ServerTraits } from './traits.ts';

export function reads(traits: ServerTraits, running: Running): void {
  test('STAT counts what LIST lists', async () => {
    const session = await signedIn(running(), 'reading');
    const [drop, listings] = await Promise.all([session.stat(), session.list()]);
    expect(listings.map((one) => one.messageNumber)).toEqual([1, 2, 3, 4, 5]);
    expect(drop.messages).toBe(5);
    expect(drop.octets).toBe(listings.reduce((sum, one) => sum + (one.octets ?? 0), 0));
    await session.quit();
  });

  test('LIST and UIDL of one message say what those of all say', async () => {
    const session = await signedIn(running(), 'reading');
    const [listings, names] = await Promise.all([session.list(), session.uidl()]);
    for (const n of [1, 5]) {
      const one = await session.list(n);
      const missed = (one.octets ?? 0) - (listings[n - 1]?.octets ?? 0);
      expect(one.messageNumber).toBe(n);
      expect(missed).toBeGreaterThanOrEqual(0);
      expect(missed).toBeLessThanOrEqual(traits.listMisses);
      expect(await session.uidl(n)).toEqual(names[n - 1]);
    }
    await session.quit();
  });

  test('an empty maildrop has empty listings', async () => {
    const session = await signedIn(running(), 'none');
    expect(await session.stat()).toMatchObject({ messages: 0, octets: 0 });
    expect(await session.list()).toEqual([]);
    expect(await session.uidl()).toEqual([]);
    await session.quit();
  });

  test('unique-ids differ from message to message and last from session to session', async () => {
    const first = await signedIn(running(), 'reading');
    const before = await first.uidl();
    await first.quit();
    const second = await signedIn(running(), 'reading');
    const after = await second.uidl();
    await second.quit();
    expect(new Set(before.map((one) => one.uniqueId)).size).toBe(5);
    expect(after).toEqual(before);
  });

  test('RETR gives every message octet for octet', async () => {
    const session = await signedIn(running(), 'peculiar');
    const expected = peculiarMessages(traits);
    const numbers = expected.map((_, n) => n + 1);
    const messages = await Promise.all(numbers.map((n) => session.retr(n)));
    const bare = messages.map((message) => withoutFields(message, traits.addsFields));
    expect(inAnyOrder(bare)).toEqual(inAnyOrder(expected));
    await session.quit();
  });

  UTF8_HEADER_TESTS[traits.utf8Header](traits, running);

  test('LIST says how many octets RETR will bring, as far as the server knows', async () => {
    const session = await signedIn(running(), 'reading');
    const listings = await session.list();
    const messages = await Promise.all(listings.map((one) => session.retr(one.messageNumber)));
    const missed = listings.map((one, n) => (messages[n]?.length ?? 0) - (one.octets ?? 0));
    expect(Math.min(...missed)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...missed)).toBeLessThanOrEqual(traits.listMisses);
    await session.quit();
  });

  test('TOP gives the header, the blank line, and so many lines of the body', async () => {
    const session = await signedIn(running(), 'reading');
    const [whole, none, three] = await Promise.all([
      session.retr(1),
      session.top(1, 0),
      session.top(1, 3),
    ]);
    const text = Buffer.from(whole).toString('latin1');
    const headerLength = text.indexOf('\r\n\r\n') + 4;
    expect(Buffer.from(none).toString('latin1')).toBe(text.slice(0, headerLength));
    expect(bodyLines(three)).toEqual([
      ...Array.from({ length: traits.topAddsBlankLines }, () => ''),
      ...bodyLines(whole).slice(0, 3),
    ]);
    await session.quit();
  });

  test('a hundred TOPs in flight each get their own reply, whatever is refused among them', async () => {
    const session = await signedIn(running(), 'many');
    const numbers = Array.from({ length: 100 }, (_, n) => n + 1);
    const inFlight = numbers.map((n) => session.top(n, 1));
    const refused = rejection(session.retr(9_999));
    const after = numbers.slice(0, 20).map((n) => session.top(n, 1));
    const tops = await Promise.all(inFlight);
    expect(await refused).toBeInstanceOf(CommandRefusedError);
    expect(new Set(tops.map((top) => /Number \d+/.exec(String(Buffer.from(top)))?.[0])).size).toBe(
      100,
    );
    expect(await Promise.all(after)).toEqual(tops.slice(0, 20));
    for (const n of [1, 50, 100]) expect(await session.top(n, 1)).toEqual(tops[n - 1]);
    await session.quit();
  });

  test('a message-number out of range is refused, and the session lives', async () => {
    const session = await signedIn(running(), 'reading');
    const error = await rejection(session.retr(6));
    expect(error).toBeInstanceOf(CommandRefusedError);
    expect(error).toMatchObject({ verb: 'RETR', code: 'refused' });
    await session.noop();
    expect(await session.stat()).toMatchObject({ messages: 5 });
    await session.quit();
  });
}

const UTF8_HEADER_TESTS: Record<ServerTraits['utf8Header'], typeof reads> = {
  kept(traits, running) {
    test('a header in UTF-8 comes as it was sent', async () => {
      const session = await signedIn(running(), 'utf8');
      const message = withoutFields(await session.retr(1), traits.addsFields);
      expect(message.equals(UTF8_HEADER)).toBe(true);
      await session.quit();
    });
  },
  'kept in UTF8 mode'(traits, running) {
    test('a header in UTF-8 comes as it was sent once UTF8 was said', async () => {
      const session = await connected(running());
      await session.utf8();
      await session.signIn({ username: 'utf8', password: PASSWORD });
      const message = withoutFields(await session.retr(1), traits.addsFields);
      expect(message.equals(UTF8_HEADER)).toBe(true);
      await session.quit();
    });
  },
  'replaced on arrival'(_traits, running) {
    test('a header in UTF-8 comes in ASCII, as the server keeps it', async () => {
      const session = await signedIn(running(), 'utf8');
      const header = Buffer.from(await session.top(1, 0)).toString('latin1');
      expect(header).toMatch(/^Subject: [ -~]+\r$/m);
      await session.quit();
    });
  },
};
