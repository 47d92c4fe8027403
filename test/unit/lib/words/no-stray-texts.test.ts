/** What people read comes from the catalogues; texts between tags are the linter's to find. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '@/lib/words/catalogues/en';

const ROOT = join(import.meta.dirname, '../../../..');

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/.*$/gm;
/** What only we ever read: a mistake of ours. */
const MISTAKE = /new Error\(\s*(['"`]).*?\1/gs;
/** Attributes that are read aloud or shown. */
const ATTRIBUTE =
  /\b(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder|label|words|hint)=(?:"|\{[`'])\p{Lu}\p{Ll}[^\n]*/gu;
/** More than one word, the first with a capital: a sentence or a name of something. */
const SENTENCE = /(?<!className=)(['"`])\p{Lu}\p{Ll}+[’,]? \p{L}[^'"`\n]*\1/gu;

function straysIn(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8').replace(COMMENT, '').replace(MISTAKE, '');
  return [...(code.match(ATTRIBUTE) ?? []), ...(code.match(SENTENCE) ?? [])].map(
    (stray) => `${file}: ${stray}`,
  );
}

test('no text for people stands in a component, a page or the client', () => {
  // What the API answers is English on purpose, beside what it is told by.
  const files = ['components', 'app', 'lib/client']
    .flatMap(filesIn)
    .filter((file) => !file.startsWith('app/api/'));
  expect(files.flatMap(straysIn)).toEqual([]);
});

test('every text of the catalogue is said somewhere', () => {
  const code = ['components', 'app', 'lib/client', 'lib/server']
    .flatMap(filesIn)
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const whole = new Set(code.match(/(?<=['`])[a-z-]+\.[a-z._0-9-]+(?=['`])/g));
  const beginnings = [...new Set(code.match(/(?<=`)[a-z-]+\.[a-z._0-9-]*(?=\$\{)/g))];
  const isSaid = (id: string) =>
    whole.has(id) || beginnings.some((beginning) => id.startsWith(beginning));
  expect(Object.keys(en).filter((id) => !isSaid(id))).toEqual([]);
});
