/** Messages on paper: by Poplar's own way, and by the browser's menu, which prints the page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LOGO } from '@/test/support/benign-html';
import { makeMail } from '@/test/support/make-mail';
import { countPrints, wordsOf } from '@/test/support/paper';
import { poplarOverDemo } from './beginning.ts';
import { rowOf, signIn, visit } from './visit.ts';

/** Out of sight, a frame is drawn when there is time. */
const IN_TIME = { timeout: 20_000 };
const FIRST = 'The 0. line of the story.';
const STORY = Array.from({ length: 120 }, (_, line) => FIRST.replace('0', String(line)));

const INVITATION = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1'],
  ...['DTSTART:20270105T090000Z', 'DTEND:20270105T100000Z', 'SUMMARY:Site walk'],
  ...['LOCATION:North gate', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

const { poplar, demo } = poplarOverDemo(({ deliver }) => {
  const date = new Date();
  const html = (words: string) =>
    Buffer.from(
      `From: a@b.example\r\nSubject: A long story\r\nDate: ${date.toUTCString()}\r\nContent-Type: text/html\r\n\r\n${words}`,
    );
  const picture = '<img src="https://pictures.example/pear.png" width="120" height="40">';
  const quote = '<blockquote type="cite"><p>Quoted before.</p></blockquote>';
  deliver(html(`${STORY.map((line) => `<p>${line}</p>`).join('\n')}${picture}${quote}`));
  deliver(
    makeMail({
      date,
      subject: 'Inline',
      html: '<p>Here</p><img src="cid:one@x" width="120" height="40">',
      attachments: [
        {
          filename: 'a.png',
          type: 'image/png',
          content: Buffer.from(LOGO, 'base64'),
          contentId: 'one@x',
        },
      ],
    }),
  );
  deliver(
    makeMail({
      date,
      subject: 'Yes, Thursday',
      text: 'Yes. See https://plan.example/a.\n\nGrace wrote:\n> Thursday?\n',
      attachments: [
        { filename: 'walk.ics', type: 'text/calendar', content: Buffer.from(INVITATION) },
      ],
    }),
  );
  const lines = Array.from({ length: 12_000 }, (_, at) => `Entry ${at}`);
  deliver(makeMail({ date, subject: 'A long log', text: `${lines.join('\n')}\nThe end.\n` }));
});

async function beginAtList(): Promise<Page> {
  const { page } = await visit(poplar().url, { colorScheme: 'dark' });
  await countPrints(page);
  await signIn(page, demo().address, demo().password);
  return page;
}

async function begin(subject: string): Promise<Page> {
  const page = await beginAtList();
  await open(page, subject);
  return page;
}

async function open(page: Page, subject: string): Promise<void> {
  await rowOf(page, subject).first().click();
  await page.locator('#message article h2', { hasText: subject }).waitFor();
}

test('the menu and the keys put the message on paper by itself, with its pictures', async () => {
  const page = await begin('Inline');
  const frame = page.frameLocator('#message iframe[data-state]');
  await frame.getByText('Here').waitFor();
  const paper = () => page.frames().find((frame) => frame.url().includes('/airlock/paper'));
  const prints = () => paper()?.evaluate(() => window.printed);

  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Print' }).click();
  await expect.poll(prints, IN_TIME).toBe(1);
  const onPaper = await paper()?.evaluate(() => [
    document.title,
    document.images[0]?.naturalWidth,
    getComputedStyle(document.body).color,
  ]);
  expect(onPaper).toEqual(['Inline', 120, 'rgb(0, 0, 0)']);

  const first = paper();
  await frame.getByText('Here').click();
  await page.keyboard.press('Control+p');
  await expect.poll(() => paper() !== first && prints(), IN_TIME).toBe(1);
});

test('plain text prints with the page, its quotes unfolded, with what came along', async () => {
  const page = await begin('Yes, Thursday');
  await page.locator('[data-plain]').waitFor();
  await page.keyboard.press('Control+p');
  expect(await page.evaluate(() => window.printed)).toBe(1);
  const words = wordsOf(await page.pdf({ format: 'A4' })).join('');
  expect(words).toMatch(/^\s*Yes, Thursday\s+Anna Schmidt.*\d{4}/);
  expect(words).toContain('Thursday?');
  expect(words).toMatch(/Site walk.*North gate/s);
  expect(words).not.toContain('Show quoted text');
  expect(words).not.toContain('.ics');
  expect(words).not.toContain('A long story');
});

test('what is printed is called by its subject, and the tab by its place again', async () => {
  const page = await begin('Yes, Thursday');
  await expect.poll(() => page.title()).toContain(demo().address);
  const printing = (event: 'beforeprint' | 'afterprint') =>
    page.evaluate((name) => window.dispatchEvent(new Event(name)), event);
  await printing('beforeprint');
  expect(await page.title()).toBe('Yes, Thursday');
  await printing('afterprint');
  await expect.poll(() => page.title()).toContain(demo().address);
});

test('where no message is open, the page is printed as it is', async () => {
  const page = await beginAtList();
  expect(wordsOf(await page.pdf({ format: 'A4' })).join('')).toContain('Yes, Thursday');
  await page.goto('/settings');
  await page.getByRole('heading', { name: 'Appearance' }).waitFor();
  const words = wordsOf(await page.pdf({ format: 'A4' })).join('');
  expect(words).toMatch(/Appearance.*Language and time/s);
  expect(words).not.toContain('Skip to');
});

test('a message that is still on its way cannot be printed, nor its headers be looked at', async () => {
  const page = await beginAtList();
  await page.route(/\/api\/messages\/[\w-]{22}$/, () => undefined);
  await rowOf(page, 'Yes, Thursday').first().click();
  await page.getByRole('button', { name: 'More actions' }).click();
  const item = (name: string) => page.getByRole('menuitem', { name });
  await item('Source').waitFor();
  expect(await item('Print').getAttribute('aria-disabled')).toBe('true');
  expect(await item('All headers').getAttribute('aria-disabled')).toBe('true');
  expect(await item('Source').getAttribute('aria-disabled')).toBe(null);
});

test('a plain text that is shown piece by piece prints to its end', async () => {
  const page = await begin('A long log');
  await page.getByRole('button', { name: 'Show more' }).waitFor();
  const words = wordsOf(await page.pdf({ format: 'A4' })).join('');
  expect(words.match(/Entry \d+/g)).toEqual(
    Array.from({ length: 12_000 }, (_, at) => `Entry ${at}`),
  );
  expect(words).toContain('The end.');
  expect(words).not.toContain('Show more');
}, 120_000);

test('the browser’s own menu prints the words of HTML, every line once', async () => {
  const page = await begin('A long story');
  await page.frameLocator('#message iframe').getByText(FIRST).waitFor();
  await page.getByText(/picture .* not loaded/).waitFor();
  const sheets = wordsOf(await page.pdf({ format: 'A4' }));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.every((words) => words.trim() !== '')).toBe(true);
  const words = sheets.join('');
  expect(words.match(/The .* line of the story\./g)).toEqual(STORY);
  expect(words).toContain('Quoted before.');
  expect(words).toContain('Only the message’s words are printed here.');
  expect(words).not.toContain('not loaded');
  // The page is itself again.
  await expect.poll(() => page.locator('#message [data-plain]').count()).toBe(0);
});
