/** Measures the built app in Chromium: octets of scripts, and times from a click to what it is for. */
import type { Page } from 'playwright-core';
import { launchBrowser } from '@/test/support/chromium';
import { startDovecot } from '@/test/support/dovecot';
import { makeMail } from '@/test/support/make-mail';
import { startPoplar } from '@/test/support/poplar';

const PASSWORD = 'correct horse battery';
const COUNT = 10_000;
const TIMES = 5;

function* mail() {
  for (let number = 1; number <= COUNT; number += 1)
    yield makeMail({
      subject: `Message ${number}`,
      from: 'Anna Schmidt <anna@example.org>',
      date: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000),
      messageId: `<${number}@example.org>`,
      text: `Number ${number}.\n${'A line of some length, as people write them in letters.\n'.repeat(300)}`,
    });
}

const median = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

const say = (what: string, figure: string) =>
  process.stdout.write(`${what.padEnd(62)} ${figure}\n`);
const milliseconds = (figure: number) => `${Math.round(figure)} ms`;

/** Adds up what scripts weigh on the line, from now on. */
async function weighScripts(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Set<string>();
  let octets = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) octets += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => octets;
}

/** From a click until `selector` is there, measured in the page; long tasks in between. */
async function waited(page: Page, act: () => Promise<void>, selector: string) {
  await page.evaluate((wanted) => {
    const marks = { from: 0, to: 0, long: 0 };
    Object.assign(window, { marks });
    const begin = () => {
      marks.from ||= performance.now();
    };
    for (const name of ['pointerdown', 'keydown']) addEventListener(name, begin, true);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) marks.long = Math.max(marks.long, duration);
    }).observe({ type: 'longtask' });
    const look = () => {
      if (marks.from > 0 && document.querySelector(wanted) !== null) marks.to = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  await act();
  await page.waitForFunction('window.marks?.to > 0');
  return page.evaluate<{ from: number; to: number; long: number }>('window.marks');
}

async function signIn(page: Page) {
  await page.goto('/');
  await page.getByLabel('Email address').fill('many@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  const began = performance.now();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('[data-key]').first().waitFor();
  return performance.now() - began;
}

async function visit(url: string) {
  const browser = await launchBrowser();
  const viewport = { width: 1440, height: 900 };
  const page = await browser.newPage({ baseURL: url, viewport });
  const octets = await weighScripts(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  say('scripts of the sign-in page', `${(octets() / 1_000).toFixed(0)} kB`);
  say('sign-in click → first row, first visit', milliseconds(await signIn(page)));
  await page.context().clearCookies();
  say('sign-in click → first row, again', milliseconds(await signIn(page)));
  const inbox = await browser.newPage({ baseURL: url, viewport });
  await inbox.context().addCookies(await page.context().cookies());
  const whole = await weighScripts(inbox);
  await inbox.goto('/mail');
  await inbox.locator('[data-key]').first().waitFor();
  say('scripts when the first row shows', `${(whole() / 1_000).toFixed(0)} kB`);
  await inbox.waitForLoadState('load');
  await inbox.waitForTimeout(2_000);
  say('scripts once the reader was fetched ahead', `${(whole() / 1_000).toFixed(0)} kB`);
  return { browser, page: inbox };
}

async function opening(page: Page) {
  const times = { fresh: [] as number[], ahead: [] as number[], long: [] as number[] };
  for (let round = 0; round < TIMES; round += 1) {
    const row = page.locator('[data-key]').nth(2 + round * 3);
    const fresh = await waited(page, () => row.click(), '#message article h2');
    times.fresh.push(fresh.to - fresh.from);
    times.long.push(fresh.long);
    await page.waitForTimeout(1_500);
    const before = await page.locator('#message h2').innerText();
    const began = performance.now();
    await page.keyboard.press('j');
    await page.waitForFunction(
      (title) => document.querySelector('#message h2')?.textContent !== title,
      before,
    );
    times.ahead.push(performance.now() - began);
    await page.keyboard.press('u');
  }
  say('click → message, never fetched', milliseconds(median(times.fresh)));
  say('key → next message, fetched ahead', milliseconds(median(times.ahead)));
  say('longest task meanwhile', milliseconds(Math.max(...times.long)));
}

/** Prints one line for each. */
export async function bench(): Promise<void> {
  const dovecot = await startDovecot();
  dovecot.addUser('many', PASSWORD, mail());
  const poplar = await startPoplar({
    POP3_HOST: '127.0.0.1',
    POP3_PORT: String(dovecot.tlsPort),
    POP3_CA_FILE: dovecot.ca.path,
    POP3_USERNAME: 'local-part',
    LOG_LEVEL: 'error',
  });
  try {
    const { browser, page } = await visit(poplar.url);
    await opening(page);
    await page.keyboard.press('/');
    const searched = await waited(
      page,
      () => page.keyboard.type('7777', { delay: 30 }),
      '#list[aria-busy=false] mark',
    );
    say('first keystroke of a search → marked rows', milliseconds(searched.to - searched.from));
    await browser.close();
  } finally {
    await poplar.stop();
    await dovecot.stop();
  }
}
