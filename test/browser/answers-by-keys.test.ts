/** What is begun by a key is for whom it should be, and called as it should be. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { openSample, rows, visit } from './visit.ts';

const poplar = poplarWithSample();

async function open(page: Page, query: string, subject: string): Promise<void> {
  await page.goto(`/mail?q=${encodeURIComponent(query)}`);
  await rows(page).first().click();
  await page.locator('#message article h2', { hasText: subject }).waitFor();
}

/** The letter that a key begins, which is then discarded. */
async function begun(page: Page, key: string) {
  await page.keyboard.press(key);
  const sheet = page.getByRole('dialog');
  const subject = sheet.getByRole('textbox', { name: 'Subject' });
  await subject.waitFor();
  const words = sheet.getByRole('textbox', { name: 'Message text' });
  await words.waitFor();
  const chips = (name: string) =>
    sheet
      .locator(`div:has(> input[name=${name}]) > [data-chip]`)
      .evaluateAll((all) => all.map((chip) => chip.getAttribute('title')));
  const letter = {
    to: await chips('to'),
    cc: await chips('cc'),
    subject: await subject.inputValue(),
    words: await words.inputValue(),
    files: await sheet.getByRole('list', { name: 'Attachments' }).getByRole('link').allInnerTexts(),
  };
  await sheet.getByRole('button', { name: 'Discard' }).click();
  await sheet.waitFor({ state: 'detached' });
  await page.locator('#message').focus();
  return letter;
}

test('answers go to the sender, to all but oneself, or to the list, and are marked as such once', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'from:leo subject:cabin', 'Re: Cabin weekend: who can bring what?');
  const answer = { subject: 'Re: Cabin weekend: who can bring what?', files: [] };
  const quoted = expect.stringContaining('> Count me in for dinner on Saturday.');
  const leo = 'Leo Marchetti <leo@example.org>';
  expect(await begun(page, 'r')).toEqual({ ...answer, to: [leo], cc: [], words: quoted });
  expect(await begun(page, 'a')).toEqual({
    ...answer,
    to: [leo],
    cc: ['Jonas Keller <jonas.keller@example.com>', 'Maya Okafor <maya@fieldnotes.example>'],
    words: quoted,
  });

  await open(page, 'from:bernard', '[tree-walkers] Old lime');
  const subject = 'Re: [tree-walkers] Old lime at the crossroads, anyone?';
  const bernard = 'Bernard Quill <bernard@example.org>';
  const list = expect.stringContaining('tree-walkers@lists.example');
  expect(await begun(page, 'r')).toMatchObject({ subject, to: [bernard], cc: [] });
  expect(await begun(page, 'a')).toMatchObject({ subject, to: [list, bernard], cc: [] });
  expect(await begun(page, 'Shift+L')).toMatchObject({ subject, to: [list], cc: [] });
  expect(complaints).toEqual([]);
});

test('what is passed on has its words and its files in it, or is a file itself, and is for nobody yet', async () => {
  const { page, complaints } = await visit(poplar().url);
  await openSample(page);
  await open(page, 'subject:leaflets', 'leaflets');
  const subject = `Fwd: ${await page.locator('#message article h2').innerText()}`;
  const whole = { to: [], cc: [], subject };
  const passed = await begun(page, 'f');
  expect(passed).toMatchObject({ ...whole, words: expect.stringContaining('Forwarded message') });
  expect(passed.files.length).toBeGreaterThan(0);
  expect(await begun(page, 'Shift+F')).toMatchObject({
    ...whole,
    words: '',
    files: [expect.stringMatching(/\.eml$/)],
  });
  await open(page, 'from:ruth goose', 'The goose');
  expect((await begun(page, 'f')).subject).toBe('Fwd: The goose');
  expect(complaints).toEqual([]);
});
