/** An image of a few colours: one byte a pixel, which counts into the palette. */
export interface Indexed {
  /** Red, green and blue of each colour, one byte each. */
  readonly palette: Buffer;
  readonly pixels: Buffer;
}

const most = 64;

/** Colours closer than this (sum of squared differences of red, green and blue) become one. */
const closest = 48;

/** The distinct colours of an image in RGBA, as 0xRRGGBB, the most frequent first. */
function coloursOf(image: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let start = 0;
  for (let at = 1; at <= image.length; at++) {
    const colour = image[start] ?? 0;
    if (at < image.length && image[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - start);
    start = at;
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([colour]) => colour);
}

type Channels = readonly [number, number, number];

/** Pixels are little-endian words of red, green, blue and opacity. */
const channels = (colour: number): Channels => [
  colour & 255,
  (colour >> 8) & 255,
  (colour >> 16) & 255,
];

const distance = ([r, g, b]: Channels, [s, h, c]: Channels): number =>
  (r - s) ** 2 + (g - h) ** 2 + (b - c) ** 2;

/**
 * An opaque image in RGBA with at most 64 colours. The frequent ones, which are the flat areas, stay
 * as they are; the blends at the edges of letters take the nearest of them.
 */
export function reduceColours(rgba: Buffer): Indexed {
  const image = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const found = coloursOf(image);
  const kept: Channels[] = [];
  for (const colour of found) {
    const own = channels(colour);
    if (kept.length < most && kept.every((other) => distance(own, other) >= closest))
      kept.push(own);
  }
  const places = new Map(found.map((colour) => [colour, nearest(channels(colour), kept)]));
  const pixels = Buffer.allocUnsafe(image.length);
  image.forEach((colour, at) => (pixels[at] = places.get(colour) ?? 0));
  return { palette: Buffer.from(kept.flat()), pixels };
}

function nearest(colour: Channels, palette: readonly Channels[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}
