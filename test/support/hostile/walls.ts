/** The walls between hostile HTML and the world, and how a test takes one of them down. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { buildShell, lenient, type Shell } from '@/app/airlock/shell';

/** The three walls. `page` is the fourth that backs them: the page's own policy for frames. */
export type Wall = 'sanitizer' | 'sandbox' | 'policy' | 'page';

/** What is served when some walls are gone. */
export interface Walled {
  shell: Shell;
  pagePolicy: string;
  pagePlugins: Plugin[];
}

/** The rights that a careless frame would have. */
const RELAXED =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals allow-downloads allow-top-navigation';

/** Builds the shell and the page without the walls named. */
export async function buildWithout(walls: readonly Wall[]): Promise<Walled> {
  const shell = await buildShell(walls.includes('sanitizer') ? [withoutSanitizer] : []);
  const { 'Content-Security-Policy': policy = '', ...headers } = shell.headers;
  if (!walls.includes('policy')) {
    headers['Content-Security-Policy'] = walls.includes('sandbox')
      ? policy.replace(/sandbox [^;]*;/, '')
      : policy;
  }
  return {
    shell: { html: shell.html, headers },
    pagePolicy: walls.includes('page') ? '' : "frame-src 'self'",
    pagePlugins: walls.includes('sandbox') ? [withoutSandbox] : [],
  };
}

/** Whatever comes is put into the document as it is, so that scripts and handlers would run. */
const withoutSanitizer: Plugin = {
  name: 'without-sanitizer',
  setup(build) {
    build.onLoad({ filter: /lib\/html\/sanitize\.ts$/ }, () => ({
      loader: 'ts',
      contents: `
        const policy = globalThis.trustedTypes?.createPolicy('dompurify', { createHTML: (html) => html });
        export function sanitize(html) {
          const range = document.createRange();
          range.selectNode(document.body);
          const content = range.createContextualFragment(policy ? policy.createHTML(html) : html);
          return { content, body: [], sheets: [], images: [], remote: new Set(), trackers: new Set(), knowsDark: false };
        }`,
    }));
  },
};

const withoutSandbox: Plugin = {
  name: 'without-sandbox',
  setup(build) {
    build.onLoad({ filter: /components\/reader\/ready-frames\.ts$/ }, async ({ path }) => {
      const text = await readFile(join(path), 'utf8');
      const contents = text.replace("'allow-scripts'", `'${RELAXED}'`);
      if (contents === text) throw new Error('The sandbox is not where it was.');
      return { loader: 'ts', contents };
    });
  },
};

/** Takes walls out of the application as it is served, without another build of it. */
export async function withoutWalls(page: Page, walls: readonly Wall[], { shell }: Walled) {
  await page.route(/\/airlock(?:\/lenient)?(?:\?|$)/, (route) => {
    const { html, headers } = route.request().url().includes('/lenient') ? lenient(shell) : shell;
    return route.fulfill({ body: html, headers });
  });
  if (walls.includes('sandbox')) {
    await page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll('"allow-scripts"', `"${RELAXED}"`);
      await route.fulfill({ response, body });
    });
  }
  if (walls.includes('page')) {
    await page.route(/\/(?:mail|sign-in)(?:[/?]|$)/, async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
  }
}
