/** Harmless layouts as newsletters, shops and offices build them: what must look the same in the frame. */

const page = (head: string, body: string, attributes = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body ${attributes}>${body}</body></html>`;

const sans = 'font-family:Arial,Helvetica,sans-serif';

/** Name → HTML. Pictures are `cid:logo@orchard` and nothing else. */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'two columns that float': page(
    '<style>.col{float:left;width:48%;padding:1%;background:#f3f6ff}.clear{clear:both}</style>',
    `<h1 style="${sans};color:#223">Two columns</h1><div class="col">${'Left words. '.repeat(20)}</div><div class="col" style="background-color:#fff4e8">${'Right words. '.repeat(20)}</div><div class="clear"></div><p>Below.</p>`,
  ),
  'a receipt': page(
    '<style>table.r{border-collapse:collapse;width:520px}.r td,.r th{border-bottom:1px solid #ddd;padding:8px 6px;text-align:left}.r .n{text-align:right}.total td{font-weight:bold;background:#eef7ee}</style>',
    `<div style="${sans};font-size:14px"><h2>Receipt 4711</h2><table class="r"><tr><th>What</th><th class="n">Price</th></tr><tr><td>Apples</td><td class="n">3.20</td></tr><tr><td>Pears</td><td class="n">4.10</td></tr><tr class="total"><td>Together</td><td class="n">7.30</td></tr></table></div>`,
  ),
  'an old page of font and center': page(
    '',
    '<center><font face="Verdana" size="5" color="#aa2200">Spring sale</font><br><font size="2">Everything must go</font><hr width="60%" size="3" noshade><table border="1" cellpadding="6" cellspacing="2" bgcolor="#ffffcc"><tr><td bgcolor="#ffcc99">Now</td><td nowrap>Half the price</td></tr></table></center>',
    'bgcolor="#fffaf0" text="#333366" link="#cc0000"',
  ),
  'cards in nested tables': page(
    '',
    `<table width="100%" bgcolor="#e9edf5" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:20px"><table width="560" cellpadding="0" cellspacing="12"><tr>${['#ffffff', '#fdf2f2', '#f2fdf5'].map((ground) => `<td width="33%" valign="top" style="background:${ground};border-radius:8px;padding:14px;${sans};font-size:13px;line-height:1.5"><img src="cid:logo@orchard" width="90" height="30" alt="Logo"><p style="margin:10px 0 0">A card with some words in it.</p></td>`).join('')}</tr></table></td></tr></table>`,
    'style="margin:0"',
  ),
  'buttons and badges': page(
    '<style>.btn{display:inline-block;padding:12px 26px;border-radius:24px;color:#fff;text-decoration:none;background:linear-gradient(180deg,#3b82f6,#1d4ed8);box-shadow:0 2px 4px rgba(0,0,0,.2)}.badge{display:inline-block;border:2px dashed #888;padding:2px 8px;letter-spacing:2px;text-transform:uppercase;font-size:11px}</style>',
    `<div style="${sans};padding:24px;background:#f8fafc"><span class="badge">New</span><p>Confirm that this is you.</p><a class="btn" href="https://a.example/">Confirm</a></div>`,
  ),
  'a digest with headings and lists': page(
    '<style>h1,h2{font-family:Georgia,serif;font-weight:normal}h2{border-left:4px solid #bbb;padding-left:10px}ol{columns:2}li::marker{color:#b00}</style>',
    '<h1>The week</h1><h2>Read</h2><ol><li>One</li><li>Two</li><li>Three</li><li>Four</li></ol><h2>Heard</h2><ul><li>Birds<ul><li>Blackbird</li></ul></li></ul><blockquote>Somebody said this.</blockquote><pre>and  this\n  is code</pre>',
  ),
  'a dark footer': page(
    '',
    `<div style="${sans};background:#ffffff"><div style="padding:30px">Words of the message.</div><div style="background:#111827;color:#9ca3af;padding:24px;font-size:12px;text-align:center">Orchard Ltd<br><a href="https://a.example/" style="color:#93c5fd">Leave</a> · <a href="https://b.example/" style="color:#93c5fd">Settings</a></div></div>`,
  ),
  'right to left': page(
    '',
    `<table dir="rtl" width="500" style="${sans};border:1px solid #ccc" cellpadding="12"><tr><td style="background:#e0f2f1"><b>العدد الجديد</b></td></tr><tr><td>مرحبا بكم في الرسالة الأسبوعية. <a href="https://a.example/">المزيد</a></td></tr></table>`,
  ),
  'rules for wide and narrow screens': page(
    '<style>.narrow{display:none}.box{background:#dde;padding:10px}@media (max-width:400px){.wide{display:none}.narrow{display:block}}@media (min-width:401px){.box{background:#ded}}@supports (display:grid){.box{outline:2px solid #8a8}}</style>',
    '<div class="box"><p class="wide">For wide screens</p><p class="narrow">For narrow ones</p></div>',
  ),
  'what Outlook hides from others': page(
    '<!--[if mso]><style>td{font-family:Arial}</style><![endif]-->',
    `<!--[if mso]><table><tr><td>Outlook alone</td></tr></table><![endif]--><!--[if !mso]><!--><div style="max-width:480px;margin:0 auto;${sans};background:#fff7ed;padding:16px">All others</div><!--<![endif]-->`,
  ),
  'a calendar of one month': page(
    '<style>table{border-spacing:4px}td{width:34px;height:30px;text-align:center;background:#eef2ff;border-radius:4px}td.today{background:#4338ca;color:#fff}td:nth-child(n+6){background:#fde68a}</style>',
    `<table>${[0, 1, 2, 3].map((week) => `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td class="${week * 7 + day === 17 ? 'today' : ''}">${week * 7 + day}</td>`).join('')}</tr>`).join('')}</table>`,
    'style="font:13px Verdana"',
  ),
  'a banner with a picture as its ground': page(
    '',
    `<table width="600" cellpadding="0" cellspacing="0" style="${sans}"><tr><td background="cid:logo@orchard" height="160" align="center" style="background-color:#2f6b3c;background-repeat:repeat"><span style="color:#fff;font-size:28px;font-weight:bold">Harvest</span></td></tr><tr><td style="padding:16px">Words below.</td></tr></table>`,
  ),
  'positions within the message': page(
    '<style>.hero{position:relative;height:120px;background:#c7d2fe}.tag{position:absolute;right:12px;bottom:12px;background:#1e1b4b;color:#fff;padding:4px 10px;transform:rotate(-3deg)}.flex{display:flex;gap:10px}.flex div{flex:1;background:#eee;padding:8px}.grid{display:grid;grid-template-columns:1fr 2fr;gap:6px}.grid div{background:#fae8ff}</style>',
    '<div class="hero"><span class="tag">Tag</span></div><div class="flex"><div>One</div><div>Two</div></div><div class="grid"><div>a</div><div>b</div></div>',
    'style="font:14px Arial"',
  ),
};
