/** The pictures of the sample mail: flat, quiet landscapes in a few colours. */
import { type Colour, png } from './png.ts';

/** A sky from `top` to `bottom`, hills in front of it from far to near, and a sun. */
interface Scene {
  readonly width: number;
  readonly height: number;
  readonly top: Colour;
  readonly bottom: Colour;
  readonly hills: readonly Colour[];
  readonly sun: Colour;
  /** Where the sun stands: 0 to 1 from the left, 0 to 1 from above. */
  readonly sunAt: readonly [number, number];
  /** Another number makes other hills. */
  readonly seed: number;
}

const skySteps = 48;

/** Draws the scene as a PNG file. */
function landscape(scene: Scene): Buffer {
  const { width, height, hills, sunAt, seed } = scene;
  const sky = Array.from({ length: skySteps }, (_, step) =>
    blend(scene.top, scene.bottom, step / (skySteps - 1)),
  );
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    pixels.fill(Math.floor((y / height) * skySteps), y * width, (y + 1) * width);
  }
  drawSun(pixels, width, sunAt[0] * width, sunAt[1] * height, height * 0.11);
  hills.forEach((_, layer) => {
    const tops = ridge(width, height, layer / hills.length, seed + layer);
    drawHill(pixels, width, tops, skySteps + 1 + layer);
  });
  return png(width, [...sky, scene.sun, ...hills], pixels);
}

function drawSun(pixels: Uint8Array, width: number, x: number, y: number, radius: number): void {
  for (let row = Math.ceil(y - radius); row <= y + radius; row += 1) {
    const half = Math.sqrt(radius ** 2 - (row - y) ** 2);
    pixels.fill(skySteps, row * width + Math.round(x - half), row * width + Math.round(x + half));
  }
}

/** Colours everything below the ridge; nearer hills are drawn over farther ones. */
function drawHill(pixels: Uint8Array, width: number, tops: number[], colour: number): void {
  const highest = Math.floor(Math.min(...tops));
  for (let x = 0; x < width; x += 1) {
    const from = Math.max(highest, Math.ceil(tops[x] ?? 0));
    for (let at = from * width + x; at < pixels.length; at += width) pixels[at] = colour;
  }
}

/** The height of a ridge at each x; `depth` 0 is the farthest. */
function ridge(width: number, height: number, depth: number, seed: number): number[] {
  return Array.from({ length: width }, (_, x) => {
    const at = x / width;
    const swing =
      Math.sin(at * 5.1 + seed * 1.7) * 0.5 +
      Math.sin(at * 11.3 + seed * 2.9) * 0.25 +
      Math.sin(at * 23.7 + seed * 0.6) * 0.08;
    return height * (0.52 + depth * 0.42 + swing * (0.12 - depth * 0.05));
  });
}

/** A round emblem, like a flower seen from above, on a plain ground. */
export function emblem(size: number, ground: Colour, form: Colour, core: Colour): Buffer {
  const middle = (size - 1) / 2;
  const pixels = new Uint8Array(size * size).map((_, at) => {
    const [x, y] = [(at % size) - middle, Math.floor(at / size) - middle];
    const distance = Math.hypot(x, y) / size;
    const petal = 0.34 + 0.06 * Math.cos(6 * Math.atan2(y, x));
    if (distance > petal) return 0;
    return distance > 0.16 ? 1 : 2;
  });
  return png(size, [ground, form, core], pixels);
}

/** A chart of columns, each 0 to 1 high, over thin lines. */
export function columns(heights: readonly number[], colour: Colour): Buffer {
  const [width, height, gap] = [560, 260, 14];
  const pixels = new Uint8Array(width * height);
  for (let y = 4; y < height; y += 63) pixels.fill(2, y * width, (y + 1) * width);
  const step = Math.floor(width / heights.length);
  heights.forEach((share, column) => {
    for (let y = Math.round(height - 3 - share * (height - 24)); y < height - 3; y += 1) {
      const from = y * width + column * step;
      pixels.fill(1, from + gap, from + step - gap);
    }
  });
  return png(width, [[255, 255, 255], colour, [222, 226, 230]], pixels);
}

function blend(from: Colour, to: Colour, share: number): Colour {
  const mixed = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [mixed(0), mixed(1), mixed(2)];
}

/** Evening over a lake country. */
export const evening = (width: number, height: number): Buffer =>
  landscape({
    width,
    height,
    top: [52, 64, 110],
    bottom: [247, 178, 128],
    hills: [
      [122, 108, 140],
      [84, 84, 118],
      [50, 60, 84],
      [28, 38, 52],
    ],
    sun: [255, 226, 168],
    sunAt: [0.7, 0.42],
    seed: 4,
  });

/** A clear morning over green hills. */
export const morning = (width: number, height: number): Buffer =>
  landscape({
    width,
    height,
    top: [126, 184, 218],
    bottom: [232, 243, 238],
    hills: [
      [156, 194, 172],
      [104, 160, 124],
      [66, 124, 88],
      [38, 88, 62],
    ],
    sun: [255, 246, 206],
    sunAt: [0.24, 0.26],
    seed: 9,
  });

/** Snow on the mountains, late in the day. */
export const winter = (width: number, height: number): Buffer =>
  landscape({
    width,
    height,
    top: [88, 128, 172],
    bottom: [236, 222, 226],
    hills: [
      [214, 222, 234],
      [176, 190, 212],
      [122, 142, 172],
      [236, 240, 246],
    ],
    sun: [255, 240, 220],
    sunAt: [0.52, 0.3],
    seed: 15,
  });
