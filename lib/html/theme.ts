/** Tells mail that was designed from mail that was only written, and fits the latter to the page. */
import {
  contrast,
  dim,
  LEGIBLE,
  lighten,
  luminance,
  over,
  type Rgba,
  readRgb,
  writeRgb,
} from './contrast.ts';
import { MAX_THEMED_ELEMENTS } from './limits.ts';
import type { Colours, Design } from './messages.ts';

/** Where the page's own ground cannot be read. */
const DARK_PAGE: Rgba = [24, 24, 27, 1];

const WHITE: Rgba = [255, 255, 255, 1];

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
 * are darkened, text is lightened as far as its ground demands, lines stand out as much as they did.
 * Images are never touched.
 */
export function darken(body: HTMLElement, colours: Colours): void {
  recolour(body, colours, (background) => dim(background));
}

/**
 * On a dark page: white grounds of written mail go, and text whose colour would not be legible on
 * the page's ground is lightened; lines stand out as much as they did. What somebody marked stays
 * marked, with dark words on it. Images are never touched.
 */
export function fitToDark(body: HTMLElement, colours: Colours): void {
  recolour(body, colours, (background, element) =>
    element !== body && isMark(background) ? background : null,
  );
}

/** What becomes of an element's ground; null where what is beneath it shows. */
type Ground = (background: Rgba, element: HTMLElement) => Rgba | null;

function recolour(body: HTMLElement, colours: Colours, groundOf: Ground): void {
  const page = readRgb(colours.background) ?? DARK_PAGE;
  const grounds = new Map<Element, { was: Rgba; is: Rgba }>();
  // All is read before anything is written: the browser lays out once.
  const painted = readPaint(body).map((each) => ({ ...each, lines: readLines(each.element) }));
  for (const { element, colour, background, lines } of painted) {
    const beneath = grounds.get(element.parentElement ?? body) ?? { was: WHITE, is: page };
    const own = background === null ? null : groundOf(background, element);
    const ground = {
      was: background === null ? beneath.was : over(background, beneath.was),
      is: own === null ? beneath.is : over(own, beneath.is),
    };
    grounds.set(element, ground);
    if (background !== null)
      set(element, 'background-color', own === null ? 'transparent' : writeRgb(own));
    for (const line of lines) {
      const fitting = fittingLine(line.colour, ground);
      if (fitting !== null) set(element, line.side, writeRgb(fitting));
    }
    if (colour !== null && contrast(over(colour, ground.is), ground.is) < LEGIBLE)
      set(element, 'color', mended(colour, ground.is, colours.text));
  }
}

/**
 * A grey line that stands out as much as it did on the ground it was made for. Null where it stays: on
 * what is light, and where nobody saw it there. Word draws with the system's colour of words, which is
 * white by now.
 */
function fittingLine(line: Rgba, { was, is }: { was: Rgba; is: Rgba }): Rgba | null {
  if (!isGrey(line) || luminance(is) > 0.5) return null;
  const wanted = contrast(over(line, was), was);
  return wanted < 1.05 ? null : lighten(is, is, wanted);
}

const set = (element: HTMLElement, property: string, value: string) =>
  element.style.setProperty(property, value, 'important');

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** The lines around an element that are seen, but for those of its words' own colour, which follow that. */
function readLines(element: HTMLElement) {
  const style = getComputedStyle(element);
  if (style.borderWidth === '0px') return [];
  return SIDES.flatMap((side) => {
    const name = `border-${side}-color`;
    const value = style.getPropertyValue(name);
    const colour = readRgb(value);
    const isSeen = style.getPropertyValue(`border-${side}-width`) !== '0px';
    return isSeen && value !== style.color && colour !== null ? [{ side: name, colour }] : [];
  });
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
