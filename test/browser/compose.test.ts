/** A person writes: takes one back, sends it, finds it in the inbox, answers it, and loses no word. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { openSample, PHONE, rowOf, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

const OWN = 'anna@poplar.example';
const words = (page: Page) => page.getByRole('textbox', { name: 'Message text' });
const saved = (page: Page) => page.locator('[data-saved=yes]').filter({ hasText: /^Saved/ });

/** Begins a message to oneself by the keyboard. */
async function begin(page: Page, subject: string, text: string): Promise<void> {
  await page.keyboard.press('c');
  await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
  await page.keyboard.type(`${OWN},`);
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await words(page).fill(text);
}

describe('a person who writes', () => {
  test('takes a message back, sends it, finds it in the inbox and answers it', async () => {
    const { page, complaints } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'A walk on Sunday', 'Shall we go to the river?');
    // No key that is typed after it goes anywhere else.
    const focused = await page
      .getByRole('button', { name: 'Cc', exact: true })
      .evaluate((button) => {
        if (button instanceof HTMLElement) button.click();
        return document.activeElement?.getAttribute('name');
      });
    expect(focused).toBe('cc');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-toast=held]').getByRole('button', { name: 'Undo' }).click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('Shall we go to the river?');

    await words(page).fill('Shall we go to the lake?');
    await words(page).press('Control+Enter');
    await page.getByText('Message sent').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const look = async () => {
      await page.keyboard.press('Shift+N');
      return rowOf(page, 'A walk on Sunday').count();
    };
    await expect.poll(look, { timeout: 45_000, interval: 2_000 }).toBe(1);
    await rowOf(page, 'A walk on Sunday').click();
    await page.locator('#message').getByText('Shall we go to the lake?').waitFor();
    await page.keyboard.press('r');
    await words(page).waitFor();
    expect(await words(page).inputValue()).toContain('> Shall we go to the lake?');
    const subject = page.getByRole('textbox', { name: 'Subject' });
    expect(await subject.inputValue()).toBe('Re: A walk on Sunday');
    expect(complaints).toEqual([]);
  });

  test('finds every word again after a reload, saved on the server or not', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Half a thought', 'Saved on the server.');
    await saved(page).waitFor();
    // Nothing reaches the server any more: what is written now is in the browser alone.
    await page.route('**/api/drafts/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await words(page).fill('Saved on the server, and not.');
    await page.unroute('**/api/drafts/*');
    await page.reload();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('Saved on the server, and not.');
    await saved(page).waitFor();
  });

  test('is asked to sign in anew where that ended meanwhile, and goes on with every word', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Across two sign-ins', 'Before it ended.');
    await saved(page).waitFor();
    await page.context().clearCookies();
    await words(page).fill('Before it ended. After it ended.');
    await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
    await page.getByRole('button', { name: 'Open the sample inbox' }).click();
    await expect.poll(() => words(page).inputValue()).toBe('Before it ended. After it ended.');
    await saved(page).waitFor();
  });

  test('finds a closed draft among the drafts, and brings a discarded one back', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'For later', 'To be gone on with.');
    await page.getByRole('button', { name: 'Save and close' }).click();
    await page.getByText('Saved as a draft').waitFor();
    await page.getByRole('link', { name: 'Drafts' }).click();
    await rowOf(page, 'For later').click();
    await words(page).waitFor();
    expect(await words(page).inputValue()).toBe('To be gone on with.');
    await page.getByRole('button', { name: 'Discard', exact: true }).click();
    await words(page).waitFor({ state: 'detached' });
    await page.locator('[data-toast=draft]').getByRole('button', { name: 'Undo' }).click();
    expect(await words(page).inputValue()).toBe('To be gone on with.');
  });

  test('is asked before a promised file is forgotten, and who it is for', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.keyboard.press('c');
    await words(page).fill('The plan is attached.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Add somebody to send it to.').waitFor();
    await page.getByRole('combobox', { name: 'To', exact: true }).fill(OWN);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('It mentions an attachment, but nothing is attached.').waitFor();
    await page.getByLabel('Files to attach').setInputFiles({
      name: 'plan.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The plan'),
    });
    await page.getByRole('link', { name: 'plan.txt' }).waitFor();
    expect(await page.getByRole('button', { name: 'Send anyway' }).count()).toBe(0);
  });

  test('chooses between two versions where two windows wrote', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Two windows', 'One');
    await saved(page).waitFor();
    const key = await page.evaluate(() => {
      const noted = Object.entries(sessionStorage).find(([name]) => name.startsWith('poplar-open'));
      return JSON.parse(noted?.[1] ?? '[]')[0].key;
    });
    // Another window: the same person, by the API, while this one has unsaved words.
    await page.route('**/api/drafts/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await words(page).fill('Mine');
    await page.getByText('Not saved on the server.').waitFor();
    const draft = await (await page.request.get(`/api/drafts/${key}`)).json();
    const theirs = { ...draft.content, text: 'Theirs' };
    await page.request.put(`/api/drafts/${key}`, {
      headers: { Origin: poplar().url },
      data: { revision: draft.revision, content: theirs },
    });
    await page.unroute('**/api/drafts/*');
    await page.getByText('was changed in another window').waitFor();
    expect(await words(page).inputValue()).toBe('Mine');
    await page.getByRole('button', { name: 'Take the other' }).click();
    expect(await words(page).inputValue()).toBe('Theirs');
  });

  test('gets by without a mouse or good eyes: axe finds nothing, Escape minimises', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Quiet', 'שלום');
    expect(await faults(page, '[role=dialog]')).toEqual([]);
    await words(page).press('Escape');
    await words(page).waitFor({ state: 'detached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Quiet' }).click();
    expect(await words(page).inputValue()).toBe('שלום');
  });

  test('gives the focus back to the row or the message that had it', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await page.keyboard.press('j');
    for (const [key, there] of [
      ['c', '[data-key]'],
      ['o', '[data-scrolls=message]'],
      ['r', '[data-scrolls=message]'],
    ] as const) {
      await page.keyboard.press(key);
      if (key !== 'o') {
        await page.locator('[role=dialog] :focus').waitFor();
        await page.keyboard.press('Escape');
      }
      await page.locator(`${there}:focus`).waitFor();
    }
  });

  test('goes on from a recipient or a file that is removed to what stands next', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'With files', 'Three of them.');
    const to = page.getByRole('combobox', { name: 'To', exact: true });
    await to.pressSequentially('ben@orchard.example,');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const remove = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    await remove(`Remove ${OWN}`);
    expect(await focused()).toBe('Remove ben@orchard.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => to.evaluate((field) => field === document.activeElement)).toBe(true);
    const named = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
    await page.getByLabel('Files to attach').setInputFiles(['a.txt', 'b.txt', 'c.txt'].map(named));
    await page.getByRole('button', { name: 'Remove c.txt' }).waitFor();
    await remove('Remove b.txt');
    await expect.poll(focused).toBe('Remove c.txt');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Remove a.txt');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Attach files/);
  });

  test('comes back behind the letter that somebody began meanwhile', async () => {
    const { page } = await visit(poplar().url);
    await openSample(page);
    await begin(page, 'Before', 'Some words');
    const kept = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await words(page).press('Escape');
    await kept;
    const held = Promise.withResolvers<void>();
    await page.route('**/api/drafts/*', async (route) => {
      if (route.request().method() === 'GET') await held.promise;
      await route.continue();
    });
    await page.reload();
    await rows(page).first().waitFor();
    await page.keyboard.press('c');
    const field = page.getByRole('combobox', { name: 'To', exact: true });
    await field.waitFor();
    held.resolve();
    await page.getByRole('dialog', { name: 'Before' }).waitFor();
    expect(await page.locator(':focus').getAttribute('name')).toBe('to');
    // As it was left: minimised.
    expect(await words(page).count()).toBe(1);
    await page.getByRole('dialog', { name: 'New message' }).locator(':focus').waitFor();
  });

  test('to one person has one line for that on a phone, until more is written there', async () => {
    const { page } = await visit(poplar().url, PHONE);
    await openSample(page);
    await page.getByRole('button', { name: 'New message' }).tap();
    const field = page.getByRole('combobox', { name: 'To', exact: true });
    const row = page.locator('div', { has: page.getByRole('button', { name: 'Bcc' }) }).last();
    const height = async () => (await row.locator('xpath=..').boundingBox())?.height;
    await field.waitFor();
    const empty = await height();
    await field.pressSequentially('sam@b.example,');
    await page.locator('[data-chip]').getByText('sam@b.example').waitFor();
    expect(await height()).toBe(empty);
    await field.pressSequentially('elena.costa@');
    expect(await height()).toBeGreaterThan(empty ?? 0);
  });
});
