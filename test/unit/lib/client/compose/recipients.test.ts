/** Recipients are read as people type and paste them. */
import { describe, expect, it } from 'vitest';
import {
  correspondents,
  recipientInWords,
  recipientsIn,
  suggestions,
  withRecipients,
} from '@/lib/client/compose/recipients';
import { wishOfMailto } from '@/lib/client/compose/wish';

describe('typed recipients', () => {
  it('are told apart by commas, semicolons and lines, but not inside quotation marks', () => {
    expect(recipientsIn('a@b.org; "Doe, Jane" <jane@d.org>,\n Ben <ben@e.org>')).toEqual([
      { name: '', address: 'a@b.org' },
      { name: 'Doe, Jane', address: 'jane@d.org' },
      { name: 'Ben', address: 'ben@e.org' },
    ]);
  });

  it('can be written out and read again', () => {
    for (const one of [
      { name: 'Doe, "Jane"', address: 'jane@d.org' },
      { name: '', address: 'a@b.org' },
    ])
      expect(recipientsIn(recipientInWords(one))).toEqual([one]);
  });

  it('stand there once, however often they are added', () => {
    const one = { name: 'Ben', address: 'Ben@e.org' };
    expect(withRecipients([one], [{ name: '', address: 'ben@E.org' }])).toEqual([one]);
  });
});

describe('suggestions', () => {
  const known = correspondents([
    { people: [{ name: 'Zoë Ångström', address: 'zoe@a.org' }], weight: 1 },
    {
      people: [
        { name: 'Zora', address: 'zora@a.org' },
        { name: '', address: '' },
      ],
      weight: 1,
    },
    { people: [{ name: '', address: 'ZORA@a.org' }], weight: 5 },
  ]);

  it('begin a word of the name or the address, without regard to accents', () => {
    expect(suggestions(known, 'angs', []).map(({ address }) => address)).toEqual(['zoe@a.org']);
  });

  it('have first whom one had most to do with, and nobody twice', () => {
    expect(suggestions(known, 'zo', []).map(({ name }) => name)).toEqual(['Zora', 'Zoë Ångström']);
    expect(suggestions(known, 'zora', [{ name: '', address: 'zora@a.org' }])).toEqual([]);
  });
});

describe('a mailto link', () => {
  it('says whom to write to and about what, and nothing else', () => {
    const wish = wishOfMailto(
      'mailto:a%40b.org?subject=50%25%20off%0D%0ABcc: x&body=One%0D%0Atwo&attach=/etc/passwd&bcc=spy@x.org',
    );
    expect(wish).toEqual({
      is: 'new',
      content: {
        to: [{ name: '', address: 'a@b.org' }],
        cc: [],
        subject: '50% off Bcc: x',
        text: 'One\ntwo',
      },
    });
  });
});
