/** Routes' answers can be compressed where that is worth it. */
import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { letCompress } from '@/lib/server/http/compressible';

/** The type as whoever compresses would find it. */
async function typeSeen(type: string | string[]): Promise<unknown> {
  const server = createServer((_, response) => {
    letCompress(response);
    response.setHeader('content-type', type);
    response.end(JSON.stringify(response.getHeader('Content-Type')));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return (await fetch(`http://127.0.0.1:${port}/`)).json();
}

test.each(['application/json', 'text/javascript; charset=utf-8', 'text/html; charset=utf-8'])(
  '%s is one string',
  async (type) => {
    expect(await typeSeen([type])).toBe(type);
    expect(await typeSeen(type)).toBe(type);
  },
);

test.each(['text/event-stream; charset=utf-8', 'message/rfc822', 'application/zip', 'text/plain'])(
  '%s is left as it is',
  async (type) => {
    expect(await typeSeen([type])).toEqual([type]);
  },
);
