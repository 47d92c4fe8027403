/** The browser of the tests: the system's Chromium, headless, with an empty profile. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/**
 * Features of the browser that nobody here tries. Chromium heeds one such list alone, so this one also
 * says again what Playwright would switch off.
 */
const OFF = [
  // The page behind the address bar: 400 scripts for every window, a third of what a short test takes.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // What asks other servers by itself.
  'AimEnabled',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  // Servers under test speak plain HTTP, and are to be asked so.
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  // What gets in the way of a driven browser.
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];
/** Pages of tests do not live long enough for their scripts to be worth optimizing. */
const NOT_OPTIMIZED = '--js-flags=--no-opt';
/** For `launchBrowser`: scripts run as fast as they do for users. */
export const OPTIMIZED = '--js-flags=--opt';
const FLAGS = [
  NOT_OPTIMIZED,
  `--disable-features=${OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: CHROMIUM_PATH, else the first found on PATH; null when there is none. */
export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a browser, with `flags` besides our own; close it when done. @throws Error that says what to install. */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    throw new Error(
      'Chromium is missing: apt-get install -y --no-install-recommends chromium, or set CHROMIUM_PATH.',
    );
  }
  // Loaded here, so that whoever only asks for the path need not wait for it.
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...flags] });
}
