/** Poplar can be put among a device's programs: what its manifest says is so. */
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';

const poplar = poplarWithSample();

interface Manifest {
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  readonly shortcuts: readonly { name: string; url: string }[];
}

const ask = (path: string) =>
  fetch(`${poplar().url}${path}`, { headers: { 'Accept-Language': 'en' } });

test('the manifest names Poplar, where it starts, and pictures that are as large as it says', async () => {
  const page = await (await ask('/sign-in')).text();
  expect(page).toMatch(/<link rel="manifest" href="\/manifest.webmanifest"/);
  const answer = await ask('/manifest.webmanifest');
  expect(answer.headers.get('content-type')).toBe('application/manifest+json');
  const manifest: Manifest = await answer.json();
  expect(manifest).toMatchObject({
    ...{ name: 'Poplar', short_name: 'Poplar', start_url: '/mail', scope: '/' },
    ...{ display: 'standalone', lang: 'en' },
  });
  const pixels = manifest.icons.flatMap(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
  expect(pixels).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
  for (const { src, sizes, type } of manifest.icons) {
    const picture = await ask(src);
    expect(picture.headers.get('content-type'), src).toBe(type);
    const octets = Buffer.from(await picture.arrayBuffer());
    if (type !== 'image/png') continue;
    const { width, height } = PNG.sync.read(octets);
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  for (const { name, url } of manifest.shortcuts) {
    expect(name).not.toBe('');
    expect((await ask(url)).status, url).toBe(200);
  }
});
