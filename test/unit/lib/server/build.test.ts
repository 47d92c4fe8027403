/** When the pages are built anew, and when not. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfSources, isBuilt, markBuilt } from '@/lib/server/build';

let root = '';
const write = (file: string, content: string) => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), content);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'poplar-build-'));
  write('app/page.tsx', 'a page');
  write('lib/deep/down/file.ts', 'a file');
  write('proxy.ts', 'a proxy');
  write('package-lock.json', '{}');
  write('.next/BUILD_ID', 'id');
  markBuilt(root, hashOfSources(root));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('nothing is built again when nothing changed but times, tests, papers and data', () => {
  utimesSync(join(root, 'app/page.tsx'), 1, 1);
  write('test/unit/new.test.ts', 'a test');
  write('README.md', 'words');
  write('.env', 'POP3_HOST=mail.example.org');
  write('data/poplar.sqlite', 'data');
  write('next-env.d.ts', 'made by the build');
  expect(isBuilt(root)).toBe(true);
});

test('a source that changed, came, went or was renamed is built', () => {
  const changes = [
    () => write('lib/deep/down/file.ts', 'a changed file'),
    () => write('components/new.tsx', 'a new file'),
    () => write('instrumentation-client.ts', 'a new file in the root'),
    () => rmSync(join(root, 'app/page.tsx')),
    () => write('package-lock.json', '{"other":1}'),
  ];
  for (const change of changes) {
    change();
    expect(isBuilt(root)).toBe(false);
    markBuilt(root, hashOfSources(root));
    expect(isBuilt(root)).toBe(true);
  }
});

test('a build that was cut short or removed counts as none', () => {
  rmSync(join(root, '.next/BUILD_ID'));
  expect(isBuilt(root)).toBe(false);
  rmSync(join(root, '.next'), { recursive: true });
  expect(isBuilt(root)).toBe(false);
});
