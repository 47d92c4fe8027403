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
    const upload = { id: 'one', filename: 'a', octets: 1, share: 0, problem: null };
    const coming = letter({ to: [ANNA], subject: 'Hello' }, { uploads: [upload] });
    expect(doubtAbout(inEnglish, coming)?.is).toBe('stop');
  });

  it('lets everything else go', () => {
    expect(doubtAbout(inEnglish, letter({ bcc: [ANNA], subject: 'Hello', text: 'Hi' }))).toBeNull();
  });
});

describe('a forgotten attachment', () => {
  it.each([
    'See the attached file.',
    'Die Rechnung ist im Anhang.',
    'Anbei die Rechnung',
    'Vous trouverez en pièce jointe le plan',
    'Te lo adjunto',
    'Segue em anexo o plano',
    'In allegato il piano',
    'Het plan is bijgevoegd',
    'Plan jest w załączniku',
    'Plan ektedir, dosya ekte',
    'Во вложении план',
    'تجدون الخطة في المرفق',
    'התוכנית מצורפת, קובץ מצורף',
    '请看附件',
    '計画書を添付します',
    '첨부 파일을 보세요',
  ])('is noticed in “%s”', (text) => expect(speaksOfAttachment(letter({ text }))).toBe(true));

  it.each(['I am attached to this town', 'Ek olarak', 'He is unattached', 'Die Anlage läuft gut'])(
    'is seen in “%s” only where it is meant',
    (text) => expect(speaksOfAttachment(letter({ text }))).toBe(/^I am/.test(text)),
  );

  it('is not a picture among formatted words, and is one that plain text brings along', () => {
    const picture = {
      id: 'BBBBBBBBBBBBBBBBBBBBBB',
      filename: 'tree.png',
      type: 'image/png',
      octets: 1,
      inline: true,
      contentId: 'tree@poplar.invalid',
    };
    const text = 'It is attached.';
    const attachments = [picture];
    expect(speaksOfAttachment(letter({ text }, { attachments }))).toBe(false);
    const html = '<section class="words" style="white-space:pre-wrap"></section>';
    expect(speaksOfAttachment(letter({ text, html }, { attachments }))).toBe(true);
  });

  it('is not what the answered message said', () => {
    const text = 'Thanks!\n\nAnna wrote:\n> See the attached file.';
    expect(speaksOfAttachment(letter({ text, subject: 'Re: Attached' }))).toBe(false);
  });

  it('is not what a message said that is passed on', () => {
    const text =
      'Zur Info.\n\n---------- Weitergeleitete Nachricht ----------\nVon: Anna\n\nAnbei.';
    expect(speaksOfAttachment(letter({ text }))).toBe(false);
    expect(speaksOfAttachment(letter({ text: `Anbei.\n${text}` }))).toBe(true);
  });
});
