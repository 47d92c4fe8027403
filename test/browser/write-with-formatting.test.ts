/** A person writes with formatting, puts a picture among the words, sends it later, and thinks better of it. */

import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rowOf, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '2' });

const OWN = 'anna@poplar.example';
const words = (page: Page) => page.getByRole('textbox', { name: 'Message text' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** 50 by 50 pixels of red. */
const RED =
  'iVBORw0KGgoAAAANSUhEUgAAADIAAAAyAQMAAAAk8RryAAAABlBMVEX/AAAA////hQD8AAAADklEQVR42mNgGAWDCQAAAZAAAc7TXogAAAAASUVORK5CYII=';

const HOSTILE = `<p onclick="window.acted=1">Pasted <b>boldly</b>
  <img src=x onerror="window.acted=1"><script>window.acted=1</script>
  <a href="javascript:window.acted=1">bad</a> <a href="https://good.example/">good</a></p>
  <style>*{display:none}</style><svg onload="window.acted=1"></svg>
  <iframe src="https://elsewhere.example/"></iframe><form action="/x"><input name="y"></form>`;

async function begin(page: Page, subject: string): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
  await page.keyboard.type(`${OWN},`);
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
}

/** The next key goes into the text. */
const isWriting = (page: Page) =>
  expect
    .poll(() => words(page).evaluate((field) => field.contains(document.activeElement)))
    .toBe(true);

/** Moves the caret. The editor hears of that from the browser, a moment later. */
async function move(page: Page, key: string): Promise<void> {
  await page.waitForTimeout(100);
  await page.keyboard.press(key);
  await page.waitForTimeout(100);
}

/** Pastes into the editor what another program left on the clipboard. */
async function paste(page: Page, what: { html?: string; png?: string }): Promise<void> {
  await words(page).evaluate((element, { html, png }) => {
    const data = new DataTransfer();
    if (html !== undefined) data.setData('text/html', html);
    if (png !== undefined) {
      const octets = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      data.items.add(new File([octets], 'red.png', { type: 'image/png' }));
    }
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', event));
  }, what);
}

/** The raw message of this subject, once it came in. */
async function arrived(page: Page, subject: string): Promise<Buffer> {
  const look = async () => {
    await page.keyboard.press('Shift+N');
    return rowOf(page, subject).count();
  };
  await expect.poll(look, { timeout: 45_000, interval: 2_000 }).toBe(1);
  const key = await rowOf(page, subject).getAttribute('data-key');
  return (await page.request.get(`/api/messages/${key}/source`)).body();
}

describe('a person who writes with formatting', () => {
  test('sends it as HTML and as text, with the picture where it was put', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'The red plan');
    await words(page).fill('Plain words\n\nstay.');
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await words(page).click();
    await isWriting(page);
    await move(page, 'Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Bold');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' and linked');
    await move(page, 'Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Where the link leads' }).fill('poplar.example');
    await page.keyboard.press('Enter');
    await words(page).locator('a').waitFor();
    await isWriting(page);
    await move(page, 'End');
    await page.keyboard.press('Enter');
    await button(page, 'List').click();
    await page.keyboard.type('one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    await paste(page, { png: RED });
    await words(page).locator('img[src^="blob:"]').waitFor();
    expect(complaints).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Message sent').waitFor();

    const message = await PostalMime.parse(await arrived(page, 'The red plan'));
    expect(message.text?.trim()).toBe(
      'Plain words\n\nstay.\nBold and linked <https://poplar.example/>\n- one\n- two[red.png]',
    );
    expect(message.html).toContain('<b>Bold</b> and <a href="https://poplar.example/">linked</a>');
    expect(message.html).toMatch(/<li><div dir="auto">two<img src="cid:[^"]+" alt="red/);
    const [picture] = message.attachments;
    expect([picture?.disposition, picture?.mimeType]).toEqual(['inline', 'image/png']);
    expect(message.html).toContain(`cid:${picture?.contentId?.slice(1, -1)}`);
  });

  test('writes on where the caret was, whichever format the words take', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Back and forth');
    await words(page).fill('> Quoted.\n\nOne two');
    await words(page).press('Control+ArrowLeft');
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await isWriting(page);
    await page.keyboard.type('and a half, ');
    await words(page).getByText('One and a half, two').waitFor();
    await button(page, 'Write plain text').click();
    await isWriting(page);
    await page.keyboard.type('then ');
    expect(await words(page).inputValue()).toBe('> Quoted.\n\nOne and a half, then two');
    await words(page).press('Control+End');
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await isWriting(page);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('!');
    await words(page).locator('strong').waitFor();
    await button(page, 'Write plain text').click();
    await button(page, 'Keep the formatting').click();
    await isWriting(page);
    await page.keyboard.type('!');
    expect(await words(page).locator('strong').innerText()).toBe('!!');
  });

  test('has the files of a long letter below its words, in either format', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Long, with a file');
    await words(page).fill('Line\n'.repeat(80));
    const file = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('Plan.') };
    await page.getByLabel('Files to attach').setInputFiles(file);
    const link = page.getByRole('link', { name: 'plan.txt', exact: true });
    await link.waitFor();
    const gap = async () => {
      const [above, below] = [await words(page).boundingBox(), await link.boundingBox()];
      if (above === null || below === null) throw new Error('Not in sight.');
      return below.y - above.y - above.height;
    };
    expect(await gap()).toBeGreaterThanOrEqual(0);
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    expect(await gap()).toBeGreaterThanOrEqual(0);
  });

  test('pastes what other people made, and nothing of it acts', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Pasted');
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await words(page).click();
    await paste(page, { html: HOSTILE });
    await words(page).getByText('Pasted').waitFor();
    expect(await words(page).locator('a').count()).toBe(1);
    expect(await words(page).locator('strong').innerText()).toBe('boldly');
    const foreign = 'script, style, svg, iframe, form, input, [onclick], [onerror], img[src]';
    expect(await words(page).locator(foreign).count()).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, 'acted'))).toBeUndefined();
  });

  test('finds words, looks and picture again after a reload, and makes them plain', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Half a plan');
    await button(page, 'Write with formatting').click();
    await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    await words(page).click();
    await isWriting(page);
    await page.keyboard.type('Slanted');
    await move(page, 'Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+i');
    await words(page).locator('em').waitFor();
    await move(page, 'End');
    await paste(page, { png: RED });
    await words(page).locator('img[src^="blob:"]').waitFor();
    await page
      .locator('[data-saved=yes]')
      .filter({ hasText: /^Saved/ })
      .waitFor();
    await page.reload();
    await words(page).locator('em').waitFor();
    await words(page).locator('img[src^="blob:"]').waitFor();
    await button(page, 'Write plain text').click();
    await page.getByText('pictures become attached files').waitFor();
    await button(page, 'Make it plain').click();
    expect(await words(page).inputValue()).toBe('Slanted[red.png]');
    await page.getByRole('link', { name: 'red.png', exact: true }).waitFor();
  });

  test('sends it later, takes it back, and goes on writing', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Not before tomorrow');
    await words(page).fill('Good morning!');
    await button(page, 'Send later').click();
    await page.getByRole('menuitem', { name: /^Tomorrow morning/ }).click();
    const toast = page.locator('[data-toast=scheduled]');
    await toast.getByText(/08:00/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await toast.getByRole('button', { name: 'Take back' }).click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('Good morning!');

    await button(page, 'Send later').click();
    await page.getByRole('menuitem', { name: 'Pick date and time' }).click();
    const when = page.getByLabel('Date and time, where you are');
    await when.fill('2020-01-01T10:00');
    await page.getByRole('dialog', { name: 'Send later' }).locator('[type=submit]').click();
    await when.waitFor();
    await page.keyboard.press('Escape');
    await when.waitFor({ state: 'detached' });
    expect(await words(page).inputValue()).toBe('Good morning!');
    expect(complaints).toEqual([]);
  });
});
