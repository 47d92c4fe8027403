/** Mail of strangers, with all that makes reading it a matter of care. */
import { pdf } from '@/lib/demo/files/pdf';
import { LOGO } from './benign-html.ts';
import { type MailOptions, makeMail } from './make-mail.ts';

export const PNG = Buffer.from(LOGO, 'base64');

/** “Poplars” in KOI8-R. */
const RUSSIAN = Buffer.from('f4cfd0cfccd1', 'hex');
const CONFIRMED = ['Authentication-Results', 'mx; dmarc=pass header.from=orchard.example'] as const;
const REFUTED = ['Authentication-Results', 'mx; dmarc=fail'] as const;

/** @param url of the server where its remote pictures lie */
export function* strangersMail(url: string): Generator<MailOptions> {
  const html = `<p>Pears <a href="https://counts.example/1">www.orchard.example</a></p><img src="${url}/pear.png?u=1" width="120" height="40"><img src="${url}/lost.png" width="50" height="50">
    <table><tr><td background="${url}/pear-ground.png">ground</td></tr></table><img src="${url}/open.gif" width="1" height="1">`;
  yield { subject: 'Plums', from: 'News <news@orchard.example>', html, header: [CONFIRMED] };
  yield {
    subject: 'More pears',
    from: 'News <news@orchard.example>',
    html,
    header: [CONFIRMED],
  };
  yield {
    subject: 'Rotten pears',
    from: 'News <news@orchard.example>',
    html,
    header: [REFUTED],
  };
  yield {
    subject: 'Please sign in',
    from: 'service@bank.example <x@evil.example>',
    html: '<p><a href="https://evil.example/login">www.bank.example</a> <a href="https://xn--bnk-qla.example/">the bank</a></p>',
    header: [REFUTED, ['Reply-To', 'desk@collect.example']],
  };
  yield { subject: 'To and fro', text: '> pears?\nquinces\n'.repeat(125_000) };
  yield { subject: 'Whom it concerns', text: 'anna@example.org\n'.repeat(40_000) };
  yield {
    subject: 'Yes, Thursday',
    text: 'Yes. See https://plan.example/a.\n\nGrace wrote:\n> Thursday?\n',
  };
  yield {
    subject: 'Inline',
    html: '<p>Here</p><img src="cid:one@x" width="120" height="40">',
    attachments: [{ filename: 'a.png', type: 'image/png', content: PNG, contentId: 'one@x' }],
  };
  const pictured = makeMail({
    subject: 'Inner',
    html: `<p>Within</p><img src="cid:one@x" width="120" height="40"><img src="${url}/pear.png?in">`,
    attachments: [{ filename: 'in.png', type: 'image/png', content: PNG, contentId: 'one@x' }],
  });
  yield {
    subject: 'Files',
    attachments: [
      { filename: 'Inner.eml', type: 'message/rfc822', content: pictured },
      { filename: 'photo.png', type: 'image/png', content: PNG },
      { filename: 'none.png', type: 'image/png', content: Buffer.from('no picture') },
      { filename: 'plan.pdf', type: 'application/pdf', content: pdf('Plan', ['One tree.']) },
      { filename: 'trees.txt', type: 'text/plain; charset=koi8-r', content: RUSSIAN },
      { filename: 'page\u202efdp.html', type: 'text/html', content: Buffer.from('<b>x</b>') },
    ],
  };
  const drawn = makeMail({
    subject: 'Drawn',
    text: 'In plain words',
    html: '<body bgcolor="#ffffff"><table bgcolor="#ffcc66" width="100%"><tr><td>In colours</td></tr></table></body>',
  });
  yield {
    subject: 'Designs',
    attachments: [{ filename: 'Drawn.eml', type: 'message/rfc822', content: drawn }],
  };
}
