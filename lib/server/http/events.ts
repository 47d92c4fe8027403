/** Server-sent events: an answer that stays open and tells a tab what happens. */
import type { ServerEvents } from '@/lib/contract/events';

/** Shorter than the minute after which proxies drop a silent line. */
const HEARTBEAT_MS = 20_000;

/** Octets waiting for a tab that does not read. Beyond, the line is cut; the tab comes back and asks anew. */
const MAX_WAITING_OCTETS = 2 ** 20;

/** Tells one event to one tab. Does nothing once the tab is gone. */
export type Send = <Name extends keyof ServerEvents>(name: Name, data: ServerEvents[Name]) => void;

/**
 * The open answer. It ends when the browser goes away or `end` is called.
 * @param subscribe is called at once; what it returns is called when the answer ends, once
 * @throws what `subscribe` throws
 */
export function eventStream(
  request: Request,
  subscribe: (send: Send, end: () => void) => () => void,
): Response {
  const encoder = new TextEncoder();
  let letGo = () => {};
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let over = false;
        let unsubscribe = () => {};
        const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
        heartbeat.unref();
        letGo = () => {
          over = true;
          clearInterval(heartbeat);
          unsubscribe();
          unsubscribe = () => {};
        };
        const finish = () => {
          if (over) return;
          letGo();
          controller.close();
        };
        const write = (text: string) => {
          if (over) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) <= 0) finish();
        };
        request.signal.addEventListener('abort', () => finish(), { once: true });
        write('retry: 2000\n\n');
        try {
          unsubscribe = subscribe(
            (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
            () => finish(),
          );
        } catch (error) {
          letGo();
          throw error;
        }
        if (over) letGo();
        if (request.signal.aborted) finish();
      },
      cancel: () => letGo(),
    },
    { highWaterMark: MAX_WAITING_OCTETS, size: (chunk) => chunk.byteLength },
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      // no-transform keeps compression from holding events back; the last is for nginx.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
