/** topEach: many TOPs for one caller, handed on as they come. */
import { describe, expect, test, vi } from 'vitest';
import { CommandRefusedError, ConnectionLostError, type Session, StateError } from '@/lib/pop3';
import { octetByOctet } from './memory-line.ts';
import { errorOf, server, signedIn } from './script.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const bodyOf = (messageNumber: number) => `TOP ${messageNumber} 0\r\n`;
const echo = (heard: string) => `+OK\r\n${heard}\r\n.\r\n`;

/** Everything that is taken, in order; refusals by their words. */
function collect(session: Session, numbers: readonly number[], options = {}) {
  const taken: [number, string][] = [];
  const done = session.topEach(
    numbers,
    0,
    (messageNumber, result) => {
      const shown = result instanceof Uint8Array ? Buffer.from(result).toString() : result.text;
      taken.push([messageNumber, shown]);
    },
    options,
  );
  return { taken, done };
}

describe('many TOPs in one call', () => {
  test('are handed on in their order, whatever order was asked for', async () => {
    const line = server({ TOP: echo });
    const session = await signedIn(line);
    const numbers = [5, 3, 9, 3, ...upTo(500)];
    const { taken, done } = collect(session, numbers);
    await done;
    expect(taken).toEqual(numbers.map((n) => [n, bodyOf(n)]));
    expect(line.heard).toEqual(numbers.map((n) => `TOP ${n} 0`));
    session.destroy();
  });

  test('are the same wherever the network cuts them', async () => {
    const replies = 3 * echo('TOP 1 0').length;
    for (let place = 1; place < replies; place += 1) {
      const line = server({ TOP: null });
      const session = await signedIn(line);
      const { taken, done } = collect(session, upTo(3));
      await expect.poll(() => line.heard, { interval: 1 }).toHaveLength(3);
      const all = upTo(3)
        .map((n) => echo(`TOP ${n} 0`))
        .join('');
      line.say(all.slice(0, place));
      line.say(all.slice(place));
      await done;
      expect(taken).toEqual(upTo(3).map((n) => [n, bodyOf(n)]));
      session.destroy();
    }
  });

  test('are the same when octets arrive one by one', async () => {
    const session = await signedIn(server({ TOP: echo }, { cut: octetByOctet }));
    const { taken, done } = collect(session, upTo(20));
    await done;
    expect(taken).toEqual(upTo(20).map((n) => [n, bodyOf(n)]));
    session.destroy();
  });

  test('go on when one is refused, and the refusal is the server’s own', async () => {
    const top = (heard: string) => (heard === 'TOP 7 0' ? '-ERR [SYS/TEMP] gone\r\n' : echo(heard));
    const session = await signedIn(server({ TOP: top }));
    const refused: unknown[] = [];
    let octets = 0;
    await session.topEach(upTo(20), 0, (_, result) => {
      if (result instanceof Uint8Array) octets += result.length;
      else refused.push(result);
    });
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(CommandRefusedError);
    expect(refused[0]).toMatchObject({ verb: 'TOP', text: 'gone', responseCode: 'SYS/TEMP' });
    expect(octets).toBe(upTo(20).reduce((sum, n) => sum + (n === 7 ? 0 : bodyOf(n).length), 0));
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('of none write nothing', async () => {
    const line = server();
    const session = await signedIn(line);
    await session.topEach([], 0, () => {});
    expect(line.heard).toEqual([]);
    session.destroy();
  });

  test('keep to the window, and a person’s command goes before those not yet written', async () => {
    const line = server({ TOP: echo });
    const session = await signedIn(line, { limits: { commandsInFlight: 3 } });
    const { taken, done } = collect(session, upTo(10), { priority: 'background' });
    const person = session.retr(9);
    await Promise.all([done, person]);
    expect(line.heard[0]).toBe('RETR 9');
    expect(line.writes.map((piece) => piece.split('\r\n').length - 1)).toEqual([3, 3, 3, 2]);
    expect(taken).toHaveLength(10);
    session.destroy();
  });

  test('are not kept out by the limit on commands that wait, nor do they keep others out', async () => {
    const line = server({ TOP: echo });
    const session = await signedIn(line, { limits: { queuedCommands: 2, commandsInFlight: 1 } });
    const { taken, done } = collect(session, upTo(10));
    await Promise.all([done, session.noop()]);
    expect(taken).toHaveLength(10);
    session.destroy();
  });

  test('find out first whether a server that announces nothing takes many commands', async () => {
    const line = server({ TOP: echo, CAPA: '-ERR\r\n' });
    const session = await signedIn(line);
    const { taken, done } = collect(session, upTo(3));
    await done;
    expect(line.writes).toEqual(['NOOP\r\nNOOP\r\n', 'TOP 1 0\r\nTOP 2 0\r\nTOP 3 0\r\n']);
    expect(taken).toHaveLength(3);
    session.destroy();
  });

  test('are refused before anything is written when a number cannot be sent', async () => {
    const line = server();
    const session = await signedIn(line);
    const never = () => expect.unreachable();
    expect(await errorOf(session.topEach([1, 0], 0, never))).toBeInstanceOf(StateError);
    expect(await errorOf(session.topEach([1], -1, never))).toBeInstanceOf(StateError);
    expect(line.heard).toEqual([]);
    session.destroy();
  });

  test('lose what FTGate 2 says twice, as one TOP does', async () => {
    const session = await signedIn(server({ TOP: '+OK\r\n+OK 120 octets\r\nA: b\r\n.\r\n' }));
    const { taken, done } = collect(session, [1]);
    await done;
    expect(taken).toEqual([[1, 'A: b\r\n']]);
    session.destroy();
  });
});

describe('many TOPs that end early', () => {
  test('after an abort take no more, write no more, and leave the session in step', async () => {
    const line = server({ TOP: null, STAT: null });
    const session = await signedIn(line, { limits: { commandsInFlight: 3 } });
    const controller = new AbortController();
    const { taken, done } = collect(session, upTo(10), { signal: controller.signal });
    const failed = errorOf(done);
    await expect.poll(() => line.heard).toHaveLength(3);
    // The first answer makes room for the fourth command.
    line.say(`${echo('one')}+OK\r\nhalf`);
    controller.abort(new Error('no more'));
    expect(await failed).toMatchObject({ message: 'no more' });
    const counting = session.stat();
    line.say(`\r\n.\r\n${echo('three')}`);
    await expect.poll(() => line.heard.at(-1)).toBe('STAT');
    line.say(`${echo('four')}+OK 5 50\r\n`);
    expect(await counting).toEqual({ messages: 5, octets: 50 });
    expect(taken).toEqual([[1, 'one\r\n']]);
    expect(line.heard).toEqual([...upTo(4).map((n) => `TOP ${n} 0`), 'STAT']);
    expect(session.state).toBe('transaction');
    session.destroy();
  });

  test('with a signal that has fired write nothing', async () => {
    const line = server();
    const session = await signedIn(line);
    const reason = new Error('no more');
    const { done } = collect(session, [1, 2], { signal: AbortSignal.abort(reason) });
    expect(await errorOf(done)).toBe(reason);
    await session.noop();
    expect(line.heard).toEqual(['NOOP']);
    session.destroy();
  });

  test('with a lost line say so once; those taken are those answered', async () => {
    const line = server({ TOP: null });
    const session = await signedIn(line);
    const { taken, done } = collect(session, upTo(10));
    const failed = errorOf(done);
    await expect.poll(() => line.heard).toHaveLength(10);
    line.say(`${echo('one')}${echo('two')}+OK\r\nthree, cut sh`);
    line.close(new Error('read ECONNRESET'));
    const error = await failed;
    expect(error).toBeInstanceOf(ConnectionLostError);
    expect(String(error)).toContain('ECONNRESET');
    expect(await session.ended).toBe(error);
    expect(taken).toEqual([
      [1, 'one\r\n'],
      [2, 'two\r\n'],
    ]);
    expect(await errorOf(session.topEach([1], 0, () => {}))).toMatchObject({ written: false });
  });

  test('when one is larger than was allowed end the session', async () => {
    const session = await signedIn(server({ TOP: `+OK\r\n${'x'.repeat(100)}\r\n.\r\n` }));
    const { taken, done } = collect(session, [1, 2], { maxOctets: 50 });
    expect(await errorOf(done)).toMatchObject({ code: 'limit', limit: 'messageOctets' });
    expect(taken).toEqual([]);
    expect(session.state).toBe('closed');
  });

  test('when their taker throws give that error, and the session lives', async () => {
    const session = await signedIn(server({ TOP: echo }));
    const fault = new Error('taker');
    let calls = 0;
    const done = session.topEach(upTo(50), 0, () => {
      calls += 1;
      if (calls === 3) throw fault;
    });
    expect(await errorOf(done)).toBe(fault);
    expect(await session.stat()).toMatchObject({ messages: 3 });
    expect(calls).toBe(3);
    session.destroy();
  });

  test('take their listener off the signal', async () => {
    const session = await signedIn(server({ TOP: echo }));
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    await collect(session, upTo(3), { signal: controller.signal }).done;
    expect(remove).toHaveBeenCalledTimes(1);
    session.destroy();
  });
});
