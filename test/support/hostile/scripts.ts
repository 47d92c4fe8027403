/** Ways in which mail tries to run script: each says a word of its own when it does. */
import { type Payload, sign, type Template } from './payload.ts';

const EVENTS = `
onabort onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick
onbeforecopy onbeforecut onbeforeinput onbeforematch onbeforepaste onbeforetoggle onbeforeunload onbegin
onblur onbounce oncancel oncanplay onchange onclick onclose oncommand oncontentvisibilityautostatechange
oncontextlost oncontextmenu oncopy oncuechange oncut ondblclick ondrag ondragend ondragenter ondragover
ondragstart ondrop onend onended onerror onfinish onfocus onfocusin onfocusout onformdata
ongotpointercapture onhashchange oninput oninvalid onkeydown onkeypress onkeyup onload onloadeddata
onloadstart onmessage onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover
onmouseup onmousewheel onpagehide onpageshow onpaste onplay onpointerdown onpointerenter
onpointermove onpointerover onpointerrawupdate onpointerup onpopstate onreadystatechange onrepeat
onreset onresize onscroll onscrollend onscrollsnapchange onsearch onsecuritypolicyviolation onseeked
onselect onselectionchange onselectstart onshow onslotchange onstart onstorage onsubmit ontimeupdate
ontoggle ontouchstart ontransitionend ontransitionrun ontransitionstart onunload onvolumechange
onwaiting onwebkitanimationstart onwheel
`
  .trim()
  .split(/\s+/);

const events: Template[] = EVENTS.flatMap((event): Template[] => [
  ({ script }) =>
    `<img src=x ${event}="${script}"><a href="#" tabindex=0 autofocus ${event}='${script}'>x</a>`,
  ({ script }) =>
    `<style>@keyframes k{to{opacity:0}}x-y{animation:k 1ms;display:block}</style><x-y id=k contenteditable ${event}=${script} style="animation:k 1ms">x</x-y><svg ${event}=${script}><animate ${event}=${script} begin=0s dur=1ms attributeName=x></svg>`,
  ({ script }) =>
    `<body ${event}=${script}><details open ${event}=${script}><summary>x</summary></details><input autofocus ${event}=${script}><video src=x ${event}=${script}></video><form ${event}=${script}><select ${event}=${script}><button>x`,
]);

/** Spellings of a javascript: address. */
const ADDRESSES: ((script: string) => string)[] = [
  (script) => `javascript:${script}`,
  (script) => `JaVaScRiPt:${script}`,
  (script) => ` javascript:${script}`,
  (script) => `java\nscript:${script}`,
  (script) => `java\tscript:${script}`,
  (script) => `java&Tab;script:${script}`,
  (script) => `java&NewLine;script&colon;${script}`,
  (script) => `&#1;javascript:${script}`,
  (script) => `&#x6A;&#97;vascript&#58;${script}`,
  (script) => `javascript&#0000058${script}`,
  (script) => `javascript://x%0a${script}`,
  (script) => `javascript:/*--></title></style>*/${script}`,
  (script) => `javascript:'<script>${script}</script>'`,
  (script) => `data:text/html,<script>${script}</script>`,
  (script) => `data:text/html;base64,${btoa(`<script>${script}</script>`)}`,
  (script) =>
    `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${script}'></svg>`,
  (script) =>
    `data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml' onload='${script}'/>`,
  (script) => `vbscript:${script}`,
  (script) => `feed:javascript:${script}`,
  (script) => `view-source:javascript:${script}`,
  (script) => `mailto:javascript:${script}`,
  (script) => `cid:javascript:${script}`,
  (script) => `\u0000javascript:${script}`,
  (script) => `\u00a0javascript:${script}`,
  (script) => `//%0ajavascript:${script}`,
];

const SINKS: ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a><a href="${address}" target=_top>y</a>`,
  (address) =>
    `<iframe src="${address}"></iframe><embed src="${address}"><object data="${address}">`,
  (address) =>
    `<form action="${address}"><input type=submit><button formaction="${address}">x</button></form>`,
  (address) =>
    `<svg><a href="${address}"><text y=9>x</text></a><a xlink:href="${address}"><text>x</text></a><use href="${address}#x"></use></svg>`,
  (address) =>
    `<base href="${address}"><link rel=stylesheet href="${address}"><meta http-equiv=refresh content="0;url=${address}"><script src="${address}"></script>`,
  (address) =>
    `<math><mi href="${address}">x</mi></math><img src="${address}" srcset="${address}"><table background="${address}"><input type=image src="${address}">`,
];

const addresses: Template[] = ADDRESSES.flatMap((spell) =>
  SINKS.map(
    (sink): Template =>
      ({ script }) =>
        sink(spell(script)),
  ),
);

/** `S` is the script. Elements that run, and trees that change their meaning when read twice. */
const TREES = `
<script>S</script>
<SCRIPT>S</SCRIPT>
<script/x>S</script >
<script type=module>S</script>
<script type=text/javascript async defer>S</script>
<script src="data:text/javascript,S"></script>
<<script>S//<</script>
<scr<script>ipt>S</scr</script>ipt>
<script>S
<script><!--S</script>
<script>//--></script><script>S</script>
<svg><script>S</script></svg>
<svg><script href="data:text/javascript,S"></script></svg>
<svg><script>S<![CDATA[</script>]]></svg>
<math><script>S</script></math>
<svg><style><img src=x onerror=S></style></svg>
<svg><title><script>S</script></title></svg>
<svg><desc><img src=x onerror=S></desc></svg>
<svg><foreignObject><img src=x onerror=S></foreignObject></svg>
<svg><p><style><img src=x onerror=S></style></p></svg>
<svg><a xlink:href="javascript:S"><text>x</text></a></svg>
<svg><animate attributeName=href values=javascript:S></animate></svg>
<svg><a><animate attributeName=href values=javascript:S></animate><text y=9>x</text></a></svg>
<svg><a><set attributeName=href to=javascript:S></set><text y=9>x</text></a></svg>
<svg><a><animate attributeName=xlink:href from=x by=javascript:S></animate><text y=9>x</text></a></svg>
<svg><set attributeName=onload to=S></set></svg>
<svg onload=S>
<svg/onload=S//
<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='S'/></svg>#x"></use></svg>
<svg><handler type=text/javascript ev:event=load>S</handler></svg>
<svg><image href=x onerror=S></image></svg>
<svg><discard onbegin=S></discard><animateMotion onbegin=S></animateMotion></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=S&gt;">
<math><mtext><table><mglyph><style><math><img src onerror=S>
<form><math><mtext></form><form><mglyph><style></math><img src onerror=S>
<math><annotation-xml encoding="text/html"><style><img src=x onerror=S></style></annotation-xml></math>
<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img src=x onerror=S></style></svg></annotation-xml></math>
<svg></p><style><a id="</style><img src=1 onerror=S>">
<svg><p></p><style><a title="</style><img src onerror=S>">
<svg></br><style><a title="</style><img src onerror=S>"></style></svg>
<svg><font color=x><style><a title="</style><img src onerror=S>">
<math></p><style><!--</style><img src/onerror=S>--></style>
<math><mi><p><style><!--</style><img src/onerror=S>--></style></p></mi></math>
<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src onerror=S>">
<svg><desc><noscript></svg><img src=x onerror=S></noscript></desc></svg>
<noscript><p title="</noscript><img src=x onerror=S>">
<noscript><style></noscript><img src=x onerror=S></style>
<noembed><p title="</noembed><img src=x onerror=S>">
<noframes><p title="</noframes><img src=x onerror=S>">
<title><a title="</title><img src=x onerror=S>">
<textarea><a title="</textarea><img src=x onerror=S>">
<xmp><p title="</xmp><img src=x onerror=S>">
<iframe><p title="</iframe><img src=x onerror=S>">
<iframe srcdoc="<script>S</script>"></iframe>
<iframe srcdoc="<script>parent.S</script>"></iframe>
<iframe srcdoc="&lt;img src=x onerror=S&gt;"></iframe>
<iframe src="about:srcdoc" srcdoc="<svg onload=S>"></iframe>
<iframe onload=S></iframe>
<fencedframe onload=S></fencedframe><portal onload=S></portal>
<style><p title="</style><img src=x onerror=S>">
<style>@import "x</style><img src=x onerror=S>";</style>
<style onload=S></style><link rel=stylesheet href=data:text/css, onload=S>
<plaintext><img src=x onerror=S>
<template><img src=x onerror=S></template>
<template><template><script>S</script></template></template>
<div><template shadowrootmode=open><img src=x onerror=S></template></div>
<div><template shadowrootmode=open><script>S</script></template></div>
<template shadowroot=open><style></template><img src=x onerror=S></style>
<select><template><img src=x onerror=S></template></select>
<select><style><img src=x onerror=S></style></select>
<select><option><style></option></select><img src=x onerror=S></style></option></select>
<select><selectedcontent></selectedcontent><option><img src=x onerror=S></option></select>
<table><caption><form><table></caption><form><img src=x onerror=S>
<table><td><form><table><td></form><style><img src=x onerror=S></style>
<form id=x><input name=attributes><input name=removeChild><img src=x onerror=S></form>
<form><input name=parentNode><input name=nodeName><input name=childNodes><svg onload=S></form>
<form id=content><input name=ownerDocument><script>S</script></form>
<img name=createElement><img name=body><a id=document><img src=x onerror=S>
<a id=trustedTypes><a id=trustedTypes name=createPolicy href=x>x</a><img src=x onerror=S>
<iframe name=parent srcdoc="<script>S</script>"></iframe>
<base target=_top><a href="javascript:S">x</a>
<a href="x" onclick=S>x</a>
<a/href=javascript&colon;S>x
<a href="javas	cript:S">x</a>
<a href=x><svg onload=S></a>
<details open ontoggle=S><summary>x</summary></details>
<dialog open onclose=S><form method=dialog><button>x</button></form></dialog>
<button popovertarget=p>x</button><div popover id=p onbeforetoggle=S>x</div>
<button commandfor=p command=toggle-popover>x</button><div popover id=p ontoggle=S>x</div>
<div hidden=until-found onbeforematch=S>x</div>
<input type=hidden oncontentvisibilityautostatechange=S style=content-visibility:auto>
<p contenteditable onfocus=S autofocus>x</p>
<isindex type=image src=x onerror=S>
<marquee onstart=S>x</marquee>
<marquee width=1 loop=1 onfinish=S>x</marquee>
<bgsound onpropertychange=S><keygen autofocus onfocus=S>
<video><source onerror=S></video>
<video src=x onerror=S></video><audio src=x onerror=S></audio>
<object data=x onerror=S></object><embed src=x onload=S>
<object data="data:text/html,<script>S</script>"></object>
<object data="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><script>S</script></svg>"></object>
<embed src="data:text/html,<script>S</script>">
<embed code="javascript:S" type=text/html allowscriptaccess=always>
<applet code="javascript:S"></applet>
<img src=x onerror=S>
<img/src=x/onerror=S>
<img src=x:x onerror=S//
<img src="x" \` onerror=S \`>
<img src=x onerror="S" alt="<!--">--><img src=x onerror=S>
<IMG """><SCRIPT>S</SCRIPT>">
<image src=x onerror=S>
<img src=x on&#101;rror=S onerror=&#x53;>
<img src=x:alert onerror=eval(src)>
<picture><source srcset=x><img onerror=S></picture>
<image href=x onerror=S><image xlink:href=x onerror=S>
<x onclick=S tabindex=1 autofocus onfocus=S id=x>x</x>
<x-y is=z onfocus=S autofocus tabindex=0>x</x-y>
<div style="x:expression(S)">x</div>
<div style="-moz-binding:url(data:text/xml,S)">x</div>
<div style="behavior:url(#default#time2)" onbegin=S>x</div>
<style>p{background:url("javascript:S")}</style><p>x
<style>*{x:expression(S)}</style>
<meta http-equiv=refresh content="0;url=javascript:S">
<meta http-equiv=refresh content="0;url=data:text/html,<script>S</script>">
<meta http-equiv=Content-Security-Policy content="script-src * 'unsafe-inline'"><script>S</script>
<meta http-equiv=default-style content=x><meta charset=utf-7>+ADw-script+AD4-S+ADw-/script+AD4-
<link rel=import href="data:text/html,<script>S</script>">
<link rel=stylesheet href=x onerror=S>
<link rel=preload as=image href=data:, onload=S onerror=S>
<frameset onload=S><frame src="javascript:S"></frameset>
<body onload=S><body onpageshow=S><body onresize=S>
<html onload=S><head onload=S><body onfocus=S>
<!--<img src="--><img src=x onerror=S>">
<!--><img src=x onerror=S>-->
<!---><img src=x onerror=S>-->
<!-- --!><img src=x onerror=S>-->
<!--[if gte IE 4]><script>S</script><![endif]-->
<![CDATA[<img src=x onerror=S>]]>
<![><img src=x onerror=S>
<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"><script>S</script></x>
<?foo ?><img src=x onerror=S><? >
</script><script>S</script>
</title></textarea></style></noscript></xmp><img src=x onerror=S>
"><img src=x onerror=S>
'"--></style></script><svg onload=S>
\`\`><svg onload=S>
{{constructor.constructor('S')()}}<img src=x onerror=S>
<a href="x" title="</a><img src=x onerror=S>">x</a>
<a title='"><img src=x onerror=S>'>x</a>
<p id="</p><img src=x onerror=S>">x
<b <script>S</script>>
<img src="1"/**/onerror=S>
<img \u000conerror=S src=x>
<img\u000bsrc=x\u000bonerror=S>
<img src=x\u0000 onerror=S>
<im\u0000g src=x onerror=S><scr\u0000ipt>S</scr\u0000ipt>
<\u0000script>S</script>
<ſcript>S</ſcript><ımg src=x onerror=S>
<xss onpointerrawupdate=S style=position:fixed;inset:0>x</xss>
<map name=m><area shape=default href="javascript:S"></map><img usemap=#m src=cid:x width=9 height=9>
<ruby><rt><svg onload=S></ruby>
<math href="javascript:S">x</math><math><maction actiontype=statusline xlink:href="javascript:S">x</maction></math>
<math><mstyle><a href="javascript:S">x</a></mstyle></math>
<command onclick=S><menuitem onclick=S>
<layer src="data:text/html,<script>S</script>"></layer><ilayer onload=S></ilayer>
<listing>&lt;img src=x onerror=S&gt;</listing>
<comment><img title="</comment><img src=x onerror=S>"></comment>
<object><param name=src value="javascript:S"><param name=onload value=S></object>
<xml><i><b><img src=x onerror=S></b></i></xml>
<optgroup><option><select></option></optgroup><img src=x onerror=S>
<datalist><option onclick=S value=x><img src=x onerror=S></datalist>
<search onclick=S><output onclick=S><meter onclick=S><progress onclick=S>x
`
  .trim()
  .split('\n');

const trees: Template[] = TREES.map(
  (line) =>
    ({ script }) =>
      line.replace(/\bS\b/g, script),
);

/** Around each of some payloads, what makes parsers lose their place. */
const CORES: Template[] = [
  ({ script }) => `<img src=x onerror=${script}>`,
  ({ script }) => `<script>${script}</script>`,
  ({ script }) => `<svg onload=${script}>`,
  ({ script }) => `<a href="javascript:${script}">x</a>`,
];

const WRAPPERS: ((core: string) => string)[] = [
  (core) => `${'<div>'.repeat(300)}${core}`,
  (core) => `${'<b>'.repeat(40)}<p>${core}`,
  (core) => `<table><tr><td>${'<table><td>'.repeat(40)}${core}`,
  (core) => `<svg><foreignObject><math><mtext>${core}`,
  (core) => `<math><mtext><svg><desc>${core}`,
  (core) => `<math><annotation-xml encoding="text/html"><svg><title>${core}`,
  (core) => `<svg><style><!--</style>${core}-->`,
  (core) => `<style><style/>${core}</style>`,
  (core) => `<select><keygen><textarea></select>${core}</textarea>`,
  (core) => `<form><form><p></form>${core}`,
  (core) => `<a><a><p><a>${core}</a></a>`,
  (core) => `<object><object><p></object>${core}`,
  (core) => `<p><svg></p>${core}</svg>`,
  (core) => `<frameset></frameset>${core}`,
  (core) => `<template><svg></template>${core}`,
  (core) => `<button><button>${core}<p></button>`,
  (core) => `<nobr><nobr><b><nobr>${core}`,
  (core) => `<ruby><rtc><rt><rp>${core}`,
  (core) => `<table><caption><svg></caption>${core}`,
  (core) => `<head><noscript>${core}</noscript></head>`,
  (core) => `<html><body></body></html><!-- -->${core}`,
  (core) => `<x title='${core}'>${core}</x>`,
  (core) => `<math><mi><mglyph>${core}`,
  (core) => `<svg><a><svg><a>${core}`,
];

const wrapped: Template[] = WRAPPERS.flatMap((wrap) =>
  CORES.map(
    (core): Template =>
      (signature) =>
        wrap(core(signature)),
  ),
);

/** All ways, each signed by the word that it says. */
export function scriptPayloads(): Payload[] {
  return sign('s', [...events, ...addresses, ...trees, ...wrapped]);
}
