/** The documents lead to files that exist, and show pictures that do. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const DOCUMENTS = globSync(['*.md', 'docs/*.md', 'test/**/*.md'], { cwd: ROOT });

const targets = (document: string) =>
  [...readFileSync(join(ROOT, document), 'utf8').matchAll(/(?:\]\(|(?:src|srcset)=")([^)"#]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !URL.canParse(target));

test('whatever a document leads to is there', () => {
  const links = DOCUMENTS.flatMap((document) =>
    targets(document).map((target) => ({ document, target })),
  );
  expect(links.length).toBeGreaterThan(0);
  const lost = links.filter(
    ({ document, target }) => !existsSync(join(ROOT, dirname(document), target)),
  );
  expect(lost).toEqual([]);
});
