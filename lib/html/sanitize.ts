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

/** A picture that waits for its octets: `key` is a Content-ID or a remote URL. */
export type AwaitedImage =
  | { kind: 'image'; element: HTMLImageElement; key: string }
  /** The ground of whatever the style belongs to. */
  | { kind: 'ground'; style: CSSStyleDeclaration; key: string };

/** What is left of a message's HTML. The nodes belong to an inert document until they are adopted. */
export interface Sanitized {
  content: DocumentFragment;
  /** Attributes for the frame's own body. */
  body: [name: string, value: string][];
  sheets: CSSStyleSheet[];
  images: AwaitedImage[];
  /** Remote pictures that are not loaded, grounds too. */
  remote: Set<string>;
  /** Remote pictures too small to be seen: they report the reading, and are never asked for. */
  trackers: Set<string>;
  /** The message brings rules of its own for a dark scheme. */
  knowsDark: boolean;
}

interface Found {
  styles: { css: string; media: string }[];
  backgrounds: { element: Element; url: string }[];
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
DOMPurify.addHook('uponSanitizeAttribute', (element, attribute) => {
  if (attribute.attrName !== 'background') return;
  found.backgrounds.push({ element, url: attribute.attrValue });
});

/** Sanitizes one message's HTML for the given theme. Its size is for findExcess to check before. */
export function sanitize(html: string, scheme: 'light' | 'dark'): Sanitized {
  found = nothing();
  const content = DOMPurify.sanitize(html, SETTINGS);
  const awaiting: Awaiting = { images: [], remote: new Set(), trackers: new Set() };
  for (const { element, url } of found.backgrounds) {
    if (element instanceof HTMLElement) awaitGround(url, element.style, awaiting);
  }
  const reading = startCssReading(scheme, (url, style, property) => {
    if (property === 'background-image') awaitGround(url, style, awaiting);
  });
  const sheets = readSheets(found.styles, reading);
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    cleanElement(element, reading);
    if (element instanceof HTMLImageElement) awaitImage(element, awaiting);
  }
  return {
    content: takeContent(content),
    body: [...found.root, ...readBody(content)],
    sheets,
    ...awaiting,
    knowsDark: reading.knowsDark,
  };
}

type Awaiting = Pick<Sanitized, 'images' | 'remote' | 'trackers'>;

/** Inline pictures may be grounds, too; those of the body are not: its style is only its attribute. */
function awaitGround(value: string, style: CSSStyleDeclaration, awaiting: Awaiting): void {
  const source = readImageSource(value);
  if (source.kind === 'remote') {
    awaiting.remote.add(source.url);
    awaiting.images.push({ kind: 'ground', style, key: source.url });
  } else if (source.kind === 'inline') {
    awaiting.images.push({ kind: 'ground', style, key: source.contentId });
  }
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
function awaitImage(element: HTMLImageElement, { images, remote, trackers }: Awaiting): void {
  const source = readImageSource(element.getAttribute('src') ?? '');
  element.removeAttribute('src');
  if (source.kind === 'data') element.setAttribute('src', source.url);
  if (source.kind === 'data' || source.kind === 'nothing') return;
  if (source.kind === 'inline') {
    images.push({ kind: 'image', element, key: source.contentId });
  } else if (isUnseen(element)) {
    trackers.add(source.url);
  } else {
    remote.add(source.url);
    images.push({ kind: 'image', element, key: source.url });
  }
}

/** One pixel or none, or not displayed: whatever such a picture is for, it is not for looking at. */
function isUnseen(element: HTMLImageElement): boolean {
  const { style } = element;
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0')
    return true;
  const declared = [
    style.width || element.getAttribute('width'),
    style.height || element.getAttribute('height'),
  ].filter((size) => size !== null);
  const isTiny = (size: string) => /^\s*[01](?:\.\d*)?\s*(?:px)?\s*$/i.test(size);
  return declared.length > 0 && declared.every(isTiny);
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
