/** Who stays signed in, and what the device keeps of the mail then. */
import type { Page } from 'playwright-core';
import { sampleAccount } from '@/lib/demo/account';
import { rows } from './visit.ts';

/** Signs in to the sample inbox by hand, for 30 days or until the browser closes. */
export async function signIn(page: Page, stay: 'stay' | 'pass') {
  await page.goto('/');
  await page.getByLabel('Email address').fill(sampleAccount.address);
  await page.getByLabel('Password', { exact: true }).fill(sampleAccount.password);
  if (stay === 'stay') await page.getByLabel('Stay signed in for 30 days').check();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await rows(page).first().waitFor();
}

/** The names of the answers that are kept. */
export const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const asked = indexedDB.open('poplar-offline');
        asked.onsuccess = () => {
          const names = asked.result.transaction('kept').objectStore('kept').getAllKeys();
          names.onsuccess = () => {
            asked.result.close();
            resolve(names.result.map(String));
          };
        };
      }),
  );
