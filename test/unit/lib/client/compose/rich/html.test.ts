/** Formatted words become HTML that any mail program shows, and in which nothing typed is markup. */
import { describe, expect, it } from 'vitest';
import { htmlOfWords } from '@/lib/client/compose/rich/html';
import type { RichBlock, RichInline } from '@/lib/client/compose/rich/words';

const html = (...content: RichBlock[]) => htmlOfWords({ content });
const p = (...content: RichInline[]): RichBlock => ({ type: 'paragraph', content });

describe('formatted words as HTML', () => {
  it('escape what was typed, in text, links and names of pictures', () => {
    const href = 'https://poplar.example/?a="><script>';
    const typed = '<img onerror=1>&"';
    const written = html(
      p(
        { type: 'text', text: typed, marks: [{ type: 'link', attrs: { href } }] },
        { type: 'picture', attrs: { cid: 'a"@b', alt: '"><b>' } },
      ),
    );
    expect(written).toBe(
      '<div dir="auto"><a href="https://poplar.example/?a=&quot;&gt;&lt;script&gt;">' +
        '&lt;img onerror=1&gt;&amp;&quot;</a>' +
        '<img src="cid:a&quot;@b" alt="&quot;&gt;&lt;b&gt;" style="max-width:100%"></div>',
    );
  });

  it('hold one link together, whatever is bold in it', () => {
    const marks = [{ type: 'link', attrs: { href: 'https://a.example/' } }] as const;
    const written = html(
      p(
        { type: 'text', text: 'a', marks },
        { type: 'text', text: 'b', marks: [...marks, { type: 'strong' }] },
      ),
    );
    expect(written).toBe('<div dir="auto"><a href="https://a.example/">a<b>b</b></a></div>');
  });

  it('give an empty line its height, and a last break, too', () => {
    expect(html({ type: 'paragraph' })).toBe('<div dir="auto"><br></div>');
    expect(html(p({ type: 'text', text: 'a' }, { type: 'hard_break' }))).toBe(
      '<div dir="auto">a<br><br></div>',
    );
  });

  it('let a list and a quotation go as their first letter does, and every line as its own', () => {
    const list = (text: string): RichBlock => ({
      type: 'ordered_list',
      attrs: { start: 3 },
      content: [{ type: 'list_item', content: [p({ type: 'text', text })] }],
    });
    expect(html(list('2. שלום, Ann'))).toBe(
      '<ol dir="rtl" start="3"><li><div dir="auto">2. שלום, Ann</div></li></ol>',
    );
    expect(html(list('Shalom, שלום'))).toMatch(/^<ol dir="ltr" start="3"><li><div dir="auto">/);
    expect(html({ type: 'blockquote', content: [list('مرحبا')] })).toMatch(
      /^<blockquote dir="rtl" style="[^"]+"><ol dir="rtl"/,
    );
  });
});
