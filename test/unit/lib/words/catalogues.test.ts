import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { en } from '@/lib/words/catalogues/en';
import { LANGUAGES } from '@/lib/words/languages';
import { translationOf } from '@/lib/words/texts';

const ENGLISH: Readonly<Record<string, string>> = en;

/** How icu-minify marks what a text names. */
const SELECT = 1;
const PLURAL = 2;

/** One thing that a text names, and the branches that it has for it. */
interface Named {
  readonly name: string;
  readonly kind: 'text' | 'tag' | 'select' | 'plural' | 'number' | 'other';
  readonly branches: readonly string[];
}

const piecesOf = (text: unknown): readonly unknown[] => (Array.isArray(text) ? text : []);

function namedIn(text: unknown): Named[] {
  return piecesOf(text).flatMap((piece) => {
    if (!Array.isArray(piece)) return [];
    const [first, kind, options] = piece;
    const name = String(first);
    if (piece.length === 1) return [{ name, kind: 'text', branches: [] }];
    if (typeof kind !== 'number' || kind === 0)
      return [{ name, kind: 'tag', branches: [] }, ...namedIn(piece.slice(1))];
    const branches = typeof options === 'object' ? Object.keys(options) : [];
    const inside = branches.flatMap((branch) => namedIn(options[branch]));
    if (kind === SELECT || kind === PLURAL)
      return [{ name, kind: kind === PLURAL ? 'plural' : 'select', branches }, ...inside];
    return [{ name, kind: kind === 4 ? 'number' : 'other', branches: [] }];
  });
}

/** What callers have to hand in, and between what they choose: the same in every language. */
function contractOf(text: string): string[] {
  const named = namedIn(compile(text)).map(({ name, kind, branches }) => {
    if (kind === 'select') return `${name}: one of ${branches.toSorted().join(', ')}`;
    return `${name}: ${kind === 'plural' || kind === 'number' ? 'a number' : kind}`;
  });
  return [...new Set(named)].sort();
}

/** The plural forms that whole numbers up to a full mailbox take in a language. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 1_000 }, (_, count) => count);
  return [...new Set(counts.map((count) => rules.select(count)))];
}

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  test('has no text that the English one does not have, and none that is empty', async () => {
    for (const [id, text] of Object.entries(await translationOf(language))) {
      expect(ENGLISH, id).toHaveProperty([id]);
      expect(text.trim(), id).not.toBe('');
    }
  });

  test('has a name of its own for each part of the page', async () => {
    const texts = { ...en, ...(await translationOf(language)) };
    const names = (['list.messages', 'list.toasts', 'reader.label'] as const).map(
      (id) => texts[id],
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('names in every text what the English one names', async () => {
    for (const [id, text] of Object.entries(await translationOf(language))) {
      expect(contractOf(text), id).toEqual(contractOf(ENGLISH[id] ?? ''));
    }
  });

  test('gives no tag the name of something else in the same text', async () => {
    for (const [id, text] of Object.entries(await translationOf(language))) {
      const named = namedIn(compile(text));
      const tags = new Set(named.filter(({ kind }) => kind === 'tag').map(({ name }) => name));
      const others = named.filter(({ kind }) => kind !== 'tag').map(({ name }) => name);
      expect(
        others.filter((name) => tags.has(name)),
        id,
      ).toEqual([]);
    }
  });

  test('has every plural form that its language needs', async () => {
    for (const [id, text] of Object.entries(await translationOf(language))) {
      for (const { kind, branches } of namedIn(compile(text))) {
        if (kind === 'plural')
          expect(branches, id).toEqual(expect.arrayContaining(formsOf(language)));
      }
    }
  });

  test('writes apostrophes as people do, since the straight one quotes', async () => {
    for (const [id, text] of Object.entries(await translationOf(language))) {
      expect(text, id).not.toContain("'");
    }
  });
});
