/** Text becomes links only where it is safe, and stays the same text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkify, stretches } from '@/lib/client/linkify';

const links = (text: string) =>
  linkify(text)
    .filter(({ href }) => href !== null)
    .map(({ text: words, href }) => [words, href]);

describe('links in plain text', () => {
  it('never change what is read', () => {
    const tricky = fc.array(
      fc.constantFrom(
        'https://a.example/',
        'www.',
        'x@y.example',
        '(',
        ')',
        '.',
        '<',
        ' ',
        '\n',
        'javascript:',
        '\u202e',
        'é',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          tricky.map((parts) => parts.join('')),
        ),
        (text) => {
          expect(
            linkify(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('lead nowhere but to http, https and mailto', () => {
    const tricky = fc.array(
      fc.constantFrom(
        'javascript:',
        'data:',
        'https:',
        'http://',
        'www.',
        '//',
        'a.example',
        '@',
        'x',
        '%0a',
        '\t',
        '&colon;',
      ),
    );
    fc.assert(
      fc.property(tricky, (parts) => {
        for (const { href } of linkify(parts.join('')))
          if (href !== null) expect(href).toMatch(/^(https?:\/\/|mailto:)/);
      }),
    );
  });

  it('leave the sentence its punctuation', () => {
    expect(links('See https://a.example/x, or (https://b.example/y).')).toEqual([
      ['https://a.example/x', 'https://a.example/x'],
      ['https://b.example/y', 'https://b.example/y'],
    ]);
  });

  it('keep a bracket that was opened inside', () => {
    expect(links('https://a.example/Poplar_(tree)')).toEqual([
      ['https://a.example/Poplar_(tree)', 'https://a.example/Poplar_(tree)'],
    ]);
  });

  it('are found without a scheme, and for addresses', () => {
    expect(links('www.example.org and anna@example.org')).toEqual([
      ['www.example.org', 'https://www.example.org/'],
      ['anna@example.org', 'mailto:anna@example.org'],
    ]);
  });

  it('are none where direction marks would disguise them', () => {
    expect(links('https://a.example/\u202egpj.exe')).toEqual([]);
  });

  it('are none where a file is named', () => {
    expect(links('See notes.md, setup.sh, example.com and 10.0.0.1.')).toEqual([]);
  });

  it('are found on every line, and cost little where there are none', () => {
    expect(links('a https://a.example/1\n\nhttps://a.example/2').map(([words]) => words)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
    for (const text of ['a@', 'www.', 'http://', 'mailto:', '((', 'x.'])
      expect(links(`${text.repeat(100_000)} `)).toEqual([]);
  });
});

it('stretches of a text end between words, are the text, and stay as it grows', () => {
  const text = 'See https://a.example/x now.\n'.repeat(2_000);
  const cut = stretches(text);
  expect(cut.join('')).toBe(text);
  expect(cut.length).toBeGreaterThan(5);
  expect(cut.slice(1).every((stretch) => /^\s/.test(stretch))).toBe(true);
  expect(stretches(text + text).slice(0, cut.length - 1)).toEqual(cut.slice(0, -1));
  expect(stretches('')).toEqual([]);
  expect(stretches('x'.repeat(20_000))).toHaveLength(1);
});
