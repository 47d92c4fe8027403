/** Mail whose styles and directions fight its frame: it stays whole, in sight and within reach. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AirlockHost, startAirlockHost } from '@/test/support/airlock-host';
import type { Showing } from '@/test/support/airlock-page';
import { launchBrowser } from '@/test/support/chromium';
import { buildWithout } from '@/test/support/hostile/walls';
import { messageFrame } from '@/test/support/message-frame';

let host: AirlockHost;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host = await startAirlockHost(await buildWithout([]));
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});
beforeEach(async () => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(host.url);
});

/** Shows one message and waits until the frame has said so. */
async function show(showing: Showing): Promise<Frame> {
  await page.evaluate((one) => window.airlock.show([one]), showing);
  await page.waitForFunction(() => window.airlock.heard[0]?.shown === 1);
  return messageFrame(page);
}

const frameHeight = () =>
  page.evaluate(() => document.querySelector('[data-state]')?.clientHeight ?? 0);

/** Computed style of the first element that fits. */
const styleOf = (frame: Frame, selector: string, property: string) =>
  frame.locator(selector).evaluate((element, name) => {
    return getComputedStyle(element).getPropertyValue(name);
  }, property);

describe('the frame', () => {
  test.each([
    ['units of containers', '<div style="height:calc(100cqh + 40px)">x</div>'],
    [
      'lengths of such lines',
      '<div style="writing-mode:vertical-rl;inline-size:calc(100vi + 20px)">x</div>',
    ],
  ])('does not grow by %s', async (_, html) => {
    await show({ html: `${html}<p>y</p>` });
    await page.waitForTimeout(500);
    expect(await frameHeight()).toBeLessThan(150);
  });

  test('is as high as a message whose page would flow from right to left needs it', async () => {
    const vertical = '<style>html,body{writing-mode:vertical-rl}</style>';
    await show({ html: vertical + '<p>text and more text</p>'.repeat(30) });
    await expect.poll(frameHeight).toBeGreaterThan(1_000);
  });

  test('shows a message whole that moves its own body', async () => {
    const place = async (html: string) => (await show({ html })).locator('p').boundingBox();
    const moving = 'position:absolute;top:300px;left:-900px;rotate:90deg;scale:3;translate:0 500px';
    const still = await place('<p>seen</p>');
    expect(await place(`<style>body{${moving}}</style><p>seen</p>`)).toEqual(still);
  });

  test('is of the scheme that the page gives it, whatever the message asks for', async () => {
    const html = '<style>:root{color-scheme:light only !important}</style><p>letter</p>';
    const frame = await show({ html, theme: 'dark' });
    expect(await styleOf(frame, 'html', 'color-scheme')).toBe('dark');
  });

  test.each([
    '<div dir="rtl">|</div>',
    '<div style="direction:rtl">|</div>',
    '<body dir="rtl"><div dir="ltr">|</div>',
  ])('leaves nothing out of reach in %s on a phone', async (around) => {
    await page.setViewportSize({ width: 400, height: 700 });
    const table = '<table width=600><tr><td>far</td></tr></table>';
    const frame = await show({ html: around.replace('|', table) });
    await frame.waitForFunction(() => document.body.style.zoom !== '');
    const [left, right] = await frame.evaluate(() => {
      const box = document.querySelector('table')?.getBoundingClientRect();
      return [box?.left ?? -1, (box?.right ?? 1e6) - innerWidth];
    });
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(1);
  });
});

describe('a letter on a dark page', () => {
  test('keeps what somebody marked, with words that can be read on it', async () => {
    const html =
      '<p style="background:#fff">a <b style="background:#ffff00">b <i>c</i></b> <mark style="color:#eee">d</mark> <u style="background:#fafafa">e</u></p>';
    const frame = await show({ html, theme: 'dark' });
    for (const marked of ['b', 'mark'])
      expect(await styleOf(frame, marked, 'background-color')).toBe('rgb(255, 255, 0)');
    for (const on of ['b', 'i', 'mark'])
      expect(['rgb(27, 27, 31)', 'rgb(0, 0, 0)']).toContain(await styleOf(frame, on, 'color'));
    for (const off of ['p', 'u'])
      expect(await styleOf(frame, off, 'background-color')).toBe('rgba(0, 0, 0, 0)');
    expect(await styleOf(frame, 'u', 'color')).toBe('rgb(228, 228, 231)');
  });
});

describe('lines on a dark page', () => {
  const LINED = `<p style="border-bottom: 1px solid #e4e7ea">One</p>
    <table style="border: 1px solid rgba(0, 0, 0, 0.1)"><tr><td>Two</td></tr></table>
    <h1 style="border: 1px solid">Three</h1><div style="border-top: 2px solid #c02020">Four</div>`;
  const lightness = (colour: string) => Number(colour.match(/\d+/)?.[0]);

  test('stand out as little as they did; those of words and those in colours stay', async () => {
    for (const [html, look] of [
      [LINED, 'as-sent'],
      [`<body bgcolor="#f0f0f0">${LINED}</body>`, 'darkened'],
    ] as const) {
      const frame = await show({ html, theme: 'dark', look });
      for (const line of ['p', 'table'])
        expect(lightness(await styleOf(frame, line, 'border-bottom-color'))).toBeLessThan(80);
      const words = await styleOf(frame, 'h1', 'color');
      expect(await styleOf(frame, 'h1', 'border-bottom-color')).toBe(words);
      expect(await styleOf(frame, 'div', 'border-top-color')).toBe('rgb(192, 32, 32)');
    }
  });
});

describe('a link', () => {
  test.each(['#', '#top', '#TOP'])('to %s scrolls to the beginning', async (href) => {
    const frame = await show({
      html: `<div style="height:3000px"></div><a href="${href}">up</a><div style="height:2000px"></div>`,
    });
    await expect.poll(frameHeight).toBeGreaterThan(5000);
    await page.evaluate(() => window.scrollTo(0, 2_800));
    await frame.click('a');
    await page.waitForFunction(() => window.scrollY < 60);
  });
});
