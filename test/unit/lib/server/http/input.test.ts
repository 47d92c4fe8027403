/** What is accepted as a request's input, and how refusals are worded. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MAX_BODY_OCTETS, readBody, readQuery } from '@/lib/server/http/input';

const Shape = z.object({ name: z.string().max(5) });
const post = (body: BodyInit | null) =>
  new Request('http://poplar.example/api', {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  } as RequestInit);

describe('a body', () => {
  test('of the right shape is read', async () => {
    expect(await readBody(post('{"name":"Ada"}'), Shape)).toEqual({ name: 'Ada' });
  });

  test('of the wrong shape is refused with what is wrong, and without its value', async () => {
    const refusal = readBody(post('{"name":"secret words"}'), Shape);
    await expect(refusal).rejects.toMatchObject({ code: 'bad-request' });
    await expect(refusal).rejects.toSatisfy((error: { detail: string }) => {
      return error.detail.startsWith('name: ') && !error.detail.includes('secret');
    });
  });

  test('that is no JSON, empty or missing is refused', async () => {
    for (const body of ['{', '', null]) {
      await expect(readBody(post(body), Shape)).rejects.toMatchObject({ code: 'bad-request' });
    }
  });

  test('beyond the limit is refused before the rest is read', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 8_192;
        controller.enqueue(Buffer.alloc(8_192, 32));
      },
    });
    await expect(readBody(post(endless), Shape)).rejects.toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(MAX_BODY_OCTETS * 2);
  });
});

describe('a query', () => {
  const read = (query: string) =>
    readQuery(new Request(`http://poplar.example/api?${query}`), Shape);

  test('is checked like a body', () => {
    expect(read('name=Ada')).toEqual({ name: 'Ada' });
    expect(() => read('name=Abigail')).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });

  test('that names something twice is refused', () => {
    expect(() => read('name=Ada&name=Bob')).toThrow(
      expect.objectContaining({ code: 'bad-request' }),
    );
  });
});
