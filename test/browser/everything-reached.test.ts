/** Nothing of a message is out of reach, however it is shown; and lines go as their words do. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PNG } from '@/test/support/strangers-mail';
import { poplarOverDemo } from './beginning.ts';
import { rowOf, signIn, stillness, visit } from './visit.ts';

const PICTURE = { filename: 'leaf.png', type: 'image/png', content: PNG, contentId: 'leaf@x' };
const LEAVES = [PICTURE, { ...PICTURE, filename: 'tree.png', contentId: 'tree@x' }];
const HTML = '<p>Shown</p><img src="cid:leaf@x"><img src="cid:tree@x">';
/** More nested elements than the frame shows. */
const TOO_DEEP = `${HTML}${'<div>'.repeat(1_000)}deep`;
const HEBREW = Buffer.from('שלום, עולם.\nHello, world.\n');

const located = [
  'From: Old News <news@orchard.example>',
  'Subject: A saved page',
  `Date: ${new Date().toUTCString()}`,
  'MIME-Version: 1.0',
  'Content-Type: multipart/related; boundary=b',
  '',
  '--b',
  'Content-Type: text/html',
  'Content-Location: http://www.orchard.example/news/index.html',
  '',
  '<p>Saved</p><img src="pear.gif" width="120" height="40"><img src="http://other.example/far.gif">',
  '--b',
  'Content-Type: image/png',
  'Content-Transfer-Encoding: base64',
  'Content-Location: http://www.orchard.example/news/pear.gif',
  '',
  PNG.toString('base64'),
  '--b--',
  '',
].join('\r\n');

const { poplar, demo } = poplarOverDemo(({ deliver }) => {
  const date = new Date();
  deliver(Buffer.from(located));
  deliver(makeMail({ date, subject: 'Two leaves', html: HTML, attachments: LEAVES }));
  const inner = makeMail({ subject: 'Deep within', html: TOO_DEEP, attachments: LEAVES });
  deliver(
    makeMail({
      date,
      subject: 'Carried along',
      attachments: [
        { filename: 'deep.eml', type: 'message/rfc822', content: inner },
        { filename: 'letter.txt', type: 'text/plain; charset=utf-8', content: HEBREW },
      ],
    }),
  );
  deliver(
    makeMail({
      date,
      subject: 'Written together',
      from: 'Ada <ada@orchard.example>, Ben <ben@orchard.example>',
      header: [['Sender', 'Desk <desk@orchard.example>']],
    }),
  );
});

async function open(subject: string) {
  const visited = await visit(poplar().url);
  await signIn(visited.page, demo().address, demo().password);
  await rowOf(visited.page, subject).first().click();
  await visited.page.locator('#message article h2', { hasText: subject }).waitFor();
  return visited;
}

async function savedFrom(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.locator('#message').getByRole('link', { name: 'Download all (.zip)' }).click();
  return readFileSync((await (await saved).path()) ?? '', 'latin1');
}

test('beside plain text the pictures of the HTML are files, in the archive, too', async () => {
  const { page } = await open('Two leaves');
  await page.frameLocator('#message iframe[data-state]').getByText('Shown').waitFor();
  await page.locator('#message').press('v');
  await page
    .locator('#message')
    .getByRole('link', { name: /^leaf\.png/ })
    .waitFor();
  const archive = await savedFrom(page);
  expect(archive).toContain('leaf.png');
  expect(archive).toContain('tree.png');
});

test('pictures of a message within whose HTML cannot be shown are files', async () => {
  const { page } = await open('Carried along');
  await page
    .locator('#message')
    .getByRole('button', { name: /^Deep within/ })
    .click();
  await page
    .locator('#message')
    .getByRole('link', { name: /^tree\.png/ })
    .waitFor();
  await page.locator('#message').getByText('Its HTML could not be shown safely').waitFor();
});

test('each line of a file goes as its words do, in a dialog that keeps its size as they come', async () => {
  const { page } = await open('Carried along');
  const held = Promise.withResolvers<void>();
  await page.route('**/text', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'View letter.txt' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('status').waitFor();
  await stillness(page);
  const before = await dialog.boundingBox();
  held.resolve();
  const text = dialog.locator('pre');
  await text.waitFor();
  expect(await dialog.boundingBox()).toEqual(before);
  const sides = await text.evaluate((pre) => {
    const { left, right } = pre.getBoundingClientRect();
    const range = document.createRange();
    const [node] = pre.childNodes;
    if (node === undefined) return [];
    return [0, 13].map((from) => {
      range.setStart(node, from);
      range.setEnd(node, from + 8);
      const box = range.getBoundingClientRect();
      return right - box.right < box.left - left ? 'right' : 'left';
    });
  });
  expect(sides).toEqual(['right', 'left']);
});

test('a picture that the HTML names by its place comes from the message, and is none of the remote', async () => {
  const { page, complaints } = await open('A saved page');
  const frame = page.frameLocator('#message iframe[data-state]');
  await frame.getByText('Saved').waitFor();
  await expect.poll(() => frame.locator('img').first().getAttribute('src')).toMatch(/^blob:/);
  await page.getByText('1 picture from other.example is not loaded.').waitFor();
  expect(complaints).toEqual([]);
});

test('all authors are named, with who sent it, and an answer goes to all of them', async () => {
  const { page } = await open('Written together');
  const head = page.locator('#message header');
  await head.getByText('Sent by').waitFor();
  expect(await head.locator('p').first().textContent()).toBe(
    'Ada <ada@orchard.example>, Ben <ben@orchard.example>',
  );
  expect(await head.locator('p', { hasText: 'Sent by' }).textContent()).toBe('Sent by Desk');
});
