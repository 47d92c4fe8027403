/** Puts one sanitized message into the frame's document, and its images as they come. */
import { BASE_STYLE } from './base-style.ts';
import { sniffImage } from './images.ts';
import type { Design, Images, PageMessage } from './messages.ts';
import { foldQuote } from './quote.ts';
import { type AwaitedImage, type Sanitized, sanitize } from './sanitize.ts';
import { darken, fitToDark, judgeDesign } from './theme.ts';

type Show = Extract<PageMessage, { kind: 'show' }>;

/**
 * The sanitizer leaves none of these. Should one be left: where it leads, Chromium opens a connection
 * before it asks any policy whether it may send a request, and a preconnect is no request at all.
 */
const NAVIGATING = 'meta, link, base, iframe, frame, fencedframe, portal, object, embed, applet';

const baseSheet = new CSSStyleSheet();
baseSheet.replaceSync(BASE_STYLE);
document.adoptedStyleSheets = [baseSheet];

let awaited: AwaitedImage[] = [];
let objectUrls: string[] = [];
/** Counts the messages shown, so that what comes late for one is not put into the next. */
let shown = 0;

/** What the page has to know of the message shown. */
interface Shown {
  design: Design;
  remote: ReadonlySet<string>;
  trackers: ReadonlySet<string>;
  /** Resolves once the pictures that came along stand in their places. */
  filled: Promise<void>;
}

/** Replaces whatever the frame shows. */
export function show(message: Show): Shown {
  const sanitized = sanitize(message.html, message.theme);
  for (const element of sanitized.content.querySelectorAll(NAVIGATING)) element.remove();
  for (const url of objectUrls) URL.revokeObjectURL(url);
  objectUrls = [];
  shown += 1;
  awaited = sanitized.images;
  for (const image of awaited) if (image.kind === 'image') hold(image.element);
  dress(message, sanitized.body);
  document.adoptedStyleSheets = [baseSheet, ...sanitized.sheets];
  document.body.replaceChildren(sanitized.content);
  foldQuote(document.body, message.unfold);
  const design = paint(message, sanitized);
  return {
    filled: fillImages(message.images),
    design,
    remote: sanitized.remote,
    trackers: sanitized.trackers,
  };
}

/** The body's attributes, and the page's colours for what has none. */
function dress(message: Show, attributes: [name: string, value: string][]): void {
  const { body, documentElement: root } = document;
  for (const name of body.getAttributeNames()) body.removeAttribute(name);
  for (const [name, value] of attributes) if (value !== '') body.setAttribute(name, value);
  root.className = '';
  root.style.setProperty('--airlock-text', message.colours.text);
  root.style.setProperty('--airlock-link', message.colours.link);
}

function paint(message: Show, { images, knowsDark }: Sanitized): Design {
  const { body, documentElement: root } = document;
  const grounds = images.some(({ kind }) => kind === 'ground') ? 'pictures' : 'colours';
  const judged = judgeDesign(body, { knowsDark, theme: message.theme, grounds });
  const isDarkened =
    judged === 'designed' && message.theme === 'dark' && message.look === 'darkened';
  const design = isDarkened ? 'darkened' : judged;
  const isDark = message.theme === 'dark' && design !== 'designed';
  root.className = design === 'written' ? 'plain' : design;
  root.classList.toggle('on-dark', isDark);
  // Of another scheme than the page gives the frame, its ground would be painted over.
  root.style.setProperty('color-scheme', isDark ? 'dark' : 'light', 'important');
  if (design === 'designed') {
    root.style.setProperty('--airlock-text', '#1b1b1f');
    root.style.setProperty('--airlock-link', '#0b57d0');
  }
  if (design === 'written') markFirst(body);
  if (design === 'written' && isDark) fitToDark(body, message.colours);
  if (isDarkened) darken(body, message.colours);
  return design;
}

/**
 * Marks what a letter begins with, down to its first words: no margin of the browser's stands above them.
 * Only where these margins are one (CSS 2.2 §8.3.1): the first of several columns stays level with the others.
 */
function markFirst(body: HTMLElement): void {
  let first = firstIn(body);
  while (first instanceof HTMLElement) {
    const { display, float, position } = getComputedStyle(first);
    if (display !== 'block' || float !== 'none' || position !== 'static') return;
    first.classList.add('airlock-first');
    first = firstIn(first);
  }
}

function firstIn({ firstChild }: Node): Node | null {
  let node = firstChild;
  while (node?.nodeType === Node.TEXT_NODE && node.textContent?.trim() === '')
    node = node.nextSibling;
  return node;
}

/** Keeps the place of an image that has both its sizes; others show their words. */
function hold(element: HTMLImageElement): void {
  const width = Number(element.getAttribute('width'));
  const height = Number(element.getAttribute('height'));
  if (!(width > 0 && height > 0)) return;
  element.setAttribute('src', emptyPicture(width, height));
  element.classList.add('airlock-waiting');
}

/** A transparent picture with the shape of the one that is not here. Numbers only: nobody's text. */
function emptyPicture(width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Shows what has arrived, where its octets are those of an image. Others stay as they are. */
export async function fillImages(images: Images): Promise<void> {
  const waiting = awaited;
  const arrived = waiting.filter(({ key }) => images.has(key));
  awaited = waiting.filter(({ key }) => !images.has(key));
  const round = shown;
  await Promise.all(
    arrived.map(async (image) => {
      const blob = images.get(image.key);
      if (blob === undefined) return;
      const type = sniffImage(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
      if (type === null || round !== shown) return;
      const url = URL.createObjectURL(blob.slice(0, blob.size, type));
      objectUrls.push(url);
      if (image.kind === 'ground') {
        image.style.setProperty('background-image', `url("${url}")`);
      } else {
        image.element.classList.remove('airlock-waiting');
        image.element.src = url;
      }
    }),
  );
}
