/** On the sign-in page Next's scripts are only named, and on every other page they run. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { forOwnScript, withNextLater } from '@/lib/server/http/own-script';

const PAGE = [
  '<html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
  '<link rel="stylesheet" href="/_next/static/a.css" nonce="n"/>',
  '<script src="/_next/static/a.js" async="" nonce="n"></script>',
  '<script src="/_next/static/old.js" noModule="" nonce="n"></script></head>',
  '<body><main data-handed="{&quot;a&quot;:1}">ö</main>',
  '<script src="/sign-in.js" defer="" nonce="n"></script>',
  '<script nonce="n">self.__next_f.push([1,"\\u003cscript\\u003e"])\n</script></body></html>',
].join('');

const LEFT = [
  '<html><head>',
  '<link rel="stylesheet" href="/_next/static/a.css" nonce="n"/>',
  '<link rel="prefetch" as="script" href="/_next/static/a.js"/>',
  '</head>',
  '<body><main data-handed="{&quot;a&quot;:1}">ö</main>',
  '<script src="/sign-in.js" defer="" nonce="n"></script>',
  '<script nonce="n">self.__next_f.push([1,"\\u003cscript\\u003e"])\n</script></body></html>',
].join('');

test('what Next runs is named for later, and all else stays as it is', () => {
  expect(withNextLater(PAGE)).toBe(LEFT);
});

describe('a page that is sent', () => {
  let server: Server;
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  /** Where a server listens that answers so. */
  async function answering(answer: RequestListener): Promise<string> {
    server = createServer((request, response) => {
      answer(request, forOwnScript(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  /** In pieces that end within a tag and within a letter, as streams do. */
  const inPieces: RequestListener = (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.flushHeaders();
    const octets = Buffer.from(PAGE);
    const within = octets.indexOf('ö') + 1;
    response.write(octets.subarray(0, 10));
    response.write(octets.subarray(10, within), () => {
      response.write(octets.subarray(within).toString('latin1'), 'latin1');
      response.end();
    });
  };

  test.each(['gzip, br', 'identity'])('comes whole in %s', async (encoding) => {
    const url = await answering(inPieces);
    const answer = await fetch(`${url}/sign-in?to=%2Fmail`, {
      headers: { 'Accept-Encoding': encoding },
    });
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : 'gzip');
    expect(await answer.text()).toBe(LEFT);
  });

  test.each(['/mail', '/sign-in/x', '/api/sign-in', '/sign-in.js'])(
    '%s is none of them',
    async (path) => {
      const url = await answering(inPieces);
      expect(await (await fetch(`${url}${path}`)).text()).toBe(PAGE);
    },
  );

  test.each([500, 404])('keeps what tells of an error: %i', async (status) => {
    const url = await answering((_, response) => {
      response.writeHead(status, { 'Content-Type': 'text/html' }).end(PAGE);
    });
    expect(await (await fetch(`${url}/sign-in`)).text()).toBe(PAGE);
  });

  test('is the whole page where Next asks for a part of it', async () => {
    const url = await answering((request, response) =>
      response.end(JSON.stringify(request.headers)),
    );
    const headers = { RSC: '1', 'Next-Url': '/mail', 'X-Own': 'kept' };
    const asked = await (await fetch(`${url}/sign-in?_rsc=abc`, { headers })).json();
    expect(asked).toMatchObject({ 'x-own': 'kept' });
    expect(asked).not.toHaveProperty('rsc');
    expect(asked).not.toHaveProperty('next-url');
  });
});
