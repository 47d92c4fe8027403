/** Formatted words stay readable as plain text, and plain text comes through both ways. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfWords, wordsOfText } from '@/lib/client/compose/rich/text';
import type { RichBlock, RichInline, RichMark } from '@/lib/client/compose/rich/words';

const text = (words: string, ...marks: RichMark[]): RichInline => ({
  type: 'text',
  text: words,
  marks,
});
const link = (href: string): RichMark => ({ type: 'link', attrs: { href } });
const p = (...content: RichInline[]): RichBlock => ({ type: 'paragraph', content });
const item = (...content: RichBlock[]) => ({ type: 'list_item' as const, content });
const asText = (...content: RichBlock[]) => textOfWords({ content });

describe('formatted words as plain text', () => {
  it('keep their words and lose their looks', () => {
    const words = p(text('Really '), text('bold', { type: 'strong' }), text(' words'));
    expect(asText(words, { type: 'heading', attrs: { level: 2 }, content: [text('Plan')] })).toBe(
      'Really bold words\nPlan',
    );
  });

  it('say where a link leads, unless its words do already', () => {
    const bold: RichMark = { type: 'strong' };
    const href = 'https://poplar.example/a';
    expect(asText(p(text('the ', link(href)), text('plan', bold, link(href)), text('.')))).toBe(
      'the plan <https://poplar.example/a>.',
    );
    expect(asText(p(text('poplar.example/', link('https://poplar.example'))))).toBe(
      'poplar.example/',
    );
    expect(asText(p(text('anna@poplar.example', link('mailto:anna@poplar.example'))))).toBe(
      'anna@poplar.example',
    );
  });

  it('number and mark their lists, one within the other', () => {
    const inner: RichBlock = { type: 'bullet_list', content: [item(p(text('a'))), item(p())] };
    const list: RichBlock = {
      type: 'ordered_list',
      attrs: { start: 9 },
      content: [item(p(text('nine')), inner), item(p(text('ten')))],
    };
    expect(asText(list)).toBe('9. nine\n   - a\n   -\n10. ten');
  });

  it('quote what is quoted, line by line and level by level', () => {
    const inner: RichBlock = { type: 'blockquote', content: [p(text('inner'))] };
    const quote: RichBlock = {
      type: 'blockquote',
      content: [p(text('one'), { type: 'hard_break' }, text('two')), p(), inner],
    };
    expect(asText(quote)).toBe('> one\n> two\n>\n>> inner');
  });

  it('name their pictures', () => {
    const picture: RichInline = { type: 'picture', attrs: { cid: 'a@b', alt: 'tree.png' } };
    expect(asText(p(text('See '), picture))).toBe('See [tree.png]');
  });

  it('end no line in a blank but the mark before a signature', () => {
    expect(asText(p(text('a  ')), p(text('-- ')), p(text('Anna ')))).toBe('a\n-- \nAnna');
  });
});

describe('plain text as formatted words', () => {
  it('has a block for each line, and quotes in quotes', () => {
    expect(wordsOfText('a\n\n> b\n>> c').content).toEqual([
      p(...[{ type: 'text', text: 'a' } as const]),
      { type: 'paragraph' },
      {
        type: 'blockquote',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'b' }] },
          {
            type: 'blockquote',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }] }],
          },
        ],
      },
    ]);
  });

  it('comes back as it went, but for blanks at the end of lines', () => {
    const line = fc.stringMatching(/^[a-z .>-]{0,12}$/).map((words) => words.trimEnd());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const typed = lines.join('\n');
        const once = textOfWords(wordsOfText(typed));
        expect(once.replace(/^[> ]+/gm, '')).toBe(typed.replace(/^[> ]+/gm, ''));
        expect(textOfWords(wordsOfText(once))).toBe(once);
      }),
    );
  });

  it('takes quotes of any depth without an end', () => {
    const deep = `${'>'.repeat(10_000)} deep`;
    expect(textOfWords(wordsOfText(deep))).toContain('deep');
  });
});
