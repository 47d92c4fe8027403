/** Pictures fetched for a reader: only those that the message names, once, and whatever they are. */
import { describe, expect, test, vi } from 'vitest';
import type { Answer, Ask, Asked } from '@/lib/server/outbound/request';
import { RemoteImages } from '@/lib/server/remote-images/remote-images';

const PNG = Buffer.from('89504e470d0a1a0a0000000d', 'hex');
const URL_OF_PNG = 'https://a.example/p.png';
const key = 'k'.repeat(22);

const ok = (content: Uint8Array = PNG): Answer => ({ status: 200, location: null, content });
const html = async () => `<img src="${URL_OF_PNG}"><img src="https://a.example/q.png">`;
const wanted = { account: 'one', key, part: '', url: URL_OF_PNG, html };

function serving(answers: (asked: Asked) => Answer, now = () => 0) {
  const ask = vi.fn<Ask>(async (asked) => answers(asked));
  return { ask, images: new RemoteImages(ask, now) };
}

describe('a remote picture', () => {
  test('is asked for without cookies, referrer, language or a version', async () => {
    const { ask, images } = serving(() => ok());
    expect(await images.get(wanted)).toEqual({ type: 'image/png', content: PNG });
    const { headers, method } = ask.mock.calls[0]?.[0] ?? {};
    expect(method).toBe('GET');
    expect(Object.keys(headers ?? {})).toEqual(['Accept', 'User-Agent']);
    expect(headers?.['User-Agent']).not.toMatch(/poplar|\d\.\d\.\d/i);
  });

  test('is asked for once, however often and by how many tabs it is shown', async () => {
    const { ask, images } = serving(() => ok());
    await Promise.all([images.get(wanted), images.get(wanted)]);
    await images.get(wanted);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('of another’s message is asked for anew, so that nobody learns what others read', async () => {
    const { ask, images } = serving(() => ok());
    await images.get(wanted);
    await images.get({ ...wanted, account: 'two' });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('is forgotten after a while', async () => {
    let now = 0;
    const { ask, images } = serving(
      () => ok(),
      () => now,
    );
    await images.get(wanted);
    now = 3_600_000;
    await images.get(wanted);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('of a message within is given for that alone', async () => {
    const { images } = serving(() => ok());
    const within = {
      ...wanted,
      part: '2',
      html: async () => '<img src="https://b.example/in.png">',
    };
    const url = 'https://b.example/in.png';
    expect(await images.get({ ...within, url })).toMatchObject({ type: 'image/png' });
    await images.get(wanted);
    for (const other of [within, { ...wanted, url }, { ...within, part: '3', url, html }])
      await expect(images.get(other)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('that the message does not name is not asked for', async () => {
    const { ask, images } = serving(() => ok());
    const other = images.get({ ...wanted, url: 'https://a.example/other.png' });
    await expect(other).rejects.toMatchObject({ code: 'not-found' });
    expect(ask).not.toHaveBeenCalled();
  });

  test('is followed over redirects, but not for ever', async () => {
    const { ask, images } = serving(({ url }) =>
      url.pathname === '/p.png' ? { status: 302, location: '/r.png', content: PNG } : ok(),
    );
    expect((await images.get(wanted)).type).toBe('image/png');
    expect(ask.mock.calls.map(([{ url }]) => url.pathname)).toEqual(['/p.png', '/r.png']);
    const endless = serving(() => ({ status: 302, location: '/again', content: PNG }));
    await expect(endless.images.get(wanted)).rejects.toMatchObject({ code: 'unreachable' });
    expect(endless.ask).toHaveBeenCalledTimes(4);
  });

  test.each([
    ['SVG', ok(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['HTML', ok(Buffer.from('<!doctype html>'))],
    ['nothing', ok(Buffer.alloc(0))],
    ['an error', { ...ok(), status: 404 }],
  ])('that is %s is refused in the same words as one that cannot be reached', async (_, answer) => {
    const refusal = serving(() => answer).images.get(wanted);
    const lost = serving(() => {
      throw new Error('connect ECONNREFUSED 10.0.0.1:80');
    }).images.get(wanted);
    const [one, other] = await Promise.all([refusal, lost].map((each) => each.catch((e) => e)));
    expect(one).toMatchObject({ code: 'unreachable', message: other.message });
  });

  test('waits its turn among too many, and a failed one makes room', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `https://a.example/${at}`);
    const page = async () => names.map((url) => `<img src="${url}">`).join('');
    let running = 0;
    let most = 0;
    const images = new RemoteImages(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        throw new Error('no');
      },
      () => 0,
    );
    await Promise.allSettled(names.map((url) => images.get({ ...wanted, url, html: page })));
    expect(most).toBe(16);
  });
});
