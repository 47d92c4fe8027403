/** A signature comes with whom one writes as, in both kinds of words, and leaves with them. */
import { describe, expect, it } from 'vitest';
import { bodyOf } from '@/lib/client/compose/body';
import { resigned, withSignature } from '@/lib/client/compose/signature';

const identity = (signature: string, more: object = {}) => ({
  id: signature || 'own',
  name: '',
  address: 'anna@poplar.example',
  replyTo: '',
  signature,
  signatureHtml: null,
  format: 'plain' as const,
  ...more,
});

const QUOTATION = {
  text: 'Ben wrote:\n> Hello\n',
  html: '<p>Ben wrote:</p><blockquote>Hello</blockquote>',
};
const ANSWER = { text: `\n\n${QUOTATION.text}`, html: `<p><br></p>${QUOTATION.html}` };
const NEW = { text: '', html: null };
const anna = identity('Anna');
const bold = identity('Anna', {
  signatureHtml: '<div dir="auto"><b>Anna</b></div>',
  format: 'rich' as const,
});

describe('a signature', () => {
  it('stands under room to write on, and above what is answered', () => {
    expect(bodyOf(withSignature(ANSWER, anna))).toEqual({
      own: '\n\n-- \nAnna',
      rich: null,
      quotation: QUOTATION,
    });
  });

  it('stands under formatted words with its own formatting', () => {
    expect(bodyOf(withSignature(ANSWER, bold))).toEqual({
      own: '\n\n-- \nAnna',
      rich:
        '<div dir="auto"><br></div><div dir="auto"><br></div>' +
        '<div dir="auto">-- </div><div dir="auto"><b>Anna</b></div>',
      quotation: QUOTATION,
    });
  });

  it('leaves room alone where there is none', () => {
    const none = identity('', { format: 'rich' as const });
    expect(withSignature(NEW, identity(''))).toEqual(NEW);
    expect(bodyOf(withSignature(NEW, none))).toMatchObject({
      own: '',
      rich: '<div dir="auto"><br></div>',
    });
  });

  it('stands above quoted plain text, which formatted words take in', () => {
    const quoted = { text: '\n\nBen wrote:\n> Hello\n', html: null };
    const { own, rich } = bodyOf(withSignature(quoted, bold));
    expect(own).toBe('\n\n-- \nAnna\n\nBen wrote:\n> Hello');
    expect(rich).toMatch(/<b>Anna<\/b><\/div><div dir="auto"><br><\/div>.*<blockquote/);
  });

  it('changes with whom one writes as, and with nothing else', () => {
    const signed = { text: 'Hello\n\n-- \nAnna', html: null };
    expect(resigned(signed, anna, identity('$&')).text).toBe('Hello\n\n-- \n$&');
    const own = { text: 'Hello\n\n-- \nAnnie', html: null };
    expect(resigned(own, identity('Ben'), anna)).toEqual(own);
  });

  it('changes in formatted words, too', () => {
    const signed = withSignature(ANSWER, bold);
    const { own, rich } = bodyOf(resigned(signed, bold, identity('Ben <b>')));
    expect(own).toBe('\n\n-- \nBen <b>');
    expect(rich).toMatch(/-- <\/div><div dir="auto">Ben &lt;b&gt;<\/div>$/);
  });
});
