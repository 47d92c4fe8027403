/** Tells mail that was designed from mail that was only written, and fits the latter to the page. */
import { contrast, dim, lighten, luminance, type Rgba, readRgb, writeRgb } from './contrast.ts';
import { MAX_THEMED_ELEMENTS } from './limits.ts';
import type { Colours, Design } from './messages.ts';

/** Where the page's own ground cannot be read. */
const DARK_PAGE: Rgba = [24, 24, 27, 1];

/** Words on what is light on a dark page. */
const DARK_WORDS = '#1b1b1f';

interface Painted {
  element: HTMLElement;
  colour: Rgba | null;
  background: Rgba | null;
  picture: boolean;
}

/**
 * Colours as computed for each element of the body. Bounded; the rest keeps what it has. Pictures have
 * none: the ground behind one is seen only until it comes.
 */
function readPaint(body: HTMLElement): Painted[] {
  const elements = [body, ...body.querySelectorAll<HTMLElement>('*:not(img)')];
  return elements.slice(0, MAX_THEMED_ELEMENTS).map((element) => {
    const style = getComputedStyle(element);
    const background = readRgb(style.backgroundColor);
    return {
      element,
      colour: readRgb(style.color),
      background: background !== null && background[3] > 0 ? background : null,
      picture: style.backgroundImage !== 'none',
    };
  });
}

/** Judges by what is painted: any ground but white, or a white one under a layout of pictures. */
export function judgeDesign(
  body: HTMLElement,
  message: { knowsDark: boolean; theme: 'light' | 'dark'; grounds: 'colours' | 'pictures' },
): Design {
  if (message.knowsDark && message.theme === 'dark') return 'dark';
  if (message.grounds === 'pictures') return 'designed';
  let grounds = 0;
  for (const { element, background, picture } of readPaint(body)) {
    if (picture) return 'designed';
    if (background === null || element.localName === 'mark') continue;
    if (luminance(background) < 0.9) return 'designed';
    if (element !== body) grounds += 1;
  }
  const laidOut = body.querySelector('table table, table img') !== null;
  return laidOut && (grounds > 0 || body.querySelectorAll('img').length > 1)
    ? 'designed'
    : 'written';
}

/**
 * On a dark page, when the reader wants it: designed mail keeps its hues and loses its light. Grounds
 * are darkened, text is lightened as far as its ground demands. Images are never touched.
 */
export function darken(body: HTMLElement, colours: Colours): void {
  const page = readRgb(colours.background) ?? DARK_PAGE;
  const grounds = new Map<Element, Rgba>();
  // All is read before anything is written: the browser lays out once.
  for (const { element, colour, background } of readPaint(body)) {
    const beneath = grounds.get(element.parentElement ?? body) ?? page;
    const ground = background === null ? beneath : dim(background);
    grounds.set(element, ground);
    if (background !== null) {
      element.style.setProperty('background-color', writeRgb(ground), 'important');
    }
    if (colour === null || contrast(colour, ground) >= 4.5) continue;
    element.style.setProperty('color', mended(colour, ground, colours.text), 'important');
  }
}

/** Greys become the page's own text; colours stay what they are, only lighter. On light, all is dark. */
function mended(colour: Rgba, ground: Rgba, plainText: string): string {
  if (luminance(ground) > 0.5) return DARK_WORDS;
  return isGrey(colour) ? plainText : writeRgb(lighten(colour, ground));
}

/** A colour, and not the breath of one that only white would show. */
const isMark = (background: Rgba) => background[3] > 0.8 && !isGrey(background);

const isGrey = (colour: Rgba) =>
  Math.max(...colour.slice(0, 3)) - Math.min(...colour.slice(0, 3)) < 24;

/**
 * On a dark page: white grounds of written mail go, and text whose colour would not be legible on
 * the page's ground is lightened. What somebody marked stays marked, with dark words on it. Images are
 * never touched.
 */
export function fitToDark(body: HTMLElement, colours: Colours): void {
  const page = readRgb(colours.background) ?? DARK_PAGE;
  const grounds = new Map<Element, Rgba>();
  // All is read before anything is written: the browser lays out once.
  for (const { element, colour, background } of readPaint(body)) {
    const isMarked = background !== null && element !== body && isMark(background);
    const ground = isMarked ? background : (grounds.get(element.parentElement ?? body) ?? page);
    grounds.set(element, ground);
    if (background !== null && !isMarked)
      element.style.setProperty('background-color', 'transparent', 'important');
    if (colour === null || contrast(colour, ground) >= 4.5) continue;
    element.style.setProperty('color', mended(colour, ground, colours.text), 'important');
  }
}
