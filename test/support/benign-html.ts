/** Harmless mail as programs write it: a newsletter, a letter from Outlook, a plain answer. */

/** Tables, a style sheet with ids and media rules, a logo by cid:, remote pictures, a button. */
export const NEWSLETTER = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>The orchard, in November</title>
<style type="text/css"><!--
  body { margin: 0; padding: 0; -webkit-text-size-adjust: 100%; }
  #wrap { background-color: #ecf3e6; }
  #card .title { color: #24502f; font: bold 28px/34px Georgia, serif; }
  .button a { background: #2f6b3c; border-radius: 6px; color: #ffffff; display: inline-block; padding: 12px 22px; text-decoration: none; }
  .small { color: rgb(110, 120, 110); font-size: 12px; }
  @media only screen and (max-width: 480px) { #card { width: 100% !important; } .hide { display: none !important; } }
  @font-face { font-family: Orchard; src: url(https://fonts.example/orchard.woff2); }
--></style>
</head>
<body bgcolor="#ecf3e6" style="margin:0;font-family:Orchard,Helvetica,Arial,sans-serif">
<div style="display:none;max-height:0;overflow:hidden">Pears, and how to keep them&#8204;&nbsp;&#8204;&nbsp;</div>
<table id="wrap" width="100%" cellpadding="0" cellspacing="0" border="0" role="presentation"><tr><td align="center" style="padding:24px 8px">
  <table id="card" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" style="border-radius:10px">
    <tr><td style="padding:24px 32px 0"><img src="cid:logo@orchard" width="120" height="40" alt="Orchard"></td></tr>
    <tr><td style="padding:16px 32px"><p class="title" id="top">The orchard, in November</p>
      <p style="line-height:1.5">Dear reader, the last pears are in. <a href="https://orchard.example/keep?id=1&amp;x=2">How to keep them</a> until spring, and what to do with the rest. <span class="hide">Not on phones.</span></p>
      <img src="https://img.orchard.example/pears.jpg" width="536" height="240" alt="Pears in a crate" style="display:block;width:100%">
    </td></tr>
    <tr><td class="button" align="center" style="padding:8px 32px 24px"><a href="https://orchard.example/shop">Visit the shop</a></td></tr>
    <tr><td class="small" style="padding:0 32px 24px;border-top:1px solid #dde6d8">Orchard Ltd, 1 Lane. <a href="mailto:leave@orchard.example">Unsubscribe</a> · <a href="#top">To the top</a>
      <img src="https://open.orchard.example/o.gif?u=1" width="1" height="1" alt=""></td></tr>
  </table>
</td></tr></table>
</body></html>`;

/** What Outlook sends when somebody types a few lines. */
export const OUTLOOK = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><style><!--
@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}
p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}
a:link {color:#0563C1; text-decoration:underline;}
@page WordSection1 {size:612.0pt 792.0pt; margin:70.85pt;}
div.WordSection1 {page:WordSection1;}
--></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>
<body lang="EN-GB" link="#0563C1" vlink="#954F72" style="word-wrap:break-word;background:white">
<div class="WordSection1"><p class="MsoNormal"><span style="color:black">Hello Ada,<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">the plan is <b>ready</b>; see <a href="https://plan.example/a">the page</a>.<o:p></o:p></p>
<p class="MsoNormal"><span style="font-size:10.0pt;color:#1F497D">Kind regards,<br>Grace</span></p></div></body></html>`;

/** An answer with a quotation, as simple programs write it. */
export const ANSWER = `<div dir="ltr"><p>Yes, Thursday suits me.</p><pre>10:00  doors
10:15  talk</pre><hr><blockquote type="cite"><p>Does Thursday suit you? A very long line that has to be broken somewhere: ${'wordwithoutend'.repeat(30)}</p></blockquote></div>`;

/** It has thought of dark screens itself. */
export const KNOWS_DARK = `<html><head><meta name="color-scheme" content="light dark"><style>
body { background: #ffffff; color: #202020; }
@media (prefers-color-scheme: dark) { body { background: #101820; color: #e0e8f0; } }
</style></head><body><p>In both.</p></body></html>`;

/** A picture of 120 by 40 in one colour, as PNG in base64. */
export const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoCAIAAAC6iKlyAAAAUklEQVR42u3QMQ0AAAgDsDnCAI7w/+OCcDSpgqamORAFokUjWrRoC6JFI1q0aAuiRSNatGhEi0a0aNGIFo1o0aIRLRrRokUjWjSiRYtGtGhE/7M24q1iVt8JbAAAAABJRU5ErkJggg==';
