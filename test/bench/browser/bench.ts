/** Measures the built app in Chromium: octets of scripts, and times from a press to what it is for. */
import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser, OPTIMIZED } from '@/test/support/chromium';
import { startDovecot } from '@/test/support/dovecot';
import { makeMail } from '@/test/support/make-mail';
import { startPoplar } from '@/test/support/poplar';
import {
  type Bare,
  fromPressToFirstRow,
  namedByHtml,
  noteFirstRow,
  type Script,
  scriptsOf,
  scrolled,
  shownBare,
  showPlainRows,
  type Waited,
  waited,
} from './measuring.ts';

const PASSWORD = 'correct horse battery';
const COUNT = 10_000;
const TIMES = 7;
/** Of a frame at 60 a second, milliseconds; with some grace for the clock. */
const FRAME = 17.5;

const LINE = 'A line of some length, as people write them in letters.';

/** 20 kB each; every other one has HTML as well. */
function* mail() {
  for (let number = 1; number <= COUNT; number += 1)
    yield makeMail({
      subject: `Message ${number}`,
      from: 'Anna Schmidt <anna@example.org>',
      date: new Date(Date.UTC(2020, 0, 1) + number * 3_600_000),
      messageId: `<${number}@example.org>`,
      text: `Number ${number}.\n${`${LINE}\n`.repeat(number % 2 === 0 ? 170 : 340)}`,
      ...(number % 2 === 0 ? { html: `<h1>${number}</h1>${`<p>${LINE}</p>`.repeat(150)}` } : {}),
    });
}

const sorted = (figures: readonly number[]) => figures.toSorted((a, b) => a - b);
const median = (figures: readonly number[]) => sorted(figures)[figures.length >> 1] ?? Number.NaN;

const say = (what: string, figure: string) =>
  process.stdout.write(`${what.padEnd(74)} ${figure}\n`);
const milliseconds = (figure: number) => `${Math.round(figure)} ms`;
const weight = (scripts: readonly Script[]) =>
  `${(scripts.reduce((sum, { octets }) => sum + octets, 0) / 1_000).toFixed(1)} kB`;

async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await noteFirstRow(page);
  return page;
}

/** What a page's own HTML names, without what it shows of mail; fresh, as nothing is cached. */
async function sayNamed(page: Page, what: string, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const named = await namedByHtml(page, path);
  const scripts = await scriptsOf(page);
  const isNamed = (script: Script) => named.has(script.path);
  say(`scripts named by ${what}`, weight(scripts.filter(isNamed)));
  say('  and fetched after them', weight(scripts.filter((script) => !isNamed(script))));
}

/** Milliseconds from the click to the first row. */
async function signIn(page: Page): Promise<number> {
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByLabel('Email address').fill('many@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/mail');
  return fromPressToFirstRow(page);
}

/** The same browser signs in again and again, so that scripts and mailbox are as on any other day. */
async function signingIn(context: BrowserContext): Promise<void> {
  const page = await newPage(context);
  say('sign-in click → first row, first visit', milliseconds(await signIn(page)));
  const again: number[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    // First away from the inbox, which would notice that it is signed out.
    await page.goto('about:blank');
    await context.clearCookies();
    again.push(await signIn(page));
  }
  say('sign-in click → first row, again', milliseconds(median(again)));
  await page.close();
}

async function firstScreen(page: Page): Promise<void> {
  await sayNamed(page, 'the inbox, before anything lazy', '/mail');
  const firstRowAt = (await page.evaluate(() => window.firstRowAt)) ?? Number.NaN;
  const scripts = await scriptsOf(page);
  say(
    'scripts asked for until the first row stands',
    weight(scripts.filter(({ askedAt }) => askedAt < firstRowAt)),
  );
  say('page of the inbox → first row', milliseconds(firstRowAt));
  await page.waitForTimeout(2_500);
  say('scripts once reader and composer were fetched ahead', weight(await scriptsOf(page)));
}

const TEXT = '#message [data-plain]';
const HTML = '#message iframe[data-state=shown]';
const bodyOf = (number: number) => ({
  selector: number % 2 === 0 ? HTML : TEXT,
  heading: `Message ${number}`,
});

const timeOf = (times: readonly Waited[]) => median(times.map(({ until }) => until));
const sayTimes = (what: string, times: readonly Waited[]) => say(what, milliseconds(timeOf(times)));

/** @returns how long HTML that was never fetched takes, milliseconds; and the next message that was not */
async function opening(page: Page): Promise<{ html: number; next: number }> {
  const rounds = { text: [] as Waited[], html: [] as Waited[], ahead: [] as Waited[] };
  let number = COUNT - 1;
  for (; rounds.ahead.length < 2 * TIMES; number -= 3) {
    const row = page.locator('[data-key]').filter({ hasText: `Message ${number}` });
    const fresh = await waited(page, bodyOf(number), () => row.click());
    rounds[number % 2 === 0 ? 'html' : 'text'].push(fresh);
    // Both neighbours are fetched ahead once one stays with a message.
    await page.waitForTimeout(1_200);
    rounds.ahead.push(await waited(page, bodyOf(number - 1), () => page.keyboard.press('j')));
    // By then a frame stands ready for whoever looks at the list before the next click.
    await page.waitForTimeout(1_200);
  }
  sayTimes('click → body, plain text, never fetched', rounds.text);
  sayTimes('click → body, HTML, never fetched', rounds.html);
  sayTimes('key → body of the next message, fetched ahead', rounds.ahead);
  const tasks = Object.values(rounds).flatMap((each) => each.map((one) => one.longestTask));
  say('longest task meanwhile (those under 50 ms are not told)', milliseconds(Math.max(...tasks)));
  return { html: timeOf(rounds.html), next: number };
}

/** How long a quick hand holds the button of a mouse down, milliseconds. */
const HELD = 60;

/** Messages that nobody fetched, by clicks as a hand makes them: what was pressed is on its way before the click. */
async function openingByHand(page: Page, first: number): Promise<void> {
  const rounds = { text: [] as Waited[], html: [] as Waited[] };
  for (let number = first; rounds.html.length < TIMES; number -= 3) {
    const row = page.locator('[data-key]').filter({ hasText: `Message ${number}` });
    const wanted = { ...bodyOf(number), from: 'click' } as const;
    const kind = number % 2 === 0 ? 'html' : 'text';
    rounds[kind].push(await waited(page, wanted, () => row.click({ delay: HELD })));
    await page.waitForTimeout(1_200);
  }
  sayTimes('release of a click by hand → body, plain text, never fetched', rounds.text);
  sayTimes('release of a click by hand → body, HTML, never fetched', rounds.html);
}

/**
 * HTML messages again that nobody fetched, on a page with nothing else: what no page gets below by the
 * same means.
 * @param ours how long it took in the inbox, milliseconds
 */
async function openingBare(page: Page, ours: number): Promise<void> {
  await page.goto('/offline', { waitUntil: 'networkidle' });
  const keys = await page.evaluate(async () => {
    const answer = await fetch('/api/messages?view=inbox&sort=oldest&offset=0&limit=40');
    const { messages } = await answer.json();
    return messages.map(({ key }: { key: string }) => key);
  });
  const rounds: Bare[] = [];
  // The second, fourth … have HTML.
  for (let index = 1; index < 2 * TIMES; index += 2) {
    rounds.push(await shownBare(page, keys[index]));
    await page.waitForTimeout(1_200);
  }
  const answered = median(rounds.map((round) => round.answered));
  const shown = median(rounds.map((round) => round.shown));
  say('asking → answer with such HTML, on a bare page', milliseconds(answered));
  say('  and it stands in a frame there (the browser’s floor)', milliseconds(shown));
  say('HTML never fetched, as a share of that floor', (ours / shown).toFixed(2));
  await page.close();
}

/** Pixels a frame: a turning wheel, a brisk flick of the finger, and as the thumb of a scroll bar is thrown. */
const PACES = [30, 100, 400];

/** The list, and after it rows of plain words that no script touches, which are the browser's own floor. */
async function scrolling(page: Page): Promise<void> {
  for (const pace of PACES) await scrollingBy(page, pace, 'the list');
  await showPlainRows(page, COUNT);
  for (const pace of PACES) await scrollingBy(page, pace, 'plain rows (the browser’s floor)');
}

async function scrollingBy(page: Page, pace: number, what: string): Promise<void> {
  const { frames, longestTask } = await scrolled(page, pace, 300);
  const late = frames.filter((each) => each > FRAME).length;
  const latest = (sorted(frames).at(-15) ?? 0).toFixed(1);
  say(
    `scrolling ${what} by ${pace} px a frame: late; latest in 20; longest task`,
    `${late} of ${frames.length}; ${latest} ms; ${milliseconds(longestTask)}`,
  );
}

async function searching(page: Page): Promise<void> {
  await page.keyboard.press('/');
  const found: number[] = [];
  for (let round = 0; round < TIMES; round += 1) {
    const one = { selector: `#list[aria-busy=false] mark` };
    found.push((await waited(page, one, () => page.keyboard.type(String(round + 2)))).until);
    await page.keyboard.press('Backspace');
    await page.locator('#list mark').first().waitFor({ state: 'detached' });
  }
  say('keystroke of a search → marked rows', milliseconds(median(found)));
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
  const browser = await launchBrowser([OPTIMIZED]);
  try {
    const options = { baseURL: poplar.url, viewport: { width: 1440, height: 900 } };
    const context = await browser.newContext(options);
    const page = await newPage(context);
    await sayNamed(page, 'an empty page (the framework’s floor)', '/no/such/page');
    await sayNamed(page, 'the sign-in page', '/sign-in');
    await signingIn(context);
    await firstScreen(page);
    const { html, next } = await opening(page);
    await openingByHand(page, next);
    // Ours lets nobody put HTML into a page as it came.
    const storageState = await context.storageState();
    const unguarded = await browser.newContext({ ...options, storageState, bypassCSP: true });
    await openingBare(await unguarded.newPage(), html);
    await unguarded.close();
    await page.keyboard.press('u');
    await searching(page);
    await page.keyboard.press('Escape');
    await scrolling(page);
  } finally {
    await browser.close();
    await poplar.stop();
    await dovecot.stop();
  }
}
