/** Harmless layouts, in the frame pixel by pixel against the same HTML with nothing taken out, and on paper. */
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE_STYLE } from '@/lib/html/base-style';
import { type AirlockHost, startAirlockHost } from '@/test/support/airlock-host';
import { LOGO, NEWSLETTER } from '@/test/support/benign-html';
import { LAYOUTS } from '@/test/support/benign-layouts';
import { launchBrowser } from '@/test/support/chromium';
import { buildWithout } from '@/test/support/hostile/walls';
import { countPrints, printOnPaper } from '@/test/support/paper';

/** How much a pixel's colour may differ, from 0 to 1: a pale ground that is missing is seen. */
const THRESHOLD = 0.05;

/** Of all pixels, as many may differ: edges of letters fall differently by fractions of a pixel. */
const TOLERANCE = 0.002;

const CID = /cid:logo@orchard/g;
const LOGO_URL = `data:image/png;base64,${LOGO}`;

/** Its remote pictures are not here. */
const NEWS = NEWSLETTER.replace(/<img src="https:[^>]*>/g, '');
/** The same under today's rules, by which its pictures stand otherwise in their cells. */
const STRICT_NEWS = NEWS.replace(/<!DOCTYPE[^>]*>/, '<!doctype html>');

let host: AirlockHost;
let browser: Browser;
let framed: Page;
let bare: Page;

beforeAll(async () => {
  host = await startAirlockHost(await buildWithout([]));
  browser = await launchBrowser();
  framed = await browser.newPage({ viewport: { width: 720, height: 2_000 } });
  bare = await browser.newPage();
  await framed.goto(host.url);
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** The frame as it stands, and how it was judged. */
async function shootFrame(html: string): Promise<{ image: PNG; design: string }> {
  await framed.evaluate((one) => window.airlock.show([one]), {
    html,
    images: [['logo@orchard', LOGO]] satisfies [string, string][],
  });
  await framed.waitForFunction(() => (window.airlock.heard[0]?.shown ?? 0) > 0);
  // Height and pictures settle after the first word, and the frame fades in.
  await framed.waitForTimeout(400);
  const design = await framed.evaluate(() => window.airlock.heard[0]?.design ?? '');
  return { image: PNG.sync.read(await framed.locator('iframe[data-state]').screenshot()), design };
}

/** The same HTML on a page of its own, under the style that the frame gives to all mail. */
async function shootBare(html: string, design: string, { width, height }: PNG): Promise<PNG> {
  await bare.setViewportSize({ width, height });
  const styled = html.replace('<head>', `<head><style>${BASE_STYLE}</style>`);
  await bare.setContent(styled.replace(CID, LOGO_URL));
  await bare.evaluate((judged) => {
    const { style, classList } = document.documentElement;
    classList.add(judged === 'written' ? 'plain' : judged);
    style.setProperty('--airlock-text', judged === 'written' ? 'rgb(24, 24, 27)' : '#1b1b1f');
    style.setProperty('--airlock-link', '#0b57d0');
    // What a letter begins with stands without its margin above.
    let first = judged === 'written' ? document.body.firstElementChild : null;
    while (first !== null && getComputedStyle(first).display === 'block') {
      if (getComputedStyle(first).float !== 'none') break;
      first.classList.add('airlock-first');
      first = first.firstElementChild;
    }
  }, design);
  return PNG.sync.read(await bare.screenshot());
}

/** The share of pixels that differ. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  return (
    pixelmatch(one.data, other.data, undefined, width, height, { threshold: THRESHOLD }) /
    (width * height)
  );
}

describe('a layout keeps its looks', () => {
  test.each([
    ['a newsletter', NEWS],
    ['a newsletter of today', STRICT_NEWS],
    ...Object.entries(LAYOUTS),
  ])('%s', async (_, html) => {
    const { image, design } = await shootFrame(html);
    const original = await shootBare(html, design, image);
    expect([original.width, original.height]).toEqual([image.width, image.height]);
    expect(difference(image, original)).toBeLessThan(TOLERANCE);
  });

  test('and the comparison sees what is missing', async () => {
    const html = LAYOUTS['cards in nested tables'] ?? '';
    const { image, design } = await shootFrame(html.replace('bgcolor="#e9edf5"', ''));
    expect(difference(image, await shootBare(html, design, image))).toBeGreaterThan(TOLERANCE);
  });
});

describe('on paper', () => {
  const head = {
    title: 'Pears',
    lines: [['From', 'Anna <anna@example.org>']] as [string, string][],
  };
  const onPaper = (html: string) =>
    printOnPaper(paper, `${host.url}airlock/paper`, { ...head, html, images: [['pear', LOGO]] });
  const paragraphs = (name: string) =>
    Array.from(
      { length: 80 },
      (_, at) => `<p>${name} ${at}. ${'Words to be read. '.repeat(9)}</p>`,
    );

  let paper: Page;
  beforeAll(async () => {
    paper = await browser.newPage({ colorScheme: 'dark' });
    await countPrints(paper);
  });

  test('a long message begins below its head and is all there, its quote unfolded', async () => {
    const pages = await onPaper(
      `<style>h1, dl { display: none } body { padding: 20px } @page { margin: 0 }</style>
      <p>First words</p><img src="cid:pear" width="120" height="40">${paragraphs('Own').join('')}
      <blockquote type="cite">${paragraphs('Quoted').join('')}<p>Last words</p></blockquote>`,
    );
    expect(pages[0]).toMatch(/Pears\s+From\s+Anna <anna@example.org>\s+First words\s+Own 0\./);
    const words = pages.join(' ');
    for (let at = 0; at < 80; at += 1) {
      expect(words).toMatch(new RegExp(`Own ${at}\\. Words`));
      expect(words).toMatch(new RegExp(`Quoted ${at}\\. Words`));
    }
    expect(pages.at(-1)).toContain('Last words');
    expect(await paper.evaluate(() => document.images[0]?.naturalWidth)).toBe(120);
    expect(await styleOnPaper('background-color')).toBe('rgba(0, 0, 0, 0)');
    expect(await styleOnPaper('color')).toBe('rgb(0, 0, 0)');
  });

  test.each([1_500, 4_000])('a table of %i pixels is shrunk rather than cut off', async (width) => {
    const cells = Array.from({ length: 20 }, (_, at) => `<td>c${at}c</td>`).join('');
    const [page] = await onPaper(`<table style="width:${width}px"><tr>${cells}</tr></table>`);
    for (let at = 0; at < 20; at += 1) expect(page).toContain(`c${at}c`);
  });

  test('long lines of code are broken, and what scrolls on a screen is all there', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `<p>Rule ${at}.</p>`).join('');
    const pages = await onPaper(
      `<pre style="overflow:auto">${'never '.repeat(60)}${'x'.repeat(300)} at last</pre>
      <div style="overflow-y:auto;height:90px">${lines}</div><p>After the rules</p>`,
    );
    const words = pages.join('');
    expect(words).toContain('at last');
    for (let at = 0; at < 40; at += 1) expect(words).toContain(`Rule ${at}.`);
    expect(words.indexOf('After the rules')).toBeGreaterThan(words.indexOf('Rule 39.'));
    expect(await paper.evaluate(() => document.body.style.zoom)).toBe('');
  });

  test('nothing lies over the head or stands in for it', async () => {
    const over = 'position:relative;z-index:2147483647;margin:-300px 0 0;padding:300px 0';
    const [page] = await onPaper(
      `<style>html::before{content:"From a bank"} body{position:absolute;z-index:2147483647;top:0}</style>
      <div style="${over};background:#fff">Over it</div>`,
    );
    expect(page).not.toContain('From a bank');
    await paper.emulateMedia({ media: 'print' });
    const above = await paper.evaluate(() => {
      const head = document.querySelector('.airlock-head');
      const { x = 0, y = 0, height = 0 } = head?.getBoundingClientRect() ?? {};
      return document.elementFromPoint(x + 20, y + height / 2)?.className;
    });
    await paper.emulateMedia({ media: null });
    expect(above).toBe('airlock-head');
  });

  const styleOnPaper = (property: string) =>
    paper.evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), property);
});
