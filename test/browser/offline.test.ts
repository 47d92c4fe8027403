/** Reading without a line: what a device keeps where one stays signed in, and that nothing else stays. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { poplarWithSample } from './beginning.ts';
import { kept, signIn } from './staying.ts';
import { rows, signOut, visit } from './visit.ts';

const poplar = poplarWithSample();

/** All that this device holds of our site, by name. */
const held = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const NOTHING = { databases: [], caches: [], workers: 0 };

/** Puts the end of the sign-in, as this device knows it, into the past. @returns when it was */
const endSignIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = indexedDB.open('poplar-offline');
        asked.onsuccess = () => {
          const change = asked.result.transaction('seal', 'readwrite');
          const seals = change.objectStore('seal');
          const seal = seals.get('seal');
          seal.onsuccess = () => seals.put({ ...seal.result, until: 1 }, 'seal');
          change.oncomplete = () => {
            asked.result.close();
            resolve(seal.result.until);
          };
        };
      }),
  );

/** Everything that lies in the database, as somebody who has its octets would read it. */
const sealedText = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('poplar-offline');
        asked.onsuccess = () => {
          const all = asked.result.transaction('kept').objectStore('kept').getAll();
          all.onsuccess = () => {
            asked.result.close();
            const texts = all.result.map(({ sealed }) => new TextDecoder().decode(sealed));
            resolve(texts.join('\n'));
          };
        };
      }),
  );

/** Opens the message, and waits until its words are in sight and kept. */
async function read(page: Page, index: number, body: string): Promise<string> {
  const row = rows(page).nth(index);
  const key = (await row.getAttribute('data-key')) ?? '';
  await row.click();
  await page.locator(`#message ${body}`).waitFor();
  await expect.poll(() => kept(page)).toContain(`/api/messages/${key}`);
  return key;
}

const TEXT = '[data-plain]';
const HTML = 'iframe[data-state=shown]';

/** Which rows of the sample have which kind of body, as their messages tell. */
async function firstWith(page: Page, kind: 'html' | 'text' | 'files'): Promise<number> {
  return page.evaluate(async (wanted) => {
    const keys = [...document.querySelectorAll<HTMLElement>('[data-key]')].map(
      ({ dataset }) => dataset.key,
    );
    for (const [index, key] of keys.entries()) {
      const { html, parts } = await (await fetch(`/api/messages/${key}`)).json();
      const files = parts.some(({ type }: { type: string }) => type === 'application/pdf');
      const is = { html: html !== undefined, text: html === undefined, files };
      if (is[wanted]) return index;
    }
    return -1;
  }, kind);
}

describe('where one stays signed in', () => {
  test('the list and opened messages are read without a line, and signing out leaves nothing', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(['/mail', '/api/session']));
    const withFiles = rows(page).nth(await firstWith(page, 'files'));
    const files = await withFiles.getAttribute('data-key');
    const html = await read(page, await firstWith(page, 'html'), HTML);
    const text = await read(page, await firstWith(page, 'text'), TEXT);
    const subject = await page.locator('#message h2').innerText();
    const first = await rows(page).first().innerText();
    expect(await sealedText(page)).not.toContain(subject);

    await page.context().setOffline(true);
    await page.reload();
    expect(await rows(page).first().innerText()).toBe(first);
    await page.getByText(/^Offline\. You see what was here at /).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/mail/${text}`);
    await page.locator(`#message ${TEXT}`).waitFor();
    expect(await page.locator('#message h2').innerText()).toBe(subject);
    await page.locator(`[data-key="${html}"]`).click();
    await page.locator(`#message ${HTML}`).waitFor();
    expect(await page.locator('[data-toast]').count()).toBe(0);
    await page.locator(`[data-key="${files}"]`).click();
    await page.getByText('Attachments need a connection to Poplar.').waitFor();

    await page.goto('/settings');
    await page.getByRole('heading', { name: 'Offline' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings');
    await page.getByRole('link', { name: 'Back to the inbox' }).click();
    expect(await rows(page).first().innerText()).toBe(first);

    await page.context().setOffline(false);
    await page.getByText(/^Offline\./).waitFor({ state: 'detached', timeout: 40_000 });
    await signOut(page);
    await expect.poll(() => held(page)).toEqual(NOTHING);
  });

  test('a choice that does not get to the server goes back, and what is kept stays', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => kept(page)).toContain('/mail');
    const account = page.getByRole('button', { name: /^Account / });
    const dark = page.getByRole('menuitemradio', { name: 'Dark' });
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    await page.context().setOffline(true);
    await account.click();
    await dark.click();
    await page
      .locator('[data-toast=problem]')
      .getByText(/^Not changed\. /)
      .waitFor();
    await expect.poll(theme).toBeUndefined();
    await account.click();
    expect(await dark.getAttribute('aria-checked')).toBe('false');
    expect(await kept(page)).toContain('/mail');

    await page.context().setOffline(false);
    await dark.click();
    await page.locator('[data-toast=problem]').waitFor({ state: 'detached' });
    await account.click();
    expect(await dark.getAttribute('aria-checked')).toBe('true');
    await expect.poll(theme).toBe('dark');
  });

  test('what is kept goes with the sign-in that it belongs to, also where there is no line any more', async () => {
    const { page } = await visit(poplar().url);
    const before = Date.now();
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await expect.poll(() => kept(page)).toContain('/api/session');
    await page.context().setOffline(true);
    const ask = () =>
      page.evaluate(() =>
        fetch('/api/session').then(
          () => 'kept',
          () => 'nothing',
        ),
      );
    expect(await ask()).toBe('kept');
    const until = await endSignIn(page);
    expect(until - before).toBeGreaterThan(29.9 * 86_400_000);
    expect(until - Date.now()).toBeLessThanOrEqual(30 * 86_400_000);
    expect(await ask()).toBe('nothing');
    expect((await held(page)).databases).toEqual([]);
  });

  test('a switch of the settings ends that on this device, and begins it again', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.goto('/settings');
    const keep = page.getByRole('switch', { name: 'Keep mail for offline reading' });
    await keep.click();
    await expect.poll(() => held(page)).toEqual(NOTHING);
    await keep.click();
    await expect.poll(async () => (await held(page)).workers).toBe(1);
  });

  test('no page is fetched ahead of the worker, since Firefox fails where that fails', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const ahead = page.evaluate(async () => {
      const { navigationPreload } = await navigator.serviceWorker.ready;
      return (await navigationPreload.getState()).enabled;
    });
    expect(await ahead).toBe(false);
  });

  test('nothing stays of whoever is no longer signed in', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'stay');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // First away from the inbox, which goes to the sign-in by itself once it notices.
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('/mail');
    await page.getByRole('heading', { name: 'Sign in to Poplar' }).waitFor();
    await expect.poll(() => held(page)).toEqual(NOTHING);
  });
});

describe('where the sign-in ends with the browser', () => {
  test('nothing is kept, and the settings say why', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'pass');
    await rows(page).first().click();
    await page.locator('#message article').waitFor();
    await page.goto('/settings');
    await page.getByText('Only where you stay signed in.').waitFor();
    expect(await held(page)).toEqual(NOTHING);
  });

  test('a lost line is told at once on a phone, too, and a message comes when it is back', async () => {
    const { page } = await visit(poplar().url, { viewport: { width: 390, height: 844 } });
    await signIn(page, 'pass');
    const list = page.getByRole('region', { name: 'Messages' });
    await rows(page).first().click();
    await page.locator('#message article').waitFor();
    await page.goBack();
    await page.context().setOffline(true);
    await list.getByText('Offline', { exact: true }).waitFor({ timeout: 2_000 });

    await rows(page).nth(8).click();
    await page.getByText('The message could not be loaded').waitFor();
    await page.context().setOffline(false);
    await page.locator('#message article').waitFor();
    await page.getByText('The message could not be loaded').waitFor({ state: 'detached' });
    await page.goBack();
    await list.getByText('Offline', { exact: true }).waitFor({ state: 'detached' });
  });

  test('a browser without a network is not offline while the server answers, as on the same machine', async () => {
    const { page } = await visit(poplar().url);
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
    });
    await signIn(page, 'pass');
    const asked = page.waitForResponse('**/api/session');
    await page.reload();
    await rows(page).first().waitFor();
    await (await asked).finished();
    const note = page.getByRole('region', { name: 'Messages' }).getByText('Offline');
    expect(await note.count()).toBe(0);
    // Nothing at all: an answer on its way would say that there is a line.
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Check for new mail' }).click();
    await note.waitFor();
  });
});
