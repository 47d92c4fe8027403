/** A letter goes to another mail program by a link, and says there what it said here. */
import { describe, expect, it } from 'vitest';
import { EMPTY_CONTENT } from '@/lib/client/compose/letter';
import { mailtoOf } from '@/lib/client/compose/mailto';
import { wishOfMailto } from '@/lib/client/compose/wish';

const person = (address: string) => ({ name: '', address });
const CONTENT = {
  ...EMPTY_CONTENT,
  to: [person('anna+x@example.org'), person('ben@example.org')],
  cc: [person('cleo@example.org')],
  subject: 'A & B = 100 %?',
  text: 'One\nGrüße, 世界',
};

describe('a letter as a link', () => {
  it('is read as what was written', () => {
    const { to, cc, subject, text } = CONTENT;
    expect(wishOfMailto(mailtoOf(CONTENT))).toEqual({
      is: 'new',
      content: { to, cc, subject, text },
    });
  });

  it('leaves words behind that are too long for it, and nothing else', () => {
    const href = mailtoOf({ ...CONTENT, text: 'long '.repeat(1_000) });
    expect(href.length).toBeLessThan(2_000);
    expect(wishOfMailto(href)).toMatchObject({ content: { subject: CONTENT.subject, text: '' } });
  });
});
