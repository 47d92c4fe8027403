/** The server heard a person who writes, and its answer was lost: nothing is done twice, and nothing is said to have failed. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rowOf, visit } from './visit.ts';

const poplar = poplarWithSample();

const OWN = 'anna@poplar.example';
const DRAFTS = '**/api/drafts/*';
const FILES = '**/api/drafts/*/attachments';
const LETTERS = '**/api/letters';
const OUTBOX = '**/api/outbox';

const words = (page: Page) => page.getByRole('textbox', { name: 'Message text' });
const saved = (page: Page) => page.locator('[data-saved=yes]').filter({ hasText: /^Saved/ });
const conflict = (page: Page) => page.getByText('was changed in another window');
const sheet = (page: Page) => page.getByRole('dialog');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The server does what this asks for, and the next `times` answers are lost. */
async function loseAnswers(page: Page, url: string, method: string, times = Infinity) {
  let left = times;
  await page.route(url, async (route) => {
    if (route.request().method() !== method || left === 0) return route.continue();
    left -= 1;
    await route.fetch();
    await route.abort();
  });
}

/** Begins a message to oneself, which is saved. */
async function begin(page: Page, subject: string): Promise<void> {
  await openSample(page);
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
  await page.keyboard.type(`${OWN},`);
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await words(page).fill('One');
  await saved(page).waitFor();
}

const attach = (page: Page, name: string) =>
  page
    .getByLabel('Files to attach')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from('The plan') });

/** The letters of a list, as the server has them now. */
async function listed(page: Page, view: string, subject: string): Promise<string[]> {
  const answer = await page.request.get(`/api/messages?view=${view}&limit=50`);
  const { messages }: { messages: { key: string; subject: string }[] } = await answer.json();
  return messages.filter((each) => each.subject === subject).map(({ key }) => key);
}

async function filesOf(page: Page, subject: string): Promise<string[]> {
  const [key] = await listed(page, 'drafts', subject);
  const { attachments } = await (await page.request.get(`/api/drafts/${key}`)).json();
  return attachments.map(({ filename }: { filename: string }) => filename);
}

describe('a letter whose saving went unanswered', () => {
  test('is in no conflict with itself, though one writes on', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Written on');
    await loseAnswers(page, DRAFTS, 'PUT');
    await page.getByRole('textbox', { name: 'Subject' }).fill('Written on ');
    await words(page).fill('One two');
    await page.getByText('Not saved on the server.').waitFor();
    await words(page).fill('One two three');
    await page.unroute(DRAFTS);
    await saved(page).or(conflict(page)).waitFor({ timeout: 15_000 });
    expect(await conflict(page).count()).toBe(0);
    expect(await words(page).inputValue()).toBe('One two three');
  });

  test('is in none after the page was loaded again', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Loaded again');
    await loseAnswers(page, DRAFTS, 'PUT');
    await words(page).fill('One two');
    await page.getByText('Not saved on the server.').waitFor();
    await words(page).fill('One two three');
    await page.unroute(DRAFTS);
    await page.reload();
    await saved(page).or(conflict(page)).waitFor();
    expect(await conflict(page).count()).toBe(0);
    expect(await words(page).inputValue()).toBe('One two three');
  });
});

describe('a letter whose sending went unanswered', () => {
  test('is on its way, once, and can be taken back', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Sent once');
    await loseAnswers(page, OUTBOX, 'POST', 1);
    await press(page, 'Send');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await listed(page, 'outbox', 'Sent once')).toHaveLength(1);
    await loseAnswers(page, OUTBOX, 'PATCH', 1);
    await page.locator('[data-toast=held]').getByRole('button', { name: 'Undo' }).click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('One');
    expect(await page.locator('[data-toast=problem]').count()).toBe(0);
  });

  test('leaves the screen as soon as the server tells of it', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Told by an event');
    await loseAnswers(page, OUTBOX, 'POST');
    await press(page, 'Send');
    await page.locator('[data-toast=held]').waitFor();
    await sheet(page).waitFor({ state: 'detached' });
  });
});

describe('a file whose coming went unanswered', () => {
  test('is attached once', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'With a file');
    await loseAnswers(page, FILES, 'POST', 1);
    await attach(page, 'plan.txt');
    await page.getByRole('link', { name: 'plan.txt' }).waitFor();
    expect(await filesOf(page, 'With a file')).toEqual(['plan.txt']);
  });

  test('is not there once it was removed, and there once it is attached again', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'With a file again');
    await loseAnswers(page, FILES, 'POST');
    await attach(page, 'plan.txt');
    await page.getByText('Poplar cannot be reached.').waitFor();
    await page.unroute(FILES);
    await press(page, 'Remove plan.txt');
    await expect.poll(() => filesOf(page, 'With a file again')).toEqual([]);
    await attach(page, 'plan.txt');
    await page.getByRole('link', { name: 'plan.txt' }).waitFor();
    expect(await filesOf(page, 'With a file again')).toEqual(['plan.txt']);
  });
});

describe('a file that was attached without a line', () => {
  test('comes by itself once there is one again, once', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Without a line');
    await loseAnswers(page, FILES, 'POST');
    await page.route(DRAFTS, (route) => route.abort());
    await attach(page, 'plan.txt');
    await page.getByText('Poplar cannot be reached.').waitFor();
    await page.unroute(FILES);
    await page.unroute(DRAFTS);
    await page.getByRole('link', { name: 'plan.txt' }).waitFor();
    expect(await filesOf(page, 'Without a line')).toEqual(['plan.txt']);
  });
});

describe('a draft whose discarding went unanswered', () => {
  test('is discarded, and comes back with every word', async () => {
    const { page } = await visit(poplar().url);
    await begin(page, 'Thrown away');
    await words(page).fill('One, and more');
    await loseAnswers(page, LETTERS, 'DELETE', 1);
    await press(page, 'Discard');
    await sheet(page).waitFor({ state: 'detached' });
    expect(await listed(page, 'drafts', 'Thrown away')).toEqual([]);
    await page.locator('[data-toast=draft]').getByRole('button', { name: 'Undo' }).click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('One, and more');
  });

  test('stays away where no answer ever came that it was kept', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.keyboard.press('c');
    await loseAnswers(page, DRAFTS, 'PUT');
    await page.getByRole('textbox', { name: 'Subject' }).fill('Never told');
    await page.getByText('Not saved on the server.').waitFor();
    expect(await listed(page, 'drafts', 'Never told')).toHaveLength(1);
    await page.unroute(DRAFTS);
    await press(page, 'Discard');
    await sheet(page).waitFor({ state: 'detached' });
    await expect.poll(() => listed(page, 'drafts', 'Never told')).toEqual([]);
    await page.getByRole('link', { name: 'Drafts' }).click();
    expect(await rowOf(page, 'Never told').count()).toBe(0);
  });
});
