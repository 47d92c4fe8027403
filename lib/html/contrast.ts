/** Colours as numbers: luminance, contrast, and the nearest legible one. */

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** Reads `rgb(…)` and `rgba(…)`, as computed styles write colours; null for other notations. */
export function readRgb(value: string): Rgba | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(value.trim())?.[1]
    ?.split(/[,\s/]+/)
    .filter((part) => part !== '')
    .map(Number);
  if (numbers === undefined || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

/** Relative luminance from 0 (black) to 1 (white). @see WCAG 2.2, relative luminance */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (part: number) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio of two opaque colours, from 1 to 21. @see WCAG 2.2, contrast ratio */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Of words, to be legible. @see WCAG 2.2, success criterion 1.4.3 */
export const LEGIBLE = 4.5;

/**
 * `colour`, which may be translucent, mixed with white, just as much as it takes to stand out `wanted` : 1
 * against `background`.
 */
export function lighten(colour: Rgba, background: Rgba, wanted = LEGIBLE): Rgba {
  for (let white = 0; white < 1; white += 0.02) {
    const lighter = mixWithWhite(colour, white);
    if (contrast(over(lighter, background), background) >= wanted) return lighter;
  }
  return [255, 255, 255, 1];
}

function mixWithWhite(colour: Rgba, white: number): Rgba {
  return [...mixed([255, 255, 255, white], colour), colour[3]];
}

/** What is seen of `colour`, which may be translucent, on an opaque ground. */
export const over = (colour: Rgba, ground: Rgba): Rgba => [...mixed(colour, ground), 1];

function mixed([red, green, blue, alpha]: Rgba, ground: Rgba): [number, number, number] {
  const mix = (part: number, below: number) => Math.round(below + (part - below) * alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])];
}

/** A light colour as a dark ground of the same hue: white becomes nearly black. Dark ones stay. */
export function dim(colour: Rgba): Rgba {
  const [red, green, blue, alpha] = colour;
  const light = Math.max(red, green, blue);
  if (luminance(colour) < 0.08) return colour;
  // White to 28, and the less light there was, the more is left of it.
  const wanted = 28 + (255 - light) * 0.35;
  // Half of the hue's strength: what is a tint on white glares on black.
  const part = (value: number) => Math.round(wanted - ((light - value) / light) * wanted * 0.6);
  return [part(red), part(green), part(blue), alpha];
}

/** As CSS reads it. */
export const writeRgb = ([red, green, blue, alpha]: Rgba) =>
  `rgb(${red} ${green} ${blue} / ${alpha})`;
