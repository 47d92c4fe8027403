/** What is measured inside the page: scripts by their octets, times from a press to what is seen. */
import type { Page } from 'playwright-core';

/** One script file as the page fetched it. */
export interface Script {
  /** Path of the file. */
  readonly path: string;
  /** Of the body as it was sent, gzip; without the answer's header. */
  readonly octets: number;
  /** When it was asked for, milliseconds since the page began. */
  readonly askedAt: number;
}

declare global {
  interface Window {
    /** When the first row stood, milliseconds since the page began. */
    firstRowAt?: number;
  }
}

/** Notes on every page to come when its first row is in a picture, and what was last pressed, for the page after it. */
export async function noteFirstRow(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-key]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        window.firstRowAt = performance.now();
      });
    }).observe(document, { childList: true, subtree: true });
    const notePress = () =>
      sessionStorage.setItem('pressed-at', String(performance.timeOrigin + performance.now()));
    addEventListener('pointerdown', notePress, { capture: true });
  });
}

/** From the last press, on this page or the one before it, until the first row stands; milliseconds. */
export async function fromPressToFirstRow(page: Page): Promise<number> {
  await page.waitForFunction(() => window.firstRowAt !== undefined);
  return page.evaluate(() => {
    const at = performance.timeOrigin + (window.firstRowAt ?? Number.NaN);
    return at - Number(sessionStorage.getItem('pressed-at'));
  });
}

/** All script files of the page so far, fetched ahead or run; each once. */
export function scriptsOf(page: Page): Promise<Script[]> {
  return page.evaluate(() => {
    const scripts = performance.getEntriesByType('resource').flatMap((entry) => {
      const path = new URL(entry.name).pathname;
      if (!(entry instanceof PerformanceResourceTiming) || !path.endsWith('.js')) return [];
      return [{ path, octets: entry.encodedBodySize, askedAt: entry.startTime }];
    });
    const first = (path: string) => scripts.find((script) => script.path === path);
    return scripts.filter((script) => script === first(script.path));
  });
}

/** The paths of the scripts that a page's HTML names itself: what it loads before anything lazy. */
export async function namedByHtml(page: Page, path: string): Promise<Set<string>> {
  const html = await (await page.request.get(path)).text();
  // Modern browsers skip those for old ones.
  const scripts = html.match(/<script [^>]*src="[^"]+"[^>]*>/g) ?? [];
  const modern = scripts.filter((tag) => !/nomodule/i.test(tag));
  return new Set(modern.map((tag) => /src="([^"]+)"/.exec(tag)?.[1] ?? ''));
}

/**
 * What to wait for: an element, and where one page shows one after the other, the heading above it; and
 * whether the time runs from the press, or only from the click that its end makes.
 */
export interface Wanted {
  readonly selector: string;
  readonly heading?: string;
  readonly from?: 'press' | 'click';
}

/** Milliseconds. */
export interface Waited {
  readonly until: number;
  /** The longest task meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
}

/** Long enough for any machine, milliseconds. */
const PATIENCE = 20_000;

/**
 * From the first press or click of `act` until what is wanted is in the next frame's picture.
 * @throws Error when it does not come
 */
export async function waited(page: Page, wanted: Wanted, act: () => Promise<void>) {
  // Two steps, so that the page surely watches before anything is pressed.
  const watching = await page.evaluateHandle(watchFor, { ...wanted, patience: PATIENCE });
  await act();
  return watching.evaluate(({ seen }) => seen);
}

/** Runs in the page, and so may use nothing of this file. */
function watchFor(wanted: Wanted & { readonly patience: number }) {
  const { selector, heading, patience } = wanted;
  let from = 0;
  let longestTask = 0;
  for (const name of wanted.from === 'click' ? ['click'] : ['pointerdown', 'keydown'])
    addEventListener(name, () => (from ||= performance.now()), { capture: true, once: true });
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ type: 'longtask' });
  const isThere = () =>
    from > 0 &&
    document.querySelector(selector) !== null &&
    (heading === undefined || document.querySelector('#message h2')?.textContent === heading);
  const seen = new Promise<Waited>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`${selector} ${heading}`)), patience);
    const look = () => {
      if (!isThere()) return void requestAnimationFrame(look);
      const until = performance.now() - from;
      clearTimeout(tooLate);
      // Tasks are told of after they ended.
      setTimeout(() => {
        tasks.disconnect();
        resolve({ until, longestTask });
      }, 100);
    };
    look();
  });
  return { seen };
}

/** A page with nothing but rows of words, as high as those of the inbox, in place of this one. */
export async function showPlainRows(page: Page, count: number): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate((rows) => {
    const list = document.createElement('div');
    list.id = 'list';
    list.style.cssText = 'height: 100vh; width: 432px; overflow-y: auto; font: 14px sans-serif';
    for (let row = 0; row < rows; row += 1) {
      const line = document.createElement('p');
      line.style.cssText = 'height: 64px; margin: 0; border-bottom: 1px solid #ddd';
      line.append(`Anna Schmidt, message ${row}`, document.createElement('br'), 'A line of words');
      list.append(line);
    }
    document.body.replaceChildren(list);
  }, count);
}

/** How a list scrolled. */
export interface Scrolled {
  /** Between one picture and the next, milliseconds, in order. */
  readonly frames: readonly number[];
  readonly longestTask: number;
}

/** Scrolls the list by `step` pixels with every picture, `times` over. */
export function scrolled(page: Page, step: number, times: number): Promise<Scrolled> {
  return page.evaluate(
    ([by, count]) =>
      new Promise<Scrolled>((resolve) => {
        let longestTask = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries())
            longestTask = Math.max(longestTask, duration);
        });
        tasks.observe({ type: 'longtask' });
        const list = document.getElementById('list');
        const frames: number[] = [];
        let before = performance.now();
        const next = (now: number) => {
          frames.push(now - before);
          before = now;
          list?.scrollBy(0, by);
          if (frames.length < count) requestAnimationFrame(next);
          else setTimeout(() => resolve({ frames: frames.slice(1), longestTask }), 100);
        };
        requestAnimationFrame(next);
      }),
    [step, times] as const,
  );
}

/** How long a page takes to show HTML that has nothing in its way; milliseconds. */
export interface Bare {
  /** From asking until the server's answer is here. */
  readonly answered: number;
  /** From asking until the HTML is in the next frame's picture. */
  readonly shown: number;
}

/**
 * Asks for a message and puts its HTML as it came into a frame without scripts, on a page that holds
 * nothing else: what server and browser take for themselves.
 */
export function shownBare(page: Page, key: string): Promise<Bare> {
  return page.evaluate(async (wanted) => {
    document.body.replaceChildren();
    const from = performance.now();
    const answer = await fetch(`/api/messages/${wanted}`);
    const { html } = await answer.json();
    const answered = performance.now() - from;
    const frame = document.createElement('iframe');
    frame.sandbox.value = '';
    frame.style.cssText = 'width: 720px; height: 4000px; border: 0';
    frame.srcdoc = html;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    await new Promise(requestAnimationFrame);
    return { answered, shown: performance.now() - from };
  }, key);
}
