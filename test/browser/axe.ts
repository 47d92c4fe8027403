/** What axe, which checks pages for people who cannot see or point, has to say about a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { stillness } from './visit.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that another theme can change. */
export const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** What is read aloud by itself; within another such place it may be read twice. */
const SPEAKING = ['alert', 'status', 'log']
  .map((role) => `[role=${role}]`)
  .concat('[aria-live]:not([aria-live=off])')
  .join();

/** A message's own HTML; and what has the focus for no moment, since it passes it on at once. */
const EXCLUDED = ['iframe', '[data-base-ui-focus-guard]'];

/** What it finds within `selector`, but for what is excluded, as sentences. */
export async function faults(
  page: Page,
  selector = 'html',
  rules: readonly string[] = RULES,
): Promise<string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  // An open menu is a place of its own, as a dialog is.
  await page.evaluate(
    `axe.configure({ checks: [{ id: 'region', options: { regionMatcher: 'dialog, [role=dialog], [role=menu], svg' } }] })`,
  );
  // Colours that are still fading in would count as too pale.
  await stillness(page);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run({ include: [${JSON.stringify(selector)}], exclude: ${JSON.stringify(EXCLUDED)} }, { iframes: false, resultTypes: ['violations'], selectors: false, runOnly: ${JSON.stringify(rules)} })
      .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes })))`,
  );
  const twice = await page
    .locator(`:is(${SPEAKING}) :is(${SPEAKING})`)
    .evaluateAll((all) => all.map(({ outerHTML }) => `read twice: ${outerHTML.slice(0, 160)}`));
  const told = found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  return [...told, ...twice];
}
