/** Whom a message names, and what can be done with an address. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '@/lib/demo';
import { makeMail } from '@/test/support/make-mail';
import { type Poplar, startPoplar } from '@/test/support/poplar';
import { PHONE, rowOf, rows, signIn, visit } from './visit.ts';

let demo: Demo;
let poplar: Poplar;

beforeAll(async () => {
  demo = await startDemo({ now: new Date() });
  const inner = makeMail({
    subject: 'The plan',
    from: 'Grace <grace@orchard.example>',
    header: [['Cc', 'Desk <desk@orchard.example>']],
  });
  demo.deliver(
    makeMail({
      date: new Date(),
      subject: 'Walk on Sunday',
      from: 'Anna <anna@orchard.example>',
      to: 'reader@example.org, Ben <ben@orchard.example>',
      header: [
        ['Cc', 'Cleo <cleo@x.example>, Dan <dan@x.example>, Eve <eve@x.example>, f@x.example'],
        ['Bcc', 'Hidden <hidden@x.example>'],
        ['Reply-To', 'Walks <walks@x.example>'],
      ],
      attachments: [{ filename: 'plan.eml', type: 'message/rfc822', content: inner }],
    }),
  );
  demo.deliver(makeMail({ date: new Date(), subject: 'Boots', from: 'Walks <walks@x.example>' }));
  poplar = await startPoplar({
    POP3_HOST: demo.pop3.host,
    POP3_PORT: String(demo.pop3.port),
    POP3_SECURITY: 'plain',
    LOG_LEVEL: 'error',
  });
}, 240_000);

afterAll(async () => {
  await poplar?.stop();
  await demo?.stop();
});

async function openWalk(page: Page): Promise<void> {
  await signIn(page, demo.address, demo.password);
  await rowOf(page, 'Walk on Sunday').click();
  await page.locator('#message').getByText('Blind copy to').waitFor();
}

/** The names of a line of the head. */
const named = (page: Page, words: RegExp) =>
  page.locator('#message header p', { hasText: words }).getByRole('button').allTextContents();

test('everybody whom a message names stands in its head, each with what can be done', async () => {
  const { page, complaints } = await visit(poplar.url);
  await openWalk(page);
  expect(await named(page, /^To /)).toEqual(['reader@example.org', 'Ben']);
  expect(await named(page, /^Copy to /)).toEqual(['Cleo', 'Dan', 'Eve', 'and 1 more']);
  expect(await named(page, /^Blind copy to /)).toEqual(['Hidden']);
  expect(await named(page, /^Replies to /)).toEqual(['Walks']);
  await page.getByRole('button', { name: 'and 1 more' }).click();
  expect(await named(page, /^Copy to /)).toEqual(['Cleo', 'Dan', 'Eve', 'f@x.example']);

  await page.getByRole('button', { name: 'Walks' }).click();
  await page.getByRole('menuitem', { name: 'Copy address' }).waitFor();
  await page.getByRole('menuitem', { name: 'Mail from this address' }).click();
  await expect.poll(() => rows(page).count()).toBe(1);
  await rowOf(page, 'Boots').waitFor();
  // Beside the list there is room for what is being read.
  await page.getByRole('heading', { name: 'Walk on Sunday' }).waitFor();
  expect(complaints).toEqual([]);
});

test('whom a message within names can be written down and looked for as well', async () => {
  const { page } = await visit(poplar.url);
  await openWalk(page);
  const within = page.getByRole('region', { name: 'Message within: The plan' });
  await within.getByRole('button', { name: /^The plan/ }).click();
  for (const name of ['Grace', 'reader@example.org', 'Desk']) {
    await within.getByRole('button', { name, exact: true }).click();
    // The menu before it may still be on its way out.
    const menu = page.getByRole('menu', { name, exact: true });
    await menu.getByRole('menuitem', { name: 'Copy address' }).waitFor();
    await page.keyboard.press('Escape');
  }
});

test('on a phone the mail of an address comes in the place of the message, and one step leads back', async () => {
  const { page } = await visit(poplar.url, PHONE);
  await openWalk(page);
  await page.getByRole('button', { name: 'Walks' }).click();
  await page.getByRole('menuitem', { name: 'Mail from this address' }).click();
  const heading = page.getByRole('heading', { name: 'Walk on Sunday' });
  await heading.waitFor({ state: 'hidden' });
  await expect.poll(() => rows(page).count()).toBe(1);
  await rowOf(page, 'Boots').waitFor();
  expect(await page.locator('#search').inputValue()).toBe('from:walks@x.example');

  await page.goBack();
  await heading.waitFor();
  await page.goBack();
  await heading.waitFor({ state: 'hidden' });
  await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
  expect(new URL(page.url()).search).toBe('');
});

test('on a phone emptying that search leads to the list, not to the message', async () => {
  const { page } = await visit(poplar.url, PHONE);
  await openWalk(page);
  await page.getByRole('button', { name: 'Anna' }).click();
  await page.getByRole('menuitem', { name: 'Mail from this address' }).click();
  await expect.poll(() => rows(page).count()).toBe(1);
  await page.locator('#search').fill('');
  await expect.poll(() => rows(page).count()).toBeGreaterThan(3);
  expect(new URL(page.url()).pathname).toBe('/mail');
});
