/** Before a letter goes, its writer hears what speaks against it, and nothing that does not. */
import { describe, expect, it } from 'vitest';
import { doubtAbout, speaksOfAttachment } from '@/lib/client/compose/before-sending';
import { EMPTY_CONTENT, type Letter, newLetter } from '@/lib/client/compose/letter';
import { inEnglish } from '@/lib/words/texts';

const ANNA = { name: 'Anna', address: 'anna@example.org' };

const letter = (content: Partial<Letter['content']>, more: Partial<Letter> = {}): Letter => ({
  ...newLetter('AAAAAAAAAAAAAAAAAAAAAA', { ...EMPTY_CONTENT, ...content }),
  ...more,
});

describe('what is said before sending', () => {
  it('stops a letter to nobody, or to what is no address', () => {
    expect(doubtAbout(inEnglish, letter({ subject: 'Hello' }))?.is).toBe('stop');
    const wrong = letter({ subject: 'Hello', to: [{ name: '', address: 'anna' }] });
    expect(doubtAbout(inEnglish, wrong)?.words).toContain('“anna”');
  });

  it('asks once about an empty subject', () => {
    expect(doubtAbout(inEnglish, letter({ to: [ANNA] }))).toEqual({
      is: 'ask',
      words: 'It has no subject.',
    });
  });

  it('waits for files on their way', () => {
    const upload = { id: 1, filename: 'a', octets: 1, share: 0, problem: null };
    const coming = letter({ to: [ANNA], subject: 'Hello' }, { uploads: [upload] });
    expect(doubtAbout(inEnglish, coming)?.is).toBe('stop');
  });

  it('lets everything else go', () => {
    expect(doubtAbout(inEnglish, letter({ bcc: [ANNA], subject: 'Hello', text: 'Hi' }))).toBeNull();
  });
});

describe('a forgotten attachment', () => {
  it.each(['See the attached file.', 'Anbei die Rechnung', 'En pièce jointe', 'Te lo adjunto'])(
    'is noticed in “%s”',
    (text) => expect(speaksOfAttachment(letter({ text }))).toBe(true),
  );

  it('is not what the answered message said', () => {
    const text = 'Thanks!\n\nAnna wrote:\n> See the attached file.';
    expect(speaksOfAttachment(letter({ text, subject: 'Re: Attached' }))).toBe(false);
  });
});
