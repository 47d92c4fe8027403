/** The page's own colours around an element, in the notation that the frame understands. */
import type { Colours } from '@/lib/html';

const LINK = { light: '#0b57d0', dark: '#8ab4f8' } as const;

/** Text colour, ground and link colour as they are computed where `element` stands. */
export function readPageColours(element: Element, theme: 'light' | 'dark'): Colours {
  return {
    text: toRgb(getComputedStyle(element).color),
    background: toRgb(findGround(element)),
    link: toRgb(readAccent(element, theme)),
  };
}

/** Tokens may be written as functions of the theme: only an element tells what they come to. */
function readAccent(element: Element, theme: 'light' | 'dark'): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--color-accent, ${LINK[theme]})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

function findGround(element: Element | null): string {
  for (let at = element; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^transparent$|,\s*0\)$|\/\s*0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** One pixel, kept where it is read again and again. */
const pixel = () =>
  new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true, alpha: false });
let context: ReturnType<typeof pixel> | undefined;

/** Any colour that CSS can write → `rgb(…)`, by painting one pixel with it. */
function toRgb(colour: string): string {
  context ??= pixel();
  if (context === null) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
