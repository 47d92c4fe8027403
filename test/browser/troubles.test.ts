/** What one sees when something goes wrong at the mail server: at three widths, light and dark, in Arabic, too, and for axe. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Say } from '@/lib/words/say';
import { letter } from '@/test/support/faulty-maildrop';
import { FaultyPop3 } from '@/test/support/faulty-pop3';
import { startPoplar } from '@/test/support/poplar';
import { COLOURS, faults } from './axe.ts';
import { running } from './beginning.ts';
import { sayIn } from './speaking.ts';
import { overflow, rowOf, rows, visit } from './visit.ts';

const LOCKED = 'Mailbox is locked by another session (pid 4711)';
const TABLET = 768;
const SIZES = [
  { width: 390, height: 844 },
  { width: TABLET, height: 900 },
  { width: 1440, height: 900 },
];

const server = running(async () => {
  const pop3 = new FaultyPop3();
  pop3.messages = Array.from({ length: 30 }, (_, index) => letter(String(index + 1)));
  await pop3.start();
  return pop3;
});
const poplar = running(() =>
  startPoplar({
    POP3_HOST: '127.0.0.1',
    POP3_PORT: String(server().port),
    POP3_SECURITY: 'plain',
    POP3_IDLE_SECONDS: '1',
    UNDO_SECONDS: '1',
    LOG_LEVEL: 'error',
  }),
);

/** What is wrong with how it looks now, at any width; a tablet has the panes of a desk, for axe. */
async function wrong(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    if (size.width !== TABLET) found.push(...(await faults(page)));
    if ((await overflow(page)) > 0) found.push(`wider than ${size.width}`);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await faults(page, 'html', COLOURS)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** Types the password, and signs in. */
async function enter(page: Page, say: Say): Promise<void> {
  await page.goto('/');
  await page.getByLabel(say('sign-in.address')).fill('anna@example.org');
  await page.getByLabel(say('sign-in.password'), { exact: true }).fill('right');
  await page.getByRole('button', { name: say('sign-in.go'), exact: true }).click();
}

/** The inbox, when the mailbox is let go of: whatever is asked for next goes to the server. */
async function begin(page: Page, say: Say): Promise<void> {
  server().heal();
  await enter(page, say);
  await rows(page).first().waitFor();
  await expect.poll(() => server().isOpen).toBe(false);
}

const problem = (page: Page) => page.locator('[data-toast=problem]');

describe.each(['en', 'ar'] as const)('in %s', (language) => {
  const opened = async () => {
    const say = await sayIn(language);
    const { page } = await visit(poplar().url, { locale: language });
    return { say, page };
  };

  test('whoever signs in while another program reads the mailbox is told to try again', async () => {
    const { page, say } = await opened();
    server().refusal = `[IN-USE] ${LOCKED}`;
    await enter(page, say);
    await page.getByRole('alert').getByText(say('problem.busy-at-sign-in')).waitFor();
    await page.getByText(LOCKED).waitFor();
    expect(await wrong(page)).toEqual([]);
  });

  test('a check that failed says why', async () => {
    const { page, say } = await opened();
    await begin(page, say);
    server().refusal = `[IN-USE] ${LOCKED}`;
    await page.getByRole('button', { name: say('list.check') }).click();
    await problem(page).getByText(LOCKED).waitFor();
    expect(await wrong(page)).toEqual([]);
  });

  test('a list that did not come says why beside a reader that stands, and comes when asked again', async () => {
    const { page, say } = await opened();
    await begin(page, say);
    const told = { id: 'problem.timed-out' } as const;
    const error = { code: 'timed-out', message: 'No.', told };
    await page.route('**/api/messages?*', (route) =>
      route.fulfill({ status: 504, json: { error } }),
    );
    await page.goto('/mail');
    await page.getByRole('alert').getByText(say('problem.timed-out')).waitFor();
    await page.getByRole('region', { name: say('reader.label'), exact: true }).waitFor();
    expect(await wrong(page)).toEqual([]);
    await page.unroute('**/api/messages?*');
    await page.getByRole('button', { name: say('ui.try-again') }).click();
    await rows(page).first().waitFor();
  });

  test('a message that is refused says so in the server’s words, and comes when asked again', async () => {
    const { page, say } = await opened();
    await begin(page, say);
    const text = 'Storage is being rebuilt';
    // Those beside it are fetched ahead.
    for (let times = 0; times < 5; times += 1)
      server().fail({ verb: 'RETR', nth: 1, act: 'refuse', text });
    const id = language === 'en' ? '27' : '17';
    await rowOf(page, `Letter ${id}`).click();
    await page.locator('#message').getByText(text).waitFor();
    expect(await wrong(page)).toEqual([]);
    server().heal();
    await page.getByRole('button', { name: say('ui.try-again') }).click();
    await page.locator('#message article').getByText(`Text of ${id}`).waitFor();
  });

  test('a message that another program took says so, and leads back to the list', async () => {
    const { page, say } = await opened();
    await begin(page, say);
    await page.goto(`/mail/${'A'.repeat(22)}`);
    await page.getByText(say('reader.gone')).waitFor();
    expect(await wrong(page)).toEqual([]);
    await page.getByRole('button', { name: say('reader.back') }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/mail');
  });

  test('a row that the server does not delete returns with its reason', async () => {
    const { page, say } = await opened();
    await begin(page, say);
    const text = 'Kept by order of the administrator';
    server().fail({ verb: 'DELE', nth: 1, act: 'refuse', text });
    await rowOf(page, 'Letter 29').click();
    await page.keyboard.press('#');
    await rowOf(page, 'Letter 29').waitFor({ state: 'detached' });
    await problem(page).getByText(text).waitFor({ timeout: 20_000 });
    await rowOf(page, 'Letter 29').waitFor();
    expect(await wrong(page)).toEqual([]);
  });
});

test('whose password is taken no longer reads so everywhere, and is led to signing in again', async () => {
  const say = await sayIn('en');
  const { page } = await visit(poplar().url);
  await begin(page, say);
  server().refusal = '[AUTH] Authentication failed.';
  await page.getByRole('button', { name: say('list.check') }).click();
  await problem(page).getByText(say('status.reason.sign-in-refused')).waitFor();
  await rowOf(page, 'Letter 21').click();
  const message = page.locator('#message');
  await message.getByText(say('status.reason.sign-in-refused')).waitFor();
  expect(await wrong(page)).toEqual([]);
  await page.getByRole('button', { name: say('menu.sign-out') }).click();
  await page.getByRole('heading', { name: say('sign-in.title') }).waitFor();
});

// The last one: its message keeps the mailbox open until the server was silent for long.
test('an export that is stopped says that its file is not whole', async () => {
  const say = await sayIn('en');
  const { page } = await visit(poplar().url);
  await begin(page, say);
  server().fail({ verb: 'RETR', nth: 3, act: 'act-and-ignore' });
  await page.getByRole('button', { name: /^View, order/ }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: say('list.export-mbox') }).click();
  const toast = page.locator('[data-toast=export]');
  const stop = toast.getByRole('button', { name: say('export.stop') });
  await stop.waitFor();
  expect(await wrong(page)).toEqual([]);
  await stop.click();
  await toast.getByText(say('export.stopped')).waitFor();
  expect(await wrong(page)).toEqual([]);
  expect(await (await coming).failure()).not.toBeNull();
  await toast.getByRole('button', { name: say('ui.dismiss') }).click();
  await toast.waitFor({ state: 'detached' });
});
