/** Hostile messages in the whole application: delivered to a maildrop, opened in the inbox. */
import type { Page } from 'playwright-core';
import { type Demo, startDemo } from '@/lib/demo';
import { startCanary } from '@/test/support/canary';
import { launchBrowser } from '@/test/support/chromium';
import { makeMail } from '@/test/support/make-mail';
import { type Poplar, startPoplar } from '@/test/support/poplar';
import type { Payload } from './payload.ts';
import { type Outcome, provoke, watch } from './trial.ts';
import { buildWithout, type Wall, withoutWalls } from './walls.ts';

/** Payloads that come in one message: each was tried by itself elsewhere. */
export const TOGETHER = 24;

/** A running application with the payloads in its mailbox. */
export interface HostileInbox {
  /** Opens every message with some walls gone; `share` leaves out all but every so-manieth. */
  open(without: readonly Wall[], share?: number): Promise<Outcome & { opened: number }>;
  stop(): Promise<void>;
}

/** Delivers the payloads and starts the application. */
export async function startHostileInbox(payloads: readonly Payload[]): Promise<HostileInbox> {
  const demo = await startDemo({ now: new Date() });
  const subjects: string[] = [];
  for (let start = 0; start < payloads.length; start += TOGETHER) {
    const some = payloads.slice(start, start + TOGETHER);
    const subject = `Hostile ${start / TOGETHER + 1}`;
    const html = some.map((payload) => `<div>${payload.html}</div>`).join('\n');
    if (!demo.deliver(makeMail({ subject, html, date: new Date() }))) {
      throw new Error('The sample maildrop is full.');
    }
    subjects.push(subject);
  }
  const poplar = await startPoplar({
    POP3_HOST: demo.pop3.host,
    POP3_PORT: String(demo.pop3.port),
    POP3_SECURITY: 'plain',
    LOG_LEVEL: 'error',
  });
  return {
    open: (without, share = 1) =>
      openAll(
        { poplar, demo },
        subjects.filter((_, index) => index % share === 0),
        without,
      ),
    async stop() {
      await poplar.stop();
      await demo.stop();
    },
  };
}

interface Running {
  poplar: Poplar;
  demo: Demo;
}

async function openAll(running: Running, subjects: string[], without: readonly Wall[]) {
  const canary = await startCanary();
  const browser = await launchBrowser(canary.flags);
  try {
    const context = await browser.newContext({
      baseURL: running.poplar.url,
      viewport: { width: 1200, height: 800 },
    });
    const page = await context.newPage();
    // A link that the reader clicks is opened by our own page, as it should: here it leads nowhere.
    await page.addInitScript(() => {
      if (window === window.top) window.open = () => null;
    });
    await withoutWalls(page, without, await buildWithout(without));
    const home = `${running.poplar.url}/`;
    const outcome = await watch(page, (url) => url.startsWith(home) || url === 'about:blank');
    await signIn(page, running.demo);
    const keys = await readKeys(page);
    // The clicks of signing in would let links open, as the reader's own clicks may.
    await page.waitForFunction(() => !navigator.userActivation.isActive);
    let opened = 0;
    for (const subject of subjects) {
      const key = keys.get(subject);
      if (key === undefined) throw new Error(`${subject} is not in the list.`);
      await openOne(page, key, outcome);
      opened += 1;
    }
    return { ...outcome, called: canary.heard(), opened };
  } finally {
    await browser.close();
    await canary.stop();
  }
}

async function signIn(page: Page, { address, password }: Demo): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(address);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[data-key]').first().waitFor();
}

/** Subject → key of every message in the maildrop, as the page itself would ask for them. */
async function readKeys(page: Page): Promise<Map<string, string>> {
  const pairs = await page.evaluate(async () => {
    const found: [string, string][] = [];
    for (let offset = 0, total = 1; offset < total; offset += 200) {
      const answer = await fetch(`/api/messages?limit=200&offset=${offset}`);
      const body = await answer.json();
      total = body.total;
      for (const { subject, key } of body.messages) found.push([subject, key]);
    }
    return found;
  });
  return new Map(pairs);
}

/** Opens it as the browser's own steps back and forth do, and does what a careless reader would. */
async function openOne(page: Page, key: string, outcome: Outcome): Promise<void> {
  await page.evaluate((path) => {
    window.history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/mail/${key}`);
  const settled = page.waitForFunction(
    (path) =>
      window.location.pathname === path &&
      document.querySelector(
        '#message article iframe[data-state=shown], #message article iframe[data-state=not-shown], #message article [data-plain]',
      ) !== null,
    `/mail/${key}`,
    { timeout: 20_000, polling: 20 },
  );
  await settled.catch(() => outcome.escaped.push(`nothing shown of ${key}`));
  const element = await page.$('#message iframe[data-state]');
  const frame = await element?.contentFrame();
  for (const each of frame ? [frame, ...frame.childFrames()] : []) await provoke(each, outcome);
  const covered = await page.evaluate(() => {
    const button = document.querySelector('#message [role=toolbar] button[aria-label=Delete]');
    const box = button?.getBoundingClientRect();
    if (button === null || box === undefined) return 'the toolbar is gone';
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && button.contains(top) ? null : 'something lies over the toolbar';
  });
  if (covered !== null) outcome.escaped.push(`${covered}: ${key}`);
  outcome.answered += 1;
  // What a click on a link opened belongs to the reader, and is in the way of the next message.
  await page.keyboard.press('Escape').catch(() => {});
}
