/** What is written over a quotation and the quotation itself come apart as they were put together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, hasFormatting, textsOf, unquoted, written } from '@/lib/client/compose/body';

const QUOTATION = {
  text: 'On 1 May, Anna wrote:\n> Hello <you>\n',
  html: '<p>On 1 May, Anna wrote:</p><blockquote type="cite"><b>Hello</b> &lt;you&gt;</blockquote>',
};
const FROM_SERVER = { text: `\n\n${QUOTATION.text}`, html: `<p><br></p>${QUOTATION.html}` };

describe('the text of a letter', () => {
  it('begins empty over a quotation in HTML', () => {
    expect(bodyOf(FROM_SERVER)).toEqual({ own: '', rich: null, quotation: QUOTATION });
  });

  it('comes apart as it was put together, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const own = typed.replaceAll('\r', '');
        const body = { own, rich: null, quotation: QUOTATION };
        expect(bodyOf(textsOf(body))).toEqual(body);
      }),
    );
  });

  it('never lets what is typed become markup', () => {
    const { html } = textsOf({
      own: '<img src=x onerror=1>&amp;',
      rich: null,
      quotation: QUOTATION,
    });
    expect(html).toContain('&lt;img src=x onerror=1&gt;&amp;amp;');
  });

  it('shows HTML of another make as its plain text', () => {
    const texts = { text: 'Hello', html: '<table><tr><td>Hello</td></tr></table>' };
    expect(bodyOf(texts)).toEqual({ own: 'Hello', rich: null, quotation: null });
  });

  it('makes a quotation words that can be changed', () => {
    const { own, quotation } = unquoted(bodyOf(FROM_SERVER));
    expect(quotation).toBeNull();
    expect(own).toContain('> Hello <you>');
  });
});

describe('formatted words', () => {
  const RICH = { own: 'Hello', rich: '<div dir="auto"><b>Hello</b></div>' };

  it.each([null, QUOTATION])('come apart as they were put together, over %j', (quotation) => {
    const body = { ...RICH, quotation };
    expect(bodyOf(textsOf(body))).toEqual(body);
  });

  it('come apart after they were sent, with the line ends of mail around them', () => {
    const { text, html } = textsOf({ ...RICH, quotation: QUOTATION });
    const sent = { text: `${text}\n`, html: `\r\n${html}\r\n` };
    expect(bodyOf(sent)).toMatchObject({ ...RICH, quotation: { html: QUOTATION.html } });
  });

  it('become plain ones and formatted ones without losing a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const plain = { own: typed.replaceAll('\r', ''), rich: null, quotation: null };
        const rich = written(plain, 'rich');
        expect(rich.own).toBe(plain.own);
        expect(written(rich, 'plain')).toEqual(plain);
        expect(rich.rich).not.toMatch(/<(?!\/?(?:div|br|blockquote)\b)/);
      }),
    );
  });

  it('have formatting to lose only where plain text has nothing like it', () => {
    const quote = '<blockquote style="x"><div dir="auto">a &lt;b&gt;</div></blockquote>';
    expect(hasFormatting(`<div dir="auto"><br></div>${quote}`)).toBe(false);
    expect(hasFormatting('<div dir="auto"><img src="cid:a@b"></div>')).toBe(true);
    expect(hasFormatting(RICH.rich)).toBe(true);
  });

  it('take a quotation in as words that can be changed', () => {
    const body = unquoted({ ...RICH, quotation: QUOTATION });
    expect(body.own).toBe(`Hello\n\n${QUOTATION.text}`);
    expect(body.rich).toContain('Hello &lt;you&gt;</div></blockquote>');
  });
});
