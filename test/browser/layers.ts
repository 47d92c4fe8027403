/** Whatever opens over the inbox, and the lists and settings beside it, one after the other. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { rowOf, rows, settle, undoToast } from './visit.ts';

const OWN = 'anna@poplar.example';
const UNKNOWN = 'nobody@poplar.example';
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** Letters in every list, one of them refused for one recipient; a mailbox that is too full. */
export async function furnish(page: Page, url: string): Promise<void> {
  const headers = { Origin: url };
  const letter = async (subject: string, addresses: string[], at: string | null) => {
    const key = crypto.randomUUID().replaceAll('-', '').slice(0, 22);
    const to = addresses.map((address) => ({ name: '', address }));
    const content = {
      ...{ identity: null, to, cc: [], bcc: [], subject, text: 'Words.' },
      html: null,
    };
    const kept = await page.request.put(`/api/drafts/${key}`, {
      headers,
      data: { revision: 0, content },
    });
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

async function toList(page: Page, search = ''): Promise<void> {
  await page.goto(`/mail${search}`);
  await rows(page).first().waitFor();
}

/** Stars the row that has the focus, where a walk before has not. @returns its star */
export async function starred(page: Page, row: Locator): Promise<Locator> {
  await row.waitFor();
  const star = row.getByRole('button', { name: 'Star', pressed: true });
  if ((await star.count()) === 0) await page.keyboard.press('s');
  await star.waitFor();
  return star;
}

type Layer = readonly [name: string, open: (page: Page) => Promise<void>];

/** One after the other; each begins where the one before it ended, after Escape. */
export const LAYERS: readonly Layer[] = [
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

/** What is found there without a letter or a search. */
export const SCENES: readonly Layer[] = [
  [
    'the sheet of shortcuts',
    async (page) => {
      await toList(page);
      await page.keyboard.press('?');
      await dialog(page, 'Keyboard shortcuts').waitFor();
    },
  ],
  [
    'the menu of the list',
    async (page) => {
      await toList(page);
      await page.getByRole('button', { name: /^View, order/ }).click();
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the menu of the account',
    async (page) => {
      await toList(page);
      const drawer = button(page, 'Mailbox');
      if (await drawer.isVisible()) await drawer.click();
      await page.getByRole('button', { name: /^Account / }).click();
      await page.getByRole('menuitem', { name: 'Settings' }).waitFor();
    },
  ],
  [
    'the source of a message',
    async (page) => {
      await toList(page);
      await rows(page).nth(1).click();
      await page.locator('#message article h2').waitFor();
      await page.keyboard.press('.');
      await page.getByRole('menuitem', { name: 'Source' }).click();
      await dialog(page, 'Source').locator('pre').waitFor();
    },
  ],
  [
    'what is selected',
    async (page) => {
      await toList(page);
      await page.keyboard.press('j');
      await starred(page, page.locator('[data-key]:focus'));
      await page.keyboard.press('x');
      await page.getByRole('heading', { name: '1 selected' }).waitFor();
    },
  ],
  ...(['unread', 'starred', 'attachments'] as const).map(
    (view): Layer => [`the list of ${view}`, (page) => toList(page, `?view=${view}`)],
  ),
  ...(
    [
      { split: 'below', density: 'compact' },
      { split: 'none', density: 'comfortable' },
      { split: 'right', density: 'cozy' },
    ] as const
  ).map(
    (look): Layer => [
      `${look.density} rows, split ${look.split}`,
      async (page) => {
        await toList(page);
        await settle(page, look);
        if (look.split === 'none') return;
        await rows(page).nth(1).click();
        await page.locator('#message article h2').waitFor();
      },
    ],
  ),
  ['no line', async (page) => void (await page.goto('/offline'))],
];

/** Opens each of them and says what is wrong with it, by its name. */
export async function walk(
  page: Page,
  layers: readonly Layer[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, open] of layers) {
    await open(page);
    wrong.push(...(await look(page)).map((fault) => `${name}: ${fault}`));
    await page.keyboard.press('Escape');
  }
  return wrong;
}
