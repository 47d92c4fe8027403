/** How new mail comes and is told: in the list, the title, the tab's picture, and as one chose by sound and notice. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { letter } from '@/test/support/faulty-maildrop';
import { FaultyPop3 } from '@/test/support/faulty-pop3';
import { startPoplar } from '@/test/support/poplar';
import { faults } from './axe.ts';
import { running } from './beginning.ts';
import { overflow, rowOf, rows, signIn, stillness, visit } from './visit.ts';

const server = running(async () => {
  const pop3 = new FaultyPop3({ locks: 'none' });
  await pop3.start();
  return pop3;
});
const poplar = running(() =>
  startPoplar({
    POP3_HOST: '127.0.0.1',
    POP3_PORT: String(server().port),
    POP3_SECURITY: 'plain',
    LOG_LEVEL: 'error',
  }),
);

/** What a page noted of itself. */
interface Noted {
  away: boolean;
  sounds: number;
  notices: { title: string; body: string; onclick: (() => void) | null }[];
}

type Device = 'desktop' | 'refusing' | 'android';

/** A browser whose notices and sounds are noted instead of shown and heard. */
async function device(page: Page, kind: Device): Promise<void> {
  await page.addInitScript((kind) => {
    const noted: Noted = { away: false, sounds: 0, notices: [] };
    class Notice {
      static permission = kind === 'refusing' ? 'denied' : 'granted';
      static requestPermission = async () => Notice.permission;
      onclick: (() => void) | null = null;
      readonly title: string;
      readonly body: string;
      constructor(title: string, { body }: { body: string }) {
        this.title = title;
        this.body = body;
        if (kind === 'android') throw new TypeError('Illegal constructor.');
        noted.notices.push(this);
      }
      close() {}
    }
    class Oscillator extends OscillatorNode {
      override start(when?: number) {
        noted.sounds += 1;
        super.start(when);
      }
    }
    Object.assign(window, { noted, Notification: Notice, OscillatorNode: Oscillator });
    Object.defineProperty(document, 'hidden', { get: () => noted.away });
  }, kind);
}

const noted = <T>(page: Page, look: (noted: Noted) => T) =>
  page.evaluate(`(${String(look)})(window.noted)`) as Promise<T>;

/** How the pictures' addresses begin; one address where all are the same. */
const icon = async (page: Page) => {
  const icons = page.locator('link[rel=icon]');
  const all = await icons.evaluateAll((each) => each.map((one) => one.getAttribute('href') ?? ''));
  return [...new Set(all)].join(' ').slice(0, 18);
};
const deliver = (...ids: readonly string[]) => {
  server().messages = [...server().messages, ...ids.map((id) => letter(id))];
};
const check = (page: Page) => page.getByRole('button', { name: 'Check for new mail' }).click();

/** Signs in with some old mail, and turns both on. */
async function begin(page: Page): Promise<void> {
  server().messages = ['one', 'two'].map((id) => letter(id));
  await signIn(page, 'anna@example.org', 'right');
  await page.goto('/settings');
  await page.getByRole('switch', { name: 'Desktop notifications' }).click();
  await page.getByRole('switch', { name: 'Sound', exact: true }).click();
  await page.goto('/mail');
  await rowOf(page, 'Letter one').waitFor();
}

test('new mail is counted in the title and marked in the tab, sounds, and is told while one is away', async () => {
  const { page, complaints } = await visit(poplar().url);
  await device(page, 'desktop');
  await begin(page);
  await expect.poll(() => page.title()).toBe('(2) Inbox · anna@example.org · Poplar');
  expect(await icon(page)).toBe('data:image/svg+xml');
  // As Next does on a slow machine, with the title and the picture that the page came with.
  await page.evaluate(() => {
    const words = document.querySelector('title')?.firstChild;
    if (words) words.nodeValue = 'Inbox · Poplar';
    const picture = Object.assign(document.createElement('link'), { rel: 'icon' });
    picture.setAttribute('href', '/favicon.svg');
    document.head.append(picture);
  });
  await expect.poll(() => page.title()).toBe('(2) Inbox · anna@example.org · Poplar');
  expect(await icon(page)).toBe('data:image/svg+xml');

  deliver('three');
  await check(page);
  await rowOf(page, 'Letter three').waitFor();
  await expect.poll(() => page.title()).toBe('(3) Inbox · anna@example.org · Poplar');
  await expect.poll(() => noted(page, ({ sounds }) => sounds)).toBe(2);
  expect(await noted(page, ({ notices }) => notices.length)).toBe(0);

  await noted(page, (it) => {
    it.away = true;
  });
  deliver('four', 'five');
  await check(page);
  await expect.poll(() => noted(page, ({ notices }) => notices.length)).toBe(1);
  expect(await noted(page, ({ notices }) => notices[0]?.title)).toBe('Anna and 1 more message');
  expect(await noted(page, ({ notices }) => notices[0]?.body)).toMatch(/^Letter (four|five)$/);
  await noted(page, ({ notices }) => notices[0]?.onclick?.());
  await page.locator('#message article h2').waitFor();
  await expect.poll(() => page.title()).toBe('(4) Inbox · anna@example.org · Poplar');

  await page.keyboard.press('u');
  for (const id of ['one', 'two', 'three', 'four', 'five'])
    await rowOf(page, `Letter ${id}`).getByRole('checkbox').check({ force: true });
  await page.keyboard.press('Shift+i');
  await expect.poll(() => page.title()).toBe('Inbox · anna@example.org · Poplar');
  await expect.poll(() => icon(page)).toBe('/favicon.svg');
  expect(complaints).toEqual([]);
});

test('a browser that grants notices and makes none is asked in vain, and nothing else breaks', async () => {
  const { page, complaints } = await visit(poplar().url);
  await device(page, 'android');
  await begin(page);
  await noted(page, (it) => {
    it.away = true;
  });
  deliver('six');
  await check(page);
  await rowOf(page, 'Letter six').waitFor();
  expect(complaints).toEqual([]);
});

test('a browser that refuses notices says so where one would turn them on', async () => {
  const { page } = await visit(poplar().url);
  await device(page, 'refusing');
  server().messages = [letter('one')];
  await signIn(page, 'anna@example.org', 'right');
  await page.goto('/settings');
  const notices = page.getByRole('switch', { name: 'Desktop notifications' });
  await expect.poll(() => notices.isDisabled()).toBe(true);
  const section = page.locator('#notices');
  await section.getByText(/this browser/i).waitFor();
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await faults(page, '#notices')).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
});

/** More than a list has room for, each newer than the one before. */
const MANY = Array.from({ length: 40 }, (_, number) => number + 1);
const dated = (number: number) =>
  letter(`no. ${number}`, { date: new Date(Date.UTC(2026, 0, 1, number)).toUTCString() });

/** Which row lies in the middle of the list's upper part, where the pointer goes, and how high it lies. */
const under = (page: Page) =>
  page.locator('#list').evaluate((list) => {
    const { left, top, width } = list.getBoundingClientRect();
    const row = document.elementFromPoint(left + width / 2, top + 150)?.closest('[data-key]');
    return row && { key: row.getAttribute('data-key'), y: row.getBoundingClientRect().y };
  });

test('new mail moves nothing under a pointer at rest, and a button leads up to it', async () => {
  server().messages = MANY.map(dated);
  const { page, complaints } = await visit(poplar().url);
  await signIn(page, 'ben@example.org', 'right');
  const list = page.locator('#list');
  const box = await list.boundingBox();
  if (box === null) throw new Error('There is no list.');
  const come = async (...numbers: readonly number[]) => {
    server().messages = [...server().messages, ...numbers.map(dated)];
    await page.keyboard.press('Shift+N');
    const all = String(server().messages.length);
    await expect.poll(() => list.getAttribute('aria-rowcount')).toBe(all);
    await stillness(page);
  };
  const told = page.getByRole('button', { name: /new messages?$/ });
  const scrolled = () => list.evaluate(({ scrollTop }) => scrollTop);

  await page.mouse.move(box.x + box.width / 2, box.y + 150);
  const top = await under(page);
  expect(top).not.toBeNull();
  await come(41);
  expect(await under(page)).toEqual(top);
  await told.getByText('1 new message', { exact: true }).waitFor();
  await come(42, 43);
  expect(await under(page)).toEqual(top);
  await told.getByText('3 new messages', { exact: true }).waitFor();
  await told.click();
  await told.waitFor({ state: 'detached' });
  expect(await scrolled()).toBe(0);
  const first = async () => rows(page).first().getAttribute('aria-label');
  await expect.poll(first).toContain('Letter no. 43');

  await list.evaluate((element) => element.scrollTo(0, 600));
  await expect.poll(async () => (await under(page))?.key).not.toBe(top?.key);
  await stillness(page);
  const middle = await under(page);
  await come(44, 45);
  expect(await under(page)).toEqual(middle);
  expect(await scrolled()).toBeGreaterThan(600);
  // Nobody is at the top, where it would be missed.
  expect(await told.count()).toBe(0);

  await list.evaluate((element) => element.scrollTo(0, 0));
  await page.mouse.move(box.x + box.width + 300, box.y + 150);
  await come(46);
  await expect.poll(first).toContain('Letter no. 46');
  expect(await scrolled()).toBe(0);
  expect(await told.count()).toBe(0);
  expect(complaints).toEqual([]);
});
