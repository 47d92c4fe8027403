/** What one wrote is found again: drafts, what is on its way, and what was sent, each at its own address. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, rowOf, rows, stillness, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '2' });

const OWN = 'anna@poplar.example';
const words = (page: Page) => page.getByRole('textbox', { name: 'Message text' });
const standing = (page: Page) => page.getByRole('region', { name: 'Where it stands' });

/** A draft as another window would keep it. @returns its key */
async function draft(page: Page, subject: string, text: string): Promise<string> {
  const key = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
  const content = {
    ...{ identity: null, to: [{ name: '', address: OWN }], cc: [], bcc: [], subject, text },
    html: null,
  };
  const headers = { Origin: poplar().url };
  const answer = await page.request.put(`/api/drafts/${key}`, {
    headers,
    data: { revision: 0, content },
  });
  expect(answer.status()).toBe(200);
  return key;
}

async function send(page: Page, key: string, at?: string): Promise<void> {
  const data = { draft: key, revision: 1, ...(at === undefined ? {} : { at }) };
  const answer = await page.request.post('/api/outbox', {
    headers: { Origin: poplar().url },
    data,
  });
  expect(answer.status()).toBe(200);
}

describe('a person who wrote', () => {
  test('goes on with a draft, by the keyboard, after a reload and by its link', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    const key = await draft(page, 'Half a thought', 'To be gone on with.');
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await rowOf(page, 'Half a thought').waitFor();
    expect(new URL(page.url()).search).toBe('?view=drafts');
    expect(await page.getByRole('grid', { name: 'Drafts' }).count()).toBe(1);
    await page.reload();
    await rowOf(page, 'Half a thought').click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('To be gone on with.');
    await page.getByRole('button', { name: 'Save and close' }).click();
    await words(page).waitFor({ state: 'detached' });
    await page.goto(`/mail/${key}?view=drafts`);
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('To be gone on with.');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
    expect(complaints).toEqual([]);
  });

  test('sees what is to go later, takes one back and sends another at once', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
    for (const subject of ['Later one', 'Later two']) {
      await send(page, await draft(page, subject, `${subject}, in full.`), tomorrow);
    }
    await page.getByRole('link', { name: /^Outbox/ }).click();
    await rowOf(page, 'Later one').filter({ hasText: 'Goes' }).waitFor();
    await rowOf(page, 'Later one').click();
    await page.locator('#message').getByText('Later one, in full.').waitFor();
    await standing(page).getByText('Until then it can be taken back.').waitFor();
    await standing(page).getByRole('button', { name: 'Take back' }).click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('Later one, in full.');
    await page.getByRole('button', { name: 'Save and close' }).click();
    await rowOf(page, 'Later one').waitFor({ state: 'detached' });

    await rowOf(page, 'Later two').click();
    await standing(page).getByRole('button', { name: 'Send now' }).click();
    await rowOf(page, 'Later two').waitFor({ state: 'detached' });
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await rowOf(page, 'Later two').waitFor();
    expect(complaints).toEqual([]);
  });

  test('finds what was sent, reads what became of it, and gets back what was deleted', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await send(page, await draft(page, 'Of oaks', 'Acorns.'), new Date().toISOString());
    await send(page, await draft(page, 'Of elms', 'Leaves.'), new Date().toISOString());
    await page.goto('/mail?view=sent');
    await expect.poll(() => rowOf(page, 'Of').count(), { timeout: 30_000 }).toBe(2);
    await page.getByRole('searchbox', { name: 'Search sent' }).fill('acorns');
    await expect.poll(() => rows(page).count()).toBe(1);
    await rowOf(page, 'Of oaks').click();
    await page.locator('#message').getByText('Acorns.').waitFor();
    await standing(page).getByText('Accepted for 1 recipient').click();
    await standing(page).getByText(OWN).waitFor();
    expect(new URL(page.url()).search).toBe('?view=sent&q=acorns');
    await page.reload();
    await page.locator('#message').getByText('Acorns.').waitFor();
    const madeAnew: string[] = [];
    page.on('request', (request) => {
      if (request.headers().rsc !== undefined) madeAnew.push(request.url());
    });
    await page.locator('#message').focus();
    await page.keyboard.press('#');
    await page.locator('[data-toast=discarded]').waitFor();
    await expect.poll(() => rows(page).count()).toBe(0);
    await page.getByText('Nothing found').waitFor();
    await stillness(page);
    await page.keyboard.press('z');
    await rowOf(page, 'Of oaks').waitFor();
    // It would have forgotten what can be undone.
    expect(madeAnew).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('takes a whole list out as one file, and is told when it is whole', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await page.getByRole('button', { name: /^View, order/ }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Export all as one .mbox file' }).click();
    const file = await readFile(await (await coming).path(), 'latin1');
    const toast = page.locator('[data-toast=export]');
    const told = await toast.getByText(/^\d+ messages exported$/).textContent();
    expect(file.match(/^From \S+ \w{3} \w{3} [ \d]\d /gm)).toHaveLength(
      Number.parseInt(told ?? '', 10),
    );
    await toast.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  test('reads messages of a file that another program wrote, and takes all of them out again', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await page.goto('/mail?view=imported');
    await page.getByText('Nothing imported').waitFor();
    const mbox =
      'From ben@example.org Wed Jan  3 01:05:34 1996\nFrom: Ben <ben@example.org>\nSubject: Of old oaks\n\nAcorns, then.\n\n' +
      'From eve@example.org Thu Jan  4 01:05:34 1996\nFrom: Eve <eve@example.org>\nSubject: Of old elms\n\nLeaves, then.\n';
    await page
      .getByLabel('Files of messages')
      .setInputFiles({ name: 'old.mbox', mimeType: 'application/mbox', buffer: Buffer.from(mbox) });
    await page.getByText('2 messages imported').waitFor();
    await rowOf(page, 'Of old oaks').click();
    await page.locator('#message').getByText('Acorns, then.').waitFor();
    const answer = await page.request.get('/api/export?view=imported&as=mbox');
    expect((await answer.text()).match(/^From \w+@example\.org /gm)).toHaveLength(2);
    expect(complaints).toEqual([]);
  });

  test('finds words for every list that is empty, and axe finds nothing', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.goto('/mail?view=outbox&q=nothing-of-that-name');
    await page.getByText('Nothing found').waitFor();
    await page.goto('/mail?view=sent');
    await rows(page).first().waitFor();
    await rows(page).first().click();
    await standing(page).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
