/** Poplar speaks the language of whoever looks at it, and is written in its direction. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { sayIn } from './speaking.ts';
import { openSample, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

const root = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

/** The rail at the right, the list beside it, and the message at the left. */
async function isMirrored(page: Page): Promise<void> {
  const rail = await page.getByRole('navigation').first().boundingBox();
  const list = await page.locator('#list').boundingBox();
  const reader = await page.locator('#message').boundingBox();
  expect(rail?.x ?? 0).toBeGreaterThan(list?.x ?? 0);
  expect(list?.x ?? 0).toBeGreaterThan(reader?.x ?? 0);
}

test('whoever asks for German signs in, reads and is refused in German', async () => {
  const german = await sayIn('de');
  const { page, complaints } = await visit(poplar().url, { locale: 'de-AT' });
  await page.goto('/');
  await page.getByRole('heading', { name: german('sign-in.title') }).waitFor();
  await page.getByLabel(german('sign-in.address')).fill('nobody@example.org');
  await page.getByLabel(german('sign-in.password'), { exact: true }).fill('wrong');
  await page.getByRole('button', { name: german('sign-in.go'), exact: true }).click();
  await page.getByRole('alert').getByText(german('problem.sign-in-refused')).waitFor();
  await openSample(page, german('sign-in.sample-go'));
  expect(await root(page)).toEqual({ lang: 'de', dir: 'ltr', overflow: 0 });
  await page.getByRole('heading', { name: german('view.inbox') }).waitFor();
  expect(await page.title()).toContain(german('view.inbox'));
  // The refused sign-in above, which the browser notes by itself.
  expect(complaints.filter((complaint) => !complaint.includes('401'))).toEqual([]);
});

test('Arabic is written from right to left, in a mirrored page that fits every width', async () => {
  const arabic = await sayIn('ar');
  const { page, complaints } = await visit(poplar().url, { locale: 'ar' });
  await openSample(page, arabic('sign-in.sample-go'));
  expect(await root(page)).toEqual({ lang: 'ar', dir: 'rtl', overflow: 0 });
  await isMirrored(page);
  // Latin names, which are written the other way, begin at the same edge.
  const edges = await rows(page).evaluateAll((all) =>
    all.map((row) => {
      const words = document.createRange();
      words.selectNodeContents(row.querySelector('span.truncate') ?? row);
      return Math.round(words.getBoundingClientRect().right);
    }),
  );
  expect(new Set(edges).size).toBe(1);
  await rows(page).nth(1).click();
  const subject = page.locator('#message article h2');
  await subject.waitFor();
  // So does a subject, below which all that is said of the message begins there.
  const apart = await subject.evaluate((heading) => {
    const words = document.createRange();
    words.selectNodeContents(heading);
    const [first] = words.getClientRects();
    return Math.round(heading.getBoundingClientRect().right - (first?.right ?? 0));
  });
  expect(apart).toBe(0);
  for (const width of [768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await root(page)).toMatchObject({ dir: 'rtl', overflow: 0 });
  }
  await page.goto('/settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await root(page)).toMatchObject({ dir: 'rtl', overflow: 0 });
  expect(complaints).toEqual([]);
});

test('in Hebrew the brackets of an address that one writes as stand as they do in English', async () => {
  const hebrew = await sayIn('he');
  const { page } = await visit(poplar().url, { locale: 'he' });
  await openSample(page, hebrew('sign-in.sample-go'));
  await page.evaluate(async () => {
    const { identities } = await (await fetch('/api/identities')).json();
    const another = { ...identities[0], id: 'another-name-of-22-chr', name: 'Anna Two' };
    const body = JSON.stringify({ identities: [identities[0], another] });
    const headers = { 'Content-Type': 'application/json' };
    await fetch('/api/identities', { method: 'PUT', headers, body });
  });
  await page.reload();
  await rows(page).first().waitFor();
  await page.keyboard.press('c');
  const choice = page.getByLabel(hebrew('reader.from'), { exact: true }).locator('option').last();
  expect(await choice.textContent()).toBe('\u2068Anna Two <anna@poplar.example>\u2069');
});

test('in Hebrew what is empty begins at the right, what is typed as its letters do, and an example as one types it', async () => {
  const hebrew = await sayIn('he');
  const { page } = await visit(poplar().url, { locale: 'he' });
  await openSample(page, hebrew('sign-in.sample-go'));
  expect(await root(page)).toEqual({ lang: 'he', dir: 'rtl', overflow: 0 });
  await isMirrored(page);
  const direction = (field: Locator) => field.evaluate((it) => getComputedStyle(it).direction);
  const box = page.getByRole('searchbox');
  await box.focus();
  await page.locator('#search-help').waitFor();
  const places = await page.locator('#search-help dt').evaluateAll((all) =>
    all.map((example) => {
      const words = document.createRange();
      words.selectNodeContents(example);
      const { right } = words.getBoundingClientRect();
      return Math.round(example.getBoundingClientRect().right - right);
    }),
  );
  expect(new Set(places)).toEqual(new Set([0]));
  expect(await direction(box)).toBe('rtl');
  await box.fill('from:');
  expect(await direction(box)).toBe('ltr');
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  for (const [id, typed] of [
    ['reader.to', 'anna@'],
    ['compose.subject', 'Lunch?'],
  ] as const) {
    const field = page.getByLabel(hebrew(id), { exact: true });
    expect(await direction(field)).toBe('rtl');
    await field.fill(typed);
    expect(await direction(field)).toBe('ltr');
  }
});

test('in Hebrew the pictures of lists and quotes are mirrored, and no letter or number in a picture is', async () => {
  const hebrew = await sayIn('he');
  const { page } = await visit(poplar().url, { locale: 'he' });
  await openSample(page, hebrew('sign-in.sample-go'));
  await page.keyboard.press('c');
  await page.getByRole('button', { name: hebrew('editor.write-rich') }).click();
  const toolbar = page.getByRole('toolbar', { name: hebrew('editor.toolbar') });
  const isMirrored = (
    id: 'strong' | 'em' | 'bullet_list' | 'ordered_list' | 'blockquote' | 'clear',
  ) =>
    toolbar
      .getByRole('button', { name: hebrew(`editor.${id}`), exact: true })
      .locator('svg')
      .evaluate((picture) => {
        // Of a numbered list: of a line, and of a number before it.
        const pieces = [picture.firstElementChild, picture.lastElementChild];
        return pieces.map((piece) => ((piece as SVGGraphicsElement).getScreenCTM()?.a ?? 0) < 0);
      });
  for (const letter of ['strong', 'em', 'clear'] as const)
    expect(await isMirrored(letter), letter).toEqual([false, false]);
  for (const lines of ['bullet_list', 'blockquote'] as const)
    expect(await isMirrored(lines), lines).toEqual([true, true]);
  expect(await isMirrored('ordered_list')).toEqual([true, false]);
});

test('a list that one writes has its numbers where its first words begin', async () => {
  const english = await sayIn('en');
  const { page } = await visit(poplar().url);
  await openSample(page);
  await page.keyboard.press('c');
  await page.getByRole('button', { name: english('editor.write-rich') }).click();
  const words = page.locator('[contenteditable=true]');
  await words.focus();
  await page.getByRole('button', { name: english('editor.ordered_list'), exact: true }).click();
  await page.keyboard.type('ראשון');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second');
  const directions = await words
    .locator('ol, li')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).direction));
  expect(directions).toEqual(['rtl', 'rtl', 'rtl']);
});

test('Japanese headings break between phrases', async () => {
  const { page } = await visit(poplar().url, { locale: 'ja' });
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((it) => getComputedStyle(it).wordBreak)).toBe('auto-phrase');
});

test('a language chosen in the settings is spoken at once, after a reload and when signing in again', async () => {
  const [english, french] = [await sayIn('en'), await sayIn('fr')];
  const { page } = await visit(poplar().url);
  await openSample(page, english('sign-in.sample-go'));
  await page.goto('/settings');
  await page.getByLabel(english('settings.language'), { exact: true }).selectOption('fr');
  await page.waitForFunction(() => document.documentElement.lang === 'fr');
  await page.getByRole('heading', { name: french('settings.title'), exact: true }).waitFor();
  await page.reload();
  expect((await root(page)).lang).toBe('fr');
  await page.evaluate(() =>
    fetch('/api/sign-in', {
      method: 'DELETE',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }),
  );
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: french('sign-in.title') }).waitFor();
  expect((await root(page)).lang).toBe('fr');

  const another = await visit(poplar().url);
  await openSample(another.page, english('sign-in.sample-go'));
  expect((await root(another.page)).lang).toBe('fr');
  await another.page.goto('/settings');
  await another.page.getByLabel(french('settings.language'), { exact: true }).selectOption('auto');
  await another.page.waitForFunction(() => document.documentElement.lang === 'en');
});

test('times are written as chosen, whatever the language does', async () => {
  const english = await sayIn('en');
  const { page } = await visit(poplar().url, { locale: 'en-US' });
  await openSample(page, english('sign-in.sample-go'));
  await page.goto('/settings');
  await page.getByLabel(english('settings.time'), { exact: true }).selectOption('24-hour');
  await page.getByLabel(english('settings.date'), { exact: true }).selectOption('year-month-day');
  await page.waitForLoadState('networkidle');
  await page.goto('/mail');
  await rows(page).first().waitFor();
  await rows(page).first().click();
  const heading = page.locator('#message header time');
  await expect.poll(() => heading.innerText()).toMatch(/\d{4}-\d{2}-\d{2}, [012]\d:\d{2}$/);
});
