/** No page weighs more than it may before anything lazy: gzip, as the server sends it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { namedByHtml, scriptsOf } from '@/test/bench/browser/measuring';
import { poplarWithSample } from './beginning.ts';
import { openSample, visit } from './visit.ts';

const poplar = poplarWithSample();

/** Of the scripts that the page's own HTML names, in octets. */
async function weight(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const named = await namedByHtml(page, path);
  const scripts = await scriptsOf(page);
  return scripts
    .filter((script) => named.has(script.path))
    .reduce((sum, { octets }) => sum + octets, 0);
}

test('the sign-in page names 120 kB of scripts at most, and the inbox 180 kB', async () => {
  const { page } = await visit(poplar().url);
  const signIn = await weight(page, '/sign-in');
  expect(signIn).toBeGreaterThan(1_000);
  expect(signIn).toBeLessThanOrEqual(120_000);
  await openSample(page);
  const inbox = await weight(page, '/mail');
  // Less than the framework alone weighs would not be all of it.
  expect(inbox).toBeGreaterThan(100_000);
  expect(inbox).toBeLessThanOrEqual(180_000);
});
