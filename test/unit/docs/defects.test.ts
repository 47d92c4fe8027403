/** The table of defects names tests that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

interface Named {
  readonly defect: number;
  readonly file: string;
  readonly title: string;
}

function named(): Named[] {
  const table = readFileSync(join(ROOT, 'docs', 'defects.md'), 'utf8');
  return [...table.matchAll(/^\| (\d+) \|.*\| ([^|]*) \|$/gm)].flatMap(([, number, tests = '']) =>
    tests.split('<br>').map((one) => {
      const [, file = '', title = ''] = /^`([^`]+)`: (.*)$/.exec(one.trim()) ?? [];
      return { defect: Number(number), file, title };
    }),
  );
}

test('all fourteen defects have a test, and each test that is named is there', () => {
  const tests = named();
  const defects = new Set(tests.map(({ defect }) => defect));
  expect([...defects]).toEqual(Array.from({ length: 14 }, (_, index) => index + 1));
  const missing = tests.filter(({ file, title }) => {
    const path = join(ROOT, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
  });
  expect(missing).toEqual([]);
});
