/** Hostile HTML → nodes that cannot act: DOMPurify's only user. Never back to a string. */
import DOMPurify from 'dompurify';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  ALLOWED_VALUE,
  BODY_ATTRIBUTES,
  DROPPED_WITH_CONTENT,
} from './allowed.ts';
import { type CssReading, filterDeclarations, filterSheet, startCssReading } from './css-filter.ts';
import { readImageSource } from './images.ts';
import { MAX_CSS_LENGTH } from './limits.ts';
import { readTarget } from './links.ts';

/** An image that waits for its octets: `key` is a Content-ID or a remote URL. */
export interface AwaitedImage {
  element: HTMLImageElement;
  key: string;
  remote: boolean;
}

/** What is left of a message's HTML. The nodes belong to an inert document until they are adopted. */
export interface Sanitized {
  content: DocumentFragment;
  /** Attributes for the frame's own body. */
  body: [name: string, value: string][];
  sheets: CSSStyleSheet[];
  images: AwaitedImage[];
  /** Remote images that are not loaded, those of styles and backgrounds too. */
  remote: Set<string>;
  /** The message brings rules of its own for a dark scheme. */
  knowsDark: boolean;
}

interface Found {
  styles: { css: string; media: string }[];
  backgrounds: string[];
  root: [name: string, value: string][];
}

const SETTINGS = {
  ALLOWED_TAGS: ALLOWED_ELEMENTS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  ALLOWED_URI_REGEXP: ALLOWED_VALUE,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  FORBID_CONTENTS: DROPPED_WITH_CONTENT,
  FORCE_BODY: true,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true as const,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: true,
  WHOLE_DOCUMENT: true,
};

const nothing = (): Found => ({ styles: [], backgrounds: [], root: [] });
let found = nothing();

/** Style sheets never enter the result: their text is taken here and goes to the CSSOM only. */
DOMPurify.addHook('uponSanitizeElement', (node) => {
  if (node instanceof HTMLStyleElement) {
    found.styles.push({ css: node.textContent, media: node.media });
  } else if (node instanceof HTMLHtmlElement) {
    found.root = [
      ['dir', node.dir],
      ['lang', node.lang],
    ];
  }
});
DOMPurify.addHook('uponSanitizeAttribute', (_node, attribute) => {
  if (attribute.attrName === 'background') found.backgrounds.push(attribute.attrValue);
});

/** Sanitizes one message's HTML for the given theme. Its size is for findExcess to check before. */
export function sanitize(html: string, scheme: 'light' | 'dark'): Sanitized {
  found = nothing();
  const content = DOMPurify.sanitize(html, SETTINGS);
  const remote = new Set<string>();
  const noteRemote = (value: string) => {
    const source = readImageSource(value);
    if (source.kind === 'remote') remote.add(source.url);
  };
  for (const value of found.backgrounds) noteRemote(value);
  const reading = startCssReading(scheme, noteRemote);
  const sheets = readSheets(found.styles, reading);
  const images: AwaitedImage[] = [];
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    cleanElement(element, reading);
    if (element instanceof HTMLImageElement) awaitImage(element, images, remote);
  }
  return {
    content: takeContent(content),
    body: [...found.root, ...readBody(content)],
    sheets,
    images,
    remote,
    knowsDark: reading.knowsDark,
  };
}

function readSheets(styles: Found['styles'], reading: CssReading): CSSStyleSheet[] {
  let lengthLeft = MAX_CSS_LENGTH;
  return styles.flatMap(({ css, media }) => {
    lengthLeft -= css.length;
    return lengthLeft < 0 ? [] : [filterSheet(css, media, reading)];
  });
}

/** Styles by the CSSOM; link targets by the URL parser, which reads them as a click would. */
function cleanElement(element: HTMLElement, reading: CssReading): void {
  if (element.hasAttribute('style')) {
    filterDeclarations(element.style, reading);
    if (element.style.length === 0) element.removeAttribute('style');
  }
  const href = element.getAttribute('href');
  if (href === null) return;
  const target = element instanceof HTMLAnchorElement ? readTarget(href) : null;
  if (target === null) {
    element.removeAttribute('href');
    return;
  }
  element.setAttribute('href', target);
  element.setAttribute('rel', 'noopener noreferrer');
}

/** Data stays; everything else loses its source and waits for octets from the page. */
function awaitImage(element: HTMLImageElement, images: AwaitedImage[], remote: Set<string>): void {
  const source = readImageSource(element.getAttribute('src') ?? '');
  element.removeAttribute('src');
  if (source.kind === 'data') element.setAttribute('src', source.url);
  if (source.kind === 'data' || source.kind === 'nothing') return;
  if (source.kind === 'remote') remote.add(source.url);
  images.push({
    element,
    key: source.kind === 'remote' ? source.url : source.contentId,
    remote: source.kind === 'remote',
  });
}

function readBody(content: DocumentFragment): Sanitized['body'] {
  const body = content.querySelector('body');
  if (body === null) return [];
  return BODY_ATTRIBUTES.flatMap((name) => {
    const value = body.getAttribute(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
}

/** The body's children alone: head and body are the frame's own. */
function takeContent(content: DocumentFragment): DocumentFragment {
  const body = content.querySelector('body');
  if (body === null) return content;
  const children = document.createDocumentFragment();
  children.append(...body.childNodes);
  return children;
}
