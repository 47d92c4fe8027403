/** Colours as numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  dim,
  lighten,
  luminance,
  over,
  type Rgba,
  readRgb,
  writeRgb,
} from '@/lib/html/contrast';

const black: Rgba = [0, 0, 0, 1];
const white: Rgba = [255, 255, 255, 1];
const ground: Rgba = [24, 24, 27, 1];

describe('colours', () => {
  test.each([
    ['rgb(1, 2, 3)', [1, 2, 3, 1]],
    ['rgba(1, 2, 3, 0.5)', [1, 2, 3, 0.5]],
    ['rgb(1 2 3 / 0)', [1, 2, 3, 0]],
    ['oklch(0.5 0.1 20)', null],
    ['red', null],
    ['', null],
  ])('are read from %j', (text, colour) => {
    expect(readRgb(text)).toEqual(colour);
  });

  test('stand out between 1 and 21 to 1', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(white, black)).toBeCloseTo(21);
    expect(contrast(ground, ground)).toBe(1);
    expect(luminance(white)).toBeCloseTo(1);
  });

  test('become legible on a dark ground, whichever they are', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, (red, green, blue) => {
        const lightened = lighten([red, green, blue, 1], ground);
        expect(contrast(lightened, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('become legible where the ground shows through them, too', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, (alpha) => {
        const lightened = lighten([26, 115, 232, alpha], ground);
        expect(contrast(over(lightened, ground), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('stay as they are where they are legible', () => {
    expect(lighten([200, 220, 255, 1], ground)).toEqual([200, 220, 255, 1]);
    expect(writeRgb([200, 220, 255, 1])).toBe('rgb(200 220 255 / 1)');
  });
});

describe('a colour over another', () => {
  test('is seen as much as it is opaque', () => {
    expect(over([0, 0, 0, 0.1], white)).toEqual([230, 230, 230, 1]);
    expect(over(black, white)).toEqual(black);
  });

  test('stands out no more than is wanted', () => {
    const line = lighten(ground, ground, 1.3);
    expect(contrast(line, ground)).toBeGreaterThanOrEqual(1.3);
    expect(contrast(line, ground)).toBeLessThan(1.45);
  });
});

describe('a ground that is dimmed', () => {
  test('is dark enough for light text, whatever it was', () => {
    const grounds: [number, number, number][] = [
      [255, 255, 255],
      [236, 243, 230],
      [255, 240, 0],
      [0, 200, 255],
      [128, 128, 128],
      [255, 0, 0],
    ];
    for (const [red, green, blue] of grounds) {
      const dimmed = dim([red, green, blue, 1]);
      expect(contrast(dimmed, [240, 240, 240, 1])).toBeGreaterThan(4.5);
    }
  });

  test('keeps its hue, and its place when it is dark already', () => {
    const [red, green, blue] = dim([255, 220, 220, 1]);
    expect(red).toBeGreaterThan(green);
    expect(green).toBe(blue);
    expect(dim([20, 30, 60, 1])).toEqual([20, 30, 60, 1]);
  });
});
