/** The same inbox in an engine that is not Chromium's: signing in, reading, deleting, finding, writing. */
import { expect, test } from 'vitest';
import { launchFirefox } from '@/test/support/firefox';
import { poplarWithSample, running } from './beginning.ts';

const poplar = poplarWithSample();
const firefox = running(launchFirefox);

/** How many elements there are. */
const count = (selector: string) =>
  firefox().run((wanted) => document.querySelectorAll(wanted).length, selector);

const appears = (selector: string) => expect.poll(() => count(selector)).toBeGreaterThan(0);

/** Rows that the list says to have, seen or not. */
const total = () =>
  firefox().run(() => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') ?? '');

const heading = () => firefox().run(() => document.querySelector('#message h2')?.textContent ?? '');

/** Pixels that the page, or something within `selector` that scrolls, goes on sideways. */
const sideways = (selector: string) =>
  firefox().run((within) => {
    const all = [...document.querySelectorAll(`${within}, ${within} *`)];
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const excess = (element: Element) => element.scrollWidth - element.clientWidth;
    return Math.max(excess(document.documentElement), ...all.filter(scrolls).map(excess));
  }, selector);

test('Firefox shows mail, deletes and calls back, finds and writes, without a complaint', async () => {
  const { click, complaints, goTo, press, resize, run } = firefox();
  await resize(1440, 900);
  await goTo(poplar().url);
  await expect.poll(() => run(() => window.goOn !== undefined)).toBe(true);
  await run(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === 'Open the sample inbox')?.click();
  });
  await appears('[data-key]');
  const all = await total();

  await press('j', 'Enter');
  await expect.poll(heading).not.toBe('');
  const first = await heading();
  await click('[data-key][aria-label*="How to walk in fog"]');
  await appears('#message iframe[data-state=shown]');
  expect(await heading()).not.toBe(first);
  await expect
    .poll(() => run(() => document.querySelector('#message iframe')?.clientHeight ?? 0))
    .toBeGreaterThan(400);
  await expect
    .poll(() => run(() => document.querySelector('#message')?.textContent ?? ''))
    .toContain('are not loaded');

  await press('#');
  await appears('[data-toast=undo]');
  expect(await total()).toBe(String(Number(all) - 1));
  await press('z');
  await expect.poll(total).toBe(all);

  await press('/', ...'invoice');
  await appears('#list[aria-busy=false] mark');
  await expect.poll(async () => Number(await total())).toBeLessThan(Number(all));
  await press('Escape');
  await expect.poll(total).toBe(all);

  await press('?');
  await appears('[role=dialog] dl');
  expect(await sideways('[role=dialog]')).toBe(0);
  await press('Escape');
  await expect.poll(() => count('[role=dialog]')).toBe(0);

  await press('c');
  await appears('[role=dialog] textarea, section textarea');
  await press(...'bob@example.org', 'Tab');
  await run(() => document.querySelector('textarea')?.focus());
  await press(...'A line.');
  await expect.poll(() => run(() => document.body.textContent ?? '')).toMatch(/Saved/);
  await press('Escape');

  await resize(390, 800);
  await goTo(`${poplar().url}/mail`);
  await appears('[data-key]');
  expect(await sideways('main')).toBe(0);
  await run(() => document.querySelector<HTMLElement>('[data-key] a')?.click());
  await appears('#message article');
  await run(() => history.back());
  await appears('[data-key]');
  expect(complaints).toEqual([]);
});
