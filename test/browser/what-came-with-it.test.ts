/** What came with a message: cards, messages within, files to look at and to download. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, visit } from './visit.ts';

const poplar = poplarWithSample();

const List = z.object({
  messages: z.array(z.object({ key: z.string(), subject: z.string() })),
});

/** Opens the message of that subject by its URL, as a link would. */
async function open(page: Page, subject: string, search = ''): Promise<string> {
  const answer = await page.request.get('/api/messages?limit=200');
  const { messages } = List.parse(await answer.json());
  const key = messages.find((message) => message.subject === subject)?.key ?? '';
  await page.goto(`/mail/${key}${search}`);
  await page.locator('#message article h2').waitFor();
  return key;
}

test('an invitation tells when it is in one’s own time, and its file is saved', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'Invitation: Seedlings, every Thursday');
  const card = page.getByRole('group', { name: 'Invitation', exact: true });
  await card.getByText('Thursday').waitFor();
  expect(await card.textContent()).toMatch(/5 March 2026.*18:00.19:30.*CET/);
  expect(await card.textContent()).toContain('Repeats every week');
  const saved = page.waitForEvent('download');
  await card.getByRole('link', { name: 'Download .ics' }).click();
  expect(readFileSync((await (await saved).path()) ?? '', 'utf8')).toContain('SUMMARY:Seedlings');
  expect(complaints).toEqual([]);
});

test('axe finds nothing where many files came along', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'Leaflets for all eight walks');
  await page.getByRole('link', { name: 'canal.txt, Text · 32 bytes', exact: true }).waitFor();
  expect(await faults(page)).toEqual([]);
});

test('messages within messages open in place, and a reload shows them again', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'Fwd: Fwd: Soup of the week');
  await page
    .locator('#message')
    .getByRole('button', { name: /^Fwd: Soup of the week/ })
    .click();
  await page.locator('#message').getByText('Wednesday sounds brave').waitFor();
  await page
    .locator('#message')
    .getByRole('button', { name: /^Soup of the week/ })
    .click();
  await page.locator('#message').getByText('Lentils on Monday').waitFor();
  expect(new URL(page.url()).searchParams.get('part')).toBe('2.2');
  await page.reload();
  await page.locator('#message').getByText('Lentils on Monday').waitFor();
  await page
    .locator('#message')
    .getByRole('button', { name: /^Fwd: Soup of the week/ })
    .click();
  await page.locator('#message').getByText('Lentils on Monday').waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('part')).toBeNull();
});

test('text is looked at in place, and all files come as one archive', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'Leaflets for all eight walks');
  await page.getByRole('button', { name: 'View canal.txt' }).click();
  await page.getByRole('dialog', { name: 'canal.txt' }).getByText('Walk slowly').waitFor();
  await page.keyboard.press('Escape');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download all (.zip)' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('Leaflets for all eight walks.zip');
  const octets = readFileSync((await download.path()) ?? '');
  expect(octets.subarray(0, 2).toString()).toBe('PK');
  for (const name of ['canal.txt', 'cover.png', 'overview.pdf']) {
    expect(octets.includes(name)).toBe(true);
  }
});

test('what Outlook wrapped up is unwrapped: its text and its file', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'Offer for 24 posts of larch');
  await page.locator('#message').getByText('Larch, not spruce').waitFor();
  await page.getByRole('link', { name: /^offer-4711/ }).waitFor();
});
