/** Reading what strangers sent: pictures come when they are wished for, links say where they lead. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { type MailOptions, makeMail } from '@/test/support/make-mail';
import { messageFrame } from '@/test/support/message-frame';
import { type Poplar, startPoplar } from '@/test/support/poplar';
import { PNG, strangersMail } from '@/test/support/strangers-mail';
import { startWeb, type Web } from '@/test/support/web/web';
import { rowOf, signIn, visit } from './visit.ts';

let web: Web;
let demo: Demo;
let poplar: Poplar;

beforeAll(async () => {
  web = await startWeb((path) => (path.startsWith('/pear') ? PNG : null));
  demo = await startDemo({ now: new Date() });
  for (const mail of strangersMail(web.url)) deliver(mail);
  for (const name of ['smime-opaque-der', 'smime-enveloped'])
    demo.deliver(dated(readFileSync(`test/fixtures/mail/${name}.eml`, 'latin1')));
  poplar = await startPoplar({
    POP3_HOST: demo.pop3.host,
    POP3_PORT: String(demo.pop3.port),
    POP3_SECURITY: 'plain',
    LOG_LEVEL: 'error',
    ...web.env,
  });
}, 200_000);

afterAll(async () => {
  await poplar?.stop();
  await demo?.stop();
  web?.stop();
});

function deliver(mail: MailOptions): void {
  if (!demo.deliver(makeMail({ date: new Date(), ...mail })))
    throw new Error('The maildrop is full.');
}

/** As if it had just been sent: the list begins with what is new. */
const dated = (raw: string) =>
  Buffer.from(raw.replace(/^Date: .*$/m, `Date: ${new Date().toUTCString()}`), 'latin1');

async function open(page: Page, subject: string): Promise<void> {
  await rowOf(page, subject).first().click();
  await page.locator('#message article h2', { hasText: subject }).waitFor();
}

/** What the first picture, or the one at that place, is made of: `blob:` is the picture, `data:` only keeps its place. */
const pictureScheme = async (page: Page, at = 0) =>
  (await messageFrame(page)).evaluate(
    (index) => new URL(document.images[index]?.src ?? 'none:').protocol,
    at,
  );

/** A picture goes by two servers. */
const IN_TIME = { timeout: 20_000 };

const bar = (page: Page) => page.getByText(/pictures? .* not loaded/);
const paths = () => web.hits.map(({ path }) => path).sort();

describe('remote pictures', () => {
  test('are not asked for until the reader wishes, and then tell nothing about the reader', async () => {
    const { page } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'More pears');
    await bar(page).waitFor();
    expect(await page.getByText('1 invisible picture').count()).toBe(1);
    // Newsletters name themselves and count clicks.
    expect(await page.getByText('A link says').count()).toBe(0);
    expect(web.hits).toEqual([]);

    await page.getByRole('button', { name: 'Show once' }).press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');
    await page.getByText('1 picture could not be fetched.').waitFor();
    expect(paths()).toEqual(['/lost.png', '/pear-ground.png', '/pear.png?u=1']);
    for (const { headers } of web.hits)
      expect(Object.keys(headers).sort()).toEqual(['accept', 'connection', 'host', 'user-agent']);
    const frame = await messageFrame(page);
    const ground = await frame.evaluate(
      () => getComputedStyle(document.querySelector('td') ?? document.body).backgroundImage,
    );
    expect(ground).toMatch(/^url\("blob:/);
  });

  test('of a trusted sender come unasked, unless nothing confirms that it is the sender', async () => {
    const { page } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'Rotten pears');
    await bar(page).waitFor();
    expect(await page.getByRole('button', { name: /^Always for/ }).count()).toBe(0);

    await open(page, 'More pears');
    await page.getByRole('button', { name: /^Always for/ }).click();
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');
    await page.reload();
    await open(page, 'Plums');
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');

    await open(page, 'Rotten pears');
    await page.getByText('nothing confirms that this message is theirs').waitFor();
    await page.getByText('A link says orchard.example, but leads to counts.example.').waitFor();
    expect(await pictureScheme(page)).toBe('data:');

    await open(page, 'More pears');
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await bar(page).waitFor();
    await page.locator('#message button:focus').filter({ hasText: 'Show once' }).waitFor();
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('data:');
    await page.keyboard.press('Shift+C');
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');
    // Once, that is until the message is opened anew.
    await page.reload();
    await bar(page).waitFor();
    expect(await pictureScheme(page)).toBe('data:');
    expect(paths().includes('/open.gif')).toBe(false);
  });
});

describe('a link', () => {
  test('that is not what it says is asked about, and opens without a way back', async () => {
    const { page } = await visit(poplar.url);
    await page.context().route('https://**', (route) => route.fulfill({ body: 'there' }));
    await signIn(page, demo.address, demo.password);
    await open(page, 'Please sign in');
    await page.getByText('The sender’s name says').waitFor();
    await page.getByText('could not confirm').waitFor();
    await page.getByRole('button', { name: 'desk@collect.example' }).waitFor();
    await page.getByText('A link says bank.example, but leads to evil.example.').waitFor();

    await page.frameLocator('#message iframe').locator('a').first().click();
    const sheet = page.getByRole('dialog', { name: 'Open this link?' });
    await sheet.getByText('It says').waitFor();
    expect(await sheet.textContent()).toContain('bank.example');
    await sheet.getByRole('button', { name: 'Stay here' }).click();
    await sheet.waitFor({ state: 'detached' });
    expect(page.context().pages()).toHaveLength(1);

    await page.frameLocator('#message iframe').locator('a').nth(1).click();
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: /^Open xn--/ }).click();
    const there = await opened;
    await there.waitForLoadState();
    expect(await there.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
  });
});

describe('plain text', () => {
  test.each([
    ['To and fro', '[data-plain] > *', 5_000],
    ['Whom it concerns', '[data-plain] a', 5_000],
  ] as const)(
    'without an end shows its beginning, and more on request: %s',
    async (subject, pieces, count) => {
      const { page } = await visit(poplar.url);
      await signIn(page, demo.address, demo.password);
      await open(page, subject);
      const more = page.getByRole('button', { name: 'Show more of the text' });
      await more.waitFor();
      expect(await page.locator(pieces).count()).toBe(count);
      await more.click();
      await expect.poll(() => page.locator(pieces).count()).toBeGreaterThan(1.9 * count);
      await more.waitFor();
    },
  );

  test('folds what it quotes below itself, and can be read in a fixed font', async () => {
    const { page } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'Yes, Thursday');
    const text = page.locator('[data-plain]');
    await text.waitFor();
    expect(await text.textContent()).not.toContain('Thursday?');
    await page.getByRole('button', { name: 'Show quoted text' }).click();
    expect(await text.textContent()).toContain('Thursday?');
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Text in a fixed font' }).click();
    await expect
      .poll(() => text.evaluate((element) => getComputedStyle(element).fontFamily))
      .toContain('mono');
  });
});

describe('what came along', () => {
  test('is looked at in place or in a tab of its own, and never as a page', async () => {
    const { page, complaints } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'Files');
    const widths = () =>
      page
        .locator('#message img')
        .evaluateAll((all) =>
          all.map((img) => (img instanceof HTMLImageElement ? img.naturalWidth : 0)),
        );
    // What is no picture shows the sign of its kind.
    await expect.poll(widths, IN_TIME).toEqual([120]);

    const answered = (name: string) => page.getByRole('link', { name }).getAttribute('href');
    const ask = async (name: string) => page.request.get((await answered(name)) ?? '');
    const tab = await ask('View plan.pdf (new tab)');
    expect(tab.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/^default-src 'none';.*; sandbox /),
    });
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'View plan.pdf (new tab)' }).click();
    const viewer = await opened;
    // A document in the viewer, which is a frame of the browser's own: what is refused has none.
    await expect.poll(() => viewer.frames().length, IN_TIME).toBe(3);
    await viewer.close();
    const shown = await ask('View photo.png (new tab)');
    expect(shown.headers()['content-security-policy']).toMatch(/sandbox$/);
    expect(await page.getByRole('link', { name: /^View page/ }).count()).toBe(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /^page_?fdp/ }).click();
    expect((await saved).suggestedFilename()).toMatch(/^page_?fdp\.html$/);
    expect(complaints).toEqual([]);
  });

  test('as text is read in the charset of its part', async () => {
    const { page } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'Files');
    await page.getByRole('button', { name: 'View trees.txt' }).click();
    await page.getByRole('dialog', { name: 'trees.txt' }).getByText('Тополя').waitFor();
  });

  test('within a message shows its own pictures, and the others when they are wished for', async () => {
    const { page } = await visit(poplar.url);
    const before = web.hits.length;
    await signIn(page, demo.address, demo.password);
    await open(page, 'Files');
    await page
      .locator('#message')
      .getByRole('button', { name: /^Inner/ })
      .click();
    await page.frameLocator('#message iframe').getByText('Within').waitFor();
    await expect.poll(() => pictureScheme(page), IN_TIME).toBe('blob:');
    await page.getByText('1 picture from 93.184.215.14 is not loaded.').waitFor();
    expect(web.hits).toHaveLength(before);
    // Nobody confirmed whose message it is, so nobody is trusted for the future.
    expect(await page.getByRole('button', { name: /^Always for/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show once' }).click();
    await expect.poll(() => pictureScheme(page, 1), IN_TIME).toBe('blob:');
    expect(web.hits.slice(before).map(({ path }) => path)).toEqual(['/pear.png?in']);
  });

  test('within a message is seen as plain text or darkened like the message itself', async () => {
    const { page } = await visit(poplar.url, { colorScheme: 'dark' });
    await signIn(page, demo.address, demo.password);
    await open(page, 'Designs');
    await page
      .locator('#message')
      .getByRole('button', { name: /^Drawn/ })
      .click();
    await page.getByRole('button', { name: 'Darken messages' }).click();
    await page.getByRole('button', { name: 'Show as it was sent' }).waitFor();
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Show as plain text' }).click();
    await page.locator('[data-plain]', { hasText: 'In plain words' }).waitFor();
    expect(await page.locator('#message iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Show as HTML' }).click();
    await page.frameLocator('#message iframe').getByText('In colours').waitFor();
  });

  test('in a signature’s wrapping is unwrapped, and what is encrypted says what helps', async () => {
    const { page } = await visit(poplar.url);
    await signIn(page, demo.address, demo.password);
    await open(page, 'smime opaque, lengths told');
    await page.locator('[data-plain]').getByText('Grüße, Ada').waitFor();
    await page.getByText('Signed with S/MIME.').waitFor();
    await page.getByRole('link', { name: /^plan ?\.csv/ }).waitFor();

    await open(page, 'smime enveloped');
    await page.getByText('Encrypted with S/MIME, so it cannot be read here.').waitFor();
    await page.getByRole('link', { name: /^smime ?\.p7m/ }).waitFor();
    expect(await page.getByText('This message has no text.').count()).toBe(0);
  });
});

describe('a picture of the message itself', () => {
  test('that cannot be fetched is told of, and the text is there', async () => {
    const { page } = await visit(poplar.url);
    await page.route('**/parts/**', (route) => route.abort());
    await signIn(page, demo.address, demo.password);
    await open(page, 'Inline');
    await page.getByText('1 picture of this message could not be fetched.').waitFor();
    await page.frameLocator('#message iframe').getByText('Here').waitFor();
  });
});
