/** Ways in which a message's CSS tries to load something. */
import type { Template } from './payload.ts';

/** Properties that take an image or a reference. */
const PROPERTIES = `
background background-image list-style list-style-image border-image border-image-source cursor
content mask mask-image -webkit-mask -webkit-mask-image -webkit-mask-box-image mask-border-source
clip-path -webkit-clip-path filter -webkit-filter backdrop-filter shape-outside offset-path offset
-webkit-box-reflect -webkit-border-image src fill stroke marker-start behavior -moz-binding --x
`
  .trim()
  .split(/\s+/);

/** Ways of naming an address in a value. */
const VALUES: ((url: string) => string)[] = [
  (url) => `url(${url})`,
  (url) => `image-set("${url}" 1x)`,
  (url) => `u\\72l("${url}")`,
];

const declarations: Template[] = PROPERTIES.flatMap((property) =>
  VALUES.map(
    (value): Template =>
      ({ url }) =>
        `<style>.k,.k::before{${property}:${value(url)};display:block;width:9px;height:9px}</style><p class=k style='${property}:${value(url)}'>x`,
  ),
);

/** More ways to write the same value, on the property that loads most readily. */
const BACKGROUNDS: ((url: string) => string)[] = [
  (url) => `URL(${url})`,
  (url) => `url( '${url}' )`,
  (url) => `url("${url}"`,
  (url) => `url(${url}`,
  (url) => `url(/**/${url})`,
  (url) => `url(ht\\tp://x),url(${url})`,
  (url) => `\\75\\72\\6c(${url})`,
  (url) => `u\\r\\l(${url})`,
  (url) => `url(\\68ttp${url.slice(4)})`,
  (url) => `url(&#104;ttp${url.slice(4)})`,
  (url) => `-webkit-image-set(url(${url}) 1x)`,
  (url) => `image-set(url(${url}) 1x, "${url}" 2x)`,
  (url) => `image(${url})`,
  (url) => `image("${url}")`,
  (url) => `src("${url}")`,
  (url) => `-webkit-cross-fade(url(${url}),url(${url}),50%)`,
  (url) => `cross-fade(url(${url}),red)`,
  (url) => `element(#x),url(${url})`,
  (url) => `paint(x),url(${url})`,
  (url) => `var(--none,url(${url}))`,
  (url) => `env(none,url(${url}))`,
  (url) => `if(else:url(${url}))`,
  (url) => `light-dark(url(${url}),url(${url}))`,
  (url) => `linear-gradient(red,red),url(${url})`,
  (url) => `url(${url}) !important`,
  (url) => `red url(${url}) no-repeat fixed 0 0`,
  (url) => `attr(data-u type(<url>),url(${url}))`,
  (url) => `expression(new Image().src="${url}")`,
  (url) => `url(javascript:1),url(${url})`,
  (url) => `url(data:image/svg+xml,<svg/>),url(${url})`,
];

const backgrounds: Template[] = BACKGROUNDS.flatMap((value): Template[] => [
  ({ url }) => `<style>body,.k{background:${value(url)}</style><p class=k>x`,
  ({ url }) => `<p style='background-image:${value(url).replaceAll("'", '"')}'>x`,
]);

/** Whole style sheets. */
const SHEETS = `
@import "U";
@import url(U);
@import url("U") layer(a) supports(display:block) screen;
@\\69mport "U";
@IMPORT 'U';
@charset "utf-8"; @import 'U';
<!-- @import 'U'; -->
@import 'data:text/css,@import "U"';
@font-face{font-family:f;src:url(U)} *{font-family:f}
@font-face{font-family:f;src:local(x),url(U) format("woff2");unicode-range:U+0-FFFF} p{font-family:f}
@font-face{font-family:f;src:src("U")} p{font:9px f}
@namespace u "U"; @namespace url(U); p{background:url(U)}
@media all{p{background:url(U)}}
@media (min-width:1px) and (prefers-color-scheme:light){p{background:url(U)}}
@supports (display:block){p{background:url(U)}}
@supports (background:url(U)){p{background:url(U)}}
@supports selector(p){@media all{@supports (x:y) or (display:block){p{background:url(U)}}}}
@layer a{p{background:url(U)}}
@layer a,b; @layer b{@layer c{p{background:url(U)}}}
@container (min-width:1px){p{background:url(U)}} body{container-type:inline-size}
@scope (body){p{background:url(U)}}
@scope (body) to (i){:scope p{background:url(U)}}
@starting-style{p{background:url(U)}} p{transition:background 1s}
p{@starting-style{background:url(U)}}
@page{background:url(U)} @page :first{@top-left{content:url(U)}}
@property --p{syntax:"<url>";inherits:true;initial-value:url(U)} p{background:var(--p)}
@keyframes k{from{background:url(U)}to{background:url(U)}} p{animation:k 1s infinite}
@-webkit-keyframes k{from{background:url(U)}} p{-webkit-animation:k 1s}
@counter-style c{system:cyclic;symbols:url(U)} li{list-style:c}
@font-palette-values --a{font-family:x} @view-transition{navigation:auto} p{background:url(U)}
@document url(U){p{background:url(U)}}
@-moz-document url-prefix(){p{background:url(U)}}
@function --f(){result:url(U)} p{background:--f()}
@position-try --t{background:url(U)} p{position-try:--t;background:url(U)}
body{& p{background:url(U)}}
body{p{background:url(U)}}
body{@media all{p{background:url(U)}}}
p{color:red;&{background:url(U)} background:url(U)}
:root{--u:url(U)} p{background:var(--u)}
p{--u:url(U);background:var(--u)}
p::before{content:url(U)}
p::after{content:"x" url(U) / "y"}
p::first-letter{background:url(U)}
p::first-line{background:url(U)}
li::marker{content:url(U)} p{display:list-item;list-style:url(U) inside}
::selection{background:url(U)} ::backdrop{background:url(U)}
:root{background:url(U)} html{background:url(U)}
:is(p){background:url(U)} :where(p){background:url(U)}
p:has(x),body:has(p){background:url(U)}
a[href^="h"]{background:url(U)} input[value^="a"]{background:url(U)}
p:not(:visited),a:visited{background:url(U)}
p{background:url(U
p{background:url("U
p{color:red;/*}*/background:url(U)}
p{background:/**/url(/**/U)}
p{background:url(U);;;;}}}}
}p{background:url(U)}
{}p{background:url(U)}
p{bac\\kground:url(U)}
p{\\62 ackground:url(U)}
p{background:url(U)\\9}
p{*background:url(U);_background:url(U)}
p{background:url(U)}</style/><p>
p{content:"</style><img src=U>"}
p{@container (min-width:1px){background:url(U)}} body{container:c/inline-size}
p{@scope (&){:scope{background:url(U)}}}
p{@layer a{background:url(U)}@supports (display:block){background:url(U)}@media all{& a{background:url(U)}}}
@scope{@scope (p) to (:scope > i){&{background:url(U)}}}
@media all{@starting-style{p{background:url(U)}}}
@container style(--a:b){p{background:url(U)}} @container scroll-state(stuck:top){p{background:url(U)}}
@layer a{@import "U"; @font-face{font-family:g;src:url(U)} *{font-family:g}}
@layer a; @import "U"; @import url("U") scope((p)) layer(b);
@import url("U" crossorigin(anonymous) integrity("x"));
p{background:url("U" crossorigin(anonymous) referrerpolicy(unsafe-url))}
p{float:left;shape-outside:url(U);width:9px;height:9px}
p{float:left;shape-outside:image-set("U" 1x);shape-image-threshold:.5}
p{float:left;shape-outside:-webkit-cross-fade(url(U),url(U),50%)}
p{offset-path:url(U#p);offset:url("U#p") 9px} a{offset-path:ray(45deg),url(U)}
p{cursor:-webkit-image-set(url(U) 1x),auto} p:hover{cursor:url(U),auto}
p{border-image:image-set("U" 1x) 9 round} a{border-image:cross-fade(50% url(U),red) 9}
li{list-style:-webkit-image-set(url(U) 1x) inside;list-style-image:cross-fade(url(U) 9%,red)}
p{-webkit-mask:-webkit-cross-fade(url(U),url(U),9%);mask:image-set("U" type("image/png") 1x)}
p{-webkit-mask-box-image:url(U) 9 stretch;-webkit-border-image:-webkit-image-set(url(U) 1x) 9}
p{-webkit-box-reflect:below 0 url(U);-webkit-filter:url(U#f);-webkit-clip-path:url(U#c)}
p{background:-webkit-canvas(x),url(U);background:-moz-element(#x),url(U)}
p{background:if(style(--a:b):url(U);else:url(U));background:first-valid(url(U))}
p{background:image(ltr "U",red);background:type("image/png") url(U)}
a[href*="#"]{background:url(U)} [href]:not([href="x"]){list-style:url(U)}
p:has(+ p),p:nth-child(1 of [class]){background:url(U)} html:lang(en){background:url(U)}
p:empty::after,p:hover::after,a:focus::before,a:active::before{content:url(U)}
::-webkit-scrollbar,::-webkit-scrollbar-thumb{background:url(U)} body{overflow:scroll;height:9px}
::target-text,::spelling-error,::highlight(x),::-webkit-resizer,::placeholder{background:url(U)}
::details-content,::file-selector-button,::scroll-button(*),::scroll-marker{content:url(U);background:url(U)}
@font-face{font-family:h;src:local("x"),url("U") tech(color-COLRv1);unicode-range:U+78-7A} p{font-family:h}
@font-feature-values f{@styleset{a:1}} @color-profile --c{src:url(U)} p{background:url(U)}
@view-transition{navigation:auto;types:a} ::view-transition-old(root){background:url(U)}
p{animation:k 1s;animation-timeline:scroll()} @keyframes k{0%{background-image:image-set("U" 1x)}}
p{background-image:\\9 url(U);back\\67round:url(U)}
p{background:u/**/rl(U);background:url\\28 U)}
@\\73 cope (p){p{background:url(U)}} @contain\\65r (min-width:1px){p{background:url(U)}}
`
  .trim()
  .split('\n');

const sheets: Template[] = SHEETS.map(
  (css) =>
    ({ url }) =>
      `<style>${css.replace(/\bU\b(?!\+)/g, url)}</style><p>x<a href="#">y</a><ul><li>z</ul>`,
);

/** Declarations in every spelling, and whole sheets. */
export const CSS_TEMPLATES: Template[] = [...declarations, ...backgrounds, ...sheets];
