/** Harmless mail in the airlock: it looks as it was meant to look, and its links and keys work. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AirlockHost, startAirlockHost } from '@/test/support/airlock-host';
import type { Showing } from '@/test/support/airlock-page';
import { ANSWER, KNOWS_DARK, LOGO, NEWSLETTER, OUTLOOK } from '@/test/support/benign-html';
import { launchBrowser } from '@/test/support/chromium';
import { buildWithout } from '@/test/support/hostile/walls';
import { messageFrame } from '@/test/support/message-frame';

let host: AirlockHost;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  host = await startAirlockHost(await buildWithout([]));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});
beforeEach(async () => {
  complaints = [];
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(host.url);
});

/** Shows one message and waits until the frame has said so. */
async function show(showing: Showing): Promise<Frame> {
  await page.evaluate((one) => window.airlock.show([one]), showing);
  await page.waitForFunction(() => {
    const heard = window.airlock.heard[0];
    return heard !== undefined && heard.shown + heard.notShown.length > 0;
  });
  return messageFrame(page);
}

const heard = () => page.evaluate(() => window.airlock.heard[0]);
const frameHeight = () =>
  page.evaluate(() => document.querySelector('[data-state]')?.clientHeight ?? 0);
const grown = (is: (height: number) => boolean) =>
  expect.poll(frameHeight, { timeout: 20_000 }).toSatisfy(is);
const logo: [string, string][] = [['logo@orchard', LOGO]];

/** Computed style of the first element that fits. */
const styleOf = (frame: Frame, selector: string, property: string) =>
  frame.evaluate(
    ([of, name]) => {
      const element = document.querySelector(of ?? '');
      return element === null ? null : getComputedStyle(element).getPropertyValue(name ?? '');
    },
    [selector, property],
  );

describe('a newsletter', () => {
  test('keeps its layout, its sheet with ids and its colours, and the console stays silent', async () => {
    const frame = await show({ html: NEWSLETTER, images: logo });
    expect(await styleOf(frame, 'body', 'background-color')).toBe('rgb(236, 243, 230)');
    expect(await styleOf(frame, '.title', 'color')).toBe('rgb(36, 80, 47)');
    expect(await styleOf(frame, '.title', 'font-size')).toBe('28px');
    expect(await styleOf(frame, '.button a', 'background-color')).toBe('rgb(47, 107, 60)');
    expect(await styleOf(frame, 'table table', 'width')).toBe('600px');
    expect(await styleOf(frame, 'body > div', 'display')).toBe('none');
    expect(complaints).toEqual([]);
  });

  test('shows its inline image and leaves the place of its remote ones', async () => {
    const frame = await show({ html: NEWSLETTER, images: logo });
    await frame.waitForFunction(() => document.images[0]?.naturalWidth === 120);
    const sizes = await frame.evaluate(() =>
      [...document.images].map((image) => [image.clientWidth, image.clientHeight]),
    );
    expect(sizes).toEqual([
      [120, 40],
      [536, 240],
      [1, 1],
    ]);
    expect(await heard()).toMatchObject({
      urls: ['https://img.orchard.example/pears.jpg'],
      trackers: 1,
    });
  });

  test('follows its own rules for narrow screens and keeps the shape of its pictures', async () => {
    await page.setViewportSize({ width: 375, height: 700 });
    const frame = await show({ html: NEWSLETTER, images: logo });
    expect(await styleOf(frame, '.hide', 'display')).toBe('none');
    const [width = 0, height = 1] = await frame.evaluate(() => {
      const picture = document.images[1];
      return [picture?.clientWidth ?? 0, picture?.clientHeight ?? 0];
    });
    expect(width / height).toBeCloseTo(536 / 240, 1);
  });

  test('stands on its own light ground on a dark page', async () => {
    const frame = await show({ html: NEWSLETTER, theme: 'dark', images: logo });
    expect(await styleOf(frame, 'body', 'background-color')).toBe('rgb(236, 243, 230)');
    expect(await styleOf(frame, '.title', 'color')).toBe('rgb(36, 80, 47)');
    expect(await styleOf(frame, 'img', 'filter')).toBe('none');
  });
});

describe('a dark page', () => {
  test('lends its colours to a letter that has none worth keeping', async () => {
    const frame = await show({ html: OUTLOOK, theme: 'dark' });
    expect(await styleOf(frame, 'span', 'color')).toBe('rgb(228, 228, 231)');
    expect(await styleOf(frame, 'body', 'background-color')).toBe('rgba(0, 0, 0, 0)');
    const signature = await styleOf(frame, 'p:last-of-type span', 'color');
    expect(signature).not.toBe('rgb(31, 73, 125)');
    expect(signature).not.toBe('rgb(228, 228, 231)');
  });

  test('gets the dark scheme of a message that brings one', async () => {
    const frame = await show({ html: KNOWS_DARK, theme: 'dark' });
    expect(await styleOf(frame, 'body', 'background-color')).toBe('rgb(16, 24, 32)');
  });

  test('is not what a light page shows, whatever the system prefers', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const frame = await show({ html: KNOWS_DARK, theme: 'light' });
    expect(await styleOf(frame, 'body', 'color')).toBe('rgb(32, 32, 32)');
  });

  test('shows the same message anew when it turns light', async () => {
    await show({ html: OUTLOOK, theme: 'dark' });
    const frame = await show({ html: OUTLOOK, theme: 'light' });
    expect(await styleOf(frame, 'span', 'color')).toBe('rgb(0, 0, 0)');
  });
});

describe('a designed message on a dark page', () => {
  test('is darkened when the reader wishes: dark grounds, legible words, pictures as they are', async () => {
    const frame = await show({ html: NEWSLETTER, theme: 'dark', look: 'darkened', images: logo });
    expect((await heard())?.design).toBe('darkened');
    const ground = (await styleOf(frame, 'body', 'background-color')) ?? '';
    expect(Math.max(...(ground.match(/\d+/g) ?? ['255']).map(Number))).toBeLessThan(80);
    expect(await styleOf(frame, '.title', 'color')).not.toBe('rgb(36, 80, 47)');
    expect(await styleOf(frame, 'img', 'filter')).toBe('none');
    await show({ html: NEWSLETTER, theme: 'light', look: 'darkened', images: logo });
    expect((await heard())?.design).toBe('designed');
  });
});

describe('the quote below an answer', () => {
  const QUOTE = '<blockquote type="cite">Does it?</blockquote>';
  const folded = (frame: Frame) => frame.evaluate(() => document.querySelector('details') !== null);

  test('is folded, and unfolds by a click without any script of the message', async () => {
    const frame = await show({ html: `<p>Yes.</p>${QUOTE}` });
    expect(await frame.locator('blockquote').isVisible()).toBe(false);
    await frame.getByText('Show quoted text').click();
    expect(await frame.locator('blockquote').isVisible()).toBe(true);
  });

  test('stays open where it stands alone or is answered below', async () => {
    expect(await folded(await show({ html: QUOTE }))).toBe(false);
    expect(await folded(await show({ html: `<p>One</p>${QUOTE}<p>Yes.</p>` }))).toBe(false);
  });
});

describe('remote pictures', () => {
  test('too small to be seen are counted, and never named to the page', async () => {
    const unseen = [
      'width=1 height=1',
      'width="1" height="0"',
      'style="width:1px;height:1px"',
      'style="display:none"',
      'height=1',
    ];
    const html = unseen.map((how, at) => `<img src="https://t.example/${at}" ${how}>`).join('');
    await show({ html: `${html}<img src="https://p.example/line" width=600 height=1>` });
    expect(await heard()).toMatchObject({
      urls: ['https://p.example/line'],
      trackers: unseen.length,
    });
  });

  test('fill grounds, too, where the page hands them in', async () => {
    const url = 'https://p.example/ground.png';
    const frame = await show({
      html: `<style>.s{background:url(${url})}</style><p class=s>s</p><table><tr><td background="${url}">t</td></tr></table><i style="background-image:url(${url})">i</i>`,
      images: [[url, LOGO]],
    });
    for (const selector of ['.s', 'td', 'i']) {
      await expect
        .poll(() => styleOf(frame, selector, 'background-image'), { timeout: 10_000 })
        .toMatch(/^url\("blob:/);
    }
  });
});

describe('the frame', () => {
  test('is as high as its message, and higher once an image has come', async () => {
    const frame = await show({ html: `<p>Before</p><img src="cid:tall" style="display:block">` });
    const before = await frameHeight();
    const html = await frame.evaluate(() => document.body.innerHTML);
    expect(html).toContain('Before');
    await show({
      html: '<p>Before</p><img src="cid:logo@orchard" style="display:block;width:300px;height:600px">',
      images: logo,
    });
    await grown((height) => height > before + 400);
    const [inner, scrolled] = await frame.evaluate(() => [
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    expect(scrolled).toBe(inner);
  });

  test('shrinks again for a shorter message', async () => {
    await show({ html: '<div style="height:2000px">tall</div>' });
    await grown((height) => height >= 2000);
    await show({ html: '<div style="height:300px">short</div>' });
    await grown((height) => height === 300);
  });

  test('does not grow without end when lengths depend on its height', async () => {
    await show({
      html: `<style>html,body{height:100%;min-height:110vh} @media (min-height:300px){p{height:200vh}}</style>
        <div style="height:120vh;min-height:calc(100dvh + 50px)"><p>x</p></div><div style="height:50px"></div>`,
    });
    await page.waitForTimeout(500);
    expect(await frameHeight()).toBeLessThan(300);
  });

  test('is bounded, and what is beyond can be scrolled to within', async () => {
    const frame = await show({ html: '<div style="height:300000px">tall</div><p>end</p>' });
    await grown((height) => height === 100_000);
    expect(await styleOf(frame, 'body', 'overflow-y')).toBe('auto');
  });

  test('shrinks what is somewhat too wide and lets the reader scroll what is far too wide', async () => {
    await page.setViewportSize({ width: 400, height: 700 });
    let frame = await show({ html: '<table width=600><tr><td>wide</td></tr></table>' });
    await frame.waitForFunction(() => document.body.scrollWidth <= document.body.clientWidth);
    expect(Number(await styleOf(frame, 'body', 'zoom'))).toBeLessThan(0.7);
    frame = await show({ html: '<table width=3000><tr><td>very wide</td></tr></table>' });
    expect(await styleOf(frame, 'body', 'overflow-x')).toBe('auto');
    expect(Number(await styleOf(frame, 'body', 'zoom'))).toBe(1);
  });

  test('breaks long words of an answer instead of widening it', async () => {
    const frame = await show({ html: ANSWER });
    expect(await frame.evaluate(() => document.body.scrollWidth <= innerWidth)).toBe(true);
  });

  test('cannot be covered or left by what is positioned', async () => {
    const frame = await show({
      html: '<p>text</p><div style="position:fixed;inset:0;background:red" id=f>f</div><div style="position:sticky">s</div>',
    });
    expect(await styleOf(frame, '#user-content-f', 'position')).toBe('static');
  });
});

describe('links', () => {
  test('are reported with their true target and open nothing in the frame', async () => {
    const frame = await show({
      html: '<a href=" https://orchard.example/keep?id=1&amp;x=2 ">a</a> <a href="javascript:alert(1)">b</a> <a href="/relative">c</a> <a href="ftp://f.example/">d</a>',
    });
    for (const word of ['a', 'b', 'c', 'd']) await frame.click(`a:text-is("${word}")`);
    await page.waitForFunction(() => window.airlock.heard[0]?.links.length === 1);
    expect((await heard())?.links).toEqual(['https://orchard.example/keep?id=1&x=2']);
    expect(frame.url()).toBe(`${host.url}airlock/lenient?test`);
  });

  test('show on the page where they lead, and that their text says otherwise', async () => {
    const frame = await show({ html: '<a href="https://evil.example/x">www.bank.example</a>' });
    await frame.hover('a');
    const status = page.locator('[data-link-status]');
    await status.waitFor();
    expect(await status.textContent()).toContain('evil.example/x');
    expect(await status.textContent()).toContain('names another address');
    await page.mouse.move(890, 690);
    await status.waitFor({ state: 'detached' });
    // The frame repeats itself at most every 200 ms.
    await page.waitForTimeout(250);
    await frame.hover('a', { position: { x: 4, y: 4 } });
    await status.waitFor();
  });

  test('within the message scroll the page to their target', async () => {
    const frame = await show({
      html: '<a href="#end">to the end</a><div style="height:3000px"></div><h2 id="end">End</h2><div style="height:2000px"></div>',
    });
    await grown((height) => height > 5000);
    await frame.click('a');
    await page.waitForFunction(() => Math.abs(window.scrollY - 3040) < 120);
  });
});

describe('the keyboard', () => {
  test('means the same while the reader is in the message', async () => {
    const frame = await show({ html: '<p>text</p>' });
    await frame.click('p');
    await page.keyboard.press('j');
    await page.keyboard.press('#');
    await page.waitForFunction(() => window.airlock.keys.length === 2);
    expect(await page.evaluate(() => window.airlock.keys)).toEqual(['j', '#']);
  });
});

describe('what is too much', () => {
  test.each([
    ['octets', 'x'.repeat(4_000_001)],
    ['nodes', '<i>x</i>'.repeat(60_000)],
    ['depth', '<div>'.repeat(5_000)],
    ['nodes', `${'<font color=red>'.repeat(300)}${'<p>x'.repeat(900)}`],
  ])('is refused by its %s before it is parsed', async (excess, html) => {
    await show({ html });
    expect((await heard())?.notShown).toEqual([excess]);
    const frame = await show({ html: '<p>next</p>' });
    expect(await frame.textContent('p')).toBe('next');
  });
});

describe('a frame that is navigated', () => {
  test('is noticed, and the next message is shown in a new one', async () => {
    const before = await show({ html: '<p>before</p>' });
    // Nothing in a message can do this; a hole in two walls could.
    await before.evaluate(() => window.location.assign('/elsewhere'));
    await page.waitForFunction(() => window.airlock.heard[0]?.notShown.includes('left'));
    expect(await frameHeight()).toBe(0);
    const after = await show({ html: '<p>after</p>' });
    expect(await after.textContent('p')).toBe('after');
  });
});
