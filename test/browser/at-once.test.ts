/** What opens does so at once: it is on its way, or its frame is ready, before anybody waits for it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { makeMail } from '@/test/support/make-mail';
import { PASSWORD, poplarOverDovecot } from './beginning.ts';
import { PHONE, rowOf, signIn, stillness, visit } from './visit.ts';

/** All with HTML, the newest first in the list. */
const SUBJECTS = ['Apples', 'Pears', 'Plums', 'Quinces'];

const { poplar } = poplarOverDovecot({}, (dovecot) =>
  dovecot.addUser(
    'orchard',
    PASSWORD,
    SUBJECTS.map((subject, at) =>
      makeMail({
        subject,
        from: 'Anna Schmidt <anna@example.org>',
        date: new Date(Date.UTC(2026, 4, 20 - at)),
        messageId: `<${subject}@example.org>`,
        html: `<p>All about ${subject}.</p><img src="https://orchard.example/${subject}.png">`,
      }),
    ),
  ),
);

/** The frame that shows a message, as an element that can be compared. */
const shownFrame = async (page: Page, words: string) => {
  await page.frameLocator('#message iframe').getByText(`All about ${words}.`).waitFor();
  return page.$('#message iframe[data-state=shown]');
};

const readyFrames = (page: Page) => page.locator('body > iframe');

describe('a message', () => {
  test('is asked for as the button goes down, once, and not by who only chooses rows', async () => {
    const { page, complaints } = await visit(poplar().url);
    await signIn(page, 'orchard@example.org', PASSWORD);
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, key] = /\/api\/messages\/([\w-]{22})$/.exec(request.url()) ?? [];
      if (key !== undefined) asked.push(key);
    });
    const key = await rowOf(page, 'Quinces').getAttribute('data-key');
    // What opens messages comes after the list.
    await readyFrames(page).first().waitFor({ state: 'attached' });
    await rowOf(page, 'Apples').click({ modifiers: ['ControlOrMeta'] });
    await rowOf(page, 'Quinces').hover();
    expect(asked).toEqual([]);

    await page.mouse.down();
    await expect.poll(() => asked).toEqual([key]);
    await page.mouse.up();
    await shownFrame(page, 'Quinces');
    expect(asked.filter((each) => each === key)).toEqual([key]);
    expect(complaints).toEqual([]);
  });

  test('takes a frame that was ready and never held another message', async () => {
    const { page, complaints } = await visit(poplar().url);
    await signIn(page, 'orchard@example.org', PASSWORD);
    await rowOf(page, 'Apples').click();
    const first = await shownFrame(page, 'Apples');
    await expect.poll(() => readyFrames(page).count()).toBe(2);
    const shells = () => page.frames().filter((frame) => frame.url().includes('/airlock'));
    await expect.poll(() => shells().length).toBe(3);
    const ready = await readyFrames(page).elementHandles();
    const navigated: string[] = [];
    page.on('framenavigated', (frame) => navigated.push(frame.url()));

    await page.keyboard.press('j');
    const second = await shownFrame(page, 'Pears');
    const isSame = async (other: Awaited<typeof first | (typeof ready)[number]>) =>
      page.evaluate(([one, two]) => one === two, [second, other] as const);
    expect(await isSame(first)).toBe(false);
    expect((await Promise.all(ready.map(isSame))).filter(Boolean)).toHaveLength(1);
    // None but the one that is made ready for the next message.
    await expect.poll(() => readyFrames(page).count()).toBe(2);
    expect(navigated.filter((url) => url.includes('/airlock')).length).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
  });

  test('moves nothing as it comes on a slow phone, though what was kept out is told above it', async () => {
    const { page } = await visit(poplar().url, PHONE);
    await signIn(page, 'orchard@example.org', PASSWORD);
    await readyFrames(page).first().waitFor({ state: 'attached' });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.evaluate(() => {
      const moved: string[] = [];
      Reflect.set(window, 'moved', moved);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
      }).observe({ type: 'layout-shift' });
    });
    await rowOf(page, 'Plums').locator('a').tap();
    await shownFrame(page, 'Plums');
    await page.getByRole('button', { name: 'Show once' }).waitFor();
    await stillness(page);
    expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
  });

  test('is there at once, for a frame that fades in stays blank in WebKit', async () => {
    const { page } = await visit(poplar().url);
    await signIn(page, 'orchard@example.org', PASSWORD);
    await page.evaluate(() => {
      document.addEventListener('transitionrun', ({ target }) => {
        if (target instanceof HTMLIFrameElement) target.dataset.fades = '';
      });
    });
    for (const subject of SUBJECTS) {
      await rowOf(page, subject).click();
      await shownFrame(page, subject);
      await stillness(page);
      expect(await page.locator('#message iframe[data-fades]').count()).toBe(0);
    }
  });

  test('takes none that could not be loaded when it was made ready', async () => {
    const { page } = await visit(poplar().url);
    let tried = 0;
    await page.route('**/airlock**', (route) => {
      tried += 1;
      return route.abort();
    });
    await signIn(page, 'orchard@example.org', PASSWORD);
    await expect.poll(() => tried).toBe(2);
    await expect.poll(() => readyFrames(page).count()).toBe(0);
    await page.unroute('**/airlock**');
    await rowOf(page, 'Apples').click();
    await shownFrame(page, 'Apples');
  });
});
