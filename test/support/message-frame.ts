/** The frame that shows a message, among those that wait for one. */
import type { Frame, Page } from 'playwright-core';

/** Waits until there is one. */
export async function messageFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[data-state]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('There is no frame.');
  return frame;
}
