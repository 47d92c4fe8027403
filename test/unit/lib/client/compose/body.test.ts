/** What is written over a quotation and the quotation itself come apart as they were put together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, resigned, textsOf, unquoted, withSignature } from '@/lib/client/compose/body';

const QUOTATION = {
  text: 'On 1 May, Anna wrote:\n> Hello <you>\n',
  html: '<p>On 1 May, Anna wrote:</p><blockquote type="cite"><b>Hello</b> &lt;you&gt;</blockquote>',
};
const FROM_SERVER = { text: `\n\n${QUOTATION.text}`, html: `<p><br></p>${QUOTATION.html}` };

describe('the text of a letter', () => {
  it('begins empty over a quotation in HTML', () => {
    expect(bodyOf(FROM_SERVER)).toEqual({ own: '', quotation: QUOTATION });
  });

  it('comes apart as it was put together, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const own = typed.replaceAll('\r', '');
        const body = { own, quotation: QUOTATION };
        expect(bodyOf(textsOf(body))).toEqual(body);
      }),
    );
  });

  it('never lets what is typed become markup', () => {
    const { html } = textsOf({ own: '<img src=x onerror=1>&amp;', quotation: QUOTATION });
    expect(html).toContain('&lt;img src=x onerror=1&gt;&amp;amp;');
  });

  it('shows HTML of another make as its plain text', () => {
    const texts = { text: 'Hello', html: '<table><tr><td>Hello</td></tr></table>' };
    expect(bodyOf(texts)).toEqual({ own: 'Hello', quotation: null });
  });

  it('makes a quotation words that can be changed', () => {
    const { own, quotation } = unquoted(bodyOf(FROM_SERVER));
    expect(quotation).toBeNull();
    expect(own).toContain('> Hello <you>');
  });
});

describe('a signature', () => {
  const anna = { signature: 'Anna' };

  it('stands under room to write on, and above what is answered', () => {
    expect(bodyOf(withSignature(FROM_SERVER, anna))).toEqual({
      own: '\n\n-- \nAnna',
      quotation: QUOTATION,
    });
  });

  it('changes with whom one writes as, and with nothing else', () => {
    const signed = { text: 'Hello\n\n-- \nAnna', html: null };
    expect(resigned(signed, anna, { signature: '$&' }).text).toBe('Hello\n\n-- \n$&');
    const own = { text: 'Hello\n\n-- \nAnnie', html: null };
    expect(resigned(own, { signature: 'Ben' }, anna)).toEqual(own);
  });
});
