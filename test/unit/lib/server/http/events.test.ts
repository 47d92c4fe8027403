/** Server-sent events: their form on the wire, and that nothing stays behind when a tab goes. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ServerEvents } from '@/lib/contract/events';
import { eventStream, type Send } from '@/lib/server/http/events';

const progress: ServerEvents['progress'] = { account: 'a', done: 1, of: 2 };

function opened() {
  const leaving = new AbortController();
  const request = new Request('http://poplar.example/api/events', { signal: leaving.signal });
  const unsubscribe = vi.fn();
  let send: Send = () => {};
  let end = () => {};
  const response = eventStream(request, (sending, ending) => {
    send = sending;
    end = ending;
    return unsubscribe;
  });
  const reader = response.body?.getReader();
  const read = async () => {
    const part = await reader?.read();
    return part?.done ? null : new TextDecoder().decode(part?.value);
  };
  return {
    leaving,
    response,
    unsubscribe,
    read,
    reader,
    send: () => send('progress', progress),
    end: () => end(),
  };
}

describe('an event stream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('names each event and sends its data on one line', async () => {
    const { read, send } = opened();
    await read();
    send();
    expect(await read()).toBe(`event: progress\ndata: ${JSON.stringify(progress)}\n\n`);
  });

  test('leaves nothing behind where one may not listen', () => {
    const request = new Request('http://poplar.example/api/events');
    const refuse = () => {
      throw new Error('too many');
    };
    expect(() => eventStream(request, refuse)).toThrow('too many');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('cannot be held back by compression or stored by a cache', () => {
    const { headers } = opened().response;
    expect(headers.get('content-type')).toContain('text/event-stream');
    expect(headers.get('cache-control')).toBe('no-store, no-transform');
  });

  test('says something every 20 seconds', async () => {
    const { read } = opened();
    await read();
    vi.advanceTimersByTime(20_000);
    expect(await read()).toMatch(/^: .*\n\n$/);
  });

  test('ends, lets go and stops its clock when the browser leaves', async () => {
    const { leaving, unsubscribe, read, send } = opened();
    await read();
    leaving.abort();
    send();
    expect(await read()).toBeNull();
    expect(unsubscribe).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('lets go once when the reader cancels and the browser leaves, too', async () => {
    const { leaving, unsubscribe, reader } = opened();
    await reader?.cancel();
    leaving.abort();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  test('ends when the server ends it', async () => {
    const { read, unsubscribe, end } = opened();
    await read();
    end();
    expect(await read()).toBeNull();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });

  test('is cut when the browser stops reading, however much happens', () => {
    const { unsubscribe, send } = opened();
    for (let n = 0; n < 200_000 && unsubscribe.mock.calls.length === 0; n++) send();
    expect(unsubscribe).toHaveBeenCalledOnce();
  });
});
