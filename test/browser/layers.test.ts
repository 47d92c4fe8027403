/** Whatever opens over the inbox, and the lists and settings beside it: for axe, at 200 %, and in forced colours. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOURS, faults } from './axe.ts';
import { poplarWithSample } from './beginning.ts';
import { hidden } from './hidden.ts';
import { openSample, overflow, rowOf, rows, undoToast, visit } from './visit.ts';

const poplar = poplarWithSample({ UNDO_SECONDS: '60' });

const OWN = 'anna@poplar.example';
const UNKNOWN = 'nobody@poplar.example';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** Letters in every list, one of them refused for one recipient; a mailbox that is too full. */
async function furnish(page: Page): Promise<void> {
  const headers = { Origin: poplar().url };
  const letter = async (subject: string, addresses: string[], at: string | null) => {
    const key = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
    const to = addresses.map((address) => ({ name: '', address }));
    const content = {
      ...{ identity: null, to, cc: [], bcc: [], subject, text: 'Words.' },
      html: null,
    };
    const url = `/api/drafts/${key}`;
    const kept = await page.request.put(url, { headers, data: { revision: 0, content } });
    expect(kept.status()).toBe(200);
    if (at === null) return key;
    const data = { draft: key, revision: 1, at };
    const taken = await page.request.post('/api/outbox', { headers, data });
    expect(taken.status()).toBe(200);
    return key;
  };
  await letter('Half a thought', [], null);
  await letter('Not before tomorrow', [OWN], new Date(Date.now() + 86_400_000).toISOString());
  const going = await letter('To two', [OWN, UNKNOWN], new Date().toISOString());
  const data = { key: going, do: 'send-now' };
  const sent = await page.request.patch('/api/outbox', { headers, data });
  expect(sent.status()).toBe(200);
  await page.request.patch('/api/settings', {
    headers,
    data: { quotaOctets: 1_000_000, conversations: 'on' },
  });
}

type Layer = readonly [name: string, open: (page: Page) => Promise<void>];

/** One after the other; each begins where the one before it ended, after Escape. */
const LAYERS: readonly Layer[] = [
  [
    'a full mailbox and conversations',
    async (page) => {
      await page.goto('/mail');
      await rowOf(page, 'Re: Cabin weekend').first().click();
      await page.locator('#message article h2').waitFor();
    },
  ],
  [
    'the command palette',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').fill('in');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'help for searching',
    async (page) => {
      await page.goto('/mail');
      await rows(page).first().waitFor();
      await page.keyboard.press('/');
      await page.getByText('from:anna').waitFor();
    },
  ],
  [
    'what was found',
    async (page) => {
      await page.goto('/mail?q=lunch');
      await button(page, 'Search the whole text').waitFor();
    },
  ],
  // Before anything is deleted: in a low window the strip for that lies over what is offered here.
  [
    'nothing imported',
    async (page) => {
      await page.goto('/mail?view=imported');
      await page.getByText('Nothing imported').waitFor();
      await page.getByRole('button', { name: 'Import …' }).waitFor();
    },
  ],
  [
    'deletions to undo',
    async (page) => {
      await page.goto('/mail');
      await rows(page).first().waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('#');
      await undoToast(page).waitFor();
      await page.goto('/mail?view=deleted');
      await rows(page).first().waitFor();
    },
  ],
  [
    'a letter, with an address that is none',
    async (page) => {
      await page.keyboard.press('c');
      await page.getByRole('combobox', { name: 'To', exact: true }).waitFor();
      await page.keyboard.type('nobody@,pri');
      await page.getByRole('listbox').waitFor();
      await page.getByRole('textbox', { name: 'Subject' }).fill('Plan, attached');
      await page.keyboard.press('Control+Enter');
    },
  ],
  [
    'formatting, and a link',
    async (page) => {
      await dialog(page, 'Plan, attached').getByRole('button', { name: /^Plan/ }).click();
      await button(page, 'Write with formatting').click();
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
      await button(page, 'Link').click();
      await page.getByRole('textbox', { name: 'Where the link leads' }).waitFor();
    },
  ],
  [
    'times to send later',
    async (page) => {
      await button(page, 'Send later').click();
      await page.getByRole('menuitem').first().waitFor();
    },
  ],
  [
    'a time of one’s own',
    async (page) => {
      await button(page, 'Send later').click();
      await page.getByRole('menuitem', { name: 'Pick date and time' }).click();
      await page.getByLabel('Date and time, where you are').waitFor();
    },
  ],
  ...(['drafts', 'outbox', 'sent'] as const).map(
    (view): Layer => [
      `the list of ${view}`,
      async (page) => {
        await page.goto(`/mail?view=${view}`);
        await rows(page).first().waitFor();
        if (view === 'drafts') return;
        await rows(page).first().click();
        await page.getByRole('region', { name: 'Where it stands' }).waitFor();
      },
    ],
  ),
  [
    'settings, with a signature',
    async (page) => {
      await page.goto('/settings');
      await page.getByRole('button', { name: /^Edit/ }).first().click();
      await page.getByLabel('Begin new messages as').selectOption('rich');
      await page.getByRole('toolbar', { name: 'Formatting' }).waitFor();
    },
  ],
];

/** Opens each layer and says what is wrong with it, by its name. */
async function walk(page: Page, look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, open] of LAYERS) {
    await open(page);
    wrong.push(...(await look(page)).map((fault) => `${name}: ${fault}`));
    await page.keyboard.press('Escape');
  }
  return wrong;
}

test('axe finds nothing in any layer, light or dark', async () => {
  const { page } = await visit(poplar().url);
  await openSample(page);
  await furnish(page);
  const look = async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await faults(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await faults(page, 'html', COLOURS);
    return [...light, ...dark.map((fault) => `dark: ${fault}`)];
  };
  expect(await walk(page, look)).toEqual([]);
});

test('at 200 % nothing is covered or cut, in any layer', async () => {
  const viewport = { width: 720, height: 450 };
  const { page } = await visit(poplar().url, { viewport, deviceScaleFactor: 2 });
  await openSample(page);
  await furnish(page);
  const look = async () => [
    ...(await hidden(page)),
    ...((await overflow(page)) > 0 ? ['wider than the window'] : []),
  ];
  expect(await walk(page, look)).toEqual([]);
});

describe('in forced colours', () => {
  const outline = (found: Locator) =>
    found.evaluate((element) => getComputedStyle(element).outlineStyle);

  test('one sees what is unread, selected, open, starred and focused, and where layers end', async () => {
    const { page } = await visit(poplar().url, { forcedColors: 'active' });
    await openSample(page);
    await furnish(page);
    await page.goto('/mail');
    await rows(page).first().waitFor();
    const row = rows(page).nth(1);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => outline(row)).toBe('solid');
    await page.keyboard.press('x');
    await page.keyboard.press('s');
    await page.keyboard.press('k');
    await expect.poll(() => row.getAttribute('aria-selected')).toBe('true');
    expect(await outline(row)).toBe('solid');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dot = rows(page).nth(2).locator('span.rounded-full');
    expect(await dot.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe(
      ground,
    );
    const star = row.getByRole('button', { name: 'Star', pressed: true }).locator('svg');
    expect(await star.evaluate((element) => getComputedStyle(element).fill)).not.toBe('none');
    await page.keyboard.press('Escape');
    await row.click();
    await page.locator('#message article h2').waitFor();
    expect(await outline(row)).toBe('solid');
    expect(await outline(page.getByRole('link', { name: /^Inbox/ }))).toBe('solid');
    await page.keyboard.press('c');
    expect(await outline(dialog(page, 'New message'))).toBe('solid');
    expect(await outline(button(page, 'Send'))).toBe('solid');
  });
});
