/** Shows hostile messages in a real browser, does what a careless reader would do, and listens. */
import type { Browser, Frame, Page } from 'playwright-core';
import { type AirlockHost, startAirlockHost } from '@/test/support/airlock-host';
import { type Canary, startCanary } from '@/test/support/canary';
import { launchBrowser } from '@/test/support/chromium';
import type { Payload } from './payload.ts';
import { buildWithout, type Wall } from './walls.ts';

/** What hostile messages achieved, each by its payload's name. */
export interface Outcome {
  /** Script ran, anywhere. */
  ran: string[];
  /** Somebody was called. */
  called: string[];
  /** The page was left, or another window or dialog appeared. */
  escaped: string[];
  /** Shown, or refused with a reason: nothing may be lost in silence. */
  answered: number;
  /** Elements and attributes that are left in the frames, such as `p` and `p@class`. */
  left: Set<string>;
}

/** How many messages are shown at a time. */
const BATCH = 32;

/** Runs all payloads with some walls gone. */
export async function tryPayloads(
  payloads: readonly Payload[],
  without: readonly Wall[],
): Promise<Outcome> {
  const canary = await startCanary();
  const walled = await buildWithout(without);
  const host = await startAirlockHost(walled);
  const browser = await launchBrowser(canary.flags);
  try {
    return await runTrial({ canary, host, browser, payloads });
  } finally {
    await browser.close();
    await host.stop();
    await canary.stop();
  }
}

interface Trial {
  canary: Canary;
  host: AirlockHost;
  browser: Browser;
  payloads: readonly Payload[];
}

async function runTrial({ canary, host, browser, payloads }: Trial): Promise<Outcome> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const outcome = await watch(page, (url) => url === host.url);
  for (let start = 0; start < payloads.length; start += BATCH) {
    if (page.url() !== host.url) await page.goto(host.url);
    await showBatch(page, payloads.slice(start, start + BATCH), outcome);
  }
  outcome.called = canary.heard();
  return outcome;
}

/** Writes down whatever gets out of the page, which may be where `isHome` says. */
export async function watch(page: Page, isHome: (url: string) => boolean): Promise<Outcome> {
  const outcome: Outcome = { ran: [], called: [], escaped: [], answered: 0, left: new Set() };
  const context = page.context();
  await context.exposeBinding('ran', (_source, name: unknown) => {
    outcome.ran.push(String(name));
  });
  context.on('page', (popup) => {
    outcome.escaped.push(`window ${popup.url()}`);
    void popup.close();
  });
  context.on('dialog', (dialog) => {
    outcome.escaped.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('download', (download) => outcome.escaped.push(`download ${download.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !isHome(frame.url())) {
      outcome.escaped.push(`page ${frame.url()}`);
    }
  });
  return outcome;
}

async function showBatch(page: Page, payloads: readonly Payload[], outcome: Outcome) {
  const showings = payloads.map(({ html }) => ({ html }));
  await page.evaluate((list) => window.airlock.show(list), showings);
  const settled = page.waitForFunction(
    () => window.airlock.heard.every(({ shown, notShown }) => shown > 0 || notShown.length > 0),
    undefined,
    { timeout: 20_000 },
  );
  await settled.catch(() => {});
  await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => provoke(frame, outcome)),
  );
  // Images, refreshes and handlers that wait their turn.
  await page.waitForTimeout(100);
  outcome.answered += await page
    .evaluate(() => window.airlock.heard.filter(({ shown, notShown }) => shown + notShown.length))
    .then((heard) => heard.length)
    .catch(() => 0);
}

/** Clicks, points at, focuses, toggles and submits everything there is, and lists what is there. */
export async function provoke(frame: Frame, outcome: Outcome): Promise<void> {
  const provoking = frame.evaluate(() => {
    const left = new Set<string>();
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      left.add(element.localName);
      for (const name of element.getAttributeNames()) left.add(`${element.localName}@${name}`);
      for (const type of ['mouseover', 'mouseenter', 'mousemove', 'pointerdown', 'wheel', 'copy']) {
        element.dispatchEvent(new Event(type, { bubbles: true }));
      }
      element.focus?.();
      if (element.localName === 'form') (element as HTMLFormElement).requestSubmit?.();
      element.click?.();
    }
    return [...left];
  });
  // A frame that was navigated while it was provoked does not answer, which is its right.
  const patience = new Promise<string[]>((done) => setTimeout(done, 3_000, []));
  for (const name of await Promise.race([provoking.catch(() => []), patience])) {
    outcome.left.add(name);
  }
}
