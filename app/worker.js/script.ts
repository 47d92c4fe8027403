/** The service worker's script: bundled once while the app is built, with the names of the build's files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForBrowsers } from '@/app/browser-script';

/** Where Next puts what pages fetch, by names that change with the content. */
const STATIC = join(process.cwd(), '.next', 'static');
/** What pages need: scripts, styles, and the letters of most of our languages. */
const NEEDED = /^(?:chunks\/[^/]+\.(?:js|css)|media\/inter_latin_wght[^/]+\.woff2)$/;

/** @throws {Error} when the script does not build */
export async function buildWorker(): Promise<string> {
  const files = readdirSync(STATIC, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => NEEDED.test(name) && !isForOldBrowsers(name))
    .map((name) => `/_next/static/${name}`)
    .sort();
  const name = createHash('sha256').update(files.join('\n')).digest('base64url').slice(0, 12);
  return bundleForBrowsers('lib/client/offline/worker.ts', {
    define: { BUILD: JSON.stringify(name), FILES: JSON.stringify(files) },
  });
}

/** The one file that pages name for browsers without modules. */
function isForOldBrowsers(name: string): boolean {
  return name.endsWith('.js') && readFileSync(join(STATIC, name), 'utf8').includes('core-js');
}
