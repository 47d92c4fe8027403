/** What mail may consist of: the elements, attributes and schemes that pass the sanitizer. */

const words = (text: string) => text.trim().split(/\s+/);

/** Text, tables, lists and images. No forms, no frames, no media, no other namespaces. */
export const ALLOWED_ELEMENTS = words(`
  a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col
  colgroup dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6
  header hr i img ins kbd li main mark menu nav nobr ol p pre q rp rt ruby s samp section small
  span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr
`);

/** Nothing that loads, submits, focuses, names a target or runs. */
export const ALLOWED_ATTRIBUTES = words(`
  abbr align alink alt bgcolor border bordercolor bottommargin cellpadding cellspacing class clear
  color cols colspan compact dir face frame headers height hidden href hspace id lang leftmargin
  link marginheight marginwidth name noshade nowrap open reversed rightmargin role rows rowspan
  rules scope size span src start style summary text title topmargin type valign value vlink
  vspace width
`);

/** Elements whose text is not for readers: it goes with them. */
export const DROPPED_WITH_CONTENT = words(`
  annotation-xml applet audio canvas datalist desc embed foreignobject frameset head-title iframe
  math metadata noembed noframes object option plaintext portal fencedframe script select slot style
  svg template textarea title video xml xmp
`);

/** For every attribute that is not text: no colon before a letter, or one of these schemes. */
export const ALLOWED_VALUE =
  /^(?:(?:https?|mailto|tel|cid):|data:image\/(?:png|gif|jpe?g|webp|avif)[;,]|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

/** The body's attributes that are put on the frame's own body, so that `body` rules find it. */
export const BODY_ATTRIBUTES = words(`
  alink bgcolor bottommargin class dir id lang leftmargin link marginheight marginwidth
  rightmargin style text topmargin vlink
`);
